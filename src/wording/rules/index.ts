/** The shipped wording rules as their writers wrote them, and the compiler: to make packs of one's own from them. */
export {compile as compilePack} from '../compiler/compile.js'
export {checkRules} from '../compiler/check-rules.js'
export {englishBook} from '../english-book.js'
export {frenchBook} from '../french-book.js'
export type {Proof, Rule, RuleBook} from '../rule.js'
