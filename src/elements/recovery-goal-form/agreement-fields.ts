import {html, nothing, type TemplateResult} from 'lit'
import {agreements, ownerships, type Agreement, type Ownership} from '../../goals/index.js'
import {ownershipWords} from '../recovery-conflict/part-words.js'
import {writtenIn} from './goal-draft.js'
import type {GoalForm} from './goal-form.js'
import {noteFields} from './note-fields.js'
import {pills} from './pills.js'

/** Whose goal it is, whether the person agrees with it, and what they say of that. */
export function agreementFields(form: GoalForm): TemplateResult {
  const {local, draft, name, actions} = form
  const words = local.words.goalForm
  const goal = writtenIn(draft)
  const unsaid = [undefined, words.unsaid] as const
  return html`${pills<Ownership | undefined>({
    name: 'ownership',
    legend: words.ownership,
    options: [
      ...ownerships.map(each => [each, ownershipWords(local, {...goal, ownership: each}, name)] as const),
      unsaid,
    ],
    chosen: goal.ownership,
    choose: ownership => actions.change({edits: {ownership}}),
  })}
  ${goal.ownership === 'required' ? html`<p class="hint">${words.requiredHint}</p>` : nothing}
  ${pills<Agreement | undefined>({
    name: 'agreed',
    legend: words.agreement,
    options: [...agreements.map(each => [each, words.agreements[each]] as const), unsaid],
    chosen: goal.agreement,
    choose: agreement => actions.change({edits: {agreement}}),
  })}
  ${noteFields(form, 'agreement')}`
}
