import {flag} from '../grammar.js'
import type {Category} from '../finding.js'
import {ruleOf, type Match} from '../match/match.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {flagsAt, isAmong, isOn, isTerm} from '../text/lists.js'

/** A line of diagnoses, or a code, carries the names that the classification gives; a form the words that it asks with. */
export const isFormal = (block: Block, match: Match): boolean => {
  const {from: first, to: last} = match
  return (
    (block.lists & flag.formal && isDiagnosis(block, match)) ||
    isCoded(block, first, last) ||
    isAsked(block, first) ||
    isQuestion(block, first)
  )
}

/** What a classification has names for; of conduct it has none. */
const named: readonly Category[] = ['label', 'substance', 'disability', 'suffering', 'deficit', 'suicide']

function isDiagnosis(block: Block, match: Match): boolean {
  const {from: first, to: last} = match
  const isName = named.includes(ruleOf(block.tables, match).category)
  const isPerson = (at: number) => (flagsAt(block, at) & flag.person) > 0
  // “Impression: hypertension in a non-compliant patient”
  if (isPerson(last + 1) || isPerson(first - 1) || isPerson(last)) return false
  for (let at = first; at >= 0 && at > first - 30; at--) {
    if (!(flagsAt(block, at) & flag.formal)) continue
    // “Impression: manipulative” is one, and no diagnosis.
    if (!isName && isAmong(block, at, 'impression')) return false
    if (block.gap[at + 1]! >= gaps.colon || flagsAt(block, at + 1) === 0) return true
  }
  return false
}

/** A code of mental or social diagnoses: F10.1, R46.0, Z91.1 and, as older charts have them, V65.2, 305.00; not F34, a woman of that age. */
const code = /(?:[FVZ]\d\d|R4\d|29\d|3[01]\d)\.\d/y

/** Just after a code, or just before one: “F10.1 Alcohol abuse”, “alcohol abuse (F10.1)”. */
function isCoded(block: Block, first: number, last: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - 9; at--) {
    // A code goes before its name with a dash as well; one with a point is two words.
    const isNext = isCode(block, at) || (at > 0 && isCode(block, at - 1))
    const isApart = block.gap[at + 1]! >= gaps.colon
    if (isNext && (!isApart || (at === first - 1 && isOfConduct(block, at)))) return true
    if (isApart) break
    // “F20.9, he was …”: a clause, and no name.
    if (flagsAt(block, at) & (flag.person | flag.link)) break
  }
  for (let at = last + 1; at < last + 3 && at < block.count && block.gap[at]! < gaps.colon; at++)
    if (isCode(block, at)) return true
  return false
}

/** Codes of what people do are themselves called so: “Z91.1 – noncompliance”, not “F20.9: non-compliant”. */
const isOfConduct = ({text, start}: Block, at: number): boolean =>
  /[RZ]/.test(text.charAt(start[at]!) + text.charAt(start[at - 1] ?? 0))

function isCode({text, start}: Block, at: number): boolean {
  // Most words begin with a small letter, which is told at once.
  if (text.charCodeAt(start[at]!) > 90) return false
  code.lastIndex = start[at]!
  return code.test(text)
}

/** What a form or a section of a law has before its question: “Form 1, Box B:”. */
const asks = /\s\d{1,4}\s?[,(][^:]{0,80}:/y

function isAsked(block: Block, first: number): boolean {
  asks.lastIndex = block.end[0]!
  return isAmong(block, 0, 'form') && asks.test(block.text) && asks.lastIndex <= block.start[first]!
}

/** “Do you get aggressive when you drink?”: what a form asks. */
function isQuestion(block: Block, first: number): boolean {
  const {text, end, count} = block
  if (!/^[\s»”"’)]{0,3}\?/.test(text.slice(end[count - 1], end[count - 1]! + 4))) return false
  let at = first - 1
  while (at > first - 6 && isOn(block, at, flag.link | flag.pass)) at--
  return isTerm(block, at, 'you')
}
