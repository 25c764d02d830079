import type {Grammar} from '../grammar.js'

/** A pattern as it is read, piece by piece. */
export interface Reader {
  pattern: string
  pieces: string[]
  at: number
  grammar: Grammar
  depth: number
  groups: number
  colon: boolean
  flagged: boolean
  /** The brackets so far of what is to be underlined. */
  marks: string[]
}

/** The error of a pattern that cannot be read where the reader is. */
export function unreadable({pattern, pieces, at}: Reader): SyntaxError {
  const where = pieces.slice(at, at + 3).join(' ') || 'its end'
  const hint = pieces[at] === '|' ? ' Choices stand in brackets: (a|b).' : ''
  return new SyntaxError(`Cannot read the pattern “${pattern}” at “${where}”.${hint}`)
}

/** Begins what is to be underlined, or ends it. */
export function mark(piece: '[' | ']', reader: Reader): void {
  const isOpen = reader.marks.at(-1) === '['
  if (isOpen === (piece === '[')) throw unreadable({...reader, at: reader.at - 1})
  reader.marks.push(piece)
  reader.flagged = piece === '['
}
