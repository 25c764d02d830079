import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import path from 'node:path'
import type {Surroundings} from '../command.js'
import {jsonPieces} from './json-pieces.js'
import {linePieces} from './line-pieces.js'
import type {Piece, Trouble, TroubleKind} from './piece.js'
import {textPieces} from './text-pieces.js'

/** What a file is read as. */
export type Form = 'text' | 'json' | 'ndjson'

/** The name of what comes in by the standard input. */
export const standardInput = '-'

const forms: Readonly<Record<string, Form>> = {'.json': 'json', '.ndjson': 'ndjson', '.jsonl': 'ndjson'}
const cutters = {text: textPieces, json: jsonPieces, ndjson: linePieces}

/** The pieces of a file, or of the standard input; what cannot be read of it is told in its place. */
export async function* piecesOf(
  file: string,
  {stdin, cwd}: Pick<Surroundings, 'stdin' | 'cwd'>,
  form?: Form,
): AsyncGenerator<Piece | Trouble> {
  try {
    const found = path.resolve(cwd(), file)
    const isStandard = file === standardInput
    if (!isStandard && (await stat(found)).isDirectory()) return yield {kind: 'folder'}
    const chunks: AsyncIterable<Uint8Array> = isStandard
      ? stdin
      : createReadStream(found, {highWaterMark: 2 ** 18})
    const {head, all} = await headOf(chunks)
    const kind = troubleOf(head)
    if (kind) return yield {kind}
    yield* cutters[form ?? forms[path.extname(file).toLowerCase()] ?? formOf(head)](all)
  } catch (error) {
    const {code = '', message} = error as NodeJS.ErrnoException
    yield {kind: code === 'ENOENT' ? 'missing' : 'unreadable', detail: code || message}
  }
}

/** How many bytes all files have; 0 where that is not known beforehand. */
export async function sizeOf(files: readonly string[], {cwd}: Pick<Surroundings, 'cwd'>): Promise<number> {
  const sizes = await Promise.all(
    files.map(file =>
      file === standardInput
        ? NaN
        : stat(path.resolve(cwd(), file)).then(
            ({size}) => size,
            () => 0,
          ),
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0) || 0
}

const newline = 10
/** How much is looked at of the beginning of what may be lines, in bytes. */
const longestHead = 2 ** 24

/** Enough of the beginning to know what it is, and all of it. */
async function headOf(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{head: Uint8Array; all: AsyncIterable<Uint8Array>}> {
  const rest = chunks[Symbol.asyncIterator]()
  const parts: Uint8Array[] = []
  let length = 0
  let isLine = true
  // Lines of JSON are known by the first one, which may be long.
  while (length < 4096 || (isLine && length < longestHead && formOf(parts[0]!) === 'json')) {
    const {done, value} = await rest.next()
    if (done) break
    parts.push(value)
    length += value.length
    if (value.includes(newline)) isLine = false
  }
  const head = new Uint8Array(Buffer.concat(parts))
  async function* all(): AsyncGenerator<Uint8Array> {
    yield head
    yield* {[Symbol.asyncIterator]: () => rest}
  }
  return {head, all: all()}
}

/** Why this cannot be the beginning of a text. */
function troubleOf(head: Uint8Array): TroubleKind | undefined {
  const begins = (...bytes: number[]): boolean => bytes.every((byte, at) => head[at] === byte)
  if (!head.length) return 'empty'
  if (begins(0x1f, 0x8b)) return 'packed'
  if (begins(0xff, 0xfe) || begins(0xfe, 0xff)) return 'utf-16'
  return head.includes(0) ? 'binary' : undefined
}

/** JSON where it begins like that; by lines where its first line ends like that as well. */
function formOf(head: Uint8Array): Form {
  const text = new TextDecoder().decode(head)
  if (!/^\s*(\{\s*("|$)|\[\s*\{)/.test(text)) return 'text'
  const end = text.indexOf('\n')
  return end > 0 && /\}\s*$/.test(text.slice(0, end)) ? 'ndjson' : 'json'
}
