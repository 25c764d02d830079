/** How others see the person, where that is told. */
import {flag} from '../grammar.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {flagsAt, isAmong, isOn, isTerm} from '../text/lists.js'
import {isElse} from './others.js'

/** “Found him …”, « le trouve … »: how others see the person. */
export const isSeen = (block: Block, at: number): boolean =>
  (isAmong(block, at, 'view') &&
    (isTerm(block, at - 1, 'them') || (isTerm(block, at - 1, 'had') && isTerm(block, at - 2, 'them')))) ||
  (isAmong(block, at, 'them') && isTerm(block, at - 1, 'view'))

/** “Heard him …”, “with her …”, “told him to …”, « l’entend … »: somebody is the person who does what follows. */
export const isWatched = (block: Block, at: number): boolean =>
  (isAmong(block, at, 'them') && (isTerm(block, at - 1, 'saw') || isAmong(block, at + 1, 'claim'))) ||
  (isAmong(block, at, 'saw') && isTerm(block, at - 1, 'them'))

/** Where the view of “… as” is, or whose it is if that is told, -1 if it is of somebody or something else. */
export function viewBefore(block: Block, as: number): number {
  for (let at = as - 1; at >= 0 && at > as - 8 && block.gap[at + 1]! < gaps.comma; at--) {
    if (isAmong(block, at, 'view') || isAmong(block, at, 'them') || flagsAt(block, at) & flag.person)
      return at
    // “By the group home staff”
    const isAgent = [1, 2, 3, 4].some(back => isOn(block, at - back, flag.agent))
    if (isElse(block, at) && !isAgent) return -1
  }
  return -1
}

/** Whether a word of a view, or beside one, is the person. */
export const isOfPerson = (block: Block, at: number): boolean =>
  isAmong(block, at, 'them') || (flagsAt(block, at) & flag.person) > 0 || isTerm(block, at - 1, 'them')
