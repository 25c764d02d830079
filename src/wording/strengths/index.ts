/** Strengths: notices wording that speaks of choices, abilities, people, hope and meaning, so that help with wording is not only about what could be said another way. */
import {createLinter} from '../lint.js'
import type {LintOptions} from '../reading.js'
import {packs} from './packs.js'
import type {Strength} from './strength.js'

export type {Strength} from './strength.js'

const linter = /* @__PURE__ */ createLinter(...packs)

/** Places in a text that speak of strengths, in order and apart; none in a quotation, in a negation or about others. */
export function strengths(text: string, {language}: Pick<LintOptions, 'language'>): Strength[] {
  return linter
    .lint(text, {language})
    .map(({ruleId, chime, start, end, text: words}) => ({ruleId, chime, start, end, text: words}))
}
