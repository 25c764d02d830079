import type {Pack} from '../grammar.js'
import {frenchGrammar} from '../language/french.js'
import type {Rule} from '../rule.js'
import {frenchRules} from '../rules/fr/index.js'

/** French, with the shipped rules. */
export const french: Pack<Rule> = {language: 'fr', grammar: frenchGrammar, rules: frenchRules}
