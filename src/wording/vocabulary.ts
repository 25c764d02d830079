import {fold, foldRare, foldTable, hash} from './fold.js'

/** Every word that rules and grammar know, numbered from 1; the flags say which lists of the grammar it is on. */
export interface Vocabulary {
  words: string[]
  flags: number[]
  /** Word number by hash; `next` leads on to another word of the same hash. */
  byHash: Map<number, number>
  next: number[]
}

/** An empty vocabulary; number 0 is the unknown word. */
export const newVocabulary = (): Vocabulary => ({words: [''], flags: [0], byHash: new Map(), next: [0]})

/** The number of a word, given to it if it is new. */
export function intern(vocabulary: Vocabulary, word: string): number {
  const folded = fold(word)
  const key = hash(folded)
  const first = vocabulary.byHash.get(key) ?? 0
  for (let id = first; id; id = vocabulary.next[id]!) if (vocabulary.words[id] === folded) return id
  const id = vocabulary.words.push(folded) - 1
  vocabulary.flags.push(0)
  vocabulary.next.push(first)
  vocabulary.byHash.set(key, id)
  return id
}

/** The number of the word that stands in `text` from `first` to `last`, whose hash is `value`; 0 if unknown. */
export function lookUp(
  vocabulary: Vocabulary,
  value: number,
  text: string,
  first: number,
  last: number,
): number {
  let id = vocabulary.byHash.get(value) ?? 0
  while (id && !spells(vocabulary.words[id]!, text, first, last)) id = vocabulary.next[id]!
  return id
}

function spells(word: string, text: string, first: number, last: number): boolean {
  const codes = foldTable()
  let matched = 0
  for (let at = first; at < last; at++) {
    const code = text.charCodeAt(at)
    const letter = code < 0x250 ? codes[code]! : foldRare(code)
    if (letter > 1 && word.charCodeAt(matched++) !== letter) return false
  }
  return matched === word.length
}
