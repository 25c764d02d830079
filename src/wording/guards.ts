import type {Block} from './block.js'
import {flagsAt} from './frame.js'
import {gaps} from './gaps.js'
import {flag} from './grammar.js'
import {guards} from './ready-rule.js'

/**
 * Whether something around the words silences a rule with these guards: a negation, a mention, a proper name, a line of
 * diagnoses. None is looked for where no word of the block could make it.
 */
export function isSilenced(block: Block, applied: number, first: number, last: number): boolean {
  const {lists} = block
  return (
    ((applied & guards.negation && lists & flag.negator) > 0 && isNegated(block, first, last)) ||
    ((applied & guards.mention && lists & flag.mention) > 0 && isMentioned(block, first)) ||
    ((applied & guards.name && lists & flag.name) > 0 && isNamed(block, first, last)) ||
    ((applied & guards.formal && lists & flag.formal) > 0 && isFormal(block, first))
  )
}

/** A negator in the same clause; past a comma only in a list that goes on with “or” or “nor”. */
function isNegated(block: Block, first: number, last: number): boolean {
  let listed = false
  for (let at = last; at < last + 6 && at + 1 < block.count && block.gap[at + 1]! < gaps.colon; at++) {
    if (flagsAt(block, at + 1) & flag.or) listed = true
  }
  for (let at = first - 1, steps = 0; at >= 0 && steps < 14; at--, steps++) {
    const gap = block.gap[at + 1]!
    const flags = flagsAt(block, at)
    if (flags & flag.or) listed = true
    if (flags & flag.and && (flagsAt(block, at + 1) | flagsAt(block, at + 2)) & flag.person) return false
    if (gap >= gaps.colon || (gap === gaps.comma && !listed) || flags & flag.turn) return false
    if (flags & flag.negator) return true
  }
  return false
}

/** Words that are spoken about rather than used: “the term …”, “labelled as …”, “no longer write …”. */
function isMentioned(block: Block, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 5 && block.gap[at + 1]! < gaps.colon; at--) {
    if (flagsAt(block, at) & flag.mention) return true
  }
  return false
}

/** Part of the name of a service, a test or a law: capitals around it, one of them on a word that such names have. */
function isNamed(block: Block, first: number, last: number): boolean {
  const {text, start, end} = block
  const isTitled = (at: number) => {
    const [capital, small] = [text.charAt(start[at]!), text.charAt(start[at]! + 1)]
    return capital !== capital.toLowerCase() && small !== small.toUpperCase()
  }
  const joins = (at: number) => isTitled(at) || end[at]! - start[at]! < 4
  if (!isTitled(first)) return false
  let from = first
  let to = last
  while (from > 0 && first - from < 8 && block.gap[from] === gaps.none && joins(from - 1)) from--
  while (to + 1 < block.count && to - last < 8 && block.gap[to + 1] === gaps.none && joins(to + 1)) to++
  for (let at = from; at <= to; at++) {
    if (isTitled(at) && flagsAt(block, at) & flag.name) return true
  }
  return false
}

/** A line of diagnoses carries the names that the classification gives. */
function isFormal(block: Block, first: number): boolean {
  for (let at = first; at >= 0 && at > first - 30; at--) {
    if (!(flagsAt(block, at) & flag.formal)) continue
    if (block.gap[at + 1]! >= gaps.colon || flagsAt(block, at + 1) === 0) return true
  }
  return false
}
