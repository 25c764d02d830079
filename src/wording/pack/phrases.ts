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
export const edge = {
  start: 1,
  end: 2,
  exception: 4,
  several: 8,
  plain: 16,
  anywhere: 32,
  replaced: 64,
} as const

/** What phrases have in common whose words differ: edges, which place is the anchor, and what may be at each. */
interface Shape {
  edges: number
  anchor: number
  kinds: readonly number[]
}

/** A phrase of a rule: at each place a word of a set, which at the anchor is the one that it is looked for at. */
export interface Phrase extends Shape {
  rule: number
  sets: readonly number[]
  /** From 1, 0 if there is none. */
  replacement: number
}

/** The phrases of a pack: as they are written, by the set of their anchor, and those that were opened. */
export interface Phrases {
  shapes: readonly string[]
  shape: (Shape | undefined)[]
  anchored: readonly string[]
  opened: (readonly Phrase[] | undefined)[]
}

/** The phrases of a pack, none of them opened. */
export function newPhrases(pack: Pack): Phrases {
  const shapes = pack.shapes.split(' ')
  const anchored = pack.phrases.split(' ')
  return {shapes, shape: new Array(shapes.length), anchored, opened: new Array(anchored.length)}
}

/** The phrases that are anchored at the words of a set. */
export const phrasesAt = (phrases: Phrases, set: number): readonly Phrase[] =>
  (phrases.opened[set] ??= openPhrases(phrases, set))

/** Phrases of one rule follow on each other, and of those the shapes in order. */
function openPhrases(phrases: Phrases, anchored: number): Phrase[] {
  const numbers = readNumbers(phrases.anchored[anchored]!)
  const opened: Phrase[] = []
  let rule = 0
  let shape = 0
  for (let at = 0; at < numbers.length;) {
    const step = numbers[at++]!
    rule += step
    shape = step ? numbers[at++]! : shape + numbers[at++]!
    const {edges, anchor, kinds} = shapeAt(phrases, shape)
    const sets = new Array<number>(kinds.length)
    for (let slot = 0; slot < kinds.length; slot++)
      sets[slot] = slot === anchor ? anchored : kinds[slot]! & place.any ? 0 : numbers[at++]!
    const replacement = edges & edge.replaced ? numbers[at++]! : 0
    opened.push({edges, anchor, kinds, rule, sets, replacement})
  }
  return opened
}

const shapeAt = ({shapes, shape}: Phrases, number: number): Shape =>
  (shape[number] ??= openShape(shapes[number]!))

function openShape(written: string): Shape {
  const [edges = 0, anchor = 0, ...kinds] = readNumbers(written)
  return {edges, anchor, kinds}
}
