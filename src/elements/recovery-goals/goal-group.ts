import {html, nothing, type TemplateResult} from 'lit'
import {repeat} from 'lit/directives/repeat.js'
import {terms, type Component} from '../../chime/index.js'
import type {GoalGroup} from '../../goals/index.js'
import type {GoalEntry} from '../../record/index.js'
import {badge} from '../shared/badge.js'
import {fire} from '../shared/events.js'
import type {LanguageController} from '../shared/language.js'
import {listedCard, type Listing} from './listed-card.js'
import {openQuestion, type OpenQuestion} from './open-question.js'

/** How many goals of a group show before «show all». */
export const shownAtFirst = 20

/** What a group stands in. */
export interface GroupSetting {
  listing: Listing
  /** All goals, also those that are not looked for. */
  entries: readonly GoalEntry[]
  /** Whether the goals have been read, and whether there are no others. */
  ready: boolean
  complete: boolean
  showAll: (event: Event, component: Component | undefined) => void
}

/** The goals of one component; or the open question of one that nobody has talked about. */
export function goalGroup(
  local: LanguageController,
  {component, entries}: GoalGroup<GoalEntry>,
  setting: GroupSetting,
): TemplateResult | typeof nothing {
  const {listing, ready, showAll} = setting
  const {list} = listing
  if (!entries.length && !(component && ready && !list.searching)) return nothing
  const words = local.words.goals
  const id = `group-${component ?? 'untagged'}`
  const open = component && !entries.length ? question(local, component, setting) : undefined
  const shown = list.whole.has(component) ? entries.length : shownAtFirst
  return html`<div class="group" part="group" role="group" aria-labelledby=${id}>
    <header class="row">
      ${component ? badge(component) : nothing}
      <h4 id=${id}>${component ? terms[local.language][component].name : words.untagged}</h4>
      <span class="small">${open?.aside ?? words.count(entries.length)}</span>
    </header>
    ${
      open?.question ??
      html`<ul class="cards">
        ${repeat(
          entries.slice(0, shown),
          entry => entry.id,
          entry => listedCard(local, entry, listing),
        )}
      </ul>`
    }
    ${
      shown < entries.length
        ? html`<button type="button" part="show-all" @click=${(event: Event) => showAll(event, component)}>
            ${words.showAll(entries.length)}
          </button>`
        : nothing
    }
  </div>`
}

function question(
  local: LanguageController,
  component: Component,
  {entries, complete}: GroupSetting,
): OpenQuestion {
  const start = {components: [component], question: terms[local.language][component].question}
  const ask = ({target}: Event): void => fire(target!, 'goal-compose', start)
  return openQuestion(local, component, {entries, complete, ask})
}
