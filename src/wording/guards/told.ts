import {flag} from '../grammar.js'
import {otherBefore} from '../subject/others.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {flagsAt, isAmong, isOn, isTerm} from '../text/lists.js'

/** Whether words are told by the person, or to the person, and not said of the person by those who chart. */
export const isTold = (block: Block, first: number, last: number): boolean =>
  isToldOfPerson(block, first) || isCalled(block, first) || isToldAfter(block, last)

/**
 * What somebody says they are, or is told that they are: “says she is …”, “was told he is …”, “her ex told her that she was …”,
 * “feels that others think he is …”. What others say of a person to staff stays a judgement.
 */
function isToldOfPerson(block: Block, first: number): boolean {
  let at = first - 1
  let linked = (flagsAt(block, first) & flag.link) > 0
  for (; isOn(block, at, flag.link | flag.pass | flag.negator); at--) linked ||= isOn(block, at, flag.link)
  const isOfKin = isTerm(block, at, 'kin')
  if (!linked || !(isOn(block, at, flag.person) || isOfKin)) return false
  at--
  if ((isOfKin && isTerm(block, at, 'possessive')) || isTerm(block, at, 'definite')) at--
  const isQuestion = isTerm(block, at, 'whether')
  if (isQuestion || isTerm(block, at, 'that')) at--
  // “told her in front of the class that …”, “asked her whether …”
  for (let by = at; by > at - 5 && by >= 0 && block.gap[by + 1]! < gaps.comma; by--) {
    if (isOn(block, by, flag.naming) && isToThem(block, by)) return true
    if (isQuestion && isAmong(block, by, 'asked')) return true
  }
  // “told by her father that …”
  for (let by = at, end = at - 4; by > end; by--) if (isOn(block, by, flag.agent)) at = by - 1
  return isSaying(block, at)
}

/** “…, he said”, « …, répond-il »: what comes before was told by the person. */
function isToldAfter(block: Block, last: number): boolean {
  for (let at = last + 1; at < last + 9 && at + 1 < block.count && block.gap[at]! < gaps.colon; at++) {
    if (block.gap[at]! < gaps.comma) continue
    const isSaid =
      (isAmong(block, at, 'quote') && flagsAt(block, at + 1) & flag.person) ||
      (flagsAt(block, at) & flag.person && isAmong(block, at + 1, 'quote'))
    // « dit-elle en souriant »
    const isTurned = block.text.charAt(block.end[at]!) === '-'
    if (isSaid && block.gap[at + 1]! < gaps.comma && (isTurned || block.gap[at + 2]! >= gaps.comma))
      return true
  }
  return false
}

/** “Told her in front of …”, « lui a lancé »; not “told her mother”, nor « la mère dit ». */
function isToThem(block: Block, saying: number): boolean {
  if (isTerm(block, saying + 1, 'them') && isAmong(block, saying + 2, 'prep')) return true
  const at =
    isOn(block, saying - 1, flag.pass) && !isTerm(block, saying - 1, 'them') ? saying - 2 : saying - 1
  return isTerm(block, at, 'them')
}

/** « Son mari la disait … »: what the person was called for long, and not how they are seen now. */
function isCalled(block: Block, first: number): boolean {
  const at = isOn(block, first - 1, flag.and) ? first - 3 : first - 1
  return isTerm(block, at, 'called') && isTerm(block, at - 1, 'them')
}

/** Whether the saying that ends at a word is of the person, or to the person. */
function isSaying(block: Block, last: number, depth = 3): boolean {
  let at = last
  let isToPerson = isTerm(block, at, 'them')
  if (isToPerson || isTerm(block, at, 'us')) at--
  if (!isOn(block, at, flag.naming)) return false
  at--
  for (; isOn(block, at, flag.pass | flag.negator | flag.link) || isTerm(block, at, 'them'); at--)
    isToPerson ||= isTerm(block, at, 'them') || isOn(block, at, flag.link)
  // “It was felt that …”: by those who chart.
  if (at >= 0 && (isAmong(block, at, 'relative') || isAmong(block, at, 'it'))) return false
  // “I told her that …” is what those who chart think.
  if (isToPerson && isAmong(block, at, 'writer')) return false
  if (isToPerson || isOn(block, at, flag.inner | flag.person)) return true
  // “Mr. Roy says”, not “OT says”.
  if (isOn(block, at - 1, flag.title) && isOn(block, at - 1, flag.person)) return true
  if ((at < 0 || block.gap[at + 1]! >= gaps.comma) && otherBefore(block, at, true) < 0) return true
  // “… says that her mother thinks he is …”
  for (let steps = 0; steps < 6 && at >= 0 && block.gap[at + 1]! < gaps.comma; steps++, at--)
    if (flagsAt(block, at) & flag.naming) return depth > 0 && isSaying(block, at, depth - 1)
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
