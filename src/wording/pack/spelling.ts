import {fold, kind, kindTable} from '../text/fold.js'
import {entryAt, writtenAs, type Vocabulary} from './vocabulary.js'

/** Whether the word is what stands in a text from an offset on, and not another of the same hash. */
export function spells(vocabulary: Vocabulary, word: number, text: string, from: number): boolean {
  const spelling = writtenAs(vocabulary, entryAt(vocabulary, word).forms[0]!)
  // In small letters with its accents, which is told at once.
  if (text.startsWith(spelling, from)) return true
  const kinds = kindTable()
  const start = from
  for (let at = 0; at < spelling.length; at++) {
    const letter = kinds[spelling.charCodeAt(at)]!
    if (letter < kind.letter) continue
    while (kinds[text.charCodeAt(from)] === kind.ignorable) from++
    if (kinds[text.charCodeAt(from++)] !== letter)
      return isSameFolded(spelling, text.slice(start, from + spelling.length))
  }
  return true
}

/** “sœur” and “soeur” have not the same number of letters. */
const isSameFolded = (spelling: string, text: string): boolean =>
  (/œ/i.test(text) || spelling.includes('œ')) && fold(text).startsWith(fold(spelling))
