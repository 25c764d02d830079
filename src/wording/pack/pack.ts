import type {Category} from '../finding.js'
import type {Grammar} from '../grammar.js'

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

/** What a pack has of the grammar as it is written there. */
const asWritten = [
  'articles',
  'adverb',
  'finite',
  'past',
  'nominal',
  'denial',
  'nil',
  'either',
  'quality',
  'nounFirst',
] as const

/** Takes that of a grammar, or back of a pack. */
export const pickWritten = (from: Written): Written =>
  Object.fromEntries(asWritten.map(name => [name, from[name]])) as unknown as Written
type Written = Pick<Grammar, (typeof asWritten)[number]>

/**
 * The rules of a language as the compiler writes them: texts of numbers and words, small to send, and cut so that nothing
 * is read of them before a word that it is about is met. Words stand in drawers, by the first letters that all forms of
 * theirs share; with each word the sets that it is in, and with each set the phrases that are anchored at its words.
 */
export interface Pack extends Written {
  language: string
  /** How many forms of words there are. */
  forms: number
  /** How many sets come first; then for each drawer the step to its label, and how many sets begin in it. */
  drawers: string
  /** For each drawer its stems: how many letters each shares with the one before, the others, the sign of its endings. */
  stems: string
  /** The endings that each sign stands for. */
  endings: string
  /** For each stem of each drawer how many sets begin with it, and the steps between the others that it is in. */
  sets: string
  /** For each set the phrases that are anchored at its words: rule, shape, the sets of the other places, replacement. */
  phrases: string
  /** What shapes phrases have: edges, anchor, what may be at each place. */
  shapes: string
  replacements: string
  /** For each rule its settings, name, message and whatever it says better than its category. */
  rules: string
  reasons: string
  /** The sets of the lists of the grammar, first those that have a bit, and the names of the others. */
  lists: string
  terms: string
}

const first = 35
const small = 66
const large = 26

/** Writes numbers of any size as printable signs: the small ones, which are most, take one. */
export function writeNumbers(numbers: readonly number[]): string {
  const write = (number: number): string =>
    number < small
      ? String.fromCharCode(first + number)
      : String.fromCharCode(first + small + ((number - small) % large)) +
        write(Math.floor((number - small) / large))
  return numbers.map(write).join('')
}

/** Reads what `writeNumbers` wrote. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = []
  let number = 0
  let unit = 1
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at) - first
    number += sign * unit
    if (sign < small) {
      numbers.push(number)
      number = 0
      unit = 1
    } else unit *= large
  }
  return numbers
}

/** Reads the first of the numbers. */
export function readNumber(text: string): number {
  let number = 0
  for (let at = 0, unit = 1; ; at++, unit *= large) {
    const sign = text.charCodeAt(at) - first
    number += sign * unit
    if (sign < small) return number
  }
}
