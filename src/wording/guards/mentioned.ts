import {flag} from '../grammar.js'
import {isArticle} from '../subject/others.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {flagsAt, isAmong, isOn, isTerm} from '../text/lists.js'
import {isDigit, isName} from '../text/word-shape.js'
import {isByStaff} from './called.js'
import {isFinite} from './negated.js'

/** Words that are spoken about rather than used: “the term …”, “labelled as …”, “no longer write …”, “what … means”. */
export function isMentioned(block: Block, first: number, last: number): boolean {
  if (block.gap[last + 1] === gaps.none && isMention(block, last + 1)) return true
  if (isHandle(block, last)) return true
  let isListed = false
  for (
    let at = first - 1;
    at >= 0 && at >= first - (isListed ? 12 : 9) && block.gap[at + 1]! < gaps.answer;
    at--
  ) {
    // “Language: hostile” is a heading, “words that hurt: addict, junkie” is not.
    const isHeading = block.gap[at + 1]! >= gaps.colon
    // “Neither phoned nor wrote and failed to …”
    const goesOn = block.gap[at + 1]! < gaps.comma && flagsAt(block, at + 1) & flag.and
    const isTaken = isMention(block, at) && !isMeans(block, at) && !isOverBefore(block, at, first)
    if (isTaken && !isHeading && !goesOn) return true
    // Further off only past what is mentioned together: “terms such as a, b and c”.
    if (at <= first - 5 && !isListed && flagsAt(block, at) & flag.person)
      return isTerm(block, at - 1, 'that') && isMention(block, at - 2)
    if (isHeading && isClause(block, at + 1, first)) return false
    isListed ||= isHeading
  }
  // “… is a word that hurts”, “…, the word that she uses”
  let linked = flagsAt(block, last) & flag.link
  let isWhat = false
  for (let at = last + 1; at < last + 6 && at < block.count && block.gap[at]! < gaps.colon; at++) {
    isWhat ||= isAmong(block, at, 'how')
    const isCalled = linked && (isWhat || !isMeans(block, at))
    if (isMention(block, at) && !isAmong(block, at, 'treat') && (isCalled || isTheirs(block, at, last)))
      return true
    linked = block.gap[at]! < gaps.comma ? linked | (flagsAt(block, at) & flag.link) : 0
  }
  return false
}

/** “… is the name of her band” */
const isHandle = (block: Block, last: number): boolean =>
  isOn(block, last + 1, flag.link) && isAmong(block, last + 3, 'handle') && isArticle(block, last + 2)

/** “Means at home”, “mother called, …”, “called again for”, “called 911”: words that speak of words only with one of the same clause after them. */
function isMeans(block: Block, at: number): boolean {
  if (!isAmong(block, at, 'means')) return false
  const isEnd = (next: number) => isTerm(block, next, 'prep') || isTerm(block, next, 'as')
  while (block.gap[at + 1]! < gaps.comma && isOn(block, at + 1, flag.pass) && !isEnd(at + 1)) at++
  if (block.gap[at + 1]! >= gaps.comma || isDigit(block, at + 1)) return true
  return isEnd(at + 1)
}

/** Whether the words up to another say something of somebody, and are no list. */
function isClause(block: Block, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (flagsAt(block, at) & (flag.person | flag.link)) return true
  return false
}

/** “In her own words”, “his word.”, “the word that she uses”; not “his words slurred” nor “wrote that he …”. */
function isTheirs(block: Block, at: number, last: number): boolean {
  if (flagsAt(block, at - 1) & flag.own) return true
  // “As a medical term”
  for (let as = at - 2; as > last && as > at - 4 && isAmong(block, at, 'word'); as--)
    if (block.gap[as + 2]! < gaps.comma && isOn(block, as, flag.own) && !isTerm(block, at - 1, 'possessive'))
      return block.gap[at]! < gaps.comma
  // « …, terme qu’il préfère »
  if (block.gap[at] === gaps.comma && isAmong(block, at, 'word') && isTerm(block, at + 1, 'that')) return true
  const goesOn = (next: number) => next < block.count && block.gap[next]! < gaps.comma
  if (isTerm(block, at - 1, 'possessive')) {
    const opens = isTerm(block, at - 2, 'prep') ? at - 2 : at - 1
    return block.gap[opens] === gaps.comma && !goesOn(at + 1)
  }
  if (!isTerm(block, at - 1, 'definite') && !isTerm(block, at - 1, 'indefinite')) return false
  for (let next = at + 1; next < at + 3 && goesOn(next); next++)
    if (flagsAt(block, next) & flag.person) return true
  return false
}

/** Not the term of “long-term” or « à long terme », nor an illness that is « traitée », nor “where this is heading”, unless that is a novel. */
const isMention = (block: Block, at: number): boolean =>
  (flagsAt(block, at) & flag.mention) > 0 &&
  (!isAmong(block, at, 'heading') || !isOn(block, at - 1, flag.link) || (block.lists & flag.media) > 0) &&
  !(isAmong(block, at, 'term') && isTerm(block, at - 1, 'span')) &&
  (!isAmong(block, at, 'treat') || isTreated(block, at))

/** “Accused him of theft and was …”, “I accused him …”: what was thrown at somebody is over, or is thrown by those who chart. */
function isOverBefore(block: Block, at: number, first: number): boolean {
  if (!isAmong(block, at, 'treat')) return false
  if (isByStaff(block, at)) return true
  for (let next = at + 1; next < first; next++) {
    const isBreak = block.gap[next + 1]! >= gaps.comma || flagsAt(block, next) & flag.and
    if (!isBreak || isAmong(block, next + 1, 'of')) continue
    const isClause = (flagsAt(block, next + 1) & (flag.link | flag.person)) > 0 || isFinite(block, next + 1)
    if (block.gap[next + 1]! >= gaps.comma || isClause) return true
  }
  return false
}

/** “Accused him of …”, “accused Mr. Roy of …”, « la traite de … » */
function isTreated(block: Block, at: number): boolean {
  const {count, gap} = block
  for (let next = at + 1; next < at + 5 && next < count && gap[next]! < gaps.comma; next++) {
    if (isAmong(block, next, 'of')) return true
    const isWhom =
      isAmong(block, next, 'them') ||
      isArticle(block, next) ||
      isName(block, next) ||
      isOn(block, next, flag.person | flag.other)
    if (!isWhom) return false
  }
  return false
}
