import {flag} from './grammar.js'
import {readNumbers, type Pack} from './pack.js'

/** What may be at a place of a phrase, as bits; the group that it belongs to stands above them. */
export const place = {
  optional: 1,
  flagged: 2,
  any: 4,
  colon: 8,
  verb: 16,
  noun: 32,
  exact: 64,
  article: 128,
  group: 8,
} as const

/** Where a phrase must stand, and what it is, as bits. */
export const edge = {start: 1, end: 2, exception: 4, several: 8} as const

/** The phrases of a pack, as numbers. */
export interface Phrases {
  /** For each phrase its rule, edges, first place, anchor and replacement (from 1). */
  rule: Int32Array
  edges: Int32Array
  firstPlace: Int32Array
  anchor: Int32Array
  replacement: Int32Array
  /** The set, from 1, that the words just before and after the anchor must be of; 0 if that is not sure. */
  setBefore: Int32Array
  setAfter: Int32Array
  /** For each place its set and what may be there. */
  set: Int32Array
  kindOf: Int32Array
}

/** Opens the phrases of a pack. */
export function openPhrases(pack: Pack): Phrases {
  const set = Int32Array.from(readNumbers(pack.places))
  const kindOf = Int32Array.from(readNumbers(pack.kinds))
  let sets = Object.keys(flag).length + pack.terms.split(' ').length
  for (let slot = 0; slot < set.length; slot++) set[slot] = set[slot] ? set[slot]! - 1 : sets++
  const columns = Int32Array.from(readNumbers(pack.phrases))
  const count = columns.length / 5
  const [rule, edges, lengths, anchor, replacement] = [0, 1, 2, 3, 4].map(column =>
    columns.subarray(column * count, (column + 1) * count),
  ) as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array]
  const firstPlace = new Int32Array(count + 1)
  const setBefore = new Int32Array(count)
  const setAfter = new Int32Array(count)
  const sure = (slot: number) => (kindOf[slot]! & (place.optional | place.any) ? 0 : set[slot]! + 1)
  for (let phrase = 0; phrase < count; phrase++) {
    const first = firstPlace[phrase]!
    const next = (firstPlace[phrase + 1] = first + lengths[phrase]!)
    if (phrase) rule[phrase]! += rule[phrase - 1]!
    const slot = (anchor[phrase]! += first)
    if (slot > first) setBefore[phrase] = sure(slot - 1)
    if (slot + 1 < next) setAfter[phrase] = sure(slot + 1)
  }
  return {rule, edges, firstPlace, anchor, replacement, setBefore, setAfter, set, kindOf}
}
