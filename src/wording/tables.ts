import {flag} from './grammar.js'
import type {Pack} from './pack.js'
import {openPhrases, type Phrases} from './phrases.js'
import {openRule, type ReadyRule} from './ready-rule.js'
import {anchored, openVocabulary, type Vocabulary} from './vocabulary.js'
import {openSets, wordsIn, type WordSets} from './word-sets.js'

/** A pack opened: what texts are read by. */
export interface Tables extends Phrases {
  pack: Pack
  vocabulary: Vocabulary
  sets: WordSets
  /** The verbs and nouns that the grammar tells by their form. */
  finite: RegExp
  past: RegExp
  nominal: RegExp
  /** What answers no. */
  denial: RegExp
  /** The sets that are asked for by name. */
  terms: ReadonlyMap<string, number>
  /** For each word the first entry of the phrases that are anchored at it, 0 if there are none. */
  firstEntry: Int32Array
  /** For each entry, from 1, a phrase and the next entry of the word. */
  phraseAt: Uint16Array
  nextEntry: Uint16Array
  /** What is tried at the words that were met so far, see `tries.ts`. */
  tries: (Int32Array | undefined)[]
  /** The replacements as they are written, and the parts of those used so far, see `fixes.ts`. */
  replacements: readonly string[]
  parts: (readonly string[])[]
  /** The rules as they are written, and those that were opened so far, see `ruleAt`. */
  written: readonly string[]
  rules: ReadyRule[]
}

/** Opens a pack. */
export function openPack(pack: Pack): Tables {
  const vocabulary = openVocabulary(pack)
  const sets = openSets(pack.sets, vocabulary)
  const phrases = openPhrases(pack)
  for (const [list, bit] of Object.values(flag).entries())
    for (const word of wordsIn(sets, list)) vocabulary.known[2 * word + 1]! |= bit
  return {
    ...phrases,
    ...indexPhrases(phrases, sets),
    pack,
    vocabulary,
    sets,
    finite: new RegExp(pack.finite, 'i'),
    past: new RegExp(pack.past, 'i'),
    nominal: new RegExp(pack.nominal, 'i'),
    denial: new RegExp(pack.denial, 'iy'),
    terms: new Map(pack.terms.split(' ').map((name, index) => [name, Object.keys(flag).length + index])),
    tries: new Array<undefined>(vocabulary.count),
    replacements: pack.replacements.split('\n'),
    parts: [],
    written: pack.rules.split('\n'),
    rules: [],
  }
}

/** A rule by its number, opened when it is first asked for. */
export const ruleAt = ({pack, rules, written}: Tables, rule: number): ReadyRule =>
  (rules[rule] ??= openRule(pack, written[rule]!))

/** Links phrases to the words that they may be anchored at, the last first, so that those of a word are in their own order. */
function indexPhrases({anchor, set}: Phrases, sets: WordSets) {
  const {stems, stemsFrom, vocabulary} = sets
  const {count, formsFrom, known, wordOf} = vocabulary
  const firstEntry = new Int32Array(count)
  const phraseAt = [-1]
  const nextEntry = [0]
  for (let phrase = anchor.length - 1; phrase >= 0; phrase--) {
    const anchors = set[anchor[phrase]!]!
    const last = stemsFrom[anchors + 1]!
    for (let index = stemsFrom[anchors]!; index < last; index++) {
      const stem = stems[index]!
      const end = formsFrom[stem + 1]!
      for (let form = formsFrom[stem]!; form < end; form++) {
        const word = wordOf[form]!
        const next = firstEntry[word]!
        if (phraseAt[next] === phrase) continue
        firstEntry[word] = phraseAt.push(phrase) - 1
        known[2 * word + 1]! |= anchored
        nextEntry.push(next)
      }
    }
  }
  return {firstEntry, phraseAt: new Uint16Array(phraseAt), nextEntry: new Uint16Array(nextEntry)}
}
