import type {Phrase} from './compile.js'
import {gaps, type Tokens} from './tokens.js'

/** Where a phrase matched: the tokens of the whole, those to underline, and the token of each slot (-1 if absent). */
export interface Match {
  phrase: Phrase
  first: number
  last: number
  from: number
  to: number
  places: number[]
}

/** Tries a phrase with its anchor at token `at`. */
export function matchAt(phrase: Phrase, tokens: Tokens, at: number): Match | undefined {
  const places = new Array<number>(phrase.slots.length).fill(-1)
  places[phrase.anchor] = at
  const last = walk(phrase, tokens, phrase.anchor + 1, at + 1, 1, places, 0)
  if (last < 0) return undefined
  const first = walk(phrase, tokens, phrase.anchor - 1, at - 1, -1, places, phrase.slots[phrase.anchor]!.gap)
  if (first < 0) return undefined
  let from = -1
  let to = -1
  for (const [index, place] of places.entries()) {
    if (place < 0 || !phrase.slots[index]!.flagged) continue
    if (from < 0) from = place
    to = place
  }
  return from < 0 ? undefined : {phrase, first, last, from, to, places}
}

/**
 * Follows the slots in one direction and returns the outermost token, or -1. Greedy, with a way back at optional slots.
 * `inner` is the gap that the last slot allows before itself, for the way left.
 */
function walk(
  phrase: Phrase,
  tokens: Tokens,
  slot: number,
  at: number,
  step: 1 | -1,
  places: number[],
  inner: number,
): number {
  if (slot < 0 || slot === phrase.slots.length) {
    const outermost = at - step
    if (step > 0) return phrase.atEnd && tokens.gap[at]! < gaps.comma ? -1 : outermost
    return phrase.atStart && tokens.gap[outermost]! < gaps.comma ? -1 : outermost
  }
  const {ids, any, optional, gap} = phrase.slots[slot]!
  if (any) {
    for (let skipped = 0; skipped <= any; skipped++) {
      const found = walk(phrase, tokens, slot + step, at + step * skipped, step, places, gaps.comma)
      if (found >= 0) return found
      if (!adjoins(tokens, at + step * skipped, step, gaps.comma)) return -1
    }
    return -1
  }
  if (adjoins(tokens, at, step, Math.max(step > 0 ? gap : 0, inner)) && ids.has(tokens.word[at]!)) {
    places[slot] = at
    const found = walk(phrase, tokens, slot + step, at + step, step, places, step > 0 ? 0 : gap)
    if (found >= 0) return found
    places[slot] = -1
  }
  return optional ? walk(phrase, tokens, slot + step, at, step, places, Math.max(inner, gap)) : -1
}

const adjoins = (tokens: Tokens, at: number, step: 1 | -1, gap: number) =>
  at >= 0 && at < tokens.count && tokens.gap[step > 0 ? at : at + 1]! <= gap
