/** Strengths: notices wording that speaks of choices, abilities, people, hope and meaning, so that help with wording is not only about what could be said another way. */
import {compile} from '../compiler/compile.js'
import {englishBook} from '../english-book.js'
import {frenchBook} from '../french-book.js'
import {createLinter, type Linter} from '../lint.js'
import type {LintOptions} from '../reading.js'
import type {Rule} from '../rule.js'
import {englishStrengths} from './english.js'
import {frenchStrengths} from './french.js'
import type {Strength, StrengthRule} from './strength.js'

export type {Strength} from './strength.js'

let linter: Linter | undefined

/** Places in a text that speak of strengths, in order and apart; none in a quotation, in a negation or about others. */
export function strengths(text: string, {language}: Pick<LintOptions, 'language'>): Strength[] {
  linter ??= createLinter(
    compile({...englishBook, rules: englishStrengths.map(asRule)}),
    compile({...frenchBook, rules: frenchStrengths.map(asRule)}),
  )
  return linter
    .lint(text, {language})
    .map(({ruleId, chime, start, end, text: words}) => ({ruleId, chime, start, end, text: words}))
}

/** The engine reads strengths as it reads rules; `strength` is a kind of its own, and no finding. */
const asRule = (rule: StrengthRule): Rule => ({...rule, severity: 'hint', message: ''}) as unknown as Rule
