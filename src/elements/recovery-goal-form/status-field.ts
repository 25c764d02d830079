import {html, nothing, type TemplateResult} from 'lit'
import {live} from 'lit/directives/live.js'
import {statuses, type GoalStatus} from '../../goals/index.js'
import {asSaid} from '../shared/as-said.js'
import {becomesAnother, isLocked, writtenIn} from './goal-draft.js'
import {shownFault} from './goal-fields.js'
import type {GoalForm} from './goal-form.js'
import {noteFields} from './note-fields.js'
import {pills} from './pills.js'

const ends: readonly GoalStatus[] = ['reached', 'changed', 'letting-go']

/** Where a goal stands; what it became, when it changed; and what was learned, at the end of it. */
export function statusField(form: GoalForm): TemplateResult {
  const {local, draft, actions} = form
  const {words} = local
  const {status, notes} = writtenIn(draft)
  const choices = [...statuses.slice(0, -1), 'changed' as const, ...statuses.slice(-1)]
  // A state that nobody can choose is shown first, while it stands.
  const before = choices.includes(draft.base.status) ? [] : [draft.base.status]
  const learned = ends.includes(status) || notes.some(({about}) => about === 'learned')
  return html`${pills({
    name: 'status',
    legend: words.goalForm.status,
    options: [...before, ...choices].map(each => [each, words.goals.statuses[each]] as const),
    chosen: status,
    choose: chosen => actions.change({edits: {status: chosen}}),
  })}
  ${becomesAnother(draft) || draft.became ? becameField(form) : nothing}
  ${learned ? noteFields(form, 'learned') : nothing}`
}

/** The words of the goal that this one became. */
function becameField(form: GoalForm): TemplateResult {
  const {local, draft, name, actions} = form
  const words = local.words.goalForm
  const {language, speaker} = writtenIn(draft)
  const fault = shownFault(form, 'became-missing')
  return html`<div class="field">
    <label for="became">${words.became(speaker === 'person' ? name : '')}</label>
    <textarea
      id="became"
      part="became"
      rows="2"
      lang=${language ?? local.tag}
      dir="auto"
      ${asSaid()}
      aria-describedby="became-hint became-fault"
      aria-invalid=${fault ? 'true' : 'false'}
      ?readonly=${isLocked(draft)}
      .value=${live(draft.became)}
      @input=${(event: Event) => actions.type(event, became => ({became}))}
    ></textarea>
    <p id="became-hint" class="small">${becomesAnother(draft) ? words.becameHint : words.becameWaiting}</p>
    <p id="became-fault" class="fault">${fault}</p>
  </div>`
}
