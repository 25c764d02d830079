import {longest, newKept, type Piece, type Trouble} from './piece.js'

const enough = 2 ** 18
const codeOf = (sign: string): number => sign.charCodeAt(0)
const quote = codeOf('"')
const backslash = codeOf('\\')
const [open, close, openList, closeList] = [codeOf('{'), codeOf('}'), codeOf('['), codeOf(']')]
const [comma, blank] = [codeOf(','), codeOf(' ')]

/**
 * Cuts JSON documents into their entries, if they are Bundles, and what is left of them: a Bundle of any size is read
 * entry by entry, a resource as one. It follows brackets and strings alone; whether what lies between is JSON, the
 * reader sees.
 */
export async function* jsonPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece | Trouble> {
  const entries = newShelf()
  const documents = newShelf()
  let key = ''
  let depth = 0
  let inString = false
  let isEscaped = false
  let inEntries = false
  let hasStrays = false
  for await (const chunk of chunks) {
    // Where in this chunk begins what is yet to be kept; between entries nothing is.
    let from = 0
    const keep = (to: number): void => {
      if (!inEntries) documents.add(chunk.subarray(from, to))
      else if (depth > 2) entries.add(chunk.subarray(from, to))
      from = to
    }
    for (let at = 0; at < chunk.length; at++) {
      const sign = chunk[at]!
      if (inString) {
        if (isEscaped) isEscaped = false
        else if (sign === backslash) isEscaped = true
        else if (sign === quote) inString = false
        else if (depth === 1 && key.length < 6) key += String.fromCharCode(sign)
      } else if (sign === quote) {
        inString = true
        key = ''
        if (inEntries && depth === 2) hasStrays = true
      } else if (sign === open || sign === openList) {
        const begins = depth === 1 && sign === openList && key === 'entry'
        if (begins) keep(at + 1)
        else if (inEntries && depth === 2) keep(at)
        inEntries ||= begins
        depth++
      } else if (sign === close || sign === closeList) {
        if (inEntries && depth === 2) keep(at)
        else if (depth === (inEntries ? 3 : 1)) {
          keep(at + 1)
          ;(inEntries ? entries : documents).end()
        }
        if (depth === 2) inEntries = false
        depth = Math.max(0, depth - 1)
      } else if (inEntries && depth === 2 && sign > blank && sign !== comma) hasStrays = true
    }
    keep(chunk.length)
    if (entries.length >= enough && entries.hasWhole) yield entries.take()
    if (documents.length >= enough && documents.hasWhole) yield {...documents.take(), first: 0}
    if (entries.length + documents.length < longest) continue
    yield {kind: 'too-long', entry: entries.next}
    return
  }
  if (entries.hasWhole) yield entries.take()
  if (documents.hasWhole) yield {...documents.take(), first: 0}
  if (hasStrays) yield {kind: 'no-entry'}
  if (depth > 0) yield {kind: 'cut-off'}
  else if (documents.hasMore()) yield {kind: 'json'}
}

/** Keeps what is whole, and what has begun. */
function newShelf() {
  const kept = newKept()
  let ends: number[] = []
  let first = 1
  return {
    add: kept.add,
    get length() {
      return kept.length
    },
    get hasWhole() {
      return ends.length > 0
    },
    /** The number of the entry that comes next. */
    get next() {
      return first + ends.length
    },
    end: () => void ends.push(kept.length),
    /** What is whole. */
    take(): Piece {
      const bytes = kept.take()
      const end = ends.at(-1)!
      kept.add(bytes.subarray(end))
      const piece: Piece = {kind: 'entries', bytes: bytes.slice(0, end), first, column: 0, ends}
      first += ends.length
      ends = []
      return piece
    },
    /** Whether anything but blanks is left. */
    hasMore: () => kept.take().some(byte => byte > blank),
  }
}
