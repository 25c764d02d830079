/** Some bytes of an input that can be read by themselves, whatever comes before and after. */
export interface Piece {
  /** A stretch of a note; lines of JSON, or of anything else to be told as such; entries of a Bundle, or one resource. */
  kind: 'text' | 'lines' | 'entries'
  bytes: Uint8Array<ArrayBuffer>
  /** The number of its first line or entry, from 1. */
  first: number
  /** For text: how many UTF-16 units of its first line came before. */
  column: number
  /** For entries: where each ends in the bytes. */
  ends: readonly number[]
}

/** Why something was not read. It holds nothing of what was written there. */
export type TroubleKind =
  | 'missing'
  | 'folder'
  | 'unreadable'
  | 'empty'
  | 'packed'
  | 'utf-16'
  | 'binary'
  | 'encoding'
  | 'json'
  | 'not-fhir'
  | 'no-entry'
  | 'attachment'
  | 'misshapen'
  | 'cut-off'
  | 'too-long'
  | 'too-deep'
  | 'stopped'

/** What was not read, and where. */
export interface Trouble {
  kind: TroubleKind
  /** The line, from 1. */
  line?: number | undefined
  /** The entry of a Bundle, from 1. */
  entry?: number | undefined
  /** The code of an error of the system. */
  detail?: string | undefined
}

/** The longest line, or part of a document, that is read: 256 MB. A JavaScript string has at most twice that. */
export const longest = 2 ** 28

/** Bytes that were kept until there are enough of them. */
export interface Kept {
  readonly length: number
  add(bytes: Uint8Array): void
  /** All of them in one buffer of its own, which can be handed to a thread; nothing is kept then. */
  take(): Uint8Array<ArrayBuffer>
}

/** Keeps bytes. */
export function newKept(): Kept {
  let parts: Uint8Array[] = []
  let length = 0
  return {
    get length() {
      return length
    },
    add(bytes) {
      if (bytes.length) parts.push(bytes)
      length += bytes.length
    },
    take() {
      const all = new Uint8Array(length)
      let at = 0
      for (const part of parts) {
        all.set(part, at)
        at += part.length
      }
      parts = []
      length = 0
      return all
    },
  }
}
