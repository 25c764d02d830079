import {flag} from '../grammar.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {flagsAt, isAmong, isOn, isTerm} from '../text/lists.js'
import {isAdverb, isName} from '../text/word-shape.js'
import {
  isAddressed,
  isAnyone,
  isFellow,
  isFronted,
  isLeading,
  isMeanwhile,
  isOfAnother,
  isOfElse,
  isOfWriter,
  isReason,
} from './clause.js'
import {isWithPerson, ofNumber, ofTime} from './counted.js'
import {isArticle, isElse, isKin, isSubject, otherBefore, reach} from './others.js'
import {isOfPerson, isSeen, isWatched, viewBefore} from './view.js'
import {goesOn, isWithAnother, ofInfinitive, type Answer, type Walk} from './walk.js'

/** Whether the person is the subject of the words from `first` on: walks left to it, past helping words and past the other half of a pair. */
export function isSubjectPerson(block: Block, first: number, isVerb: boolean, isToThem = false): boolean {
  const isInfinitive = isVerb && isWithAnother(block, first)
  const passed = {isShared: false, isNewLine: false, isLed: false, isInfinitive, lost: 0}
  const walk: Walk = {block, first, isVerb, isToThem, at: first - 1, ...passed}
  for (let steps = 0; steps < reach; walk.at--, steps++) {
    const answer =
      ofOpening(walk) ??
      ofNumber(walk) ??
      ofInfinitive(walk) ??
      ofTime(walk) ??
      ofSomebody(walk) ??
      ofJoint(walk) ??
      ofUnknown(walk)
    if (answer !== goesOn) return answer
  }
  return false
}

/** Where a clause opens without a subject it is about the person, unless one goes on that is about somebody else. */
function ofOpening(walk: Walk): Answer {
  const {block, at, isVerb, isShared, isInfinitive, lost} = walk
  if (at >= 0 && block.gap[at + 1]! < gaps.comma) {
    if (block.gap[at + 1] === gaps.line && !(flagsAt(block, at) & (flag.link | flag.negator)))
      walk.isNewLine = true
    return undefined
  }
  if (lost && (!isFronted(block, at + 1, isInfinitive) || (isInfinitive && lost > 1))) return false
  return at < 0 || otherBefore(block, at, isVerb, isShared) < 0
}

/** The person, by a word for them or for their part, or somebody or something else. */
function ofSomebody(walk: Walk): Answer {
  const {block, at, first, isVerb, isShared, isInfinitive, lost} = walk
  const flags = flagsAt(block, at)
  if (isAmong(block, at, 'role') && isTerm(block, at - 1, 'definite') && !isTerm(block, at - 2, 'prep'))
    return true
  if (isAmong(block, at, 'you')) return isAddressed(block, at)
  if (!walk.isToThem && isOfWriter(block, at)) return false
  // « À mon avis c’est une … », « son chien, c’est un … »
  if (isAmong(block, at, 'ce') && isTerm(block, first - 1, 'indefinite'))
    return otherBefore(block, at - 1, isVerb) < 0
  // What the other half was done to is not who did it.
  if (isElse(block, at))
    return isShared && !isSubject(block, at) ? goesOn : isKin(block, at, isVerb) || isWithPerson(block, at)
  const isRelative = isAmong(block, at, 'relative')
  const isClose = at > 0 && (block.gap[at]! < gaps.comma || isRelative)
  if (flags & flag.person && isClose && isFellow(block, at - 1, isVerb)) return false
  if (isRelative && isOfAnother(block, at)) return false
  // “Her co-resident, who …”
  if (isRelative && at > 0 && flagsAt(block, at - 1) & flag.person) return goesOn
  if (flags & (flag.person | flag.title | flag.manner)) return (!lost || isInfinitive) && !isAnyone(block, at)
  return undefined
}

/** What joins the words to what stands before: a view, “and”, a reason, “is a”. */
function ofJoint(walk: Walk): Answer {
  const {block, at, first, isVerb} = walk
  const flags = flagsAt(block, at)
  const view = isAmong(block, at, 'as') ? viewBefore(block, at) : -1
  if (view >= 0 ? isOfPerson(block, view) : isSeen(block, at) || (isVerb && isWatched(block, at))) return true
  if (view >= 0) walk.at = view
  // « N’est qu’une … »
  else if (isAmong(block, at, 'that') && isTerm(block, at - 1, 'is') && block.tables.pack.nounFirst) walk.at--
  // “Was then …” joins nothing.
  else if (flags & flag.and && !(flags & flag.pass && isOn(block, at - 1, flag.link))) walk.isShared = true
  else if ((flags & flag.link && isMeanwhile(block, at)) || isReason(block, at, first))
    return otherBefore(block, at - 1, isVerb) < 0
  // “Is a convicted felon”
  else if (isVerb || at < first - 1 || block.tables.pack.nounFirst || !isTerm(block, at - 1, 'indefinite'))
    return undefined
  return goesOn
}

/** A word that nobody knows is a name, or a noun and somebody else; what a preposition leads to is nobody: “observed at lunch to be …”. */
function ofUnknown(walk: Walk): boolean | typeof goesOn {
  const {block, at} = walk
  const isHelp = flagsAt(block, at) & (flag.pass | flag.link | flag.negator | flag.after | flag.self)
  if (walk.isShared || isHelp || isAdverb(block, at)) return goesOn
  const to = isArticle(block, at - 1) ? at - 2 : at - 1
  if (!walk.isInfinitive && isLeading(block, to)) {
    walk.isLed = true
    walk.at = to
  } else if (walk.isInfinitive || walk.isLed) walk.lost++
  else return (walk.isNewLine || isName(block, at)) && !isOfElse(block, at)
  return goesOn
}

/** “Describes her as …”, “he is seen by his school as …”; not “describes her landlord as …”. */
export function isSeenAs(block: Block, as: number): boolean {
  const view = viewBefore(block, as)
  return view >= 0 && (isOfPerson(block, view) || isSubjectPerson(block, view, true))
}
