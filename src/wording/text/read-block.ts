import {flag} from '../grammar.js'
import {meet} from '../pack/meet.js'
import {unmet} from '../pack/vocabulary.js'
import {grow, type Block} from './block.js'
import {isTail, weigh} from './boundary.js'
import {hashLetter, hashOn, hashSeed, kind} from './fold.js'
import {gaps} from './gaps.js'
import {byteTable, fill, readWide} from './stretch.js'

/** Reads the block that begins at `from`; returns where the next begins, or the length of the text. */
export function readBlock(block: Block, from: number): number {
  if (block.stretch.offset !== from) fill(block.stretch, block.text, from)
  while (!readWords(block, from)) fill(block.stretch, block.text, from)
  return block.stretch.offset
}

/** Whether the stretch shows all of the block. */
function readWords(block: Block, from: number): boolean {
  const {text, tables, stretch} = block
  const {bytes, size} = stretch
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
  let {at} = stretch
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
    let value = hashLetter(hashSeed, letter)
    while (at < size) {
      letter = kinds[bytes[at]!]!
      if (letter >= kind.letter) {
        value = hashOn(value, letter)
        at++
        continue
      }
      if (letter) break
      const wide = readWide(bytes, at)
      if (wide >> 2 >= kind.letter) value = hashLetter(value, wide >> 2)
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
    let on = known[2 * id + 1]!
    if (on & unmet) {
      id = meet(tables, text, offset, value)
      on = known[2 * id + 1]!
    }
    if (on & flag.tail && count && isTail(text, offset, last, end[count - 1]!)) {
      end[count - 1] = text[last] === ')' ? last + 1 : last
    } else {
      if (before === gaps.sentence && count) {
        // A word that the stretch cuts off may be the tail of the one before.
        if (at >= size && !stretch.isLast) return false
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
  if (next < 0 && !stretch.isLast) return false
  stretch.offset = next < 0 ? text.length : next
  stretch.at = at
  block.count = count
  block.lists = lists
  block.hitCount = hitCount
  word[count] = word[count + 1] = 0
  gap[count] = gaps.sentence
  return true
}
