/** Who says something, and to whom. */
import {flag} from '../grammar.js'
import {otherBefore} from '../subject/others.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {flagsAt, isAmong, isFirst, isOn, isTerm} from '../text/lists.js'
import {isName, isPast} from '../text/word-shape.js'
import {isByStaff} from './called.js'

/** Whether the saying that ends at a word is of the person, or to the person. */
export function isSaying(block: Block, last: number, depth = 3): boolean {
  // « Disait toujours que … »
  const isAfter = isTerm(block, last, 'anew') && block.tables.pack.nounFirst
  let at = isAfter ? last - 1 : last
  let isToPerson = isAmong(block, at, 'them')
  if (isToPerson || isAmong(block, at, 'us')) at--
  // “Grew up hearing that she …”, not “we heard that …”
  if (isTerm(block, at, 'hears')) return !isByStaff(block, at)
  if (at < 0 || !(flagsAt(block, at) & flag.naming)) return false
  // “His father always said that …” tells of then.
  if ((isAfter || isTerm(block, at - 1, 'anew')) && isPast(block, at)) return !isByStaff(block, at)
  if (isMadeToHear(block, at)) return true
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
  // “Dina answered that she is …”
  if (at >= 0 && isFirst(block, at) && block.word[at] === 0 && isName(block, at)) return true
  if ((at < 0 || block.gap[at + 1]! >= gaps.comma) && otherBefore(block, at, true) < 0) return true
  // “… says that her mother thinks he is …”
  for (let steps = 0; steps < 6 && at >= 0 && block.gap[at + 1]! < gaps.comma; steps++, at--)
    if (flagsAt(block, at) & flag.naming) return depth > 0 && isSaying(block, at, depth - 1)
  return false
}

/** “Her ex told her that …”: a saying to the person, by somebody other than those who chart. */
export function isSaidTo(block: Block, last: number): boolean {
  const saying = isAmong(block, last, 'them') ? last - 1 : last
  if (!isOn(block, saying, flag.naming)) return false
  if (isMadeToHear(block, saying)) return true
  let at = saying - 1
  let isTo = saying < last
  for (; isOn(block, at, flag.pass | flag.link) || isTerm(block, at, 'them'); at--)
    isTo ||= isTerm(block, at, 'them') || isOn(block, at, flag.link)
  return isTo && isOn(block, at, flag.apart)
}

/** « S’est fait dire que … » */
const isMadeToHear = (block: Block, saying: number): boolean =>
  isTerm(block, saying - 1, 'made') &&
  (isOn(block, saying - 2, flag.self) || isOn(block, saying - 3, flag.self))

/** “Told her in front of …”, « lui a lancé »; not “told her mother”, nor « la mère dit ». */
export function isToThem(block: Block, saying: number): boolean {
  if (isTerm(block, saying + 1, 'them') && isAmong(block, saying + 2, 'prep')) return true
  const at =
    isOn(block, saying - 1, flag.pass) && !isTerm(block, saying - 1, 'them') ? saying - 2 : saying - 1
  return isTerm(block, at, 'them')
}
