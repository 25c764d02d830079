import {does, marks} from './quotation-marks.js'

/** The marks that end what each mark opens. */
const closers: Record<number, readonly number[]> = {
  [marks.straight]: [marks.straight],
  [marks.single]: [marks.single],
  [marks.left]: [marks.right],
  [marks.low]: [marks.left, marks.right],
  [marks.guillemet]: [marks.guillemetEnd],
  [marks.angle]: [marks.angleEnd],
  [marks.leftSingle]: [marks.rightSingle],
}

/** Follows the marks of a text and keeps where somebody is quoted. */
export interface Quotations {
  /** Takes the next mark: its offset, and what it is as `recordMark` found it. */
  add(index: number, mark: number): void
  /** Pairs of offsets, from just after the opening mark to the closing one, in order and apart. */
  end(): number[]
}

/**
 * A quotation that is still open, as while typing, lasts to the end of its paragraph; it reaches further only if a
 * closing mark comes. Apostrophes, inches and feet open none.
 */
export function newQuotations(text: string): Quotations {
  const found: number[] = []
  let start = -1
  let opener = 0
  let depth = 0
  let limit = -1
  const close = (end: number) => {
    if (start >= 0) found.push(start, end)
    start = -1
  }
  return {
    add(index, recorded) {
      const mark = recorded & 15
      const isOpen = start >= 0
      if (mark === marks.paragraph) {
        if (isOpen && limit < 0) limit = index
        return
      }
      const canOpen = (recorded & does.open) > 0
      const opensAgain = isOpen && mark === opener && canOpen
      if (isOpen && !opensAgain && closers[opener]!.includes(mark)) {
        if (!ends(text, index, recorded) || (limit >= 0 && !(recorded & does.reachBack))) return
        if (depth) depth--
        else close(index)
      } else if (isOpen && limit < 0) {
        if (opensAgain) depth++
      } else if (canOpen) {
        close(limit)
        start = index + 1
        opener = mark
        depth = 0
        limit = -1
      }
    },
    end() {
      close(limit < 0 ? text.length : limit)
      return found
    },
  }
}

/** After an s, a single mark is a possessive if another follows on the line that ends the quotation better. */
function ends(text: string, index: number, recorded: number): boolean {
  if (!(recorded & does.possessive)) return (recorded & does.end) > 0
  return !/^[^\n]*?[’'](?![\p{L}\p{N}])/u.test(text.slice(index + 1, index + 121))
}

/** The index of the first pair that ends after an offset. */
export function firstEndingAfter(quotations: readonly number[], offset: number): number {
  let low = 0
  let high = quotations.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[2 * middle + 1]! <= offset) low = middle + 1
    else high = middle
  }
  return 2 * low
}

/** Whether any of [start, end) is quoted. */
export function isQuoted(quotations: readonly number[], start: number, end: number): boolean {
  const next = firstEndingAfter(quotations, start)
  return next < quotations.length && quotations[next]! < end
}
