import type {Pack} from '../grammar.js'
import {englishGrammar} from '../language/english.js'
import type {Rule} from '../rule.js'
import {englishRules} from '../rules/en/index.js'

/** English, with the shipped rules. */
export const english: Pack<Rule> = {language: 'en', grammar: englishGrammar, rules: englishRules}
