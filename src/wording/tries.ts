import {edge, place} from './phrases.js'
import type {Tables} from './tables.js'
import {maskOf} from './word-sets.js'

/** The bit of a mask that lets every word pass, and no word at all. */
export const unsure = 1 << 31

/**
 * What to try at a word: where the phrases of exceptions begin, which only matter where something was found; then the
 * phrases in order, each with the bits of the words that may stand just after and before, and one further. They tell most
 * that fail without trying them, and stand together, since this is where time goes.
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
    list.push(phrase)
    for (const distance of [1, 2])
      for (const step of [1, -1] as const) list.push(wordsAt(tables, phrase, slot + step, step, distance))
  }
  tries[0] = tries.length
  return Int32Array.from(tries.concat(exceptions))
}

/** The bits of the words that may stand so far from an anchor: all of them where none need, or where any may. */
function wordsAt(tables: Tables, phrase: number, slot: number, step: 1 | -1, distance: number): number {
  const {firstPlace, kindOf, set, sets} = tables
  const isOver = slot < firstPlace[phrase]! || slot >= firstPlace[phrase + 1]!
  if (isOver || kindOf[slot]! & place.any) return unsure
  const here =
    distance > 1 ? wordsAt(tables, phrase, slot + step, step, distance - 1) : maskOf(sets, set[slot]!)
  return kindOf[slot]! & place.optional ? here | wordsAt(tables, phrase, slot + step, step, distance) : here
}
