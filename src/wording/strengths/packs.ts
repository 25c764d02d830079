import {compile} from '../compiler/compile.js'
import {englishBook} from '../english-book.js'
import {frenchBook} from '../french-book.js'
import type {Pack} from '../pack/pack.js'
import type {Rule} from '../rule.js'
import {englishStrengths} from './english.js'
import {frenchStrengths} from './french.js'
import type {StrengthRule} from './strength.js'

/** The engine reads strengths as it reads rules; `strength` is a kind of its own, and no finding. */
const asRule = (rule: StrengthRule): Rule => ({...rule, severity: 'hint', message: ''}) as unknown as Rule

/** What speaks of strengths, by language. The build writes what this compiles in its place. */
export const packs: readonly Pack[] = [
  compile({...englishBook, rules: englishStrengths.map(asRule)}),
  compile({...frenchBook, rules: frenchStrengths.map(asRule)}),
]
