import {fold} from '../text/fold.js'
import type {Grammar} from '../grammar.js'
import {once} from './once.js'
import type {Sequence} from './sequence.js'
import type {Place} from './place.js'

/**
 * Finds the place of a sequence that is looked for first: the one whose words turn up least often, in texts and then in
 * the sequences themselves. Of a hundred words of a text, the most frequent one is six, the tenth some two.
 */
export function newAnchors(
  sequences: readonly Sequence[],
  {common = ''}: Grammar,
): (sequence: Sequence) => number {
  const frequency = new Map(common.split(' ').map((word, rank) => [fold(word), 20 / (rank + 3)]))
  const uses = new Map<string, number>()
  const wordsOf = once(({words}: Place) => new Set(words.flat().map(fold)))
  for (const {places} of sequences)
    for (const place of places) for (const word of wordsOf(place)) uses.set(word, (uses.get(word) ?? 0) + 1)
  const costOf = once((place: Place) => {
    let cost = 0
    for (const word of wordsOf(place)) cost += (frequency.get(word) ?? 0.05) + uses.get(word)! / 2000
    return cost
  })
  return ({places}) => {
    let anchor = -1
    for (const [index, place] of places.entries()) {
      if (place.optional || place.any) continue
      if (anchor < 0 || costOf(place) < costOf(places[anchor]!)) anchor = index
    }
    return anchor
  }
}
