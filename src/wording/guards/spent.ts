/** Negations that are spent before the words that a rule found, and say nothing of them. */
import {flag} from '../grammar.js'
import type {Match} from '../match/match.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {flagsAt, isAmong, isFirst, isOn, isTerm} from '../text/lists.js'
import {isNegator} from './negator.js'

/** Whether what a negator denies ends before these words, or is itself taken back. */
export const isSpent = (block: Block, negator: number, match: Match): boolean =>
  isFronted(block, negator, match.from) ||
  isForbidden(block, negator, match) ||
  isCeaseless(block, negator, match.from) ||
  isDouble(block, negator) ||
  isLone(block, negator, match.from) ||
  isUnequalled(block, negator, match.from) ||
  isNotAll(block, negator, match)

/** “Without structure he is …”, “not having slept she was …”, « n’ayant pas dormi elle était … »: it ends where a subject begins. */
function isFronted(block: Block, negator: number, from: number): boolean {
  let opens = negator
  while (opens > negator - 3 && isOn(block, opens - 1, flag.pass | flag.negator)) opens--
  if (!isFirst(block, opens)) return false
  const isGerund = isParticiple(block, negator + 1) || isParticiple(block, negator - 1)
  // “Not for the first time she was …”
  const isLed =
    isAmong(block, negator, 'not') &&
    !isAmong(block, negator, 'nothing') &&
    isTerm(block, negator + 1, 'prep')
  if (!isAmong(block, negator, 'less') && !isGerund && !isLed) return false
  for (let at = negator + 1; at < negator + 3; at++) if (isOn(block, at, flag.naming)) return false
  for (let at = from - 1; at > negator + 1; at--) {
    const flags = flagsAt(block, at)
    // “Not on my shift is he …” is denied.
    if (flags & flag.person) return !isLed || at < from - 1
    if (!(flags & (flag.link | flag.pass)) || block.gap[at + 1]! >= gaps.comma) return false
  }
  return false
}

const isParticiple = ({tables, text, start, end}: Block, at: number): boolean =>
  at >= 0 &&
  text
    .slice(start[at], end[at])
    .toLowerCase()
    .endsWith(tables.pack.nounFirst ? 'ant' : 'ing')

/** “Do not give in to this … woman”, “never rise to his … tone”, « ne pas céder à sa demande … »: what is not to be done is something else. */
function isForbidden(block: Block, negator: number, {from, to}: Match): boolean {
  const {nounFirst} = block.tables.pack
  const isOrder = nounFirst
    ? isTerm(block, negator - 1, 'ne')
    : isFirst(block, negator) || (isTerm(block, negator - 1, 'do') && isFirst(block, negator - 1))
  if (!isOrder) return false
  const isLed = [1, 2, 3].some(
    back =>
      from - back > negator + 1 &&
      (isTerm(block, from - back, 'this') || isTerm(block, from - back, 'possessive')),
  )
  if (!isLed || (!nounFirst && block.gap[to + 1]! >= gaps.comma)) return false
  // “Do not call this woman …”
  return ![1, 2].some(
    step => isOn(block, negator + step, flag.naming | flag.mention) || isTerm(block, negator + step, 'view'),
  )
}

/** “Never fails to be …”, “does not stop him being …”, “can’t help thinking …”, « n’arrête pas d’être … », “cannot deny that …” */
function isCeaseless(block: Block, negator: number, from: number): boolean {
  if (isAmong(block, negator, 'ceases'))
    return isOn(block, negator - 1, flag.negator) && !isTerm(block, negator - 2, 'do')
  if (isTerm(block, negator - 1, 'ceases')) return isTerm(block, negator + 1, 'prep')
  for (let at = negator + 1; at < from && at < negator + 4; at++)
    if (isTerm(block, at, 'ceases'))
      return followers.some(name => isAmong(block, at + 1, name)) || isParticiple(block, at + 1)
  return false
}

const followers = ['prep', 'that', 'them', 'but'] as const

/** “Not a day goes by without …”, « ne vient jamais sans … » */
function isDouble(block: Block, less: number): boolean {
  if (!isAmong(block, less, 'less')) return false
  for (let at = less - 1; at >= 0 && at > less - 9 && block.gap[at + 1]! < gaps.comma; at--) {
    if (flagsAt(block, at) & flag.and) return false
    if (isNegator(block, at)) return true
  }
  return false
}

/** “Rarely have I seen a pupil so …”, “never met a more … man”, « jamais vu une dame aussi … » */
function isUnequalled(block: Block, negator: number, from: number): boolean {
  const isMuch =
    isTerm(block, from - 1, 'so') ||
    (isTerm(block, from - 1, 'more') && isTerm(block, from - 2, 'indefinite'))
  if (!isMuch && !(isTerm(block, from - 1, 'indefinite') && isTerm(block, from - 2, 'so'))) return false
  for (let at = negator + 1; at < from; at++) if (isAmong(block, at, 'met')) return true
  return false
}

/** “Not just … but loud”, “not so much ill as …”, not “not so much … as afraid” */
function isNotAll(block: Block, negator: number, {from, to}: Match): boolean {
  if (isTerm(block, negator + 1, 'just') && negator + 2 === from)
    return isAmong(block, to + 1, 'but') && block.gap[to + 1]! <= gaps.comma
  return (
    isTerm(block, negator + 1, 'so') && isTerm(block, negator + 2, 'much') && isTerm(block, from - 1, 'as')
  )
}

/** « Sans emploi et … »: one thing that they are without, and how they are. */
const isLone = (block: Block, negator: number, from: number): boolean =>
  block.tables.pack.nounFirst &&
  isAmong(block, negator, 'less') &&
  negator === from - 3 &&
  (flagsAt(block, from - 1) & (flag.and | flag.or)) === flag.and
