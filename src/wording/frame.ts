import type {Block} from './block.js'
import {gaps} from './gaps.js'
import {flag, type TermName} from './grammar.js'
import {anchored} from './vocabulary.js'
import {holds} from './word-sets.js'

const reach = 12

const textAt = ({text, start, end}: Block, at: number) => text.slice(start[at], end[at])
const isDigit = ({text, start}: Block, at: number) => {
  const code = text.charCodeAt(start[at]!)
  return code > 47 && code < 58
}
const isCapital = (letter: string) => letter !== letter.toLowerCase()
const isAcronym = (word: string) => word.length > 2 && word === word.toUpperCase()

function isAdverb({text, start, end, tables}: Block, at: number): boolean {
  const {adverb} = tables.pack
  const last = end[at]!
  const from = last - adverb.length
  // Most words end in another letter, which their last one tells at once.
  if (from < start[at]! || (text.charCodeAt(last - 1) | 32) !== adverb.charCodeAt(adverb.length - 1))
    return false
  return text.slice(from, last).toLowerCase() === adverb
}

/** Whether a word is on a list that has no bit. */
export const isAmong = ({tables, word}: Block, at: number, name: TermName): boolean =>
  holds(tables.sets, tables.terms.get(name)!, word[at]!)

/** The lists of the grammar that a word is on. */
export const flagsAt = ({tables, word}: Block, at: number): number =>
  tables.vocabulary.known[2 * word[at]! + 1]! & ~anchored

/** Whether the verb at `first` has the person as its subject: named, meant, or left out at the start of a telegraphic clause. */
export const personDoes = (block: Block, first: number): boolean => isSubjectPerson(block, first)

/**
 * Whether the words from `first` to `last` say what a person is: after a linking verb or a person, or before a person.
 * One word that qualifies some other noun says it of that; a phrase is complete in itself.
 */
export function personIs(block: Block, first: number, last: number, isPhrase: boolean): boolean {
  const next = last + 1
  const {nounFirst} = block.tables.pack
  const isTold = nounFirst && first > 0 && flagsAt(block, first - 1) & (flag.person | flag.link | flag.manner)
  if (block.gap[next]! <= gaps.line && !isPhrase && !isTold) {
    if (flagsAt(block, next) & (flag.person | flag.manner) || isDigit(block, next)) return true
    if (!(flagsAt(block, next) & flag.after) && !isAdverb(block, next)) return false
  }
  return isSubjectPerson(block, first)
}

/**
 * Walks left from a word to its subject, past helping words, and past the other half of a pair, which shares the
 * subject. A line that goes on from another may still begin its own clause, unless the one before ends in “is” or “not”.
 */
function isSubjectPerson(block: Block, first: number): boolean {
  let shared = false
  let ownLine = false
  for (let at = first - 1, steps = 0; steps < reach; at--, steps++) {
    const gap = block.gap[at + 1]!
    if (at < 0 || gap >= gaps.comma) return at < 0 || !continuesOther(block, at)
    const flags = flagsAt(block, at)
    if (gap === gaps.line && !(flags & (flag.link | flag.negator))) ownLine = true
    if (flags & (flag.other | flag.apart)) return false
    const isClose = at > 0 && (block.gap[at]! < gaps.comma || isAmong(block, at, 'relative'))
    if (flags & flag.person && isClose && flagsAt(block, at - 1) & (flag.fellow | flag.apart)) return false
    if (flags & (flag.person | flag.title | flag.manner)) return true
    if (flags & flag.and) shared = true
    else if (
      !shared &&
      !(flags & (flag.pass | flag.link | flag.negator | flag.after)) &&
      !isAdverb(block, at)
    )
      return ownLine || isName(block, at, textAt(block, at))
  }
  return false
}

/**
 * After a comma, a clause without a subject goes on about the last one: not the person if that was somebody else, who
 * stands first: “Landlord called, …”, “her ex was loud, …”, “his uncle, who …”, “another resident, …”.
 */
const continuesOther = (block: Block, at: number): boolean => otherBefore(block, at) >= 0

/** Where somebody else stands whom the clause is about that ends at a comma after word `at`, -1 if it is not about one. */
export function otherBefore(block: Block, at: number): number {
  const {gap} = block
  if (gap[at + 1]! > gaps.comma) return -1
  for (let steps = 0; at >= 0 && steps < reach; at--, steps++) {
    const flags = flagsAt(block, at)
    const isFirst = at === 0 || gap[at]! > gaps.comma
    const isSecond = !isFirst && gap[at]! < gaps.comma && (at === 1 || gap[at - 1]! > gaps.comma)
    if (isSecond && flags & flag.person && flagsAt(block, at - 1) & flag.fellow) return at
    if (flags & flag.person && !isAmong(block, at, 'relative')) return -1
    if (isFirst && flags & flag.other) return at
    if (isSecond && flags & (flag.other | flag.apart) && isShort(block, at - 1) && isDescribed(block, at))
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

/** A capital that no sentence asks for, or a lone capitalised word before the verb, is taken for a name; an acronym is not. */
function isName({gap}: Block, at: number, word: string): boolean {
  if (!isCapital(word.charAt(0)) || isAcronym(word)) return false
  return gap[at]! < gaps.colon || !/(?:ing|tion|ment|ness|ity)$/.test(word)
}
