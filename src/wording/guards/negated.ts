import {flag} from '../grammar.js'
import {ruleOf, type Match} from '../match/match.js'
import {isArticle} from '../subject/others.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {flagsAt, isAmong, isOn, isTerm} from '../text/lists.js'
import {isNegator} from './negator.js'
import {isRefuted} from './refuted.js'
import {isSpent} from './spent.js'

/** A negator in the same clause that the phrase does not name itself; past a comma only in a list that goes on with “or” or “nor”. */
export function isNegated(block: Block, match: Match): boolean {
  const {first, from, to} = match
  if (isRefuted(block, from, to)) return true
  if (flagsAt(block, from) & flag.turn) return false
  const isVerb = ruleOf(block.tables, match).frame > 1
  let listed = false
  let isNegative = false
  for (let at = first; at <= to; at++) {
    if (!isNegator(block, at)) continue
    // “Behaviour was never hostile”: within the words, and none of them.
    if (at > from && !isNamed(match, at)) return true
    isNegative = true
  }
  for (let at = to; at < to + 6 && at + 1 < block.count && block.gap[at + 1]! < gaps.colon; at++) {
    if (flagsAt(block, at + 1) & flag.or) listed = true
  }
  for (let at = from - 1, steps = 0; at >= 0 && steps < 14; at--, steps++) {
    const gap = block.gap[at + 1]!
    const flags = flagsAt(block, at)
    if (flags & flag.or) listed = true
    // “Anything but lazy, he …”
    if (isAmong(block, at - 1, 'anything') && isAmong(block, at, 'but')) return isNegator(block, at - 1)
    if (
      flags & flag.and &&
      (isAnew(block, at, from) ||
        (isVerb && !isEither(block, at) && isNext(block, at, from) && isFinite(block, from)))
    )
      return false
    if (gap >= gaps.colon) return false
    if (gap === gaps.comma && !listed) return at === from - 1 && isDeniedAside(block, at)
    // “No distress in a man who …”
    if (isAmong(block, at, 'relative') && isLedTo(block, at - 1)) return false
    // “Cannot leave as she is …”
    if (isAmong(block, at, 'as') && isAmong(block, at + 1, 'they')) return false
    // “… the fact that he is …”, « n’empêche qu’elle est … »
    if (isAmong(block, at, 'fact') && isAmong(block, at + 1, 'that')) return false
    // « Quand elle ne dort pas elle est … »
    if (isPost(block, at - 1) && isAmong(block, at, 'they')) return false
    if (flags & flag.turn)
      return (
        block.gap[at] === gaps.none &&
        ((isAmong(block, at - 1, 'anything') && isNegator(block, at - 1)) ||
          (isNegator(block, at - 1) && isAmong(block, at, 'because')))
      )
    // With a phrase that holds « pas », « ne » only begins what that ends.
    if (!isNamed(match, at) && isNegator(block, at) && !(isNegative && isAmong(block, at, 'ne')))
      return !isSpent(block, at, match)
  }
  return false
}

/** Whether the phrase itself names a word. */
const isNamed = ({first, named}: Match, at: number): boolean =>
  at >= first && ((named >> (at - first)) & 1) > 0

/** “and she”, “and then he”, “and often”, “and is”, “and her mood is”, “and had”, “and no”: what negates before that says nothing of what comes after; “or” goes on. */
function isAnew(block: Block, at: number, from: number): boolean {
  if (isEither(block, at)) return false
  // « Ou est … »
  if (flagsAt(block, at) & flag.or) return isAmong(block, at + 1, 'is')
  if (isAmong(block, at + 1, 'anew')) return true
  const next = flagsAt(block, at + 1)
  if (isAmong(block, at + 1, 'they') || isAmong(block, at + 1, 'had')) return true
  for (let then = at + 2; then < from; then++) if (isAmong(block, then, 'is')) return true
  if (at + 1 < from && isAmong(block, at + 1, 'gave')) return true
  return ((next | flagsAt(block, at + 2)) & flag.person || next & (flag.link | flag.negator)) > 0
}

/** “Is not, and never has been, …” */
function isDeniedAside(block: Block, last: number): boolean {
  let at = last
  let isNegative = false
  for (; isOn(block, at, flag.and | flag.negator | flag.pass | flag.link) || at === last; at--) {
    if (!(flagsAt(block, at) & (flag.and | flag.negator | flag.pass | flag.link))) return false
    isNegative ||= isNegator(block, at)
  }
  return isNegative && at >= 0 && block.gap[at + 1] === gaps.comma
}

/** « Pas », « plus », « jamais »: no clause after it is denied by it. */
const isPost = (block: Block, at: number): boolean =>
  block.tables.pack.nounFirst &&
  isOn(block, at, flag.negator) &&
  [1, 2].some(back => isTerm(block, at - back, 'ne'))

/** “Or”, « ni »: it carries on what is denied; not « ou », before a verb of its own. */
const isEither = (block: Block, at: number): boolean =>
  (flagsAt(block, at) & flag.or) > 0 &&
  (!block.tables.pack.nounFirst || (flagsAt(block, at) & flag.negator) > 0)

/** “In a man”, « chez un homme »: a person whom a preposition leads to. */
function isLedTo(block: Block, person: number): boolean {
  if (!isOn(block, person, flag.person)) return false
  return isTerm(block, isArticle(block, person - 1) ? person - 2 : person - 1, 'prep')
}

/** “and then refuses”: whether nothing but helping words stands between. */
function isNext(block: Block, and: number, verb: number): boolean {
  let at = verb - 1
  while (at > and && flagsAt(block, at) & flag.pass) at--
  return at === and
}

/** Whether a verb is said of somebody: “does not sleep and refuses”, not “does not shout and argue”. */
export const isFinite = ({tables, text, start, end}: Block, at: number): boolean =>
  [tables.finite, tables.past].some(verb => verb.test(text.slice(start[at], end[at])))
