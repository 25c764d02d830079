import {lint} from '../../src/wording/index.js'

const flagged = (text: string, language: string): string[] =>
  lint(text, {language}).map(finding => finding.text)

/** The words that are flagged in an English text. */
export const english = (text: string): string[] => flagged(text, 'en')

/** The words that are flagged in a French text. */
export const french = (text: string): string[] => flagged(text, 'fr')
