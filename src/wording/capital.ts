import type {Block} from './block.js'
import {gaps} from './gaps.js'

const isCapital = (letter: string) => letter !== letter.toLowerCase()
const isAcronym = (word: string) => word.length > 2 && word === word.toUpperCase()

/** A capital that no sentence asks for, or a lone capitalised word before the verb, is taken for a name; an acronym is not. */
export function isName({gap, tables, text, start, end}: Block, at: number): boolean {
  const word = text.slice(start[at], end[at])
  if (!isCapital(word.charAt(0)) || isAcronym(word)) return false
  return gap[at]! < gaps.colon || !new RegExp(tables.pack.nominal, 'i').test(word)
}
