import {flag} from '../grammar.js'
import type {Block} from '../text/block.js'
import {isAmong, isFirst, isOn, isTerm} from '../text/lists.js'
import {isDigit} from '../text/word-shape.js'
import {isArticle, isElse} from './others.js'
import {goesOn, type Answer, type Walk} from './walk.js'

/** A time of day, at the end of what is read so far: “23:15”, « 20 h 05 », “9h”. */
const clock = /(?<![\d:.])(?:[01]?\d|2[0-4])(?:\s?h(?:\s?[0-5]\d)?|[:.][0-5]\d)$/i

/** “34F” is somebody, a room’s number nobody, and what a number counts is no verb: “4 attacks a month”. */
export function ofNumber(walk: Walk): Answer {
  const {block, at} = walk
  const {text, start, end} = block
  const time = clock.exec(text.slice(Math.max(0, end[at]! - 9), end[at]))
  if (time) {
    let from = at
    while (from > 0 && end[from - 1]! > end[at]! - time[0].length) from--
    // “At 23:15 hostile”, not “landlord 14:00 hostile”.
    if (isFirst(block, from) || (isTerm(block, from - 1, 'prep') && isFirst(block, from - 1))) {
      walk.at = from
      return goesOn
    }
  }
  if (isDigit(block, at)) {
    if (/[fmh]/i.test(text.charAt(end[at]! - 1))) return true
    if (isFirst(block, at) && end[at]! - start[at]! < 3) return false
    // « Le 9 refuse … »
    if (block.tables.pack.nounFirst && isAmong(block, at - 1, 'definite') && isFirst(block, at - 1))
      return true
    // “Why is bed 9 …”, “pt rm 3 …”, “the patient in room 3 is …”
    const isOpen = isFirst(block, at - 1) || isOn(block, at - 2, flag.link | flag.person)
    if (isAmong(block, at - 1, 'bed') && isOpen) return true
    if (isOn(block, at - 1, flag.other | flag.apart)) walk.at--
    return goesOn
  }
  // “This 17-year-old”, “this 44-year-old joiner”
  const old = isAmong(block, at, 'aged') ? at : at - 1
  const isAge =
    old > 1 && isAmong(block, old, 'aged') && isTerm(block, old - 1, 'year') && isDigit(block, old - 2)
  return isAge && !isElse(block, at) ? !walk.lost : undefined
}

/** “This morning hostile”: a time is nobody. */
export function ofTime(walk: Walk): Answer {
  const {block, at} = walk
  if (!isAmong(block, at, 'time')) return undefined
  if (isOn(block, at - 1, flag.other)) walk.at--
  return goesOn
}

/** “He and his brother”: the person is one of two. */
export function isWithPerson(block: Block, other: number): boolean {
  let at = other - 1
  if (isArticle(block, at)) at--
  return isOn(block, at, flag.and) && (isOn(block, at - 1, flag.person) || isTerm(block, at - 1, 'them'))
}
