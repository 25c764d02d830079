import type {Grammar} from '../grammar.js'
import {PatternError} from '../pattern-error.js'

/** A pattern as it is read, piece by piece. */
export interface Reader {
  pattern: string
  pieces: string[]
  at: number
  grammar: Grammar
  depth: number
  groups: number
  colon: boolean
  /** Whether what comes next is to be underlined; all is, where nothing is `isMarked`. */
  flagged: boolean
  isMarked: boolean
}

/** The error of a pattern that cannot be read where the reader is. */
export function unreadable({pattern, pieces, at}: Reader): PatternError {
  const where = pieces.slice(at, at + 3).join(' ')
  return new PatternError(!where ? 'unended' : pieces[at] === '|' ? 'bare-choice' : 'unread', pattern, where)
}

/** Whether a bracket of what is to be underlined is open. */
export const isOpen = ({flagged, isMarked}: Reader): boolean => flagged && isMarked

/** Begins what is to be underlined, or ends it. */
export function mark(piece: '[' | ']', reader: Reader): void {
  if (isOpen(reader) === (piece === '[')) throw unreadable({...reader, at: reader.at - 1})
  reader.flagged = piece === '['
}
