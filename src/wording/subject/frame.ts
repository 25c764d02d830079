import {flag} from '../grammar.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {flagsAt, isAmong, isFirst, isOn, isTerm} from '../text/lists.js'
import {isAdverb, isDigit, isQuality} from '../text/word-shape.js'
import {isArticle, otherBefore, reach} from './others.js'
import {isSubjectPerson} from './subject.js'

/** Whether the verb at `first` has the person as its subject: named, meant, or left out at the start of a telegraphic clause; or is whom those who chart do it to. */
export function personDoes(block: Block, first: number, last: number): boolean {
  let isToThem = false
  for (let at = first + 1; at <= last; at++) isToThem ||= isAmong(block, at, 'them')
  return isSubjectPerson(block, first, true, isToThem)
}

/**
 * Whether the words from `first` to `last` say what a person is: after a linking verb or a person, before a person, or
 * naming one. One word that qualifies some other noun says it of that; a phrase is complete in itself.
 */
export function personIs(block: Block, first: number, last: number, isPhrase: boolean): boolean {
  const next = last + 1
  const {nounFirst} = block.tables.pack
  const isTold = nounFirst && first > 0 && flagsAt(block, first - 1) & (flag.person | flag.link | flag.manner)
  if (isPhrase) for (let at = first; at <= last; at++) if (flagsAt(block, at) & flag.person) return true
  if (nounFirst && !isPhrase && isOfNoun(block, first - 1)) return false
  if (block.gap[next]! <= gaps.line && !isPhrase && !isTold) {
    if (isPersonNext(block, next)) return !isAside(block, first)
    if (isOfThem(block, first, next)) return true
    if (!isPart(block, first, next) && !(flagsAt(block, next) & flag.after) && !isAdverb(block, next))
      return false
  }
  return isSubjectPerson(block, first, false)
}

/** « Lumière envahissante », « un vendeur hostile »: the noun is what the adjective after it is said of; so is a bare surname that opens a clause, alas. */
const isOfNoun = (block: Block, at: number): boolean =>
  at >= 0 &&
  block.gap[at + 1] === gaps.none &&
  (isFirst(block, at) || isTerm(block, at - 1, 'indefinite')) &&
  flagsAt(block, at) === 0 &&
  !isAdverb(block, at) &&
  !isQuality(block, at)

/** “Her dealer, a … man”: what comes after the comma goes on about somebody else. */
function isAside(block: Block, first: number): boolean {
  let at = first - 1
  while (at > first - reach && at > 0 && block.gap[at]! < gaps.comma) at--
  return (
    at > 0 &&
    block.gap[at] === gaps.comma &&
    isAmong(block, at, 'indefinite') &&
    otherBefore(block, at - 1, false) >= 0
  )
}

/** “It was … of him”, “something … about her” */
const isOfThem = (block: Block, first: number, next: number): boolean =>
  isTerm(block, next, 'prep') &&
  isAmong(block, next + 1, 'them') &&
  (block.gap[next + 2]! >= gaps.comma || !isArticle(block, next + 1)) &&
  (isTerm(block, first - 1, 'something') ||
    (isOn(block, first - 1, flag.link) && isTerm(block, first - 2, 'it') && isFirst(block, first - 2)))

/** “She is a … mother”: what somebody is to others. */
const isPart = (block: Block, first: number, next: number): boolean =>
  (isAmong(block, next, 'kin') || (flagsAt(block, next) & flag.apart) > 0) &&
  isTerm(block, first - 1, 'indefinite') &&
  isTerm(block, first - 2, 'is')

/** “… client”, “… behaviour”, “… 34-year-old”, “… young man”. */
function isPersonNext(block: Block, next: number): boolean {
  let at = next
  while (isAmong(block, at, 'aged') && at < next + 2 && block.gap[at + 1]! <= gaps.line) at++
  return (flagsAt(block, at) & (flag.person | flag.manner)) > 0 || isDigit(block, at)
}
