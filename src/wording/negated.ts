import type {Block} from './block.js'
import {flagsAt, isAmong} from './lists.js'
import {gaps} from './gaps.js'
import {flag} from './grammar.js'
import type {Match} from './match.js'

/** A negator in the same clause that the phrase does not name itself; past a comma only in a list that goes on with “or” or “nor”. */
export function isNegated(block: Block, {first, from, to, named}: Match): boolean {
  if (isRefuted(block, to)) return true
  let listed = false
  let isNegative = false
  for (let at = first; at <= to; at++) isNegative ||= isNegator(block, at)
  for (let at = to; at < to + 6 && at + 1 < block.count && block.gap[at + 1]! < gaps.colon; at++) {
    if (flagsAt(block, at + 1) & flag.or) listed = true
  }
  for (let at = from - 1, steps = 0; at >= 0 && steps < 14; at--, steps++) {
    const gap = block.gap[at + 1]!
    const flags = flagsAt(block, at)
    if (flags & flag.or) listed = true
    if (flags & flag.and && isAnew(block, at)) return false
    if (gap >= gaps.colon || (gap === gaps.comma && !listed)) return false
    if (flags & flag.turn) return block.gap[at] === gaps.none && isAmong(block, at - 1, 'anything')
    const isNamed = at >= first && (named >> (at - first)) & 1
    // With a phrase that holds « pas », « ne » only begins what that ends.
    if (!isNamed && isNegator(block, at) && !(isNegative && isAmong(block, at, 'ne'))) return true
  }
  return false
}

/** “and she”, “and then he”, “and is”, “and no”: what negates before that says nothing of what comes after; “or” goes on. */
function isAnew(block: Block, at: number): boolean {
  if (flagsAt(block, at) & flag.or) return false
  const next = flagsAt(block, at + 1)
  return ((next | flagsAt(block, at + 2)) & flag.person || next & (flag.link | flag.negator)) > 0
}

/** “She is not …”, “isn’t a …”, « n’est pas … »: nobody is called so, be it a term. */
export function isDenied(block: Block, first: number): boolean {
  let at = first - 1
  while (at > first - 4 && at > 0 && (flagsAt(block, at) & (flag.pass | flag.negator)) === flag.pass) at--
  if (at < 1 || !isNegator(block, at)) return false
  for (let next = at; next < first; next++) if (block.gap[next + 1]! >= gaps.comma) return false
  while (at > 0 && (flagsAt(block, at) & (flag.negator | flag.link)) === flag.negator) at--
  return (flagsAt(block, at) & flag.link) > 0
}

/** “Aggressive: no”, “aggressive behaviour was not seen”: what takes the words back comes after them. */
function isRefuted(block: Block, to: number): boolean {
  const {count, gap} = block
  const goesOn = (at: number) => at < count && gap[at]! < gaps.comma
  const isOn = (at: number, lists: number) => (flagsAt(block, at) & lists) > 0
  let at = to + 1
  const isNext = goesOn(at) && isOn(at, flag.manner)
  if (isNext) at++
  if (goesOn(at)) {
    if (!isNext && !isOn(to, flag.manner)) return false
    while (goesOn(at) && at < to + 5 && isOn(at, flag.link | flag.pass) && !isNegator(block, at)) at++
  } else if (at < count && gap[at]! < gaps.colon) return false
  return at < count && isNegator(block, at) && (!goesOn(at + 1) || isOn(at + 1, flag.shown))
}

/** A lone letter negates only where it is left of a word, or of a word after it: n’t, n’est. “Mr. T” is somebody. */
function isNegator(block: Block, at: number): boolean {
  if (!(flagsAt(block, at) & flag.negator)) return false
  const {text, start, end} = block
  if (end[at]! - start[at]! === 1) return /['’]/.test(text.charAt(start[at]! - 1) + text.charAt(end[at]!))
  // The t of “doesn’t” negates, and a phrase that names it names all of the word.
  if (/^['’]t\b/i.test(text.slice(end[at], end[at]! + 3))) return false
  // What is far negates only what it is far from; likewise what is free, and what is rather than something.
  return !isAmong(block, at, 'half') || (block.gap[at + 1] === gaps.none && isAmong(block, at + 1, 'from'))
}
