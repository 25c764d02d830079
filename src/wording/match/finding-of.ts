import type {Finding} from '../finding.js'
import type {Block} from '../text/block.js'
import {hashOn, hashSeed} from '../text/fold.js'
import {fixesOf} from './fixes.js'
import {ruleOf, type Match} from './match.js'

/** What to tell about a match: where it is, what its rule says about it, and the help on offer. */
export function findingOf(block: Block, match: Match): Finding {
  const {id, category, severity, message, why, chime, hash} = ruleOf(block.tables, match)
  const start = block.start[match.from]!
  const end = block.end[match.to]!
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
    fixes: fixesOf(block, match),
    context: contextOf(block, hash, match.from, match.to),
  }
}

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
