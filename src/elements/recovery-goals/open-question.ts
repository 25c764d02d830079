import {html, nothing, type TemplateResult} from 'lit'
import {terms, type Component} from '../../chime/index.js'
import type {GoalEntry} from '../../record/index.js'
import type {LanguageController} from '../shared/language.js'

/** What a group without goals says beside its name, and what it asks. */
export interface OpenQuestion {
  aside: string
  question: TemplateResult | typeof nothing
}

/**
 * A component without goals of its own: an open question, and never a gap, since nobody is behind on anything. Where
 * a goal under another component is about it too, it says where; `complete` when it is known that there is no other.
 */
export function openQuestion(
  local: LanguageController,
  component: Component,
  {entries, complete, ask}: {entries: readonly GoalEntry[]; complete: boolean; ask?: (event: Event) => void},
): OpenQuestion {
  const words = local.words.goals
  const {question} = terms[local.language][component]
  const places = entries.flatMap(({goal}) =>
    goal.components.includes(component) ? goal.components.slice(0, 1) : [],
  )
  const names = [...new Set(places)].map(place => terms[local.language][place].name)
  if (names.length) return {aside: words.under(local.list(names)), question: nothing}
  return {
    aside: complete ? words.notYet : '',
    question: html`<div class="question row" part="question">
      <p>${question}</p>
      ${
        ask
          ? html`<button
              type="button"
              class="quiet"
              part="ask"
              aria-label="${words.ask} ${question}"
              @click=${ask}
            >
              ${words.ask}
            </button>`
          : nothing
      }
    </div>`,
  }
}
