import type {Block} from './block.js'
import {flagsAt, isAmong} from './lists.js'
import {gaps} from './gaps.js'
import {flag} from './grammar.js'

/** A lone letter other than Ø negates only where it is left of a word, or of a word after it: n’t, n’est. “Mr. T” is somebody. */
export function isNegator(block: Block, at: number): boolean {
  if (!(flagsAt(block, at) & flag.negator)) return false
  const {text, start, end} = block
  if (end[at]! - start[at]! === 1 && text.charCodeAt(start[at]!) < 128)
    return /['’]/.test(text.charAt(start[at]! - 1) + text.charAt(end[at]!))
  // The t of “doesn’t” negates, and a phrase that names it names all of the word.
  if (/^['’]t\b/i.test(text.slice(end[at], end[at]! + 3))) return false
  // What is wrong denies only what it is wrong to say.
  if (isAmong(block, at, 'wrong'))
    return isAmong(block, at + 1, 'claim') && (flagsAt(block, at + 2) & (flag.naming | flag.mention)) > 0
  // What is far negates only what it is far from; likewise what is free, and what is rather than something.
  return !isAmong(block, at, 'half') || (block.gap[at + 1] === gaps.none && isAmong(block, at + 1, 'from'))
}
