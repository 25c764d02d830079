import {flag} from './grammar.js'
import {openRules, type ReadyRule} from './ready-rule.js'
import {readNumbers, type Pack} from './pack.js'
import {openSets, wordsOfStems} from './word-sets.js'
import {openVocabulary, type Vocabulary} from './vocabulary.js'

/** What may be at a place of a phrase, as bits; the group that it belongs to stands above them. */
export const place = {
  optional: 1,
  flagged: 2,
  any: 4,
  colon: 8,
  verb: 16,
  noun: 32,
  exact: 64,
  article: 128,
  group: 8,
} as const

/** Where a phrase must stand, and what it is, as bits. */
export const edge = {start: 1, end: 2, exception: 4, several: 8} as const

/** A pack opened: what texts are read by. */
export interface Tables {
  pack: Pack
  vocabulary: Vocabulary
  /** The lists that each word is on, and where its phrases begin in `phrasesAt`: those that are anchored at it. */
  flags: Uint16Array
  phrasesFrom: Uint16Array
  phrasesAt: Uint16Array
  /** The stems of each set, and the words that they make. */
  stemsOf: number[][]
  wordsOf: number[][]
  /** For each set a bit for the last five bits of each of its words: most others are told apart by them. */
  masks: Int32Array
  /** For each phrase its rule, edges, first place, anchor and replacement (from 1). */
  rule: number[]
  edges: number[]
  firstPlace: number[]
  anchor: number[]
  replacement: number[]
  /** The set, from 1, that the words just before and after the anchor must be of; 0 if that is not sure. */
  setBefore: Uint16Array
  setAfter: Uint16Array
  /** For each place its set and what may be there. */
  set: number[]
  kindOf: number[]
  /** Each replacement as its parts, see `fixes.ts`. */
  replacements: readonly (readonly string[])[]
  rules: readonly ReadyRule[]
}

/** Opens a pack. */
export function openPack(pack: Pack): Tables {
  const vocabulary = openVocabulary(pack.stems, pack.endings)
  const stemsOf = openSets(readNumbers(pack.sets))
  const wordsOf = stemsOf.map(stems => wordsOfStems(vocabulary, stems))
  const set: number[] = []
  let sets = Object.keys(flag).length + pack.terms.split(' ').length
  for (const number of readNumbers(pack.places)) set.push(number ? number - 1 : sets++)
  const columns = readNumbers(pack.phrases)
  const count = columns.length / 5
  const column = (index: number) => columns.slice(index * count, (index + 1) * count)
  const sum = (numbers: number[], total = 0) => numbers.map(number => (total += number))
  const lengths = column(2)
  const firstPlace = [0, ...sum(lengths)]
  const anchor = column(3).map((slot, phrase) => firstPlace[phrase]! + slot)
  const kindOf = readNumbers(pack.kinds)
  const setAt = (slot: number, phrase: number) =>
    slot < firstPlace[phrase]! ||
    slot >= firstPlace[phrase + 1]! ||
    kindOf[slot]! & (place.optional | place.any)
      ? 0
      : set[slot]! + 1
  const flags = new Uint16Array(vocabulary.formOf.length)
  for (const [list, bit] of Object.values(flag).entries())
    for (const word of wordsOf[list]!) flags[word]! |= bit
  return {
    pack,
    vocabulary,
    flags,
    ...indexPhrases(anchor, set, wordsOf, vocabulary.formOf.length),
    stemsOf,
    wordsOf,
    masks: Int32Array.from(wordsOf, words => words.reduce((mask, word) => mask | (1 << (word & 31)), 0)),
    rule: sum(column(0)),
    edges: column(1),
    firstPlace,
    anchor,
    setBefore: Uint16Array.from(anchor, (slot, phrase) => setAt(slot - 1, phrase)),
    setAfter: Uint16Array.from(anchor, (slot, phrase) => setAt(slot + 1, phrase)),
    replacement: column(4),
    set,
    kindOf,
    replacements: pack.replacements
      .split('\n')
      .map(written => written.split(/(\{\d\}|\{a\}|<\d+[~+]>)/).filter(Boolean)),
    rules: openRules(pack),
  }
}

/** Sorts phrases by the words that they may be anchored at. */
function indexPhrases(anchor: readonly number[], set: readonly number[], wordsOf: number[][], words: number) {
  const phrasesFrom = new Uint16Array(words + 1)
  const each = (visit: (word: number, phrase: number) => void) => {
    for (let phrase = anchor.length - 1; phrase >= 0; phrase--)
      for (const word of new Set(wordsOf[set[anchor[phrase]!]!]!)) visit(word, phrase)
  }
  each(word => phrasesFrom[word]!++)
  let total = 0
  for (let word = 0; word <= words; word++) phrasesFrom[word] = total += phrasesFrom[word]!
  const phrasesAt = new Uint16Array(total)
  each((word, phrase) => (phrasesAt[--phrasesFrom[word]!] = phrase))
  return {phrasesFrom, phrasesAt}
}
