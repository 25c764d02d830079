import {frenchGrammar} from './language/french-grammar.js'
import {frenchReasons} from './language/french-reasons.js'
import type {RuleBook} from './rule.js'
import * as rules from './rules/fr/index.js'

/** What the French pack is made of. */
export const frenchBook: RuleBook = {
  language: 'fr',
  grammar: frenchGrammar,
  reasons: frenchReasons,
  rules: /* @__PURE__ */ Object.values(rules),
}
