import {readBlock} from './text/read-block.js'
import type {Block} from './text/block.js'
import {findIn, type OwnWords} from './match/find.js'
import type {Finding} from './finding.js'
import {commonEnd, commonStart} from './same-text.js'

/** A text that was read by a pack: where its blocks begin, its quotation marks, and what was found, quoted or not. */
export interface Read {
  text: string
  starts: number[]
  marks: number[]
  findings: Finding[]
}

export const nothing = (): Read => ({text: '', starts: [], marks: [], findings: []})

/** An edit bears on the block that it is in and the one before it, and on none that begins after it. */
export function readAgain(block: Block, before: Read, own: OwnWords): void {
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
  putInPlace(before, again, {from, to: at - shift, shift})
  before.text = text
}

const most = 10_000

/** Puts what was read again in the place of what stood from one offset to another, and moves all that comes after it. */
function putInPlace(
  {starts, marks, findings}: Read,
  again: Read,
  {from, to, shift}: {from: number; to: number; shift: number},
): void {
  const splice = <Each>(list: Each[], size: number, fresh: Each[], offsetOf: (index: number) => number) => {
    const first = size * firstFrom(list.length / size, offsetOf, from)
    const after = size * firstFrom(list.length / size, offsetOf, to)
    list.splice(first, after - first)
    // An engine passes so many arguments and no more.
    for (let at = 0; at < fresh.length; at += most) list.splice(first + at, 0, ...fresh.slice(at, at + most))
    return first + fresh.length
  }
  let start = splice(starts, 1, again.starts, index => starts[index]!)
  let mark = splice(marks, 2, again.marks, index => marks[2 * index]!)
  let finding = splice(findings, 1, again.findings, index => findings[index]!.start)
  if (!shift) return
  for (; start < starts.length; start++) starts[start]! += shift
  for (; mark < marks.length; mark += 2) marks[mark]! += shift
  for (; finding < findings.length; finding++) findings[finding] = moved(findings[finding]!, shift)
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
