import {createLinter, type Finding, type Rule} from '../../src/wording/index.js'
import {compilePack, englishBook, frenchBook} from '../../src/wording/rules/index.js'

/** The findings in a text by some rules alone; their language is that of the first. */
export function lintBy(rules: readonly Rule[], text: string): Finding[] {
  const book = rules[0]!.id.startsWith('fr') ? frenchBook : englishBook
  return createLinter(compilePack({...book, rules})).lint(text, {language: book.language})
}
