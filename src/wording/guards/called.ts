/** What others call the person, or give as their reason to harm them. */
import {flag} from '../grammar.js'
import {isArticle} from '../subject/others.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {flagsAt, isAmong, isFirst, isOn, isTerm} from '../text/lists.js'

/** « Son mari la disait … »: what the person was called for long, and not how they are seen now. */
export function isCalled(block: Block, first: number): boolean {
  const at = isOn(block, first - 1, flag.and) ? first - 3 : first - 1
  return isTerm(block, at, 'called') && isTerm(block, at - 1, 'them')
}

/** “Called him a …”, “refers to the client as a …”: what somebody else does; not what staff call them. */
export function isCalledSo(block: Block, first: number): boolean {
  let at = first - 1
  while (isArticle(block, at) || isOn(block, at, flag.pass) || isTerm(block, at, 'as')) at--
  if (!isTerm(block, at, 'them') && !isOn(block, at, flag.person)) return false
  at--
  while (isArticle(block, at) || isTerm(block, at, 'prep')) at--
  if (!isTerm(block, at, 'calls') || block.text.charAt(block.start[at]! - 1) === '-') return false
  return !isFirst(block, at) && !isByStaff(block, at)
}

/** “Teased for being …”, « battue parce qu’elle … »: what those who did harm gave as their reason. */
export function isBlamed(block: Block, first: number): boolean {
  let isReason = false
  for (let at = first - 1; at > first - 9 && at >= 0 && block.gap[at + 1]! < gaps.comma; at--) {
    if (isTerm(block, at, 'because')) isReason = true
    const isTheirs = isTerm(block, at + 1, 'them') && !isByStaff(block, at)
    const isDone =
      at === 0 || isTheirs || block.gap[at]! >= gaps.comma || isOn(block, at - 1, flag.link | flag.self)
    if (isReason && isDone && flagsAt(block, at) & flag.harmed) return true
    if (flagsAt(block, at) & flag.and) return false
  }
  return false
}

/** “Staff call …”, “I accused …”, “Dr. Roy calls …”: those who chart. */
export function isByStaff(block: Block, verb: number): boolean {
  for (let who = verb - 1; who > verb - 4 && who >= 0 && block.gap[who + 1]! < gaps.comma; who--) {
    const isTitle = (flagsAt(block, who) & (flag.title | flag.person)) === flag.title
    if (isTitle || isAmong(block, who, 'writer') || isAmong(block, who, 'us')) return true
  }
  return false
}

/** “Robbed by an addict”, « volée par une toxicomane »: whoever did it; not “raised by an alcoholic mother”. */
export function isByOne(block: Block, first: number, last: number): boolean {
  const isOthers = block.gap[last + 1]! < gaps.comma && flagsAt(block, last + 1) & (flag.apart | flag.person)
  const article = isAmong(block, first, 'indefinite') ? first : first - 1
  return !isOthers && isAmong(block, article, 'indefinite') && isOn(block, article - 1, flag.agent)
}
