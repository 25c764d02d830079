import {readNumbers} from './pack.js'
import type {Vocabulary} from './vocabulary.js'

/** Sets of words: the stems of each, from where it begins to where the next does, and the words of those asked for, hashed. */
export interface WordSets {
  vocabulary: Vocabulary
  stemsFrom: Int32Array
  stems: Uint16Array
  tables: (Uint16Array | undefined)[]
  /** For each of those the bits of its words, see `bitOf`: most others are told apart by them. */
  masks: Int32Array
}

/** Opens sets: how many, of each how many new stems, which follow on each other, and known ones, then the steps to those. */
export function openSets(written: string, vocabulary: Vocabulary): WordSets {
  const numbers = readNumbers(written)
  const count = numbers[0]!
  const stemsFrom = new Int32Array(count + 1)
  const stems = new Uint16Array(vocabulary.formsFrom.length + numbers.length)
  let stem = 0
  let next = 0
  let step = 1 + 2 * count
  for (let set = 0; set < count; set++) {
    const known = numbers[1 + count + set]!
    for (let fresh = numbers[1 + set]!; fresh > 0; fresh--) stems[stem++] = next++
    for (let index = 0, last = 0; index < known; index++) stems[stem++] = last += numbers[step++]!
    stemsFrom[set + 1] = stem
  }
  return {vocabulary, stemsFrom, stems, tables: new Array(count), masks: new Int32Array(count)}
}

/** The words of a set, hashed: a word’s number leads to it, or to the first free place after it. */
function tableOf(sets: WordSets, set: number): Uint16Array {
  const known = sets.tables[set]
  if (known) return known
  const words = wordsIn(sets, set)
  const table = new Uint16Array(2 << (32 - Math.clz32(words.length)))
  for (const word of words) {
    let at = word & (table.length - 1)
    while (table[at] && table[at] !== word) at = (at + 1) & (table.length - 1)
    table[at] = word
    sets.masks[set]! |= bitOf(word)
  }
  return (sets.tables[set] = table)
}

/** The words of a set. */
export function wordsIn({stems, stemsFrom, vocabulary}: WordSets, set: number): number[] {
  const {formsFrom, wordOf} = vocabulary
  const words: number[] = []
  for (let index = stemsFrom[set]!; index < stemsFrom[set + 1]!; index++) {
    const stem = stems[index]!
    for (let form = formsFrom[stem]!; form < formsFrom[stem + 1]!; form++) words.push(wordOf[form]!)
  }
  return words
}

/** One of 31 bits, that words share; none for an unknown word. */
export const bitOf = (word: number): number => (word ? 1 << (word % 31) : 0)

/** The bits of the words of a set. */
export function maskOf(sets: WordSets, set: number): number {
  if (!sets.masks[set]) tableOf(sets, set)
  return sets.masks[set]!
}

/** Whether a word is in a set. */
export function holds(sets: WordSets, set: number, word: number): boolean {
  const table = tableOf(sets, set)
  if (!(sets.masks[set]! & bitOf(word))) return false
  for (let at = word & (table.length - 1); table[at]; at = (at + 1) & (table.length - 1))
    if (table[at] === word) return true
  return false
}
