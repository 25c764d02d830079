import {hashPrime, hashSeed, kind, kindTable, learnKind} from './fold.js'
import {bytesOf, type Pack} from './pack.js'

/** Every word that rules and grammar know, numbered from 1, and the stems and endings that it is made of. */
export interface Vocabulary {
  /** For each word its hash and the lists that it is on; a word’s number is where its hash leads, openly addressed. */
  known: Int32Array
  /** For each word the first of the forms that spell it. */
  formOf: Uint16Array
  /** Those that were asked for so far, as they are written. */
  spelled: (string | undefined)[]
  /** One more than the highest number of a word. */
  count: number
  /** The stems as they are written in the pack; for each where it begins, its endings, and its first form. */
  written: string
  stemAt: Int32Array
  endingsOf: Uint8Array
  formsFrom: Uint16Array
  /** For each form the word that it is, and its stem. */
  wordOf: Uint16Array
  stemOf: Uint16Array
  endings: readonly (readonly string[])[]
}

/** Beside the lists that a word is on: phrases are anchored at it. */
export const anchored = 1 << 31

/** The signs that end a stem, each for one set of endings; the first is for a word of one form. */
export const signs = ' ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,./:;<=>?@[]^_{|}~'

/** Opens the words of a pack: stems with the sign of their endings, and the endings of each sign. */
export function openVocabulary({stems: written, endings, counts: [stems, forms]}: Pack): Vocabulary {
  const kinds = kindTable()
  const count = 4 << (31 - Math.clz32(forms + 1))
  const stemAt = new Int32Array(stems + 1)
  const endingsOf = new Uint8Array(stems)
  const formsFrom = new Uint16Array(stems + 1)
  const stemOf = new Uint16Array(forms)
  const wordOf = new Uint16Array(forms)
  const vocabulary: Vocabulary = {
    known: new Int32Array(2 * count),
    formOf: new Uint16Array(count),
    spelled: [],
    count,
    written,
    stemAt,
    endingsOf,
    formsFrom,
    wordOf,
    stemOf,
    endings: [[''], ...endings.split(' ').map(list => list.split(','))],
  }
  const signOf = new Int8Array(128).fill(-1)
  for (let sign = 0; sign < signs.length; sign++) signOf[signs.charCodeAt(sign)] = sign
  const lettersOf = vocabulary.endings.map(list => list.map(lettersIn))
  let stem = 0
  let form = 0
  let hash = hashSeed
  const bytes = bytesOf(written)
  for (let at = 0, letters = 0; at < bytes.length; at++, letters++) {
    const byte = bytes[at]!
    const sign = byte < 128 ? signOf[byte]! : -1
    if (sign < 0) {
      // Letters with accents are two bytes.
      const code = byte < 128 ? byte : ((byte & 31) << 6) | (bytes[++at]! & 63)
      const letter = kinds[code] || learnKind(code)
      if (letter >= kind.letter) hash = Math.imul(hash ^ letter, hashPrime)
      continue
    }
    endingsOf[stem] = sign
    formsFrom[stem] = form
    const lists = lettersOf[sign]!
    for (let list = 0; list < lists.length; list++) {
      const letters = lists[list]!
      let value = hash
      for (let index = 0; index < letters.length; index++)
        value = Math.imul(value ^ letters[index]!, hashPrime)
      stemOf[form] = stem
      wordOf[form] = intern(vocabulary, value, form)
      form++
    }
    stemAt[++stem] = letters + 1
    hash = hashSeed
  }
  formsFrom[stem] = form
  return vocabulary
}

/** The letters of an ending, folded. */
const lettersIn = (ending: string): number[] =>
  Array.from(ending, letter => kindTable()[letter.charCodeAt(0)] || learnKind(letter.charCodeAt(0)))

/** The number of a word, given to it if it is new: the first free place that its hash leads to; none has the number 0. */
function intern({known, formOf, count}: Vocabulary, hash: number, form: number): number {
  let word = (hash ^ (hash >>> 15)) & (count - 1) || 1
  for (let other = known[2 * word]; other; other = known[2 * word]) {
    if (other === hash) return word
    word = (word + 1) & (count - 1) || 1
  }
  known[2 * word] = hash
  formOf[word] = form
  return word
}
