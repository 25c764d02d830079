import type {Tables} from '../pack/tables.js'
import {newStretch, type Stretch} from './stretch.js'

/** The words of one sentence or line; nothing outside it bears on what is found in it. One block serves a whole text. */
export interface Block {
  text: string
  tables: Tables
  stretch: Stretch
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
  if (done) {
    done.stretch.offset = done.stretch.from = -1
    return Object.assign(done, {text, tables})
  }
  const none = new Int32Array(0)
  const words = {start: none, end: none, word: none, hash: none, gap: new Uint8Array(0)}
  const stretch = newStretch()
  return grow({text, tables, stretch, count: 0, lists: 0, ...words, hits: none, hitCount: 0, marks: []})
}

/** Makes room for twice as many words. */
export function grow(block: Block): Block {
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
