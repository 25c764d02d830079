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
  /** The places of all phrases: the set of each, 0 for the next new one. */
  places: string
  /** What shapes phrases have: how many places, edges, anchor, what may be at each place. The shape of each phrase. */
  shapes: string
  shapeOf: string
  /** For each rule how many phrases it has. */
  phrases: string
  /** Phrases that write something instead: steps from one to the next, each with its replacement. */
  replaced: string
  replacements: string
  /** For each rule its settings, name, message and whatever it says better than its category. */
  rules: string
  reasons: string
  /** The names of the further sets that patterns may name, which come next. */
  terms: string
  /** As in the grammar. */
  articles: Readonly<Record<string, string>>
  adverb: string
  finite: string
  past: string
  nominal: string
  denial: string
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
  const signs = bytesOf(text)
  const numbers = new Int32Array(signs.length)
  let count = 0
  let number = 0
  let unit = 1
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at]! - first
    number += sign * unit
    if (sign < half) {
      numbers[count++] = number
      number = 0
      unit = 1
    } else unit *= half
  }
  return numbers.subarray(0, count)
}

/** A text as bytes: code that runs for the first time reads them in half the time that letters take. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
