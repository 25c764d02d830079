import {listed} from '../pack/vocabulary.js'
import {holds} from '../pack/word-sets.js'
import type {TermName} from '../term-name.js'
import type {Block} from './block.js'
import {gaps} from './gaps.js'

/** The lists of the grammar that a word is on, as bits. */
export const flagsAt = ({tables, word}: Block, at: number): number =>
  tables.vocabulary.known[2 * word[at]! + 1]! & listed

/** Whether a word is on a list that has no bit. */
export const isAmong = ({tables, word}: Block, at: number, name: TermName): boolean =>
  holds(tables.sets, tables.terms.get(name)!, word[at]!)

/** Whether a word of the same clause as the next is on one of these lists. */
export const isOn = (block: Block, at: number, lists: number): boolean =>
  at >= 0 && block.gap[at + 1]! < gaps.comma && (flagsAt(block, at) & lists) > 0

/** Whether a word of the same clause as the next is on a list that has no bit. */
export const isTerm = (block: Block, at: number, name: TermName): boolean =>
  at >= 0 && block.gap[at + 1]! < gaps.comma && isAmong(block, at, name)

/** Whether no word of the same clause stands before a word. */
export const isFirst = ({gap}: Block, at: number): boolean => at === 0 || gap[at]! >= gaps.comma
