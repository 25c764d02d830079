import {frenchGrammar} from './language/french-grammar.js'
import {frenchReasons} from './language/french-reasons.js'
import type {Pack} from './rule.js'
import {frenchRules} from './rules/fr/index.js'

/** French, with the shipped rules. */
export const french: Pack = {
  language: 'fr',
  grammar: frenchGrammar,
  reasons: frenchReasons,
  rules: frenchRules,
}
