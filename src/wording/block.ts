import {afterLineEnd, isTail, weigh} from './boundary.js'
import {hashOn, hashSeed, kind, kindTable, learnKind} from './fold.js'
import {gaps} from './gaps.js'
import {flag} from './grammar.js'
import type {Tables} from './tables.js'

/** The words of one sentence or line; nothing outside it bears on what is found in it. One block serves a whole text. */
export interface Block {
  text: string
  tables: Tables
  /** How many words it has; for each where it starts and ends, its number (0 if unknown), its hash, the gap before it. */
  count: number
  start: Int32Array
  end: Int32Array
  word: Int32Array
  hash: Int32Array
  gap: Uint8Array
  /** The lists of the grammar that any of its words is on. */
  lists: number
  /** The words that phrases may be anchored at. */
  hits: Int32Array
  hitCount: number
  /** Quotation marks and paragraph ends: for each its offset and what it is. */
  marks: number[]
}

/** A block for a text, in the room of one that is done with. */
export function newBlock(text: string, tables: Tables, done?: Block): Block {
  if (done) return Object.assign(done, {text, tables})
  const none = new Int32Array(0)
  const words = {start: none, end: none, word: none, hash: none, gap: new Uint8Array(0)}
  return grow({text, tables, count: 0, lists: 0, ...words, hits: none, hitCount: 0, marks: []})
}

function grow(block: Block): Block {
  const size = Math.max(128, block.gap.length * 2)
  for (const column of ['start', 'end', 'word', 'hash', 'hits'] as const) {
    const longer = new Int32Array(size)
    longer.set(block[column])
    block[column] = longer
  }
  const gap = new Uint8Array(size)
  gap.set(block.gap)
  block.gap = gap
  return block
}

/** Reads the block that begins at `from`; returns where the next begins, or the length of the text. */
export function readBlock(block: Block, from: number): number {
  const {text, tables} = block
  const {known} = tables.vocabulary
  const mask = tables.vocabulary.count - 1
  const kinds = kindTable()
  const length = text.length
  let {start, end, word, hash, gap, hits} = block
  if (block.marks.length) block.marks = []
  let hitCount = 0
  let count = 0
  let lists = 0
  let before: number = gaps.sentence
  let lineEnd = -1
  let at = from
  while (at < length) {
    const letter = kinds[text.charCodeAt(at)] || learnKind(text.charCodeAt(at))
    if (letter < kind.letter) {
      at++
      if (letter <= kind.blank) continue
      const next = letter === kind.line ? afterLineEnd(text, at) : at
      const weight =
        letter <= kind.sentence
          ? letter - kind.comma + gaps.comma
          : weigh(block, letter, count, from, next, lineEnd)
      if (letter === kind.line) lineEnd = next - 1
      else if (text.charCodeAt(at - 1) !== 9) lineEnd = -1
      if (weight > before) before = weight
      at = next
      continue
    }
    const first = at
    let value = hashOn(hashSeed, letter)
    let next = 0
    while (++at < length) {
      next = kinds[text.charCodeAt(at)] || learnKind(text.charCodeAt(at))
      if (next >= kind.letter) value = hashOn(value, next)
      else if (next !== kind.ignorable) break
    }
    let id = (value ^ (value >>> 15)) & mask || 1
    for (let other = known[2 * id]!; other !== value; other = known[2 * id]!) {
      if (!other) id = 0
      if (!id) break
      id = (id + 1) & mask || 1
    }
    const on = known[2 * id + 1]!
    if (on & flag.tail && count && isTail(text, first, at, end[count - 1]!)) {
      end[count - 1] = text[at] === ')' ? at + 1 : at
    } else {
      if (before === gaps.sentence && count) {
        at = first
        break
      }
      if (count + 3 > gap.length) ({start, end, word, hash, gap, hits} = grow(block))
      if (on < 0) hits[hitCount++] = count
      lists |= on
      start[count] = first
      end[count] = at
      word[count] = id
      hash[count] = value
      gap[count++] = before
    }
    before = gaps.none
    lineEnd = -1
    if (next === kind.blank) at++
  }
  block.count = count
  block.lists = lists
  block.hitCount = hitCount
  word[count] = word[count + 1] = 0
  gap[count] = gaps.sentence
  return at
}
