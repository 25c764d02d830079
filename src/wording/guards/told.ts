import {flag} from '../grammar.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {flagsAt, isAmong, isOn, isTerm} from '../text/lists.js'
import {isCalled, isCalledSo} from './called.js'
import {isSaidTo, isSaying, isToThem} from './saying.js'
import {isAfterColon, isOnceOwn, isToldAfter} from './told-beside.js'

/** Whether words are told by the person, or to the person, and not said of the person by those who chart. */
export const isTold = (block: Block, first: number, last: number): boolean =>
  isToldOfPerson(block, first) ||
  isCalled(block, first) ||
  isCalledSo(block, first) ||
  isAfterColon(block, first) ||
  isToldAfter(block, first, last) ||
  isOnceOwn(block, last)

/**
 * What somebody says they are, or is told that they are: “says she is …”, “was told he is …”, “her ex told her that she was …”,
 * “feels that others think he is …”. What others say of a person to staff stays a judgement.
 */
function isToldOfPerson(block: Block, first: number): boolean {
  let at = first - 1
  let linked = (flagsAt(block, first) & flag.link) > 0
  for (; isOn(block, at, flag.link | flag.pass | flag.negator); at--) {
    linked ||= isOn(block, at, flag.link)
    // « Pense être … »
    if (
      isAmong(block, at, 'infinitive') &&
      isTerm(block, at - 1, 'feeling') &&
      isOn(block, at - 1, flag.naming)
    )
      return isSaying(block, at - 1)
  }
  const isOfKin = isTerm(block, at, 'kin')
  if (!isOn(block, at, flag.person) && !(linked && isOfKin)) return false
  at--
  if ((isOfKin && isTerm(block, at, 'possessive')) || isTerm(block, at, 'definite')) at--
  const isQuestion = isTerm(block, at, 'whether')
  const isThat = isTerm(block, at, 'that')
  if (isQuestion || isThat) at--
  if (isBelief(block, at)) return true
  if (isThat) at = pastAside(block, at)
  // “Once he was told, he …”
  else if (at >= 0 && block.gap[at + 1]! >= gaps.comma) return false
  // “told her in front of the class that …”, “asked her whether …”
  for (let by = at; by > at - 5 && by >= 0 && block.gap[by + 1]! < gaps.comma; by--) {
    if (isOn(block, by, flag.naming) && isToThem(block, by)) return true
    if (isQuestion && isAmong(block, by, 'asked')) return !isAmong(block, first - 1, 'still')
  }
  // “told by her father that …”
  for (let by = at, end = at - 4; by > end; by--)
    if (isOn(block, by, flag.agent)) {
      if (isAmong(block, by + 1, 'us') || isAmong(block, by + 2, 'us')) return false
      at = by - 1
    }
  at = isThat ? pastManner(block, at) : at
  // “Told her that she exaggerates”, “thinks she exaggerates”, not “says that she exaggerates”: what they do is told by those who chart.
  if (linked || isTerm(block, at, 'feeling')) return isSaying(block, at)
  return isThat && isSaidTo(block, at)
}

/** The saying that a word or two of how come after: “explains without shame that …”; the same word where none is. */
function pastManner(block: Block, last: number): number {
  const said = flag.person | flag.other | flag.apart | flag.link | flag.and | flag.turn
  for (let at = last; at > last - 4 && at >= 0; at--) {
    if (at < last && block.gap[at + 1]! >= gaps.comma) return last
    if (flagsAt(block, at) & flag.naming) return at
    if (flagsAt(block, at) & said || (isTerm(block, at, 'them') && !isAmong(block, at, 'definite')))
      return last
  }
  return last
}

/** “Her belief is that she …”, « sa conviction est qu’elle … »; not “our impression was that …”. */
function isBelief(block: Block, last: number): boolean {
  let at = last
  while (isOn(block, at, flag.link | flag.pass)) at--
  if (at === last) return false
  at = pastAside(block, at)
  if (!isAmong(block, at, 'feeling')) return false
  const owner = isTerm(block, at - 1, 'possessive') ? at - 1 : at - 2
  return isTerm(block, owner, 'possessive') && !isAmong(block, owner, 'ours')
}

/** The word before an aside between commas that ends at a word: “told us, quite freely, that she is …”. */
function pastAside(block: Block, last: number): number {
  if (last < 0 || block.gap[last + 1] !== gaps.comma) return last
  for (let at = last; at > 0 && at > last - 9; at--)
    if (block.gap[at]! >= gaps.comma) return block.gap[at] === gaps.comma ? at - 1 : last
  return last
}
