import {flag} from '../grammar.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {flagsAt, isAmong, isFirst, isOn, isTerm} from '../text/lists.js'
import {isDigit} from '../text/word-shape.js'

/** How many words a clause is looked back over. */
export const reach = 16

/** Whether a word is somebody or something else; not the “treatment” of “treatment-resistant”, the “this” of a time. */
export function isElse(block: Block, at: number): boolean {
  if (!(flagsAt(block, at) & (flag.other | flag.apart))) return false
  if (isSeenSo(block, at) || block.text.charAt(block.end[at]!) === '-' || isAmong(block, at + 1, 'time'))
    return false
  // “The patient in room 3 is …”
  if (isDigit(block, at + 1) && block.gap[at + 1]! === gaps.none) return false
  // « Fille de 15 ans », not « sa fille de 15 ans ».
  const isAged = isAmong(block, at + 1, 'of') && isDigit(block, at + 2)
  return !isAged || isTerm(block, at - 1, 'possessive')
}

/** « Jugé » is how somebody is seen, and no « juge ». */
export const isSeenSo = (block: Block, at: number): boolean =>
  block.text.charAt(block.end[at]! - 1) === 'é' && isAmong(block, at, 'view')

/**
 * Whether a word is somebody of the family, of whom staff tell what they are now: “son is demanding”. What they were or did,
 * what somebody saw or says of them, or who they live with, is the person’s story: “his father was violent”, “saw her
 * father …”, “with a father who …”; so is what “her sister” does, and not “the sister”.
 */
export function isKin(block: Block, at: number, isVerb: boolean): boolean {
  if (!isAmong(block, at, 'kin') || isTerm(block, at - 1, isVerb ? 'possessive' : 'indefinite')) return false
  if (isTerm(block, at - 1, 'step')) return false
  for (let before = at - 1; before > at - 6 && before >= 0 && block.gap[before + 1]! < gaps.comma; before--)
    if (isOn(block, before, flag.naming | flag.agent) || isAmong(block, before, 'saw')) return false
  const {count, gap, tables, text, start, end} = block
  for (let next = at + 1; next < at + 4 && next < count && gap[next]! < gaps.comma; next++) {
    if (tables.past.test(text.slice(start[next], end[next]))) return false
    if (!(flagsAt(block, next) & flag.pass)) break
  }
  return true
}

/** Whether a clause is about somebody or something else that it names: first of all, or before “is” or what describes it. */
export function isSubject(block: Block, at: number): boolean {
  if (flagsAt(block, at + 1) & flag.link || opensClause(block, at)) return true
  // « un père explosif et cruel »
  return block.tables.pack.nounFirst && (flagsAt(block, at + 2) & flag.and) > 0
}

/** Whether nothing but articles, times and helping words stands before a word in its clause. */
function opensClause(block: Block, at: number): boolean {
  while (!isFirst(block, at)) {
    at--
    if (flagsAt(block, at) & flag.clause) return true
    const isHelp = flagsAt(block, at) & flag.pass || isAmong(block, at, 'time') || isArticle(block, at)
    if (!isHelp) return false
  }
  return true
}

/** Whether a word is one that opens what is said of a noun: the, a, her. */
export const isArticle = (block: Block, at: number): boolean =>
  isAmong(block, at, 'definite') || isAmong(block, at, 'indefinite') || isAmong(block, at, 'possessive')

/**
 * Where somebody else stands whom the clause is about that ends at a comma after word `at`, -1 if it is not about one. A
 * clause without a subject goes on about the last one: “Landlord called, …”, “her ex was loud, …”, “his uncle, who …”; a
 * list, “…, … and …”, surely does.
 */
export function otherBefore(block: Block, at: number, isVerb: boolean, isListed = false): number {
  const {gap} = block
  if (gap[at + 1]! > gaps.comma) return -1
  for (let steps = 0; at >= 0 && steps < reach; at--, steps++) {
    const flags = flagsAt(block, at)
    const opens = at === 0 || gap[at]! > gaps.comma
    const isSecond = !opens && gap[at]! < gaps.comma && (at === 1 || gap[at - 1]! > gaps.comma)
    if (isSecond && flags & flag.person && flagsAt(block, at - 1) & flag.fellow) return at
    // “Her new puppy is …, … and …”
    const isThird =
      isListed && at > 1 && isArticle(block, at - 2) && isFirst(block, at - 2) && !isSecond && !opens
    if (isThird && isElse(block, at) && flagsAt(block, at + 1) & flag.link) return at
    if (flags & flag.person && !isAmong(block, at, 'relative')) return -1
    if (isKin(block, at, isVerb)) return -1
    // “Left her dealer, a …”
    if (!steps && flags & flag.apart && isAmong(block, at + 1, 'indefinite') && !isInPlace(block, at))
      return at
    if (opens && flags & flag.other && isElse(block, at)) return at
    if (
      isSecond &&
      isElse(block, at) &&
      isShort(block, at - 1) &&
      (isDescribed(block, at) || (!steps && isArticle(block, at - 1)))
    )
      return at
    if (gap[at]! > gaps.comma) return -1
  }
  return -1
}

/** “… was”, “…, who”, “…, a”: what comes says what somebody is. */
export function isDescribed(block: Block, at: number): boolean {
  if (block.gap[at + 1]! < gaps.comma) return (flagsAt(block, at + 1) & flag.link) > 0
  return isAmong(block, at + 1, 'relative') || isAmong(block, at + 1, 'indefinite')
}

/** His, her, the, son, sa, le: what may stand before the first noun. */
const isShort = ({start, end}: Block, at: number) => end[at]! - start[at]! < 6

/** “Admitted from rooming house …”: a noun that a preposition leads to is not who the next words are about. */
export function isInPlace(block: Block, noun: number): boolean {
  for (let at = noun - 1; at > noun - 4 && at >= 0 && block.gap[at + 1]! < gaps.comma; at--)
    if (isAmong(block, at, 'prep')) return true
  return false
}
