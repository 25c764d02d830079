import {fleschKincaid} from 'flesch-kincaid'
import {syllable} from 'syllable'
import type {Language} from '../src/chime/index.js'

/** What a readability formula counts in a text. */
function counted(text: string, syllablesIn: (word: string) => number) {
  const sentences = text.split(/[.?!:]+(?:\s|$)/u).filter(part => /\p{L}/u.test(part)).length
  const words = text.match(/\p{L}+(?:[’'-]\p{L}+)*/gu) ?? []
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return {sentence: sentences, word: words.length, syllable: syllables}
}

/** The sounding groups of vowels in a French word; a last «e» is silent, as Kandel and Moles count. */
function frenchSyllables(word: string): number {
  const parts = word.toLowerCase().split(/[’']/u)
  const sounding = parts.map(part => part.replace(/([^aeiouyàâäéèêëîïôöùûü])(e|es|ent)$/u, '$1'))
  const groups = sounding.flatMap(part => part.match(/[aeiouyàâäéèêëîïôöùûüœæ]+/gu) ?? [])
  return Math.max(1, groups.length)
}

/**
 * The school grade for which a text is easy enough. English: Flesch-Kincaid. French: the ease of Kandel and Moles (1958:
 * 207 − 1.015 words to a sentence − 73.6 syllables to a word, as lucid-lint's documentation and Yoast/YoastSEO.js#267 give it;
 * the paper itself was not seen) on the steps of Flesch's table of 1949, where 90 to 100 is grade 5, 80 to 90 grade 6, 70 to 80
 * grade 7. Single questions are too short to be read one by one: give a whole deck.
 */
export function gradeOf(text: string, language: Language): number {
  if (language === 'en') return fleschKincaid(counted(text, syllable))
  const {sentence, word, syllable: syllables} = counted(text, frenchSyllables)
  const ease = 207 - 1.015 * (word / sentence) - 73.6 * (syllables / word)
  return 14 - ease / 10
}
