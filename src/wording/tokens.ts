import {foldRare, foldTable} from './fold.js'
import {flag} from './grammar.js'
import {lookUp, type Vocabulary} from './vocabulary.js'

/** What stands before a word: nothing of note, a comma or bracket, a colon or dash, the start of a sentence or line. */
export const gaps = {none: 0, comma: 1, colon: 2, sentence: 3} as const

/** The words of one line: where each starts and ends, its number in the vocabulary (0 if unknown), the gap before it. */
export interface Tokens {
  count: number
  start: Int32Array
  end: Int32Array
  word: Int32Array
  gap: Uint8Array
}

const commas = ',/()[]{}"“”„«»‹›‘\t|'
const sentences = '!?;•*\u2022'
const weights = new Map<number, number>([
  ...[...commas].map(mark => [mark.charCodeAt(0), gaps.comma] as [number, number]),
  ...[...':–—'].map(mark => [mark.charCodeAt(0), gaps.colon] as [number, number]),
  ...[...sentences].map(mark => [mark.charCodeAt(0), gaps.sentence] as [number, number]),
])

const isSpace = (code: number) =>
  code === 32 || code === 0xa0 || code === 0x202f || code === 9 || code !== code

/** Room for the words of a line of `length` code units; reading line after line, it can be used again. */
export function newTokens(length: number): Tokens {
  const size = (length >> 1) + 2
  return {
    count: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    word: new Int32Array(size),
    gap: new Uint8Array(size),
  }
}

/** Cuts `text` from `from` to `to` into `tokens`, and looks each up. Inclusive endings, as in usager·ère, join their word. */
export function tokenize(
  text: string,
  from: number,
  to: number,
  vocabulary: Vocabulary,
  tokens: Tokens,
): void {
  tokens.count = 0
  const {start, end, word, gap} = tokens
  const codes = foldTable()
  let gapBefore: number = gaps.sentence
  let at = from
  while (at < to) {
    let value = 0x811c9dc5
    const first = at
    for (; at < to; at++) {
      const code = text.charCodeAt(at)
      const letter = code < 0x250 ? codes[code]! : foldRare(code)
      if (letter > 1) value = Math.imul(value ^ letter, 0x01000193)
      else if (!letter) break
    }
    if (at > first) {
      const last = tokens.count
      const id = lookUp(vocabulary, value, text, first, at)
      if (vocabulary.flags[id]! & flag.tail && isTail(text, first, at, last ? end[last - 1]! : -1, to)) {
        end[last - 1] = text[at] === ')' ? at + 1 : at
      } else {
        start[last] = first
        end[last] = at
        word[last] = id
        gap[last] = gapBefore
        tokens.count++
      }
      gapBefore = gaps.none
    }
    if (at < to) {
      const weight = weigh(text, at, to, tokens, vocabulary)
      if (weight > gapBefore) gapBefore = weight
      at++
    }
  }
  gap[tokens.count] = gaps.sentence
}

/** An inclusive ending touches its word through one mark: patient(e), usager·ère, résident.e.s, client-e. */
function isTail(text: string, first: number, last: number, wordEnd: number, to: number): boolean {
  if (first - wordEnd !== 1) return false
  const mark = text[wordEnd]!
  return '·•‧./-'.includes(mark) || (mark === '(' && last < to && text[last] === ')')
}

function weigh(text: string, at: number, to: number, tokens: Tokens, vocabulary: Vocabulary): number {
  const code = text.charCodeAt(at)
  if (code === 32) return gaps.none
  const next = at + 1 < to ? text.charCodeAt(at + 1) : NaN
  if (code === 45) return isSpace(next) ? gaps.colon : gaps.none
  if (code !== 46) return weights.get(code) ?? gaps.none
  if (!isSpace(next)) return gaps.none
  const last = tokens.count - 1
  if (last < 0) return gaps.sentence
  const flags = vocabulary.flags[tokens.word[last]!]!
  if (flags & flag.title || tokens.end[last]! - tokens.start[last]! === 1) return gaps.none
  const letter = text.charAt(at + 2)
  return flags & flag.short && letter !== letter.toUpperCase() ? gaps.none : gaps.sentence
}
