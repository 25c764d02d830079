/** The sets that words are in, hashed, one word’s after another’s: a set leads to its place, or to the first free one after it. */
export interface WordSets {
  places: Uint16Array
  /** How many of the places are taken. */
  taken: number
  /** For each word where its places begin, and one less than how many they are: a power of two. */
  placesOf: Int32Array
  /** For each set the bits of its words that were met, see `bitOf`: most others are told apart by them. */
  bits: Int32Array
}

/** So many sets, of so many words that are yet to be met. The first place is that of a word in none. */
export function newSets(sets: number, words: number): WordSets {
  const bits = new Int32Array(sets)
  // The set 0 stands for no need: every word meets that.
  bits[0] = -1
  return {places: new Uint16Array(1 << 12), taken: 1, placesOf: new Int32Array(2 * words), bits}
}

/** One of 32 bits, that words share. */
export const bitOf = (word: number): number => 1 << (word & 31)

/** Sets of a word lie close together; their places do not. */
const spread = (set: number): number => Math.imul(set, 0x9e37)

/** Keeps the sets that a word is in. */
export function keepSets(wordSets: WordSets, word: number, sets: readonly number[]): void {
  const size = 2 << (32 - Math.clz32(sets.length))
  const from = wordSets.taken
  wordSets.taken += size
  if (wordSets.taken > wordSets.places.length) grow(wordSets)
  const {bits, places, placesOf} = wordSets
  placesOf[2 * word] = from
  placesOf[2 * word + 1] = size - 1
  for (const set of sets) {
    let at = spread(set) & (size - 1)
    while (places[from + at] && places[from + at] !== set) at = (at + 1) & (size - 1)
    places[from + at] = set
    bits[set]! |= bitOf(word)
  }
}

function grow(sets: WordSets): void {
  const places = new Uint16Array(2 * sets.taken)
  places.set(sets.places)
  sets.places = places
}

/** Whether a word is in a set. */
export function holds({bits, places, placesOf}: WordSets, set: number, word: number): boolean {
  if (!(bits[set]! & bitOf(word))) return false
  const from = placesOf[2 * word]!
  const mask = placesOf[2 * word + 1]!
  for (let at = spread(set) & mask; ; at = (at + 1) & mask) {
    const held = places[from + at]
    if (!held) return false
    if (held === set) return true
  }
}
