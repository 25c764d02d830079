import {flag, type Grammar, type ListName} from '../grammar.js'
import {pickWritten, writeNumbers, type Pack} from '../pack/pack.js'
import type {Rule, RuleBook} from '../rule.js'
import {edge, place as bits, type Phrase} from '../pack/phrases.js'
import {newAnchors} from './anchors.js'
import {newLexicon} from './lexicon.js'
import {mergeSequences} from './merge.js'
import {parsePattern} from './pattern.js'
import type {Sequence} from './sequence.js'
import type {Place} from './place.js'
import {writeDrawers} from './write-drawers.js'
import {frequentIn, writePhrases} from './write-phrases.js'
import {writeReasons, writeRule} from './write-rule.js'

/** Makes the pack of a language from its rules and what it knows. A rule that cannot be read is an error that names it. */
export function compile({language, grammar, reasons, rules}: RuleBook): Pack {
  const lexicon = newLexicon(grammar)
  const wordsIn = (list: string) =>
    list
      .split(' ')
      .filter(Boolean)
      .map(word => [word])
  const lists = [
    ...(Object.keys(flag) as ListName[]).map(name => grammar.lists[name]),
    ...Object.values(grammar.terms),
  ].map(list => lexicon.setOf(wordsIn(list)))
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
      anchor: anchorOf(sequence),
      kinds: places.map(place => kindOf(place, replacement)),
      sets: places.map(({any, words}) => (any ? 0 : lexicon.setOf(words))),
      replacement: replacement === undefined ? 0 : numberIn(replacements, replacement),
    }
  })
  const {numberOf, ...drawers} = writeDrawers(lexicon.stems, frequentIn(phrases))
  return {
    language,
    replacements: replacements.map(lexicon.writeReplacement).join('\n'),
    ...lexicon.write(),
    ...drawers,
    lists: writeNumbers(lists.map(numberOf)),
    terms: Object.keys(grammar.terms).join(' '),
    ...writePhrases(phrases, numberOf),
    rules: rules.map(writeRule).join('\n'),
    reasons: writeReasons(reasons),
    ...pickWritten(grammar),
  }
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
