import {hashOn, hashSeed, kind, kindTable, learnKind} from './fold.js'

/** Every word that rules and grammar know, numbered from 1, and the stems and endings that it is made of. */
export interface Vocabulary {
  /** Word numbers by hash, openly addressed; for each word its hash, and the first of the forms that spell it. */
  index: Uint16Array
  hashes: Int32Array
  formOf: number[]
  /** For each stem how it is written, which endings it takes, and its first form. */
  stems: string[]
  endingsOf: number[]
  formsFrom: number[]
  /** For each form the word that it is, and its stem. */
  wordOf: number[]
  stemOf: number[]
  endings: readonly (readonly string[])[]
}

/** The signs that end a stem, each for one set of endings; the first is for a word of one form. */
export const signs = ' ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,./:;<=>?@[]^_{|}~'

/** Opens the words of a pack: stems with the sign of their endings, and the endings of each sign. */
export function openVocabulary(written: string, endings: string): Vocabulary {
  const kinds = kindTable()
  const vocabulary: Vocabulary = {
    index: new Uint16Array(1 << (31 - Math.clz32(written.length + 64))),
    hashes: new Int32Array(written.length),
    formOf: [0],
    stems: [],
    endingsOf: [],
    formsFrom: [],
    wordOf: [],
    stemOf: [],
    endings: [[''], ...endings.split(' ').map(list => list.split(','))],
  }
  let from = 0
  let hash = hashSeed
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at)
    const letter = kinds[code] || learnKind(code)
    if (
      (letter >= kind.letter && code > 96) ||
      code === 39 ||
      code === 45 ||
      (code > 47 && code < 58) ||
      code > 126
    ) {
      if (letter >= kind.letter) hash = hashOn(hash, letter)
      continue
    }
    const stem = vocabulary.stems.push(written.slice(from, at)) - 1
    const ending = signs.indexOf(written[at]!)
    vocabulary.endingsOf.push(ending)
    vocabulary.formsFrom.push(vocabulary.wordOf.length)
    for (const letters of vocabulary.endings[ending]!) {
      let value = hash
      for (let letter = 0; letter < letters.length; letter++) {
        const ending = letters.charCodeAt(letter)
        value = hashOn(value, kinds[ending] || learnKind(ending))
      }
      vocabulary.stemOf.push(stem)
      vocabulary.wordOf.push(intern(vocabulary, value))
    }
    from = at + 1
    hash = hashSeed
  }
  vocabulary.formsFrom.push(vocabulary.wordOf.length)
  return vocabulary
}

function intern({index, hashes, formOf, wordOf}: Vocabulary, hash: number): number {
  const mask = index.length - 1
  let at = (hash ^ (hash >>> 15)) & mask
  for (; index[at]; at = (at + 1) & mask) if (hashes[index[at]!] === hash) return index[at]!
  const word = formOf.push(wordOf.length) - 1
  hashes[word] = hash
  return (index[at] = word)
}

/** A form as it is written. */
export function spell({stems, endings, endingsOf, formsFrom, stemOf}: Vocabulary, form: number): string {
  const stem = stemOf[form]!
  return stems[stem]! + endings[endingsOf[stem]!]![form - formsFrom[stem]!]!
}

/** Whether the word is what stands in a text from an offset on, and not another of the same hash. */
export function spells(vocabulary: Vocabulary, word: number, text: string, from: number): boolean {
  const kinds = kindTable()
  const spelling = spell(vocabulary, vocabulary.formOf[word]!)
  for (let at = 0; at < spelling.length; at++) {
    const letter = kinds[spelling.charCodeAt(at)]!
    if (letter < kind.letter) continue
    while (kinds[text.charCodeAt(from)] === kind.ignorable) from++
    if (kinds[text.charCodeAt(from++)] !== letter) return false
  }
  return true
}
