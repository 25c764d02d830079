import type {Sequence} from './sequence.js'
import type {Place} from './place.js'

/** What sequences must have in common to be one: all but the words of a place. */
const kindOf = ({words: _, ...kind}: Place) => JSON.stringify(kind)

const keyOf = (place: Place) =>
  kindOf(place) + [...new Set(place.words.map(forms => forms.join()))].sort().join(' ')

/**
 * Sequences that differ in the words of one place become one with the words of both there: “does not” and “did not”,
 * “doesn’t” and “didn’t”. Nothing else matches by it, and there is less to write and to try.
 */
export function mergeSequences<Each extends Sequence>(sequences: readonly Each[]): Each[] {
  let merged = [...sequences]
  for (let length = 0; length !== merged.length;) {
    length = merged.length
    const longest = Math.max(0, ...merged.map(({places}) => places.length))
    for (let at = 0; at < longest; at++) merged = mergeAt(merged, at)
  }
  return merged
}

function mergeAt<Each extends Sequence>(sequences: readonly Each[], at: number): Each[] {
  const known = new Map<string, Each>()
  for (const [index, sequence] of sequences.entries()) {
    const {places, ...rest} = sequence
    const place = places[at]
    const key = place
      ? JSON.stringify([rest, places.map((each, slot) => (slot === at ? kindOf(each) : keyOf(each)))])
      : String(index)
    const other = known.get(key)
    known.set(
      key,
      other
        ? {...other, places: other.places.map((each, slot) => (slot === at ? withWords(each, place!) : each))}
        : sequence,
    )
  }
  return [...known.values()]
}

const withWords = (place: Place, {words}: Place): Place => ({...place, words: [...place.words, ...words]})
