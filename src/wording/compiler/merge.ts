import {once} from './once.js'
import type {Sequence} from './sequence.js'
import type {Place} from './place.js'

/** What sequences must have in common to be one: at the place in question all but its words, at every other all. */
interface Keys {
  kindOf(place: Place): number
  keyOf(place: Place): number
}

/** Numbers, since the words of a place may be hundreds. */
function newKeys(): Keys {
  const numbers = new Map<string, number>()
  const numberOf = (text: string) => numbers.get(text) ?? numbers.set(text, numbers.size).size - 1
  const textOf = ({words: _, ...kind}: Place) => JSON.stringify(kind)
  return {
    kindOf: once(place => numberOf(textOf(place))),
    keyOf: once(place =>
      numberOf(textOf(place) + [...new Set(place.words.map(forms => forms.join()))].sort().join(' ')),
    ),
  }
}

/**
 * Sequences that differ in the words of one place become one with the words of both there: “does not” and “did not”,
 * “doesn’t” and “didn’t”. Nothing else matches by it, and there is less to write and to try.
 */
export function mergeSequences<Each extends Sequence>(sequences: readonly Each[]): Each[] {
  const keys = newKeys()
  let merged = [...sequences]
  for (let length = 0; length !== merged.length;) {
    length = merged.length
    const longest = Math.max(0, ...merged.map(({places}) => places.length))
    for (let at = 0; at < longest; at++) merged = mergeAt(merged, at, keys)
  }
  return merged
}

function mergeAt<Each extends Sequence>(sequences: readonly Each[], at: number, keys: Keys): Each[] {
  const known = new Map<string, Each>()
  for (const [index, sequence] of sequences.entries()) {
    const {places, ...rest} = sequence
    const place = places[at]
    const key = place
      ? JSON.stringify(rest) +
        places.map((each, slot) => (slot === at ? keys.kindOf(each) : keys.keyOf(each))).join()
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
