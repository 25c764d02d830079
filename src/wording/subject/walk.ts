import {flag} from '../grammar.js'
import type {Block} from '../text/block.js'
import {isAmong, isOn, isTerm} from '../text/lists.js'

/** A walk from words to the left, to their subject, and what it has passed. */
export interface Walk {
  readonly block: Block
  /** The word that the words begin with, and whether that is a verb. */
  readonly first: number
  readonly isVerb: boolean
  /** The words name the person, to whom it is done: “find it hard to engage her”. */
  readonly isToThem: boolean
  /** The word that it is at. */
  at: number
  /** It passed an “and”: the other half of a pair shares the subject. */
  isShared: boolean
  /** It passed the start of a line, which may still begin its own clause, unless the one before ends in “is” or “not”. */
  isNewLine: boolean
  /** It passed what a preposition leads to, which is nobody: “observed at lunch to be …”. */
  isLed: boolean
  /** It passed “tends to be …”, « à force d’être … ». */
  isInfinitive: boolean
  /** How many words it passed that may be a subject, and that nobody knows. */
  lost: number
}

/** What a word on the way answers: the subject is the person or is not, the walk goes on; undefined where it says nothing. */
export type Answer = boolean | typeof goesOn | undefined
export const goesOn = 'goes on'

/** “Tends to be …”, « à force d’être … » */
export function ofInfinitive(walk: Walk): Answer {
  const {block, at} = walk
  if (walk.isLed || !isAmong(block, at, 'infinitive') || !isTerm(block, at - 1, 'prep')) return undefined
  walk.isInfinitive = true
  walk.at--
  return goesOn
}

/** “Spent the evening …ing”: what the subject of the clause does with another verb; not “has been …ing”, nor “of …ing”. */
export const isWithAnother = (block: Block, at: number): boolean =>
  !block.tables.pack.nounFirst &&
  block.text.endsWith('ing', block.end[at]) &&
  !isOn(block, at - 1, flag.link | flag.pass) &&
  !isTerm(block, at - 1, 'of')
