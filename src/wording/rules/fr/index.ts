import type {Rule} from '../../rule.js'
/** The shipped French rules, one file each. */
export const frenchRules: readonly Rule[] = []
