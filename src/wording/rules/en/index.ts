import type {Rule} from '../../rule.js'
import {claims} from './claims.js'
import {noncompliant} from './noncompliant.js'
import {refused} from './refused.js'

/** The shipped English rules, one file each. Of two that are equally strong and long, the earlier speaks. */
export const englishRules: readonly Rule[] = [claims, noncompliant, refused]
