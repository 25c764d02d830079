import {englishGrammar} from './language/english-grammar.js'
import {englishReasons} from './language/english-reasons.js'
import type {Pack} from './rule.js'
import {englishRules} from './rules/en/index.js'

/** English, with the shipped rules. */
export const english: Pack = {
  language: 'en',
  grammar: englishGrammar,
  reasons: englishReasons,
  rules: englishRules,
}
