import {flag} from '../grammar.js'
import type {Block} from '../text/block.js'
import {gaps} from '../text/gaps.js'
import {flagsAt, isAmong, isOn, isTerm} from '../text/lists.js'

/** A lone letter other than Ø negates only where it is left of a word, or of a word after it: n’t, n’est. “Mr. T” is somebody. */
export function isNegator(block: Block, at: number): boolean {
  if (!(flagsAt(block, at) & flag.negator)) return false
  if (isAnswer(block, at) || isOutdone(block, at) || isUndone(block, at) || isOnly(block, at)) return false
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

/** “If told no he …”, « quand on lui dit non elle … »: an answer that the person got denies nothing. */
const isAnswer = (block: Block, at: number): boolean =>
  isAmong(block, at, 'not') &&
  (flagsAt(block, at + 1) & flag.person) > 0 &&
  (isTerm(block, at - 1, 'quote') || isOn(block, at - 1, flag.naming))

/** “No doubt”, « sans aucun doute », “not only”, “no less”, « pas sans », “nothing but”, “nothing if not”: it takes nothing back. */
function isOutdone(block: Block, at: number): boolean {
  // « Du moins », not « le moins hostile »
  if (isAmong(block, at, 'less') && isTerm(block, at - 1, 'article') && isTerm(block, at - 1, 'prep'))
    return true
  if (!isAmong(block, at, 'not') && !isAmong(block, at, 'less') && !isAmong(block, at, 'anything'))
    return false
  // “No less”, either word of it
  if (isAmong(block, at, 'less') && isTerm(block, at - 1, 'not')) return true
  if (isAmong(block, at + 1, 'doubt') || isAmong(block, at + 1, 'less')) return true
  // “Without a doubt”, « sans aucun doute »
  if (
    isAmong(block, at + 2, 'doubt') &&
    (isTerm(block, at + 1, 'indefinite') || isTerm(block, at + 1, 'not'))
  )
    return true
  // “Nothing but”, “nothing if not”, « rien d’autre que »
  if (isAmong(block, at, 'nothing'))
    return (
      isAmong(block, at + 1, 'but') ||
      (isOn(block, at + 1, flag.clause) && isAmong(block, at + 2, 'not')) ||
      (isOn(block, at + 2, flag.fellow) && isAmong(block, at + 3, 'that'))
    )
  // The “not” of “nothing if not”
  if (isTerm(block, at - 2, 'nothing') && isOn(block, at - 1, flag.clause)) return true
  return isTopped(block, at) || isNothingElse(block, at)
}

/** “Never anything but …”, “has never been anything but …”, either word of it */
function isNothingElse(block: Block, at: number): boolean {
  let anything = at
  for (; anything < at + 4 && !isAmong(block, anything, 'anything'); anything++)
    if (anything > at && !isOn(block, anything, flag.link | flag.pass)) return false
  if (!isAmong(block, anything, 'anything') || !isAmong(block, anything + 1, 'but')) return false
  return anything > at || [1, 2, 3].some(back => isTerm(block, anything - back, 'not'))
}

/** “Could not have been more …”, “can’t get any ruder” says how much, « on ne peut plus … ». */
function isTopped(block: Block, not: number): boolean {
  if (!isTerm(block, not - 1, 'may')) return false
  let at = not + 1
  while (at < not + 4 && isOn(block, at, flag.link | flag.pass) && !isAmong(block, at, 'more')) at++
  return isTerm(block, at, 'more')
}

/** « N’est qu’une … », « n’a jamais été que … », « on ne peut plus … »: it is nothing else, or as much as can be. */
function isOnly(block: Block, at: number): boolean {
  if (!block.tables.pack.nounFirst) return false
  const isAble = isTerm(block, at + 1, 'may') && isTerm(block, at + 2, 'more')
  if (isAble) return isAmong(block, at - 1, 'it') && !isOn(block, at + 3, flag.pass | flag.link)
  let que = at + 1
  while (
    que < at + 5 &&
    isOn(block, que, flag.link | flag.pass | flag.negator) &&
    !isTerm(block, que, 'that')
  )
    que++
  return isAmong(block, que, 'that') && isTerm(block, que - 1, 'is')
}

/** The « n’ » of « n’est pas sans », « n’est rien d’autre que », whose other half takes nothing back. */
function isUndone(block: Block, ne: number): boolean {
  if (!isAmong(block, ne, 'ne')) return false
  for (let at = ne + 1; at < ne + 5 && at < block.count && block.gap[at]! < gaps.comma; at++)
    if (flagsAt(block, at) & flag.negator && !isAmong(block, at, 'ne')) return isOutdone(block, at)
  return false
}
