/** How a clause begins, and what in it is not its subject. */
import {flag} from '../grammar.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {flagsAt, isAmong, isFirst, isOn, isTerm} from '../text/lists.js'
import {isAdverb, isDigit, isQuality} from '../text/word-shape.js'
import {isElse, isKin, reach} from './others.js'

/** “When asked to leave became …”, “as usual …”, « sa tendance à être … »: what opens the clause is no subject of the words. */
export function isFronted(block: Block, first: number, isInfinitive: boolean): boolean {
  if (isInfinitive) return !isAmong(block, first, 'definite') && !isAmong(block, first, 'indefinite')
  return (
    isAmong(block, first, 'prep') || isAmong(block, first, 'as') || (flagsAt(block, first) & flag.clause) > 0
  )
}

/** “Moved because …”, “… b/c …”, « changé de chambre car … »: a clause without a subject of its own, after one about the person, or that tells what was done. */
export function isReason(block: Block, at: number, first: number): boolean {
  const flags = flagsAt(block, at)
  const isShort =
    isAmong(block, at, 'reason') && isAmong(block, at - 1, 'reason') && block.text[block.end[at - 1]!] === '/'
  if ((!(flags & flag.turn) && !isShort) || flags & flag.and) return false
  for (let next = at + 1; next < first; next++)
    if (!isOn(block, next, flag.pass | flag.negator) && !isAdverb(block, next)) return false
  let opens = isShort ? at - 1 : at
  while (opens > at - reach && !isFirst(block, opens)) {
    opens--
    if (flagsAt(block, opens) & flag.person) return true
  }
  // “Moved to …”, “restrained because …”, not “quit the job because …”.
  const isOpen = opens < at && (opens === 0 || block.gap[opens]! > gaps.colon)
  if (!isOpen || !isQuality(block, opens)) return false
  return isTerm(block, opens + 1, 'prep') || opens === at - 1 || (isShort && opens === at - 2)
}

/** “You have …”, in a letter to the person; not “if you …”, “you may …”, « je vous … ». */
export const isAddressed = (block: Block, at: number): boolean =>
  !isAmong(block, at + 1, 'may') &&
  !isTerm(block, at - 1, 'condition') &&
  (isFirst(block, at) || isOn(block, at - 1, flag.and) || isTerm(block, at - 1, 'that'))

/** “We were …”, « j’ai été … »: those who chart, or the person of themself. */
export const isOfWriter = (block: Block, at: number): boolean =>
  isAmong(block, at, block.tables.pack.nounFirst ? 'i' : 'they') && isAmong(block, at, 'writer')

/** “If a patient is …”: nobody that is charted. */
export const isAnyone = (block: Block, person: number): boolean =>
  isTerm(block, person - 1, 'indefinite') && isTerm(block, person - 2, 'condition')

/** A preposition, or “as” where it opens a clause; not one that joins a noun to another, “of”, « du », nor « a » without its accent. */
export const isLeading = (block: Block, at: number): boolean =>
  (isTerm(block, at, 'prep') || (isTerm(block, at, 'as') && isFirst(block, at))) &&
  !joining.some(name => isAmong(block, at, name))

const joining = ['of', 'article', 'had'] as const

/** Somebody else, whom a word for a person goes on about: “another patient”, “her landlord, who”; not “in his room he”. */
export function isFellow(block: Block, at: number, isVerb: boolean): boolean {
  const flags = flagsAt(block, at)
  if (flags & flag.fellow) return true
  return (flags & flag.apart) > 0 && !isAmong(block, at + 1, 'they') && !isKin(block, at, isVerb)
}

/** “After becoming …”: the subject is that of the clause; not “accused of being …”. */
export const isMeanwhile = (block: Block, at: number): boolean =>
  block.text.endsWith('ing', block.end[at]) &&
  isOn(block, at - 1, flag.after) &&
  !isAmong(block, at - 1, 'prep')

/** “If a patient is …”, « quand un usager … »: the clause is of nobody that is charted; not “when a man enters she is …”. */
export function isOfAnyone(block: Block, first: number): boolean {
  for (let at = first - 1; at > first - 9 && at > 0 && block.gap[at + 1]! < gaps.comma; at--)
    if (flagsAt(block, at) & flag.person && !isAmong(block, at, 'relative')) return isAnyone(block, at)
  return false
}

/**
 * “She lives with a roofer who …”, “there is a man on the ward who …”: whom the person has to do with, and not the person; “I saw a
 * woman who …”, “he is a man who …” is.
 */
export function isOfAnother(block: Block, relative: number): boolean {
  let at = articleBefore(block, relative) - 1
  if (at < 0) return false
  if (isOn(block, at, flag.link)) return isAmong(block, at - 1, 'there')
  const isHad = isAmong(block, at, 'had')
  // “Has grown into a man who …”
  if (!isHad && (!isLeading(block, at) || isAmong(block, at, 'into'))) return false
  for (const end = at - reach; at >= 0 && at > end && block.gap[at + 1]! < gaps.comma; at--) {
    if (isAmong(block, at, 'as') || isAmong(block, at, 'writer')) return false
    if (isOn(block, at, flag.person) || (isHad && isElse(block, at))) return true
  }
  return false
}

/** Where “a man on the ward” begins before “who”, -1 if that is the person, a patient, or somebody by the number of a bed. */
function articleBefore(block: Block, relative: number): number {
  for (let at = relative - 1; at > 0 && at > relative - 9; at--) {
    // A comma may stand before “who”.
    if (at < relative - 1 && block.gap[at + 1]! >= gaps.comma) return -1
    if (isAmong(block, at, 'indefinite')) return at
    const isNoun = isAmong(block, at - 1, 'indefinite') || isAmong(block, at - 1, 'aged')
    if (isOn(block, at, flag.person) && (!isNoun || isAmong(block, at, 'patient'))) return -1
    if (isOn(block, at, flag.link | flag.turn) || isDigit(block, at)) return -1
  }
  return -1
}

/** « Le patron de M. Roy est … »: not whose boss he is. */
export function isOfElse(block: Block, name: number): boolean {
  let at = name - 1
  while (isOn(block, at, flag.title) && at > name - 3) at--
  return isTerm(block, at, 'of') && at > 0 && isElse(block, at - 1) && !isKin(block, at - 1, false)
}
