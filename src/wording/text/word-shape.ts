import type {Block} from './block.js'
import {gaps} from './gaps.js'

/** Whether a word has the ending of adverbs. */
export function isAdverb({text, start, end, tables}: Block, at: number): boolean {
  const {adverb} = tables.pack
  const last = end[at]!
  const from = last - adverb.length
  // Most words end in another letter, which their last one tells at once.
  if (from < start[at]! || (text.charCodeAt(last - 1) | 32) !== adverb.charCodeAt(adverb.length - 1))
    return false
  return text.slice(from, last).toLowerCase() === adverb
}

const isCapital = (letter: string) => letter !== letter.toLowerCase()
const isAcronym = (word: string) => word.length > 2 && word === word.toUpperCase()

/** A capital that no sentence asks for, or a lone capitalised word before the verb, is taken for a name; an acronym is not. */
export function isName({gap, tables, text, start, end}: Block, at: number): boolean {
  const word = text.slice(start[at], end[at])
  if (!isCapital(word.charAt(0)) || isAcronym(word)) return false
  return gap[at]! < gaps.colon || !tables.nominal.test(word)
}

/** Whether a word tells how somebody is, or what was done to them: « anxieuse », « arrivé ». */
export const isQuality = ({tables, text, start, end}: Block, at: number): boolean =>
  tables.quality.test(text.slice(start[at], end[at]))

/** Whether a word tells what somebody was or did. */
export const isPast = ({tables, text, start, end}: Block, at: number): boolean =>
  tables.past.test(text.slice(start[at], end[at]))

/** Whether a word begins with a digit. */
export const isDigit = ({text, start}: Block, at: number): boolean => {
  const code = text.charCodeAt(start[at]!)
  return code > 47 && code < 58
}
