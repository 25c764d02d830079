import {flag} from '../grammar.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {flagsAt, isAmong, isFirst, isOn, isTerm} from '../text/lists.js'
import {isNegator} from './negator.js'

/** “Aggressive: no”, “squalor was not confirmed”: what takes the words back comes after them. */
export function isRefuted(block: Block, from: number, to: number): boolean {
  const {count, gap} = block
  if (isAnswered(block, to) || isWrong(block, to) || isButNot(block, to)) return true
  // « Négligence : exclue »
  if (gap[to + 1] === gaps.colon && flagsAt(block, to + 1) & flag.refuted) return gap[to + 2]! >= gaps.comma
  const goesOn = (at: number) => at < count && gap[at]! < gaps.comma
  const isThere = (at: number, lists: number) => (flagsAt(block, at) & lists) > 0
  let at = to + 1
  if (goesOn(at) && isThere(at, flag.manner)) at++
  if (!goesOn(at))
    return (
      at < count &&
      isNegator(block, at) &&
      (!goesOn(at + 1) || (gap[at]! >= gaps.colon && isThere(at + 1, flag.shown)))
    )
  // “Agitated at not being seen” tells why.
  if (!isThere(at, flag.link) && !isNegator(block, at)) return false
  let isDenied = false
  for (; goesOn(at) && at < to + 6 && isThere(at, flag.link | flag.pass | flag.negator); at++) {
    if (isDenied && isThere(at, flag.shown)) break
    isDenied ||= isNegator(block, at)
  }
  // “Laziness is not the explanation”, « … n’est pas l’explication »
  if (isDenied && goesOn(at) && isFirst(block, from) && isAmong(block, at, 'definite')) return true
  // “Aggressive was not seen by …”: somebody, and no sign.
  return isDenied && goesOn(at) && isThere(at, flag.shown) && !isThere(at + 1, flag.agent)
}

/** “May seem hostile but is not.” */
function isButNot(block: Block, to: number): boolean {
  const {count, gap} = block
  if (gap[to + 1]! > gaps.comma || !isAmong(block, to + 1, 'but')) return false
  let isDenied = false
  for (let at = to + 2; at < count && gap[at]! < gaps.comma; at++) {
    if (!(flagsAt(block, at) & (flag.link | flag.pass | flag.negator))) return false
    isDenied ||= isNegator(block, at)
  }
  return isDenied
}

/** “Careless about pills? No.”, “careless, is she? No.”, “asked about noncompliance, he says no”: asked, and no more. */
function isAnswered(block: Block, to: number): boolean {
  const {count, gap} = block
  let isTag = false
  for (let at = to + 1; at < count && at < to + 10; at++) {
    if (gap[at]! >= gaps.colon) return gap[at] === gaps.answer
    isTag ||= gap[at]! >= gaps.comma
    // “Asked about …, he says no”
    if (isTag && isNegator(block, at) && isAmong(block, at - 1, 'quote'))
      return gap[at + 1]! >= gaps.comma && wasAsked(block, to)
    // “Hostile on the unit, pain? No.” asks something else.
    if (
      isTag &&
      !(flagsAt(block, at) & (flag.person | flag.link)) &&
      !isAmong(block, at, 'them') &&
      !isAmong(block, at, 'quote')
    )
      return false
  }
  return false
}

/** Whether a word before another in its clause says that somebody was asked about it. */
function wasAsked(block: Block, to: number): boolean {
  for (let at = to - 1; at >= 0 && block.gap[at + 1]! < gaps.comma; at--)
    if (isAmong(block, at, 'asked') && isTerm(block, at + 1, 'prep') && !isAmong(block, at + 1, 'claim'))
      return true
  return false
}

/** “Laziness was excluded”, “negligence ruled out by …”, “that he was hostile is wrong”: it was found not to be so. */
function isWrong(block: Block, to: number): boolean {
  const {count, gap} = block
  let at = to + 1
  let isLinked = false
  for (; gap[at]! < gaps.comma && isOn(block, at, flag.link | flag.pass); at++)
    isLinked ||= isOn(block, at, flag.link)
  // “Was considered and ruled out”
  if (isLinked && gap[at]! < gaps.comma && isAmong(block, at, 'and')) at++
  if (at >= count || gap[at]! >= gaps.comma || !(flagsAt(block, at) & flag.refuted)) return false
  let next = at + 1
  if (gap[next]! < gaps.comma && isAmong(block, next, 'out')) next++
  // “The frequent flyer was wrong about …”, “gave false reports”, “was ruled out of …”
  return gap[next]! >= gaps.comma || (flagsAt(block, next) & flag.agent) > 0
}
