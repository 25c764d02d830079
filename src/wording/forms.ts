import type {Block} from './block.js'
import {fold} from './fold.js'
import {spell} from './spelling.js'

/** Whether a word has the accents of a form in the set, or is all in capitals and has none. */
export function isExact(block: Block, set: number, at: number): boolean {
  const {vocabulary} = block.tables
  const written = block.text.slice(block.start[at], block.end[at]).normalize()
  const isLoud =
    written.length > 1 && written === written.toUpperCase() && fold(written) === written.toLowerCase()
  return isLoud || formsOf(block, set, at).some(form => spell(vocabulary, form) === written.toLowerCase())
}

/** The forms in a set that spell the word at `at`, accents aside. */
export function formsOf({tables: {vocabulary, sets}, word}: Block, set: number, at: number): number[] {
  const {formsFrom, wordOf} = vocabulary
  const forms: number[] = []
  for (let index = sets.stemsFrom[set]!; index < sets.stemsFrom[set + 1]!; index++) {
    const stem = sets.stems[index]!
    for (let form = formsFrom[stem]!; form < formsFrom[stem + 1]!; form++)
      if (wordOf[form] === word[at]) forms.push(form)
  }
  return forms
}
