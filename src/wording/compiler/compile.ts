import {flag, type ListName} from '../grammar.js'
import {writeNumbers, type Pack} from '../pack.js'
import type {Rule, RuleBook} from '../rule.js'
import {edge, place as bits} from '../tables.js'
import {newLexicon, type Lexicon} from './lexicon.js'
import {parsePattern, type Sequence} from './pattern.js'
import type {Place} from './place.js'
import {writeReasons, writeRule} from './write-rule.js'

/** A sequence of one pattern of one rule, as numbers. */
interface Phrase {
  rule: number
  edges: number
  places: readonly {set: number; kind: number}[]
  anchor: number
  replacement: number
}

/** Makes the pack of a language from its rules and what it knows. A rule that cannot be read is an error that names it. */
export function compile({language, grammar, reasons, rules}: RuleBook): Pack {
  const lexicon = newLexicon(grammar)
  for (const name of Object.keys(flag) as ListName[]) lexicon.addSet(grammar.lists[name], true)
  for (const words of Object.values(grammar.terms)) lexicon.addSet(words, false)
  const replacements: string[] = []
  const phrases = rules.flatMap((rule, index) => readPhrases(rule, index, lexicon, replacements))
  const numbersOf = (column: (phrase: Phrase, index: number) => number) => phrases.map(column)
  const places = phrases.flatMap(phrase => phrase.places)
  const terms = Object.keys(grammar.terms)
  let known = Object.keys(flag).length + terms.length
  return {
    language,
    replacements: replacements.map(lexicon.writeReplacement).join('\n'),
    ...lexicon.write(),
    places: writeNumbers(places.map(({set}) => (set === known ? (known++, 0) : set + 1))),
    kinds: writeNumbers(places.map(({kind}) => kind)),
    phrases: writeNumbers([
      ...numbersOf(({rule}, index) => rule - (phrases[index - 1]?.rule ?? 0)),
      ...numbersOf(({edges}) => edges),
      ...numbersOf(({places}) => places.length),
      ...numbersOf(({anchor}) => anchor),
      ...numbersOf(({replacement}) => replacement),
    ]),
    rules: rules.map(writeRule).join('\n'),
    reasons: writeReasons(reasons),
    terms: terms.join(' '),
    articles: grammar.articles,
    adverb: grammar.adverb,
    nounFirst: grammar.nounFirst,
  }
}

function readPhrases(rule: Rule, index: number, lexicon: Lexicon, replacements: string[]): Phrase[] {
  const read = (pattern: string, isException: boolean) =>
    parsePattern(pattern, lexicon.grammar).map((sequence): Phrase => {
      const {places, atStart, atEnd, replacement} = sequence
      const several = places.filter(({optional}) => !optional).length > 1
      const edges =
        (atStart ? edge.start : 0) |
        (atEnd ? edge.end : 0) |
        (isException ? edge.exception : 0) |
        (several ? edge.several : 0)
      return {
        rule: index,
        edges,
        places: places.map(place => ({set: place.any ? 0 : lexicon.setOf(place.words), kind: kindOf(place)})),
        anchor: anchorOf(sequence, pattern, lexicon),
        replacement: replacement === undefined ? 0 : numberIn(replacements, replacement),
      }
    })
  try {
    return [
      ...rule.match.flatMap(pattern => read(pattern, false)),
      ...(rule.except ?? []).flatMap(pattern => read(pattern, true)),
    ]
  } catch (error) {
    throw new SyntaxError(`Rule ${rule.id}: ${(error as Error).message}`, {cause: error})
  }
}

const kindOf = ({optional, flagged, any, colon, mark, exact, list, group}: Place): number =>
  (optional ? bits.optional : 0) |
  (flagged ? bits.flagged : 0) |
  (any ? bits.any : 0) |
  (colon ? bits.colon : 0) |
  (mark === '~' ? bits.verb : mark === '+' ? bits.noun : 0) |
  (exact ? bits.exact : 0) |
  (list === 'article' ? bits.article : 0) |
  (group << bits.group)

const numberIn = (list: string[], text: string) => list.indexOf(text) + 1 || list.push(text)

/** The place whose words turn up least often: those on a list of the grammar are everywhere. */
function anchorOf({places}: Sequence, pattern: string, {isListed}: Lexicon): number {
  const costOf = ({words}: Place) => words.flat().reduce((cost, word) => cost + (isListed(word) ? 50 : 1), 0)
  let anchor = -1
  for (const [index, place] of places.entries()) {
    if (place.optional || place.any) continue
    if (anchor < 0 || costOf(place) < costOf(places[anchor]!)) anchor = index
  }
  if (anchor < 0) throw new SyntaxError(`The pattern “${pattern}” has no word that must be there.`)
  return anchor
}
