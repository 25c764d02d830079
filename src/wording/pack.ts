import type {Category} from './finding.js'

/** The kinds of wording, in the order in which packs number them; the last is of what nobody need say another way. */
export const categories: readonly (Category | 'strength')[] = [
  'label',
  'suffering',
  'credibility',
  'compliance',
  'character',
  'belittling',
  'appearance',
  'insight',
  'deficit',
  'pessimism',
  'failure',
  'suicide',
  'substance',
  'coercion',
  'risk',
  'service-use',
  'disability',
  'othering',
  'strength',
]

/**
 * The rules of a language as the compiler writes them: texts of numbers and words, small to send and quick to open.
 * `compiler/write-pack.ts` writes them and `tables.ts` opens them.
 */
export interface Pack {
  language: string
  /** How many stems and forms of words there are. */
  counts: readonly [stems: number, forms: number]
  /** Word stems, each followed by the sign of its endings, in the order of their first use. */
  stems: string
  /** The endings that each sign stands for. */
  endings: string
  /** Sets of words: how many new ones and known ones each has, and the steps to those. The lists of the grammar come first. */
  sets: string
  /** The places of all phrases: the set of each (0 for the next new one), and what may be there. */
  places: string
  kinds: string
  /** For each phrase its rule, edges, length, anchor, replacement. */
  phrases: string
  replacements: string
  /** For each rule its settings, name, message and whatever it says better than its category. */
  rules: string
  reasons: string
  /** The names of the further sets that patterns may name, which come next. */
  terms: string
  /** As in the grammar. */
  articles: Readonly<Record<string, string>>
  adverb: string
  nounFirst: boolean
}

const first = 35
const half = 46

/** Writes numbers of any size as printable signs: the small ones, which are most, take one. */
export function writeNumbers(numbers: readonly number[]): string {
  const write = (number: number): string =>
    number < half
      ? String.fromCharCode(first + number)
      : String.fromCharCode(first + half + ((number - half) % half)) +
        write(Math.floor((number - half) / half))
  return numbers.map(write).join('')
}

/** Reads what `writeNumbers` wrote. */
export function readNumbers(text: string): Int32Array {
  const numbers = new Int32Array(text.length)
  let count = 0
  let number = 0
  let unit = 1
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at) - first
    number += sign * unit
    if (sign < half) {
      numbers[count++] = number
      number = 0
      unit = 1
    } else unit *= half
  }
  return numbers.subarray(0, count)
}
