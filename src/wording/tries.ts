import {edge, place} from './phrases.js'
import type {Tables} from './tables.js'
import {maskOf} from './word-sets.js'

/** The bit of a mask that lets every word pass, and no word at all. */
export const unsure = 1 << 31

/**
 * What to try at a word: where the phrases of exceptions begin, which only matter where something was found; then the
 * phrases in order, each with the bits of the words that may stand just after and before. They tell most that fail
 * without trying them, and stand together, since this is where time goes.
 */
export const triesAt = (tables: Tables, word: number): Int32Array =>
  (tables.tries[word] ??= openTries(tables, word))

function openTries(tables: Tables, word: number): Int32Array {
  const {anchor, edges, firstEntry, nextEntry, phraseAt} = tables
  const tries: number[] = [0]
  const exceptions: number[] = []
  for (let entry = firstEntry[word]!; entry; entry = nextEntry[entry]!) {
    const phrase = phraseAt[entry]!
    const slot = anchor[phrase]!
    const list = edges[phrase]! & edge.exception ? exceptions : tries
    list.push(phrase, neighbours(tables, phrase, slot, 1), neighbours(tables, phrase, slot, -1))
  }
  tries[0] = tries.length
  return Int32Array.from(tries.concat(exceptions))
}

/** The bits of the words that may stand beside an anchor: all of them where none need, or where any may. */
function neighbours(
  {firstPlace, kindOf, set, sets}: Tables,
  phrase: number,
  slot: number,
  step: 1 | -1,
): number {
  let mask = 0
  for (let at = slot + step; at >= firstPlace[phrase]! && at < firstPlace[phrase + 1]!; at += step) {
    if (kindOf[at]! & place.any) return unsure
    mask |= maskOf(sets, set[at]!)
    if (!(kindOf[at]! & place.optional)) return mask
  }
  return unsure
}
