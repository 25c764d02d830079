import {flag, type Grammar, type ListName} from '../grammar.js'
import {writeNumbers, type Pack} from '../pack.js'
import type {Rule, RuleBook} from '../rule.js'
import {edge, place as bits} from '../phrases.js'
import {newAnchors} from './anchors.js'
import {newLexicon} from './lexicon.js'
import {mergeSequences} from './merge.js'
import {parsePattern} from './pattern.js'
import type {Sequence} from './sequence.js'
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
export function compile({language, grammar, reasons, rules: all}: RuleBook): Pack {
  const rules = all.filter(({off}) => !off)
  const lexicon = newLexicon(grammar)
  for (const name of Object.keys(flag) as ListName[]) lexicon.addSet(grammar.lists[name])
  for (const words of Object.values(grammar.terms)) lexicon.addSet(words)
  const replacements: string[] = []
  const sequences = rules.flatMap((rule, index) =>
    sequencesOf(rule, grammar).map(sequence => ({...sequence, rule: index})),
  )
  for (const {places, replacement} of sequences)
    if (replacement) for (const {words} of places) lexicon.keep(words, replacement)
  const anchorOf = newAnchors(sequences, grammar)
  const phrases = sequences.map((sequence): Phrase => {
    const {rule, places, replacement} = sequence
    return {
      rule,
      edges: edgesOf(sequence),
      places: places.map(place => ({
        set: place.any ? 0 : lexicon.setOf(place.words),
        kind: kindOf(place, replacement),
      })),
      anchor: anchorOf(sequence),
      replacement: replacement === undefined ? 0 : numberIn(replacements, replacement),
    }
  })
  const places = phrases.flatMap(phrase => phrase.places)
  let known = Object.keys({...flag, ...grammar.terms}).length
  return {
    language,
    replacements: replacements.map(lexicon.writeReplacement).join('\n'),
    ...lexicon.write(),
    places: writeNumbers(places.map(({set}) => (set === known ? (known++, 0) : set + 1))),
    ...writeShapes(phrases),
    phrases: writeNumbers(rules.map((_, index) => phrases.filter(({rule}) => rule === index).length)),
    replaced: writeNumbers(
      phrases.flatMap(({replacement}, index) =>
        replacement
          ? [index - phrases.findLastIndex((each, at) => at < index && each.replacement), replacement]
          : [],
      ),
    ),
    rules: rules.map(writeRule).join('\n'),
    reasons: writeReasons(reasons),
    terms: Object.keys(grammar.terms).join(' '),
    articles: grammar.articles,
    adverb: grammar.adverb,
    finite: grammar.finite,
    past: grammar.past,
    nominal: grammar.nominal,
    denial: grammar.denial,
    nounFirst: grammar.nounFirst,
  }
}

/** The shapes that phrases have, the most frequent first: how many places, edges, anchor, the kinds of the places; and the shape of each phrase. */
function writeShapes(phrases: readonly Phrase[]): Pick<Pack, 'shapes' | 'shapeOf'> {
  const uses = new Map<string, number>()
  const spell = ({edges, anchor, places}: Phrase) =>
    writeNumbers([places.length, edges, anchor, ...places.map(({kind}) => kind)])
  const spelled = phrases.map(spell)
  for (const shape of spelled) uses.set(shape, (uses.get(shape) ?? 0) + 1)
  const shapes = [...uses.keys()].sort((one, other) => uses.get(other)! - uses.get(one)!)
  const numbers = new Map(shapes.map((shape, index) => [shape, index]))
  return {shapes: shapes.join(''), shapeOf: writeNumbers(spelled.map(shape => numbers.get(shape)!))}
}

/** All sequences of a rule's patterns. What cannot be read is an error that names the rule. */
function sequencesOf({id, match, anywhere, except}: Rule, grammar: Grammar): (Sequence & {role: number})[] {
  const read = (patterns: readonly string[] = [], role: number) =>
    patterns.flatMap(pattern => parsePattern(pattern, grammar).map(sequence => ({...sequence, role})))
  try {
    const spoken = [...read(match, 0), ...read(anywhere, edge.anywhere)]
    return mergeSequences([...spoken, ...read(except, edge.exception)])
  } catch (error) {
    throw new SyntaxError(`Rule ${id}: ${(error as Error).message}`, {cause: error})
  }
}

const edgesOf = ({places, atStart, atEnd, role}: Sequence & {role: number}): number =>
  role |
  (atStart ? edge.start : 0) |
  (atEnd ? edge.end : 0) |
  (places.filter(({optional}) => !optional).length > 1 ? edge.several : 0) |
  (places.some(({optional, any, colon, exact}) => optional || any || colon || exact) ? 0 : edge.plain)

/** What may be at a place, as bits; the group, the mark and the article only if the replacement asks for them. */
const kindOf = ({optional, flagged, any, colon, mark, exact, list, group}: Place, replacement = ''): number =>
  (optional ? bits.optional : 0) |
  (flagged ? bits.flagged : 0) |
  (any ? bits.any : 0) |
  (colon ? bits.colon : 0) |
  (mark === '~' && /~/.test(replacement) ? bits.verb : 0) |
  (mark === '+' && /\+/.test(replacement) ? bits.noun : 0) |
  (exact ? bits.exact : 0) |
  (list === 'article' && replacement.includes('{a}') ? bits.article : 0) |
  (replacement.includes(`{${group}}`) ? group << bits.group : 0)

const numberIn = (list: string[], text: string) => list.indexOf(text) + 1 || list.push(text)
