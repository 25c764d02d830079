import type {Piece, Trouble} from './piece.js'

/** A text, or what JSON says, with the line or entry that it stands in. */
export interface Value {
  value: unknown
  line?: number | undefined
  entry?: number | undefined
}

/** What stands in a piece; what cannot be read there is told in its place. */
export function* valuesIn(piece: Piece): Generator<Value | Trouble> {
  const {bytes, ends, first, kind} = piece
  if (kind === 'text') {
    const whole = textOf(bytes, {line: first})
    yield 'value' in whole ? whole : ([...linesIn(piece)].find(each => 'kind' in each) ?? whole)
  } else if (kind === 'entries') {
    let start = 0
    for (const [index, end] of ends.entries()) {
      yield parsed(textOf(bytes.subarray(start, end), first ? {entry: first + index} : {}))
      start = end
    }
  } else {
    for (const line of linesIn(piece))
      if ('kind' in line || !blank.test(String(line.value))) yield parsed(line)
  }
}

const blank = /^\s*$/

function* linesIn({bytes, first}: Piece): Generator<Value | Trouble> {
  let line = first
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start)
    yield textOf(bytes.subarray(start, end < 0 ? bytes.length : end), {line})
    start = end < 0 ? bytes.length : end + 1
  }
}

const decoder = new TextDecoder('utf-8', {fatal: true})

function textOf(bytes: Uint8Array, where: Pick<Value, 'line' | 'entry'>): Value | Trouble {
  try {
    return {...where, value: decoder.decode(bytes)}
  } catch {
    return {...where, kind: 'encoding'}
  }
}

/** What an error of `JSON.parse` says is not passed on: it shows what was written. */
function parsed(text: Value | Trouble): Value | Trouble {
  if ('kind' in text) return text
  const {value, ...where} = text
  try {
    const json: unknown = JSON.parse(String(value))
    return typeof json === 'object' && json && !Array.isArray(json)
      ? {...where, value: json}
      : {...where, kind: 'not-fhir'}
  } catch {
    return {...where, kind: 'json'}
  }
}
