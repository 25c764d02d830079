import {newKept, type Piece} from './piece.js'

const lineFeed = 10
const blank = 32
const stop = 46

/** How much text is kept until it can be cut there. */
const enough = {paragraph: 2 ** 18, line: 2 ** 20, sentence: 2 ** 22, letter: 2 ** 23} as const

/**
 * Cuts a note into pieces, where no sentence and no quotation runs over: after a paragraph. Only where none ends for a
 * long time after a line, a sentence, or, in what is no prose, after a letter.
 */
export async function* textPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const kept = newKept()
  let line = 1
  let column = 0
  let looked = 0
  const pieceOf = (bytes: Uint8Array<ArrayBuffer>): Piece => {
    const piece: Piece = {kind: 'text', bytes, first: line, column, ends: []}
    let start = 0
    for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) {
      line++
      start = at + 1
    }
    column = unitsIn(bytes, start) + (start ? 0 : column)
    return piece
  }
  for await (const chunk of chunks) {
    kept.add(chunk)
    // Looked at again only when there is much more of it: a text without an end takes no longer than others.
    if (kept.length < Math.max(enough.paragraph, 2 * looked)) continue
    const bytes = kept.take()
    const end = cutIn(bytes)
    if (end) yield pieceOf(bytes.slice(0, end))
    kept.add(bytes.subarray(end))
    looked = end ? 0 : bytes.length
  }
  if (kept.length) yield pieceOf(kept.take())
}

/** Where to cut; 0 for not yet. */
function cutIn(bytes: Uint8Array): number {
  const last = (isEnd: (at: number) => boolean): number => {
    for (let at = bytes.length - 1; at > 1; at--) if (isEnd(at)) return at
    return 0
  }
  const follows = (at: number, sign: number): boolean => bytes[at - 1] === sign
  const endsLine = (at: number): boolean => follows(at, lineFeed)
  const endsParagraph = (at: number): boolean =>
    endsLine(at) && (follows(at - 1, lineFeed) || (follows(at - 1, 13) && follows(at - 2, lineFeed)))
  const paragraph = last(endsParagraph)
  if (paragraph || bytes.length < enough.line) return paragraph
  const line = last(endsLine)
  if (line || bytes.length < enough.sentence) return line
  const sentence = last(at => follows(at, blank) && follows(at - 1, stop))
  if (sentence || bytes.length < enough.letter) return sentence
  return last(at => follows(at, blank)) || last(at => (bytes[at]! & 0xc0) !== 0x80)
}

/** How many UTF-16 units the bytes from an offset on are: one a letter, two for those of four bytes. */
function unitsIn(bytes: Uint8Array, from: number): number {
  let units = 0
  for (let at = from; at < bytes.length; at++) {
    if ((bytes[at]! & 0xc0) !== 0x80) units++
    if (bytes[at]! >= 0xf0) units++
  }
  return units
}
