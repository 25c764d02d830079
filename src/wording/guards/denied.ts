import {flag} from '../grammar.js'
import {ruleOf, type Match} from '../match/match.js'
import {isArticle, reach} from '../subject/others.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {flagsAt, isAmong, isFirst, isOn, isTerm} from '../text/lists.js'
import {isName} from '../text/word-shape.js'
import {isNegated} from './negated.js'
import {isNegator} from './negator.js'

/** Whether it is denied that somebody is so: a term stays a term, but nobody is called by it. */
export const isDenied = (block: Block, match: Match): boolean =>
  isNot(block, match.from) ||
  isNotCalled(block, match.from) ||
  isBarred(block, match) ||
  isUnproved(block, match) ||
  isNobody(block, match.from)

/** “She is not …”, “isn’t a …”, « n’est pas … » */
function isNot(block: Block, first: number): boolean {
  let at = first - 1
  while (at > first - 4 && at > 0 && (flagsAt(block, at) & (flag.pass | flag.negator)) === flag.pass) at--
  // « N’est plus une … », « n’a jamais été une … »
  if (isOn(block, at, flag.link) && (isArticle(block, first) || isArticle(block, first - 1)))
    return [1, 3].some(back => isTerm(block, at - back, 'ne') && isNegator(block, at - back))
  if (at < 1 || !isNegator(block, at)) return false
  for (let next = at; next < first; next++) if (block.gap[next + 1]! >= gaps.comma) return false
  while (at > 0 && (flagsAt(block, at) & (flag.negator | flag.link)) === flag.negator) at--
  return (flagsAt(block, at) & flag.link) > 0
}

/** “I do not see her as …”, “would not call him a …” */
function isNotCalled(block: Block, first: number): boolean {
  let at = isTerm(block, first - 1, 'as') ? first - 2 : first - 1
  if (!isTerm(block, at, 'them') && !isOn(block, at, flag.person)) return false
  at--
  if (!isTerm(block, at, 'view') && !isTerm(block, at, 'calls') && !isOn(block, at, flag.naming)) return false
  do at--
  while (isOn(block, at, flag.pass) && !isNegator(block, at))
  return at >= 0 && isNegator(block, at)
}

/** “Not a drug addict.”, « Pas toxicomane. »: a name, and all that a sentence says. */
function isBarred(block: Block, match: Match): boolean {
  const first = match.from
  if (!isArticle(block, first) && ruleOf(block.tables, match).category !== 'label') return false
  const at = isArticle(block, first - 1) ? first - 2 : first - 1
  return isTerm(block, at, 'not') && isNegator(block, at) && block.gap[at]! >= gaps.colon
}

/** “Nothing suggests that he is …”, “wrongly reported that Mr. Roy is …”, “no sign that …”; not “never forget that …”. */
function isUnproved(block: Block, match: Match): boolean {
  const first = match.from
  let at = first - 1
  let isClause = isOn(block, first, flag.link)
  for (; at > first - 7 && isOn(block, at, flag.link | flag.pass | flag.person); at--) {
    isClause ||= isOn(block, at, flag.link)
    if (isOn(block, at - 2, flag.title)) at--
  }
  const isProof =
    isOn(block, at - 1, flag.shown) ||
    isTerm(block, at - 1, 'proof') ||
    isTerm(block, at - 2, 'nothing') ||
    isTerm(block, at - 3, 'nothing')
  return isClause && isProof && isTerm(block, at, 'that') && isNegated(block, match)
}

/** “Nobody who waits at home is a …”, “no one in the house is …” */
function isNobody(block: Block, first: number): boolean {
  let at = isArticle(block, first - 1) ? first - 2 : first - 1
  if (!isOn(block, at, flag.link)) return false
  const stops = flag.and | flag.turn | flag.clause | flag.naming
  for (const end = at - reach; at > end && !isFirst(block, at); at--) {
    if (flagsAt(block, at) & stops || isAmong(block, at, 'that') || isName(block, at)) return false
    if (isOn(block, at, flag.person) && !isAmong(block, at, 'relative')) return false
  }
  const isOne = isAmong(block, at, 'not') && isAmong(block, at + 1, 'one')
  if (!isFirst(block, at) || !(isOne || isAmong(block, at, 'nobody'))) return false
  const next = isOne ? at + 2 : at + 1
  return isAmong(block, next, 'relative') || isAmong(block, next, 'prep') || isOn(block, next, flag.link)
}
