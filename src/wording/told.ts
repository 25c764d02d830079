import type {Block} from './block.js'
import {gaps} from './gaps.js'
import {flag} from './grammar.js'
import {flagsAt, isAmong, isOn, isTerm} from './lists.js'

/**
 * What somebody says they are, or is told that they are: “says she is …”, “was told he is …”, “her ex told her that she was …”,
 * “feels that others think he is …”. What others say of a person to staff stays a judgement.
 */
export function isToldOfPerson(block: Block, first: number): boolean {
  let at = first - 1
  let linked = (flagsAt(block, first) & flag.link) > 0
  for (; isOn(block, at, flag.link | flag.pass | flag.negator); at--) linked ||= isOn(block, at, flag.link)
  if (!linked || !isOn(block, at, flag.person)) return false
  at--
  if (isTerm(block, at, 'that')) at--
  // “told by her father that …”
  for (let by = at; by > at - 4; by--) if (isOn(block, by, flag.agent)) at = by - 1
  return isSaying(block, at)
}

/** Whether the saying that ends at a word is of the person, or to the person. */
function isSaying(block: Block, last: number): boolean {
  let at = last
  let isToPerson = isTerm(block, at, 'them')
  if (isToPerson || isTerm(block, at, 'us')) at--
  if (!isOn(block, at, flag.naming)) return false
  at--
  for (; isOn(block, at, flag.pass | flag.negator | flag.link) || isTerm(block, at, 'them'); at--)
    isToPerson ||= isTerm(block, at, 'them') || isOn(block, at, flag.link)
  const isFirst = at < 0 || block.gap[at + 1]! >= gaps.comma
  if (at >= 0 && isAmong(block, at, 'relative')) return false
  if (isToPerson || isFirst || isOn(block, at, flag.inner | flag.person)) return true
  // “… says that her mother thinks he is …”
  for (let steps = 0; steps < 6 && at >= 0 && block.gap[at + 1]! < gaps.comma; steps++, at--)
    if (flagsAt(block, at) & flag.naming) return isSaying(block, at)
  return false
}

/** “Teased for being …”, « battue parce qu’elle … »: what those who did harm gave as their reason. */
export function isBlamed(block: Block, first: number): boolean {
  let isReason = false
  for (let at = first - 1; at > first - 9 && at >= 0 && block.gap[at + 1]! < gaps.comma; at--) {
    if (isTerm(block, at, 'because')) isReason = true
    const isDone = at === 0 || block.gap[at]! >= gaps.comma || isOn(block, at - 1, flag.link | flag.self)
    if (isReason && isDone && flagsAt(block, at) & flag.harmed) return true
    if (flagsAt(block, at) & flag.and) return false
  }
  return false
}
