import {englishGrammar} from './language/english-grammar.js'
import {englishReasons} from './language/english-reasons.js'
import type {Pack, Rule} from './rule.js'
import * as rules from './rules/en/index.js'

/** The shipped English rules, by name. */
export const englishRules: readonly Rule[] = /* @__PURE__ */ Object.values(rules)

/** English, with the shipped rules. */
export const english: Pack = {
  language: 'en',
  grammar: englishGrammar,
  reasons: englishReasons,
  rules: englishRules,
}
