import type {Block} from './block.js'
import {isExact} from './forms.js'
import {gaps} from './gaps.js'
import type {ReadyRule} from './ready-rule.js'
import {edge, place} from './phrases.js'
import {ruleAt, type Tables} from './tables.js'
import {holds} from './word-sets.js'

/** Where a phrase matched: the words of the whole, and those to underline. */
export interface Match {
  phrase: number
  /** The word that its anchor is at. */
  at: number
  first: number
  last: number
  from: number
  to: number
  /** The words that the phrase names, as bits from `first` on: what negates may be one of them. */
  named: number
}

/** The rule that a match is of. */
export const ruleOf = (tables: Tables, {phrase}: Match): ReadyRule => ruleAt(tables, tables.rule[phrase]!)

/** The words that the places of the phrase last tried are at, -1 where absent; `matchAt` writes it. */
export const places = /* @__PURE__ */ new Int32Array(64)

/** Tries a phrase with its anchor at word `at`. */
export function matchAt(block: Block, phrase: number, at: number): Match | undefined {
  const {tables} = block
  const {kindOf} = tables
  const start = tables.firstPlace[phrase]!
  const end = tables.firstPlace[phrase + 1]!
  const anchor = tables.anchor[phrase]!
  let first = at - anchor + start
  let last = at - anchor + end - 1
  if (tables.edges[phrase]! & edge.plain) {
    if (first < 0 || last >= block.count || !isPlainly(block, phrase, first)) return undefined
    for (let slot = start; slot < end; slot++) places[slot - start] = first + slot - start
  } else {
    if (kindOf[anchor]! & place.exact && !fits(block, anchor, at)) return undefined
    places[anchor - start] = at
    last = walk(block, phrase, anchor + 1, at + 1, 1, gaps.line)
    if (last < 0) return undefined
    first = walk(block, phrase, anchor - 1, at - 1, -1, gapBefore(kindOf[anchor]!))
    if (first < 0) return undefined
  }
  let from = -1
  let to = -1
  let named = 0
  for (let slot = start; slot < end; slot++) {
    const word = places[slot - start]!
    if (word < 0) continue
    if (kindOf[slot]! & place.flagged) {
      if (from < 0) from = word
      to = word
    }
    named |= 1 << (word - first)
  }
  return from < 0 ? undefined : {phrase, at, first, last, from, to, named}
}

/** Whether the words from `first` on are those of a plain phrase; that its anchor is there is known. */
function isPlainly({tables, word, gap}: Block, phrase: number, first: number): boolean {
  const {anchor, edges, firstPlace, set, sets} = tables
  const start = firstPlace[phrase]!
  const end = firstPlace[phrase + 1]!
  if (edges[phrase]! & edge.start && gap[first]! < gaps.comma) return false
  if (edges[phrase]! & edge.end && gap[first + end - start]! < gaps.comma) return false
  const shift = first - start
  for (let slot = start + 1; slot < end; slot++) if (gap[slot + shift]! > gaps.line) return false
  for (let slot = start; slot < end; slot++)
    if (slot !== anchor[phrase]! && !holds(sets, set[slot]!, word[slot + shift]!)) return false
  return true
}

/**
 * Follows the places in one direction and returns the outermost word, or -1. Greedy, with a way back at optional
 * places. `inner` is the gap that the last place allows before itself, for the way left.
 */
function walk(block: Block, phrase: number, slot: number, at: number, step: 1 | -1, inner: number): number {
  const {tables, gap} = block
  const start = tables.firstPlace[phrase]!
  if (slot < start || slot === tables.firstPlace[phrase + 1]!) {
    const outermost = at - step
    const isFree = !(tables.edges[phrase]! & (step > 0 ? edge.end : edge.start))
    return isFree || gap[step > 0 ? at : outermost]! >= gaps.comma ? outermost : -1
  }
  const kinds = tables.kindOf[slot]!
  if (kinds & place.any) {
    places[slot - start] = -1
    for (let skipped = 0; skipped <= 3; skipped++) {
      const found = walk(block, phrase, slot + step, at + step * skipped, step, gaps.comma)
      if (found >= 0) return found
      if (!adjoins(block, at + step * skipped, step, gaps.comma)) return -1
    }
    return -1
  }
  const own = gapBefore(kinds)
  if (adjoins(block, at, step, step > 0 && own > inner ? own : inner) && fits(block, slot, at)) {
    places[slot - start] = at
    const found = walk(block, phrase, slot + step, at + step, step, step > 0 ? gaps.line : own)
    if (found >= 0) return found
  }
  places[slot - start] = -1
  return kinds & place.optional ? walk(block, phrase, slot + step, at, step, Math.max(inner, own)) : -1
}

const gapBefore = (kinds: number) => (kinds & place.colon ? gaps.colon : gaps.line)

const adjoins = ({count, gap}: Block, at: number, step: 1 | -1, allowed: number) =>
  at >= 0 && at < count && gap[step > 0 ? at : at + 1]! <= allowed

function fits(block: Block, slot: number, at: number): boolean {
  const {tables} = block
  const set = tables.set[slot]!
  if (!holds(tables.sets, set, block.word[at]!)) return false
  return !(tables.kindOf[slot]! & place.exact) || isExact(block, set, at)
}
