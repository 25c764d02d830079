import {isApart} from './apart.js'
import type {Block} from './block.js'
import {flagsAt} from './frame.js'
import {gaps} from './gaps.js'
import {flag} from './grammar.js'
import {isNamed} from './named.js'
import type {Match} from './match.js'
import {guards} from './ready-rule.js'

/**
 * Whether something around the words silences a rule with these guards: a negation, a mention, a proper name, a line of
 * diagnoses, somebody else, the law, the person’s own choice of words. None is looked for where no word of the block could make it.
 */
export function isSilenced(block: Block, applied: number, match: Match): boolean {
  const {lists} = block
  const {from: first, to: last} = match
  return (
    ((applied & guards.negation && lists & flag.negator) > 0 && isNegated(block, match)) ||
    ((applied & guards.denied && lists & flag.negator) > 0 && isDenied(block, first)) ||
    ((applied & guards.mention && lists & flag.mention) > 0 && isMentioned(block, first, last)) ||
    ((applied & guards.name) > 0 && isNamed(block, first, last)) ||
    ((applied & guards.formal && lists & flag.formal) > 0 && isFormal(block, first)) ||
    ((applied & guards.apart && lists & (flag.apart | flag.inner)) > 0 && isApart(block, first, last)) ||
    ((applied & guards.legal && lists & flag.legal) > 0 && isLegal(block, first, last)) ||
    ((applied & guards.claimed && lists & (flag.claimed | flag.naming)) > 0 && isClaimed(block, first))
  )
}

/** A negator in the same clause that the phrase does not name itself; past a comma only in a list that goes on with “or” or “nor”. */
function isNegated(block: Block, {first, from, to, named}: Match): boolean {
  let listed = false
  for (let at = to; at < to + 6 && at + 1 < block.count && block.gap[at + 1]! < gaps.colon; at++) {
    if (flagsAt(block, at + 1) & flag.or) listed = true
  }
  for (let at = from - 1, steps = 0; at >= 0 && steps < 14; at--, steps++) {
    const gap = block.gap[at + 1]!
    const flags = flagsAt(block, at)
    if (flags & flag.or) listed = true
    if (flags & flag.and && isAnew(block, at)) return false
    if (gap >= gaps.colon || (gap === gaps.comma && !listed) || flags & flag.turn) return false
    const isNamed = at >= first && (named >> (at - first)) & 1
    if (flags & flag.negator && !isNamed && isWhole(block, at)) return true
  }
  return false
}

/** “and she”, “and then he”, “and is”, “and no”: what negates before that says nothing of what comes after. */
function isAnew(block: Block, at: number): boolean {
  const next = flagsAt(block, at + 1)
  if ((next | flagsAt(block, at + 2)) & flag.person) return true
  return !(flagsAt(block, at) & flag.or) && (next & (flag.link | flag.negator)) > 0
}

/** “She is not …”, “isn’t a …”, « n’est pas … »: nobody is called so, be it a term. */
function isDenied(block: Block, first: number): boolean {
  let at = first - 1
  while (at > first - 4 && at > 0 && (flagsAt(block, at) & (flag.pass | flag.negator)) === flag.pass) at--
  if (at < 1 || !(flagsAt(block, at) & flag.negator)) return false
  for (let next = at; next < first; next++) if (block.gap[next + 1]! >= gaps.comma) return false
  while (at > 0 && (flagsAt(block, at) & (flag.negator | flag.link)) === flag.negator) at--
  return (flagsAt(block, at) & flag.link) > 0
}

/** A lone letter negates only where it is left of a word, or of a word after it: n’t, n’est. “Mr. T” is somebody. */
function isWhole({text, start, end}: Block, at: number): boolean {
  if (end[at]! - start[at]! > 1) return true
  return /['’]/.test(text.charAt(start[at]! - 1) + text.charAt(end[at]!))
}

/** Words that are spoken about rather than used: “the term …”, “labelled as …”, “no longer write …”, “what … means”. */
function isMentioned(block: Block, first: number, last: number): boolean {
  if (block.gap[last + 1] === gaps.none && isMention(block, last + 1)) return true
  for (let at = first - 1; at >= 0 && at >= first - 9 && block.gap[at + 1]! < gaps.colon; at--) {
    if (isMention(block, at)) return true
    // Further off only past what is mentioned together: “terms such as a, b and c”.
    if (at <= first - 5 && flagsAt(block, at) & flag.person) return false
  }
  // “… is a word that hurts”
  let linked = 0
  for (let at = last + 1; at < last + 6 && at < block.count && block.gap[at]! < gaps.comma; at++) {
    if (linked && isMention(block, at)) return true
    linked |= flagsAt(block, at) & flag.link
  }
  return false
}

/** Not the term of “long-term” or « à long terme ». */
const isMention = (block: Block, at: number): boolean =>
  (flagsAt(block, at) & flag.mention) > 0 &&
  !/(?:long|short|full|near|mid|court|moyen|à)[\s-]$/i.test(block.text.slice(0, block.start[at]).slice(-7))

/** A line of diagnoses carries the names that the classification gives. */
function isFormal(block: Block, first: number): boolean {
  for (let at = first; at >= 0 && at > first - 30; at--) {
    if (!(flagsAt(block, at) & flag.formal)) continue
    if (block.gap[at + 1]! >= gaps.colon || flagsAt(block, at + 1) === 0) return true
  }
  return false
}

/** In a sentence that a word of law opens, or in the same clause with one. */
function isLegal(block: Block, first: number, last: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 12; at--) if (flagsAt(block, at) & flag.legal) return true
  for (let at = last + 1; at < last + 9 && at < block.count && block.gap[at]! < gaps.colon; at++)
    if (flagsAt(block, at) & flag.legal) return true
  return false
}

/** The word that a person has chosen: “identifies as …”, “calls herself …”. */
function isClaimed(block: Block, first: number): boolean {
  let self = false
  for (let at = first - 1; at >= 0 && at >= first - 9 && block.gap[at + 1]! < gaps.comma; at--) {
    const flags = flagsAt(block, at)
    if (flags & flag.claimed) return true
    if (flags & flag.self) self = true
    const before = at > 0 && block.gap[at]! < gaps.comma ? flagsAt(block, at - 1) : 0
    if (flags & flag.naming && (self || before & flag.self)) return true
  }
  return false
}
