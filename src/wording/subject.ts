import type {Block} from './block.js'
import {isAnyone, isFellow, isFronted, isLeading, isMeanwhile, isReason} from './clause.js'
import {gaps} from './gaps.js'
import {flag} from './grammar.js'
import {flagsAt, isAmong, isFirst, isOn, isTerm} from './lists.js'
import {isArticle, isDigit, isElse, isKin, isSubject, otherBefore, reach} from './others.js'
import {isOfPerson, isSeen, viewBefore} from './view.js'
import {isAdverb, isName} from './word-shape.js'

/**
 * Walks left from a word to its subject, past helping words, and past the other half of a pair, which shares the
 * subject. A line that goes on from another may still begin its own clause, unless the one before ends in “is” or “not”.
 */
export function isSubjectPerson(block: Block, first: number, isVerb: boolean): boolean {
  let shared = false
  let ownLine = false
  let isLed = false
  // How many words stand there that may be a subject, and that nobody knows.
  let lost = 0
  let isInfinitive = false
  for (let at = first - 1, steps = 0; steps < reach; at--, steps++) {
    const gap = block.gap[at + 1]!
    if (at < 0 || gap >= gaps.comma) {
      if (lost && (!isFronted(block, at + 1, isInfinitive) || (isInfinitive && lost > 1))) return false
      return at < 0 || otherBefore(block, at, isVerb, shared) < 0
    }
    const flags = flagsAt(block, at)
    if (gap === gaps.line && !(flags & (flag.link | flag.negator))) ownLine = true
    // “34F” is somebody, a room’s number nobody, and what a number counts is no verb: “4 attacks a month”.
    if (isDigit(block, at)) {
      if (/[fmh]/i.test(block.text.charAt(block.end[at]! - 1))) return true
      if (isFirst(block, at) && block.end[at]! - block.start[at]! < 3) return false
      // “Why is bed 9 …”, “the patient in room 3 is …”
      if (isAmong(block, at - 1, 'bed') && (isFirst(block, at - 1) || isOn(block, at - 2, flag.link)))
        return true
      if (isOn(block, at - 1, flag.other | flag.apart)) at--
      continue
    }
    // “This 17-year-old”, “this 44-year-old joiner”
    const old = isAmong(block, at, 'aged') ? at : at - 1
    if (
      old > 1 &&
      !isElse(block, at) &&
      isAmong(block, old, 'aged') &&
      isTerm(block, old - 1, 'year') &&
      isDigit(block, old - 2)
    )
      return !lost
    // “Tends to be …”, « à force d’être … »
    if (!isLed && isAmong(block, at, 'infinitive') && isTerm(block, at - 1, 'prep')) {
      isInfinitive = true
      at--
      continue
    }
    // “This morning hostile”: a time is nobody.
    if (isAmong(block, at, 'time')) {
      if (isOn(block, at - 1, flag.other)) at--
      continue
    }
    if (isAmong(block, at, 'role') && isTerm(block, at - 1, 'definite') && !isTerm(block, at - 2, 'prep'))
      return true
    if (isElse(block, at)) {
      // What the other half was done to is not who did it.
      if (shared && !isSubject(block, at)) continue
      return isKin(block, at, isVerb) || isWithPerson(block, at)
    }
    const isClose = at > 0 && (block.gap[at]! < gaps.comma || isAmong(block, at, 'relative'))
    if (flags & flag.person && isClose && isFellow(block, at - 1, isVerb)) return false
    // “Her co-resident, who …”
    if (isAmong(block, at, 'relative') && at > 0 && flagsAt(block, at - 1) & flag.person) continue
    if (flags & (flag.person | flag.title | flag.manner))
      return (!lost || isInfinitive) && !isAnyone(block, at)
    const view = isAmong(block, at, 'as') ? viewBefore(block, at) : -1
    if (view >= 0 ? isOfPerson(block, view) : isSeen(block, at)) return true
    if (view >= 0) at = view
    // “Was then …” joins nothing.
    else if (flags & flag.and && !(flags & flag.pass && isOn(block, at - 1, flag.link))) shared = true
    else if ((flags & flag.link && isMeanwhile(block, at)) || isReason(block, at, first))
      return otherBefore(block, at - 1, isVerb) < 0
    // “Is a convicted felon”
    else if (
      !isVerb &&
      at === first - 1 &&
      !block.tables.pack.nounFirst &&
      isTerm(block, at - 1, 'indefinite')
    )
      continue
    else if (
      !shared &&
      !(flags & (flag.pass | flag.link | flag.negator | flag.after)) &&
      !isAdverb(block, at)
    ) {
      // “Observed at lunch to be …”: what a preposition leads to is nobody, and no name stands before it.
      const to = isArticle(block, at - 1) ? at - 2 : at - 1
      if (isInfinitive) lost++
      else if (isLeading(block, to)) {
        isLed = true
        at = to
      } else if (isLed) lost++
      else return ownLine || isName(block, at)
    }
  }
  return false
}

/** “He and his brother”: the person is one of two. */
export function isWithPerson(block: Block, other: number): boolean {
  let at = other - 1
  if (isArticle(block, at)) at--
  return isOn(block, at, flag.and) && (isOn(block, at - 1, flag.person) || isTerm(block, at - 1, 'them'))
}

/** “Describes her as …”, “he is seen by his school as …”; not “describes her landlord as …”. */
export function isSeenAs(block: Block, as: number): boolean {
  const view = viewBefore(block, as)
  return view >= 0 && (isOfPerson(block, view) || isSubjectPerson(block, view, true))
}
