import {kind, kindTable} from './fold.js'
import type {Vocabulary} from './vocabulary.js'

/** A stem as it is written. */
export const stemIn = ({written, stemAt}: Vocabulary, stem: number): string =>
  written.slice(stemAt[stem]!, stemAt[stem + 1]! - 1)

/** A form as it is written. */
export function spell(vocabulary: Vocabulary, form: number): string {
  const stem = vocabulary.stemOf[form]!
  const endings = vocabulary.endings[vocabulary.endingsOf[stem]!]!
  return stemIn(vocabulary, stem) + endings[form - vocabulary.formsFrom[stem]!]!
}

/** Whether the word is what stands in a text from an offset on, and not another of the same hash. */
export function spells(vocabulary: Vocabulary, word: number, text: string, from: number): boolean {
  const spelling = (vocabulary.spelled[word] ??= spell(vocabulary, vocabulary.formOf[word]!))
  // In small letters with its accents, which is told at once.
  if (text.startsWith(spelling, from)) return true
  const kinds = kindTable()
  for (let at = 0; at < spelling.length; at++) {
    const letter = kinds[spelling.charCodeAt(at)]!
    if (letter < kind.letter) continue
    while (kinds[text.charCodeAt(from)] === kind.ignorable) from++
    if (kinds[text.charCodeAt(from++)] !== letter) return false
  }
  return true
}
