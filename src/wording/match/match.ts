import {edge, place, type Phrase} from '../pack/phrases.js'
import type {ReadyRule} from '../pack/ready-rule.js'
import {ruleAt, type Tables} from '../pack/tables.js'
import {holds} from '../pack/word-sets.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {isExact} from './forms.js'

/** Where a phrase matched: the words of the whole, and those to underline. */
export interface Match {
  phrase: Phrase
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
export const ruleOf = (tables: Tables, {phrase}: Match): ReadyRule => ruleAt(tables, phrase.rule)

/** The words that the places of the phrase last tried are at, -1 where absent; `matchAt` writes it. */
export const places = /* @__PURE__ */ new Int32Array(64)

/** Tries a phrase with its anchor at word `at`. */
export function matchAt(block: Block, phrase: Phrase, at: number): Match | undefined {
  const {anchor, edges, kinds} = phrase
  let first = at - anchor
  let last = first + kinds.length - 1
  if (edges & edge.plain) {
    if (first < 0 || last >= block.count || !isPlainly(block, phrase, first)) return undefined
    for (let slot = 0; slot < kinds.length; slot++) places[slot] = first + slot
  } else {
    if (kinds[anchor]! & place.exact && !fits(block, phrase, anchor, at)) return undefined
    places[anchor] = at
    last = walk(block, phrase, anchor + 1, at + 1, 1, gaps.line)
    if (last < 0) return undefined
    first = walk(block, phrase, anchor - 1, at - 1, -1, gapBefore(kinds[anchor]!))
    if (first < 0) return undefined
  }
  let from = -1
  let to = -1
  let named = 0
  for (let slot = 0; slot < kinds.length; slot++) {
    const word = places[slot]!
    if (word < 0) continue
    if (kinds[slot]! & place.flagged) {
      if (from < 0) from = word
      to = word
    }
    named |= 1 << (word - first)
  }
  return from < 0 ? undefined : {phrase, at, first, last, from, to, named}
}

/** Whether the words from `first` on are those of a plain phrase; that its anchor is there is known. */
function isPlainly({tables, word, gap}: Block, {anchor, edges, sets}: Phrase, first: number): boolean {
  if (edges & edge.start && gap[first]! < gaps.comma) return false
  if (edges & edge.end && gap[first + sets.length]! < gaps.comma) return false
  for (let slot = 1; slot < sets.length; slot++) if (gap[first + slot]! > gaps.line) return false
  for (let slot = 0; slot < sets.length; slot++)
    if (slot !== anchor && !holds(tables.sets, sets[slot]!, word[first + slot]!)) return false
  return true
}

/**
 * Follows the places in one direction and returns the outermost word, or -1. Greedy, with a way back at optional
 * places. `inner` is the gap that the last place allows before itself, for the way left.
 */
function walk(block: Block, phrase: Phrase, slot: number, at: number, step: 1 | -1, inner: number): number {
  if (slot < 0 || slot === phrase.kinds.length) {
    const {gap} = block
    const outermost = at - step
    const isFree = !(phrase.edges & (step > 0 ? edge.end : edge.start))
    return isFree || gap[step > 0 ? at : outermost]! >= gaps.comma ? outermost : -1
  }
  const kinds = phrase.kinds[slot]!
  if (kinds & place.any) {
    places[slot] = -1
    for (let skipped = 0; skipped <= 3; skipped++) {
      const found = walk(block, phrase, slot + step, at + step * skipped, step, gaps.comma)
      if (found >= 0) return found
      if (!adjoins(block, at + step * skipped, step, gaps.comma)) return -1
    }
    return -1
  }
  const own = gapBefore(kinds)
  if (adjoins(block, at, step, step > 0 && own > inner ? own : inner) && fits(block, phrase, slot, at)) {
    places[slot] = at
    const found = walk(block, phrase, slot + step, at + step, step, step > 0 ? gaps.line : own)
    if (found >= 0) return found
  }
  places[slot] = -1
  return kinds & place.optional ? walk(block, phrase, slot + step, at, step, Math.max(inner, own)) : -1
}

const gapBefore = (kinds: number) => (kinds & place.colon ? gaps.colon : gaps.line)

const adjoins = ({count, gap}: Block, at: number, step: 1 | -1, allowed: number) =>
  at >= 0 && at < count && gap[step > 0 ? at : at + 1]! <= allowed

function fits(block: Block, {kinds, sets}: Phrase, slot: number, at: number): boolean {
  const set = sets[slot]!
  if (!holds(block.tables.sets, set, block.word[at]!)) return false
  return !(kinds[slot]! & place.exact) || isExact(block, set, at)
}
