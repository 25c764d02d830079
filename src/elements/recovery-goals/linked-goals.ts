import {html, nothing, type TemplateResult} from 'lit'
import type {GoalEntry} from '../../record/index.js'
import type {LanguageController} from '../shared/language.js'
import {asSpoken} from '../shared/speech.js'

/** Goals that another one grew out of or became, each as the way to it; nothing where there are none. */
export function linkedGoals(
  local: LanguageController,
  {
    label,
    part,
    goals,
    go,
  }: {label: string; part: string; goals: readonly GoalEntry[]; go: (id: string) => void},
): TemplateResult | typeof nothing {
  if (!goals.length) return nothing
  return html`<p class="linked">
    ${label}
    ${goals.map(
      ({id, goal: {words, speaker}}) =>
        html`<button type="button" class="quiet" part=${part} @click=${() => go(id)}>
          ${words ? asSpoken(local.words, words, speaker) : local.words.goals.noWords}
        </button>`,
    )}
  </p>`
}
