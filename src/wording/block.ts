import {isTail, weigh} from './boundary.js'
import {hashOn, hashSeed, kind} from './fold.js'
import {gaps} from './gaps.js'
import {flag} from './grammar.js'
import type {Tables} from './tables.js'
import {byteTable, fill, newWindow, readWide, type Window} from './window.js'

/** The words of one sentence or line; nothing outside it bears on what is found in it. One block serves a whole text. */
export interface Block {
  text: string
  tables: Tables
  window: Window
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
    done.window.offset = done.window.from = -1
    return Object.assign(done, {text, tables})
  }
  const none = new Int32Array(0)
  const words = {start: none, end: none, word: none, hash: none, gap: new Uint8Array(0)}
  const window = newWindow()
  return grow({text, tables, window, count: 0, lists: 0, ...words, hits: none, hitCount: 0, marks: []})
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
  if (block.window.offset !== from) fill(block.window, block.text, from)
  while (!readWords(block, from)) fill(block.window, block.text, from)
  return block.window.offset
}

/** Whether the window shows all of the block. */
function readWords(block: Block, from: number): boolean {
  const {text, tables, window} = block
  const {bytes, size} = window
  const {known} = tables.vocabulary
  const mask = tables.vocabulary.count - 1
  const kinds = byteTable()
  let {start, end, word, hash, gap, hits} = block
  if (block.marks.length) block.marks = []
  let hitCount = 0
  let count = 0
  let lists = 0
  let before: number = gaps.sentence
  let lineEnd = -1
  let {at} = window
  let next = -1
  // How far the bytes are ahead of the text.
  let ahead = at - from
  while (at < size) {
    const first = at
    const offset = at - ahead
    let letter = kinds[bytes[at++]!]!
    if (!letter) {
      const wide = readWide(bytes, first)
      letter = wide >> 2
      at += wide & 3
      ahead += wide & 2 ? 2 : 1
    }
    if (letter < kind.letter) {
      if (letter <= kind.blank) continue
      if (letter === kind.line && bytes[first] === 13 && bytes[at] === 10) at++
      const weight =
        letter <= kind.sentence
          ? letter - kind.comma + gaps.comma
          : weigh(block, letter, count, from, at - ahead, lineEnd)
      if (letter === kind.line) lineEnd = at - ahead - 1
      else if (bytes[first] !== 9) lineEnd = -1
      if (weight > before) before = weight
      continue
    }
    let value = hashOn(hashSeed, letter)
    while (at < size) {
      letter = kinds[bytes[at]!]!
      if (letter >= kind.letter) {
        value = hashOn(value, letter)
        at++
        continue
      }
      if (letter) break
      const wide = readWide(bytes, at)
      if (wide >> 2 >= kind.letter) value = hashOn(value, wide >> 2)
      else if (wide >> 2 !== kind.ignorable) break
      at += (wide & 3) + 1
      ahead += wide & 3
    }
    const last = at - ahead
    let id = (value ^ (value >>> 15)) & mask || 1
    for (let other = known[2 * id]!; other !== value; other = known[2 * id]!) {
      if (!other) id = 0
      if (!id) break
      id = (id + 1) & mask || 1
    }
    const on = known[2 * id + 1]!
    if (on & flag.tail && count && isTail(text, offset, last, end[count - 1]!)) {
      end[count - 1] = text[last] === ')' ? last + 1 : last
    } else {
      if (before === gaps.sentence && count) {
        next = offset
        at = first
        break
      }
      if (count + 3 > gap.length) ({start, end, word, hash, gap, hits} = grow(block))
      if (on < 0) hits[hitCount++] = count
      lists |= on
      start[count] = offset
      end[count] = last
      word[count] = id
      hash[count] = value
      gap[count++] = before
    }
    before = gaps.none
    lineEnd = -1
    if (letter === kind.blank) at++
  }
  if (next < 0 && !window.isLast) return false
  window.offset = next < 0 ? text.length : next
  window.at = at
  block.count = count
  block.lists = lists
  block.hitCount = hitCount
  word[count] = word[count + 1] = 0
  gap[count] = gaps.sentence
  return true
}
