import type {Block} from './block.js'
import {flagsAt, isOn} from './lists.js'
import {gaps} from './gaps.js'
import {flag} from './grammar.js'
import {isNegator} from './negator.js'

/** “Aggressive: no”, “squalor was not confirmed”: what takes the words back comes after them. */
export function isRefuted(block: Block, to: number): boolean {
  const {count, gap} = block
  if (isAnswered(block, to) || isWrong(block, to)) return true
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
  // “Aggressive was not seen by …”: somebody, and no sign.
  return isDenied && goesOn(at) && isThere(at, flag.shown) && !isThere(at + 1, flag.agent)
}

/** “Careless about pills? No.” */
function isAnswered({count, gap}: Block, to: number): boolean {
  let at = to + 1
  while (at < count && gap[at]! < gaps.colon) at++
  return at < count && gap[at] === gaps.answer
}

/** “Laziness was ruled out”, “that he was hostile is wrong”: what the words say was found not to be so. */
function isWrong(block: Block, to: number): boolean {
  let at = to + 1
  while (block.gap[at]! < gaps.comma && isOn(block, at, flag.link | flag.pass)) at++
  return at < block.count && block.gap[at]! < gaps.comma && (flagsAt(block, at) & flag.refuted) > 0
}
