/** How a clause begins, and what in it is no subject. */
import type {Block} from './block.js'
import {gaps} from './gaps.js'
import {flag} from './grammar.js'
import {flagsAt, isAmong, isFirst, isOn, isTerm} from './lists.js'
import {isArticle} from './others.js'
import {isAdverb} from './word-shape.js'

/** “When asked to leave became …”, “as usual …”, « sa tendance à être … »: what opens the clause is no subject of the words. */
export function isFronted(block: Block, first: number, isInfinite: boolean): boolean {
  if (isInfinite) return !isAmong(block, first, 'definite') && !isAmong(block, first, 'indefinite')
  return (
    isAmong(block, first, 'prep') || isAmong(block, first, 'as') || (flagsAt(block, first) & flag.clause) > 0
  )
}

/** “Moved because …”, « changé de chambre car … »: a clause without a subject of its own, after one that is not about a thing. */
export function isReason(block: Block, at: number, first: number): boolean {
  const flags = flagsAt(block, at)
  if (!(flags & flag.turn) || flags & flag.and) return false
  for (let next = at + 1; next < first; next++)
    if (!isOn(block, next, flag.pass | flag.negator) && !isAdverb(block, next)) return false
  let opens = at
  while (!isFirst(block, opens)) {
    opens--
    if (flagsAt(block, opens) & flag.person) return true
  }
  return opens < at && !isArticle(block, opens)
}

/** “If a patient is …”: nobody that is charted. */
export const isAnyone = (block: Block, person: number): boolean =>
  isTerm(block, person - 1, 'indefinite') && isOn(block, person - 2, flag.clause)

/** A preposition, or “as” where it opens a clause; not one that joins a noun to another, “of”, « du », nor « a » without its accent. */
export const isLeading = (block: Block, at: number): boolean =>
  (isTerm(block, at, 'prep') || (isTerm(block, at, 'as') && isFirst(block, at))) &&
  !joining.some(name => isAmong(block, at, name))

const joining = ['of', 'article', 'had'] as const
