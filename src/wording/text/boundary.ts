import {flag} from '../grammar.js'
import type {Block} from './block.js'
import {kind} from './fold.js'
import {gaps} from './gaps.js'
import {flagsAt} from './lists.js'
import {marks, recordMark} from './quotation-marks.js'
import {isDigit} from './word-shape.js'

/** Whether nothing or a space stands at an offset. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return at >= text.length || code === 32 || (code < 127 ? code > 8 && code < 14 : /\s/.test(text[at]!))
}

/** An inclusive ending touches its word through one mark: patient(e), usager·ère, résident.e.s, client-e. */
export function isTail(text: string, first: number, last: number, wordEnd: number): boolean {
  if (first - wordEnd !== 1) return false
  const mark = text[wordEnd]!
  return '·•‧./-'.includes(mark) || (mark === '(' && text[last] === ')')
}

/** The gap that a full stop makes, `after` which and the word `last` it stands: none in an abbreviation or a number. */
function weighStop(block: Block, last: number, after: number): number {
  const {text, start, end} = block
  if (!isBlank(text, after)) return gaps.none
  if (last < 0) return gaps.sentence
  const flags = flagsAt(block, last)
  const letter = text.charAt(after + 1)
  // “J. Roy”, not “0/4. Hostile” nor “17 s. Hostile”
  const isCount =
    isDigit(block, last) || (last > 0 && block.gap[last] === gaps.none && isDigit(block, last - 1))
  // nor “his brother’s. Hostile”
  const isInitial =
    end[last]! - start[last]! === 1 &&
    !/['’]/.test(text.charAt(start[last]! - 1)) &&
    !(isCount && letter !== letter.toLowerCase())
  if (flags & flag.title || isInitial) return gaps.none
  if (flags & flag.short && letter !== letter.toUpperCase()) return gaps.none
  return flags & flag.formal ? gaps.colon : gaps.sentence
}

/** Whether what comes after a question says no. */
function isDenied({text, tables}: Block, after: number): boolean {
  tables.denial.lastIndex = after
  return tables.denial.test(text)
}

const reach = 200

/**
 * Whether a sentence that began at `from` goes on past a line's end, just before `at`: the next line begins in lower
 * case and is no list item, and this one began with a capital or a list mark, was gone on to itself, or is long.
 */
function goesOn(text: string, from: number, at: number): boolean {
  let next = at
  while (next < at + reach && text[next] === ' ') next++
  if (!isSmall(text.charAt(next)) || /[).]/.test(text.charAt(next + 1))) return false
  const earlier = text.slice(Math.max(from, at - reach), at).trim()
  const line = earlier.slice(earlier.search(/[^\n\r\u2028\u2029]*$/))
  if (/[.!?:;]$/.test(line) || line === line.toUpperCase()) return false
  return line !== earlier || line.length >= 50 || /^[-*•]/.test(line) || beginsWithCapital(line)
}

/** Most lines begin with a capital: ASCII is told apart at once. */
const isSmall = (letter: string) => letter > '`' && letter !== letter.toUpperCase()

function beginsWithCapital(line: string): boolean {
  const first = [...line].find(letter => letter.toLowerCase() !== letter.toUpperCase())
  return first !== undefined && !isSmall(first)
}

/** The gap that a mark just before `at` makes, other than a plain comma, colon or stop; records what quotations need. */
export function weigh(
  block: Block,
  letter: number,
  count: number,
  from: number,
  at: number,
  lineEnd: number,
): number {
  const {text, marks: found} = block
  if (letter === kind.stop) return weighStop(block, count - 1, at)
  if (letter === kind.question) return isDenied(block, at) ? gaps.answer : gaps.sentence
  if (letter === kind.hyphen) return isBlank(text, at) ? gaps.colon : gaps.none
  if (letter !== kind.line) return recordMark(found, text, at - 1, letter)
  if (lineEnd >= 0) found.push(lineEnd, marks.paragraph)
  return lineEnd < 0 && goesOn(text, from, at) ? gaps.line : gaps.sentence
}
