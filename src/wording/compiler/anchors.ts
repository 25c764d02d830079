import {fold} from '../fold.js'
import type {Sequence} from './pattern.js'
import type {Place} from './place.js'

/**
 * Finds the place of a sequence that is looked for first: the one whose words turn up least often, in texts (those on
 * a list of the grammar are everywhere) and then in the sequences themselves.
 */
export function newAnchors(
  sequences: readonly Sequence[],
  isListed: (word: string) => boolean,
): (sequence: Sequence) => number {
  const uses = new Map<string, number>()
  const costs = new Map<Place, number>()
  const wordsOf = ({words}: Place) => new Set(words.flat().map(fold))
  for (const {places} of sequences)
    for (const place of places) for (const word of wordsOf(place)) uses.set(word, (uses.get(word) ?? 0) + 1)
  const costOf = (place: Place) => {
    let cost = costs.get(place)
    if (cost !== undefined) return cost
    cost = 0
    for (const word of wordsOf(place)) cost += (isListed(word) ? 50 : 1) + uses.get(word)! / 20
    costs.set(place, cost)
    return cost
  }
  return ({places}) => {
    let anchor = -1
    for (const [index, place] of places.entries()) {
      if (place.optional || place.any) continue
      if (anchor < 0 || costOf(place) < costOf(places[anchor]!)) anchor = index
    }
    return anchor
  }
}
