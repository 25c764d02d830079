import {entryAt, writtenAs, type Form} from '../pack/vocabulary.js'
import type {Block} from '../text/block.js'
import {fold} from '../text/fold.js'

/** Whether a word has the accents of a form in the set, or is all in capitals and has none. */
export function isExact(block: Block, set: number, at: number): boolean {
  const {vocabulary} = block.tables
  const written = block.text.slice(block.start[at], block.end[at]).normalize()
  const isLoud =
    written.length > 1 && written === written.toUpperCase() && fold(written) === written.toLowerCase()
  return isLoud || formsAt(block, set, at).some(form => writtenAs(vocabulary, form) === written.toLowerCase())
}

/** The forms in a set that spell the word at `at`, accents aside. */
export const formsAt = ({tables, word}: Block, set: number, at: number): Form[] =>
  entryAt(tables.vocabulary, word[at]!).forms.filter(({sets}) => sets.includes(set))
