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

/** Where a phrase must stand or may, and what it is, as bits; a plain one has a word at every place. */
export const edge = {start: 1, end: 2, exception: 4, several: 8, plain: 16, anywhere: 32} as const

/** The phrases of a pack, as numbers. */
export interface Phrases {
  /** For each phrase its rule, edges, first place, anchor and replacement (from 1). */
  rule: Int32Array
  edges: Int32Array
  firstPlace: Int32Array
  anchor: Int32Array
  replacement: Int32Array
  /** For each place its set and what may be there. */
  set: Int32Array
  kindOf: Int32Array
}

/** Opens the phrases of a pack. */
export function openPhrases(pack: Pack): Phrases {
  const set = readNumbers(pack.places)
  let sets = Object.keys(flag).length + pack.terms.split(' ').length
  for (let slot = 0; slot < set.length; slot++) set[slot] = set[slot] ? set[slot]! - 1 : sets++
  const shapes = readNumbers(pack.shapes)
  const from = new Int32Array(shapes.length)
  for (let at = 0, shape = 0; at < shapes.length; at += 3 + shapes[at]!) from[shape++] = at
  const shapeOf = readNumbers(pack.shapeOf)
  const count = shapeOf.length
  const column = () => new Int32Array(count)
  const [rule, edges, anchor] = [column(), column(), column()]
  const firstPlace = new Int32Array(count + 1)
  const kindOf = new Int32Array(set.length)
  for (let phrase = 0, slot = 0; phrase < count; phrase++) {
    const at = from[shapeOf[phrase]!]!
    const last = at + 3 + shapes[at]!
    edges[phrase] = shapes[at + 1]!
    anchor[phrase] = slot + shapes[at + 2]!
    for (let kind = at + 3; kind < last; kind++) kindOf[slot++] = shapes[kind]!
    firstPlace[phrase + 1] = slot
  }
  let first = 0
  for (const [index, phrases] of readNumbers(pack.phrases).entries())
    rule.fill(index, first, (first += phrases))
  const replacement = openReplaced(pack, count)
  return {rule, edges, firstPlace, anchor, replacement, set, kindOf}
}

function openReplaced({replaced}: Pack, count: number): Int32Array {
  const replacement = new Int32Array(count)
  const steps = readNumbers(replaced)
  for (let index = 0, phrase = -1; index < steps.length; index += 2)
    replacement[(phrase += steps[index]!)] = steps[index + 1]!
  return replacement
}
