import {kind, kindTable, learnKind} from './fold.js'

/**
 * Part of a text as bytes (UTF-8), which are read in a third of the time that its letters take. What reaches its end
 * short of the text’s is read again in a longer one.
 */
export interface Stretch {
  bytes: Uint8Array
  /** How many bytes there are, and whether the text ends with them. */
  size: number
  isLast: boolean
  /** The offset in the text at which it begins, and how much of the text it holds. */
  from: number
  span: number
  /** Where the next block begins: its offset in the text, and its byte. */
  offset: number
  at: number
}

const shortest = 1024

/** A stretch that is yet to be filled. */
export const newStretch = (): Stretch => ({
  bytes: new Uint8Array(3 * shortest),
  size: 0,
  isLast: false,
  from: -1,
  span: 0,
  offset: -1,
  at: 0,
})

const encoder = /* @__PURE__ */ new TextEncoder()

/** Fills a stretch with the text from an offset on; twice as much of it if it began there before. */
export function fill(stretch: Stretch, text: string, from: number): void {
  const span = stretch.from === from ? 2 * stretch.span : shortest
  if (stretch.bytes.length < 3 * span) stretch.bytes = new Uint8Array(3 * span)
  const {written} = encoder.encodeInto(text.slice(from, from + span), stretch.bytes)
  Object.assign(stretch, {size: written, isLast: from + span >= text.length, from, span, offset: from, at: 0})
}

let table: Uint8Array | undefined

/** The kind of every byte that is a letter of its own; 0 for one that begins a longer one, see `readWide`. */
export const byteTable = (): Uint8Array => {
  if (!table) (table = new Uint8Array(256)).set(kindTable().subarray(0, 128))
  return table
}

/** The kind of the letter of several bytes that begins at `at`, four times, and how many bytes come after its first. */
export function readWide(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!
  // Two units of a text: signs that are no letters of ours.
  if (first >= 240) return 4 * kind.blank + 3
  const next = bytes[at + 1]! & 63
  const code =
    first < 224 ? ((first & 31) << 6) | next : ((first & 15) << 12) | (next << 6) | (bytes[at + 2]! & 63)
  return 4 * (kindTable()[code] || learnKind(code)) + (first < 224 ? 1 : 2)
}
