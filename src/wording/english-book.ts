import {englishGrammar} from './language/english-grammar.js'
import {englishReasons} from './language/english-reasons.js'
import type {RuleBook} from './rule.js'
import * as rules from './rules/en/index.js'

/** What the English pack is made of. */
export const englishBook: RuleBook = {
  language: 'en',
  grammar: englishGrammar,
  reasons: englishReasons,
  rules: /* @__PURE__ */ Object.values(rules),
}
