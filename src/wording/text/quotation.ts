import type {Finding} from '../finding.js'
import {does, marks} from './quotation-marks.js'

/** The marks that end what each mark opens, as bits. */
const closers = /* @__PURE__ */ new Int32Array(16)
closers[marks.straight] = 1 << marks.straight
closers[marks.single] = 1 << marks.single
closers[marks.left] = 1 << marks.right
closers[marks.low] = (1 << marks.left) | (1 << marks.right)
closers[marks.guillemet] = 1 << marks.guillemetEnd
closers[marks.angle] = 1 << marks.angleEnd
closers[marks.leftSingle] = 1 << marks.rightSingle

/**
 * Where somebody is quoted, from the marks of a text as `recordMark` found them: pairs of offsets, from just after the
 * opening mark to the closing one, in order and apart. A quotation that is still open, as while typing, lasts to the
 * end of its paragraph; it reaches further only if a closing mark comes. Apostrophes, inches and feet open none.
 */
export function findQuotations(text: string, recorded: readonly number[]): number[] {
  const found: number[] = []
  let start = -1
  let opener = 0
  let depth = 0
  let limit = -1
  for (let at = 0; at < recorded.length; at += 2) {
    const index = recorded[at]!
    const abilities = recorded[at + 1]!
    const mark = abilities & 15
    const isOpen = start >= 0
    if (mark === marks.paragraph) {
      if (isOpen && limit < 0) limit = index
      continue
    }
    const opensAgain = isOpen && mark === opener && (abilities & does.open) > 0
    if (isOpen && !opensAgain && closers[opener]! & (1 << mark)) {
      if (!ends(text, index, abilities) || (limit >= 0 && !(abilities & does.reachBack))) continue
      if (depth) depth--
      else {
        found.push(start, index)
        start = -1
      }
    } else if (isOpen && limit < 0) {
      if (opensAgain) depth++
    } else if (abilities & does.open) {
      if (isOpen) found.push(start, limit)
      start = index + 1
      opener = mark
      depth = 0
      limit = -1
    }
  }
  if (start >= 0) found.push(start, limit < 0 ? text.length : limit)
  return found
}

/** After an s, a single mark is a possessive if another follows on the line that ends the quotation better. */
function ends(text: string, index: number, recorded: number): boolean {
  if (!(recorded & does.possessive)) return (recorded & does.end) > 0
  return !/^[^\n]*?[’'](?![\p{L}\p{N}])/u.test(text.slice(index + 1, index + 121))
}

/** The findings, in order, that are in none of these quotations. */
export function withoutQuoted(findings: readonly Finding[], quotations: readonly number[]): Finding[] {
  const spoken: Finding[] = []
  let pair = 0
  for (const finding of findings) {
    while (pair < quotations.length && quotations[pair + 1]! <= finding.start) pair += 2
    if (pair >= quotations.length || quotations[pair]! >= finding.end) spoken.push(finding)
  }
  return spoken
}
