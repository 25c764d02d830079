import type {Finding, Fix} from '../finding.js'
import type {Block} from '../text/block.js'
import {hashOn, hashSeed} from '../text/fold.js'
import {fixesOf} from './fixes.js'
import {ruleOf, type Match} from './match.js'

/** What to tell about a match: where it is, what its rule says about it, and the help on offer. */
export function findingOf(block: Block, match: Match): Finding {
  const {id, category, severity, message, why, chime, hash} = ruleOf(block.tables, match)
  const start = block.start[match.from]!
  const fixes = fixesOf(block, match)
  const elided = elisionAfter(block, match.to)
  const end = block.end[match.to]! + elided.length
  return {
    ruleId: id,
    category,
    severity,
    start,
    end,
    text: block.text.slice(start, end),
    message,
    why,
    chime,
    fixes: elided ? fixes.map(fix => withElision(fix, elided)) : fixes,
    context: contextOf(block, hash, match.from, match.to),
  }
}

/** « souffre d’ », « refuse l’ »: the apostrophe after the last word, where that is cut short for the next one. */
function elisionAfter({tables, text, start, end, count}: Block, last: number): string {
  const mark = text.charAt(end[last]!)
  const isElided = /[’']/.test(mark) && last + 1 < count && start[last + 1] === end[last]! + 1
  return isElided && tables.pack.nounFirst ? mark : ''
}

const withElision = (fix: Fix, elided: string): Fix =>
  fix.kind === 'replace' ? {...fix, text: fix.text + elided} : fix

const neighbours = 2
const digits = '0123456789abcdefghijklmnopqrstuv'

/** A hash of a rule, the words from `first` to `last`, and the words around them: what a dismissal is kept by. */
function contextOf({hash, count}: Block, rule: number, first: number, last: number): string {
  let value = hashOn(hashSeed, rule)
  for (let at = Math.max(0, first - neighbours); at <= Math.min(count - 1, last + neighbours); at++)
    value = hashOn(value, hash[at]!)
  const digit = (place: number) => digits.charCodeAt((value >>> (5 * place)) & 31)
  return String.fromCharCode(digit(0), digit(1), digit(2), digit(3), digit(4), digit(5), digit(6))
}
