const closers: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '‹': '›',
  '‘': '’',
  '"': '"',
  "'": "'",
}
const marks = /["'“”„«»‹›‘’]|\n[^\S\n]*\n/g
const elided = /^(?:til|cause|em|bout|n|[0-9]0s)\b/i

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)
const isOpenSide = (before: string | undefined) => before === undefined || /[\s([{:;,—–/-]/.test(before)

interface Quotation {
  start: number
  mark: string
  depth: number
  /** Where its paragraph ends: it reaches no further unless a closing mark comes. */
  limit: number
}

/**
 * Where somebody is quoted: pairs of offsets, from just after the opening mark to the closing one. A quotation that
 * is still open, as while typing, lasts to the end of its paragraph. Apostrophes, inches and feet open none.
 */
export function findQuotations(text: string): number[] {
  const found: number[] = []
  let open: Quotation | undefined
  const close = (end: number) => {
    if (open) found.push(open.start, end)
    open = undefined
  }
  for (const {0: mark, index} of text.matchAll(marks)) {
    if (mark.length > 1) {
      if (open && open.limit < 0) open.limit = index
    } else if (open && closers[open.mark]!.includes(mark) && !opensAgain(text, index, mark, open)) {
      if (!endsQuotation(text, index, mark) || (open.limit >= 0 && !reachesBack(text, index, mark))) continue
      if (open.depth) open.depth--
      else close(index)
    } else if (open && open.limit < 0) {
      if (mark === open.mark && opensAgain(text, index, mark, open)) open.depth++
    } else if (opens(text, index, mark)) {
      if (open) close(open.limit)
      open = {start: index + 1, mark, depth: 0, limit: -1}
    }
  }
  if (open) close(open.limit < 0 ? text.length : open.limit)
  return found
}

/** Whether a closing mark may end a quotation of an earlier paragraph: an apostrophe or an inch mark may not. */
const reachesBack = (text: string, index: number, mark: string) =>
  mark !== '’' && mark !== "'" && !(mark === '"' && /\d/.test(text.charAt(index - 1)))

/** Whether any of [start, end) is quoted. */
export function isQuoted(quotations: readonly number[], start: number, end: number): boolean {
  const next = firstEndingAfter(quotations, start)
  return next < quotations.length && quotations[next]! < end
}

/** What is quoted within [start, end), as pairs of offsets from start. */
export function quotedWithin(quotations: readonly number[], start: number, end: number): number[] {
  const within: number[] = []
  for (
    let at = firstEndingAfter(quotations, start);
    at < quotations.length && quotations[at]! < end;
    at += 2
  ) {
    within.push(Math.max(0, quotations[at]! - start), Math.min(end, quotations[at + 1]!) - start)
  }
  return within
}

/** The index of the first pair that ends after an offset; pairs are in order and apart. */
function firstEndingAfter(quotations: readonly number[], offset: number): number {
  let low = 0
  let high = quotations.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[2 * middle + 1]! <= offset) low = middle + 1
    else high = middle
  }
  return 2 * low
}

function opens(text: string, index: number, mark: string): boolean {
  if (mark === '”' || mark === '»' || mark === '›' || mark === '’') return false
  if (mark === '“' || mark === '„' || mark === '«' || mark === '‹') return true
  const next = text[index + 1]
  if (!isOpenSide(text[index - 1]) || next === undefined || /\s/.test(next)) return false
  return mark === '"' || mark === '‘' || !elided.test(text.slice(index + 1, index + 6))
}

/** A second opening mark inside a quotation of the same kind; straight marks tell it by the space before them. */
function opensAgain(text: string, index: number, mark: string, open: Quotation): boolean {
  if (mark !== open.mark) return false
  return mark !== '"' && mark !== "'" ? true : opens(text, index, mark)
}

/** A closing single mark ends a word; inside a word it is an apostrophe, and after an s perhaps a possessive. */
function endsQuotation(text: string, index: number, mark: string): boolean {
  if (mark !== '’' && mark !== "'") return true
  if (isLetter(text[index + 1])) return false
  if (text[index - 1] !== 's' || text[index + 1] !== ' ') return true
  return !text.slice(index + 1, index + 121).match(/^[^\n]*?[’'](?![\p{L}\p{N}])/u)
}
