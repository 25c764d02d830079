import {newBlock, readBlock, type Block} from './block.js'
import {findIn, type OwnWords} from './find.js'
import type {Finding} from './finding.js'
import {findQuotations, withoutQuoted} from './quotation.js'
import type {LintOptions, Reading} from './reading.js'
import {commonEnd, commonStart} from './same-text.js'

/** Reads a text again after each change. */
export interface Session {
  /** The findings of the whole text as it now is: the same as a full lint, for less work. */
  update(text: string, options: LintOptions): Finding[]
}

/** A text that was read: where its blocks begin, its quotation marks, and what was found, quoted or not. */
interface Read {
  text: string
  starts: number[]
  marks: number[]
  findings: Finding[]
}

const nothing: Read = {text: '', starts: [], marks: [], findings: []}

/** A session remembers the blocks of the text that it last read, and reads only those again that an edit touched. */
export function newSession(readingFor: (options: LintOptions) => Reading): Session {
  let read = nothing
  let tables: Reading['tables'] | undefined
  let terms = ''
  let block: Block | undefined
  return {
    update(text, options) {
      const reading = readingFor(options)
      const asked = JSON.stringify(reading.own)
      if (reading.tables !== tables || asked !== terms) read = nothing
      tables = reading.tables
      terms = asked
      block = newBlock(text, tables, block)
      if (text !== read.text) read = readAgain(block, read, reading.own)
      return withoutQuoted(read.findings, findQuotations(text, read.marks))
    },
  }
}

/** An edit bears on the block that it is in and the one before it, and on none that begins after it. */
function readAgain(block: Block, before: Read, own: OwnWords): Read {
  const {text} = block
  const same = commonStart(text, before.text)
  const shift = text.length - before.text.length
  const editEnd = text.length - commonEnd(text, before.text, same)
  const {starts} = before
  const first = Math.max(0, firstFrom(starts.length, index => starts[index]!, same + 1) - 2)
  let next = firstFrom(starts.length, index => starts[index]!, editEnd - shift)
  const again: Read = {text, starts: [], marks: [], findings: []}
  const from = starts[first] ?? 0
  let at = from
  while (at < text.length) {
    while (next < starts.length && starts[next]! + shift < at) next++
    if (at >= editEnd && again.starts.length && starts[next]! + shift === at) break
    again.starts.push(at)
    at = readBlock(block, at)
    for (const value of block.marks) again.marks.push(value)
    if (block.hitCount) for (const finding of findIn(block, own)) again.findings.push(finding)
  }
  return inPlace(before, again, {from, to: at - shift, shift})
}

/** What was read before, with what stood from one offset to another replaced, and all that comes after it moved. */
function inPlace(
  before: Read,
  again: Read,
  {from, to, shift}: {from: number; to: number; shift: number},
): Read {
  const {starts, marks, findings} = before
  const rangeOf = (count: number, offsetOf: (index: number) => number) =>
    [firstFrom(count, offsetOf, from), firstFrom(count, offsetOf, to)] as const
  const [start, startAfter] = rangeOf(starts.length, index => starts[index]!)
  const [mark, markAfter] = rangeOf(marks.length / 2, index => marks[2 * index]!)
  const [finding, findingAfter] = rangeOf(findings.length, index => findings[index]!.start)
  const joined = {
    text: again.text,
    starts: starts.slice(0, start).concat(again.starts, starts.slice(startAfter)),
    marks: marks.slice(0, 2 * mark).concat(again.marks, marks.slice(2 * markAfter)),
    findings: findings.slice(0, finding).concat(again.findings, findings.slice(findingAfter)),
  }
  if (!shift) return joined
  for (let index = start + again.starts.length; index < joined.starts.length; index++)
    joined.starts[index]! += shift
  for (let index = 2 * mark + again.marks.length; index < joined.marks.length; index += 2)
    joined.marks[index]! += shift
  for (let index = finding + again.findings.length; index < joined.findings.length; index++)
    joined.findings[index] = moved(joined.findings[index]!, shift)
  return joined
}

/** Written out: a spread takes many times as long, and there may be hundreds to move at a keystroke. */
const moved = (finding: Finding, by: number): Finding => ({
  ruleId: finding.ruleId,
  category: finding.category,
  severity: finding.severity,
  start: finding.start + by,
  end: finding.end + by,
  text: finding.text,
  message: finding.message,
  why: finding.why,
  chime: finding.chime,
  fixes: finding.fixes,
  context: finding.context,
})

/** The index of the first of so many, in order, that stands at an offset or after it. */
function firstFrom(count: number, offsetOf: (index: number) => number, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsetOf(middle) < offset) low = middle + 1
    else high = middle
  }
  return low
}
