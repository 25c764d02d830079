import {kind, kindTable, learnKind} from './fold.js'
import {gaps} from './gaps.js'

/** What a recorded mark can do; added to its kind. A possessive may only seem to end a quotation. */
export const does = {open: 16, end: 32, possessive: 64, reachBack: 128} as const

/** The kinds of marks, in the order of `quotationMarks`, and the end of a paragraph. */
export const marks = {
  straight: 0,
  single: 1,
  left: 2,
  right: 3,
  low: 4,
  guillemet: 5,
  guillemetEnd: 6,
  angle: 7,
  angleEnd: 8,
  leftSingle: 9,
  rightSingle: 10,
  paragraph: 15,
} as const

const elided = /^(?:til|cause|em|bout|n|[0-9]0s)\b/i
const openSide = /[\s([{:;,—–/-]/

/** Records the mark at `index` of a text, unless it is an apostrophe inside a word; returns the gap that it makes. */
export function recordMark(found: number[], text: string, index: number, kindOfMark: number): number {
  const mark = kindOfMark - kind.mark
  const isSingle = mark === marks.single || mark === marks.rightSingle
  const next = text.charAt(index + 1)
  let abilities = 0
  if (isSingle && isLetter(text, index - 1) && isLetter(text, index + 1)) return gaps.none
  if (opens(text, index, mark, next)) abilities |= does.open
  if (!isSingle) abilities |= does.end
  else if (!isLetter(text, index + 1)) {
    abilities |= does.end
    if (text[index - 1] === 's' && next === ' ') abilities |= does.possessive
  }
  const isInch = mark === marks.straight && /\d/.test(text.charAt(index - 1))
  if (!isSingle && !isInch) abilities |= does.reachBack
  if (abilities) found.push(index, mark + abilities)
  return isSingle ? gaps.none : gaps.comma
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (kindTable()[code] || learnKind(code)) >= kind.letter
}

function opens(text: string, index: number, mark: number, next: string): boolean {
  if (mark === marks.right || mark === marks.guillemetEnd) return false
  if (mark === marks.angleEnd || mark === marks.rightSingle) return false
  if (mark === marks.left || mark === marks.low || mark === marks.guillemet || mark === marks.angle)
    return true
  if ((index && !openSide.test(text[index - 1]!)) || /^\s?$/.test(next)) return false
  return mark !== marks.single || !elided.test(text.slice(index + 1, index + 6))
}
