import {newBlock, readBlock} from './block.js'
import {findIn} from './find.js'
import type {Finding} from './finding.js'
import {newQuotations} from './quotation.js'
import {commonEnd, commonStart} from './same-text.js'
import type {LintOptions, Reading} from './reading.js'

/** Reads a text again after each change. */
export interface Session {
  /** The findings of the whole text as it now is: the same as a full lint, for less work. */
  update(text: string, options: LintOptions): Finding[]
}

/** A block that was read: where it begins, marks and findings counted from there, and the findings as last told. */
interface Known {
  start: number
  marks: readonly number[]
  findings: readonly Finding[]
  told: Finding[]
  toldFrom: number
}

/** A session remembers the blocks of the text that it last read, and reads only those again that an edit touched. */
export function newSession(readingFor: (options: LintOptions) => Reading): Session {
  let before = ''
  let blocks: Known[] = []
  let tables: Reading['tables'] | undefined
  let terms = ''
  return {
    update(text, options) {
      const reading = readingFor(options)
      const asked = JSON.stringify(reading.own)
      if (reading.tables !== tables || asked !== terms) [before, blocks] = ['', []]
      tables = reading.tables
      terms = asked
      if (text !== before) blocks = readAgain(text, before, blocks, reading)
      before = text
      return tell(text, blocks)
    },
  }
}

/** The blocks of a text, from those of the text before: an edit bears on the block before it, and on none that begins after it. */
function readAgain(text: string, before: string, blocks: readonly Known[], {tables, own}: Reading): Known[] {
  const same = commonStart(text, before)
  const sameEnd = commonEnd(text, before, same)
  const shift = text.length - before.length
  const editEnd = text.length - sameEnd
  const from = Math.max(0, firstAfter(blocks, same) - 2)
  let next = firstAfter(blocks, before.length - sameEnd - 1)
  const block = newBlock(text, tables)
  const read: Known[] = []
  let at = blocks[from]?.start ?? 0
  while (at < text.length) {
    while (next < blocks.length && blocks[next]!.start + shift < at) next++
    if (at >= editEnd && read.length && next < blocks.length && blocks[next]!.start + shift === at) break
    const start = at
    at = readBlock(block, at)
    const findings = block.hitCount ? findIn(block, own, start) : none
    const marks = block.marks.length
      ? block.marks.map((value, index) => (index % 2 ? value : value - start))
      : none
    read.push({start, marks, findings, told: none, toldFrom: -1})
  }
  if (at >= text.length) next = blocks.length
  for (let index = next; shift && index < blocks.length; index++) blocks[index]!.start += shift
  return [...blocks.slice(0, from), ...read, ...blocks.slice(next)]
}

const none: never[] = []

/** The findings of all blocks that are not in what somebody is quoted as saying; those that did not move are told again. */
function tell(text: string, blocks: readonly Known[]): Finding[] {
  const quotations = newQuotations(text)
  for (const {start, marks} of blocks)
    for (let mark = 0; mark < marks.length; mark += 2) quotations.add(start + marks[mark]!, marks[mark + 1]!)
  const quoted = quotations.end()
  const told: Finding[] = []
  let pair = 0
  for (const block of blocks) {
    if (!block.findings.length) continue
    if (block.toldFrom !== block.start) {
      block.told = block.findings.map(finding => moved(finding, block.start))
      block.toldFrom = block.start
    }
    for (const finding of block.told) {
      while (pair < quoted.length && quoted[pair + 1]! <= finding.start) pair += 2
      if (pair >= quoted.length || quoted[pair]! >= finding.end) told.push(finding)
    }
  }
  return told
}

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

/** The index of the first block that begins after an offset. */
function firstAfter(blocks: readonly Known[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low
}
