import {longest, newKept, type Piece, type Trouble} from './piece.js'

const enough = 2 ** 18
const lineFeed = 10

/** Cuts lines of JSON into pieces of whole lines. A line that is too long is told, and passed over. */
export async function* linePieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece | Trouble> {
  const kept = newKept()
  let first = 1
  let isPassing = false
  const take = (): Piece => {
    const bytes = kept.take()
    const piece: Piece = {kind: 'lines', bytes, first, column: 0, ends: []}
    first += countOf(bytes, lineFeed)
    return piece
  }
  for await (let chunk of chunks) {
    if (isPassing) {
      const end = chunk.indexOf(lineFeed)
      if (end < 0) continue
      isPassing = false
      first++
      chunk = chunk.subarray(end + 1)
    }
    const end = chunk.lastIndexOf(lineFeed) + 1
    kept.add(chunk.subarray(0, end))
    if (end && kept.length >= enough) yield take()
    kept.add(chunk.subarray(end))
    if (kept.length < longest) continue
    const piece = take()
    const start = piece.bytes.lastIndexOf(lineFeed) + 1
    if (start) yield {...piece, bytes: piece.bytes.slice(0, start)}
    yield {kind: 'too-long', line: first}
    isPassing = true
  }
  if (kept.length) yield take()
}

function countOf(bytes: Uint8Array, wanted: number): number {
  let count = 0
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) count++
  return count
}
