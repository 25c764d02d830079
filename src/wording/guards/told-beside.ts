/** What the person says, where that is told beside the words. */
import {flag} from '../grammar.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {flagsAt, isAmong, isOn, isTerm} from '../text/lists.js'
import {isSaying} from './saying.js'

/** “…, he said”, « …, répond-il »: what comes before was told by the person. */
export function isToldAfter(block: Block, first: number, last: number): boolean {
  for (let at = last + 1; at < last + 9 && at + 1 < block.count && block.gap[at]! < gaps.colon; at++) {
    if (block.gap[at]! < gaps.comma) continue
    const isSaid =
      (isAmong(block, at, 'quote') && flagsAt(block, at + 1) & flag.person) ||
      (flagsAt(block, at) & flag.person && isAmong(block, at + 1, 'quote'))
    // « dit-elle en souriant »
    const isTurned = block.text.charAt(block.end[at]!) === '-'
    const isOver = block.gap[at + 2]! >= gaps.comma || (isLedOut(block, at + 2) && isBare(block, first))
    if (isSaid && block.gap[at + 1]! < gaps.comma && (isTurned || isOver)) return true
  }
  return false
}

/** Whether nobody stands before the words in their clause: “as a recovering addict”, not “he is an addict”. */
function isBare(block: Block, first: number): boolean {
  for (let at = first - 1; at > first - 9 && at >= 0 && block.gap[at + 1]! < gaps.comma; at--)
    if (flagsAt(block, at) & flag.person) return false
  return true
}

/** “He wrote in his application”, and no more; not “he told the team that …”. */
function isLedOut(block: Block, from: number): boolean {
  // « Elle répondait à côté » tells how.
  if (block.tables.pack.nounFirst || !isAmong(block, from, 'prep') || isAmong(block, from, 'claim'))
    return false
  for (let at = from; at < block.count && (at === from || block.gap[at]! < gaps.comma); at++)
    if (isAmong(block, at, 'that')) return false
  return true
}

/** “He wrote: …”, « elle répond sans hésiter : … »: what comes right after the colon is said by the person. */
export function isAfterColon(block: Block, first: number): boolean {
  let colon = first
  while (
    colon > first - 3 &&
    colon > 0 &&
    block.gap[colon]! < gaps.comma &&
    !isOn(block, colon - 1, flag.person)
  )
    colon--
  if (block.gap[colon] !== gaps.colon) return false
  for (
    let by = colon - 1;
    by > colon - 5 && by > 0 && !(flagsAt(block, by) & (flag.person | flag.link));
    by--
  )
    if (isAmong(block, by, 'quote'))
      return isOn(block, by - 1, flag.person | flag.pass) && isSaying(block, by)
  return false
}

/** “The addict I was”, « le drogué que j’étais » */
export function isOnceOwn(block: Block, last: number): boolean {
  const who = isTerm(block, last + 1, 'that') ? last + 2 : last + 1
  const next = who + 2
  const isOver = block.gap[next]! >= gaps.comma || (flagsAt(block, next) & flag.link) > 0
  return (
    block.gap[last + 1]! < gaps.comma &&
    isTerm(block, who, 'i') &&
    (flagsAt(block, who + 1) & flag.link) > 0 &&
    isOver
  )
}
