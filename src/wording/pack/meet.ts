import {openDrawers} from './open-drawers.js'
import type {Tables} from './tables.js'
import {anchored, enter, placeOf, setsIn} from './vocabulary.js'
import {keepSets} from './word-sets.js'

/**
 * The number of the word at an offset, which was not met before; 0 if it is none of the pack’s. Its drawers are opened,
 * and what they say of it is kept: a text has few different words, and a pack is mostly of others.
 */
export function meet(
  {vocabulary, flags, phrases, sets}: Tables,
  text: string,
  from: number,
  hash: number,
): number {
  openDrawers(vocabulary, text, from)
  const {known} = vocabulary
  const word = placeOf(vocabulary, hash)
  if (!known[2 * word]) return 0
  const own = setsIn(enter(vocabulary, word))
  let lists = 0
  for (const set of own) lists |= flags[set]! | (phrases.anchored[set] ? anchored : 0)
  known[2 * word + 1] = lists
  keepSets(sets, word, own)
  return word
}
