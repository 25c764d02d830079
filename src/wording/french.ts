import {frenchGrammar} from './language/french-grammar.js'
import {frenchReasons} from './language/french-reasons.js'
import type {Pack, Rule} from './rule.js'
import * as rules from './rules/fr/index.js'

/** The shipped French rules, by name. */
export const frenchRules: readonly Rule[] = /* @__PURE__ */ Object.values(rules)

/** French, with the shipped rules. */
export const french: Pack = {
  language: 'fr',
  grammar: frenchGrammar,
  reasons: frenchReasons,
  rules: frenchRules,
}
