import {flag} from '../grammar.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {flagsAt, isAmong, isOn, isTerm} from '../text/lists.js'

/** Whether words are what the person chose to be called: told by a verb, “goes by …”, “by her own choice”, “… is how he identifies”. */
export function isClaimed(block: Block, first: number, last: number): boolean {
  const isByOthers = block.gap[last + 1]! < gaps.comma && isOn(block, last + 1, flag.agent)
  for (let at = first - 1; at >= 0 && at >= first - 9 && block.gap[at + 1]! < gaps.comma; at--) {
    // Not “was identified as …”, “identified as … by …”.
    const isView = isAmong(block, at, 'view') && (isByOthers || isOn(block, at - 1, flag.link))
    if (flagsAt(block, at) & flag.claimed && !isView) return true
  }
  return isAlias(block, first) || isChosen(block, first, last) || isHowClaimed(block, last)
}

/** “Goes by Junkie”, “answers to Junkie”: a name, with its capital. */
function isAlias(block: Block, first: number): boolean {
  const letter = block.text.charAt(block.start[first]!)
  return (
    letter !== letter.toLowerCase() && isTerm(block, first - 1, 'prep') && isTerm(block, first - 2, 'alias')
  )
}

/** “By her own choice”, “by his own stated preference”, in the same clause or the one beside it; not “makes his own choices”. */
function isChosen(block: Block, first: number, last: number): boolean {
  const {count, gap} = block
  for (let at = Math.max(2, first - 9); at < last + 7 && at + 1 < count; at++) {
    if (at > last && gap[at]! >= gaps.colon) return false
    if (!isOn(block, at, flag.own) || !isTerm(block, at - 1, 'possessive') || !isTerm(block, at - 2, 'prep'))
      continue
    const isStated = gap[at + 2]! < gaps.comma && !isAmong(block, at + 1, 'prep')
    if (isAmong(block, at + 1, 'choice') || (isStated && isAmong(block, at + 2, 'choice'))) return true
  }
  return false
}

/** “… is how he identifies.” */
function isHowClaimed(block: Block, last: number): boolean {
  for (let at = last + 1; at < last + 6 && at < block.count && block.gap[at]! < gaps.colon; at++) {
    if (!isTerm(block, at, 'how')) continue
    for (let verb = at + 1; verb < at + 4 && verb < block.count && block.gap[verb]! < gaps.comma; verb++)
      if (flagsAt(block, verb) & flag.claimed) return true
  }
  return false
}
