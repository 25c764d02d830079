import {html, nothing, type TemplateResult} from 'lit'
import {writtenIn} from './goal-draft.js'
import type {GoalForm} from './goal-form.js'
import {pills} from './pills.js'

const scale = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/**
 * Below this a plan is worth making easier, by convention: Gutnick et al. (2014), Brief action planning to facilitate
 * behavior change and support patient self-management, J Clin Outcomes Manag 21(1):17-29.
 */
const sureEnough = 7

/** How much the goal matters and how sure it feels, 0 to 10; and a question that makes it easier. */
export function ratingFields(form: GoalForm): TemplateResult {
  const {confidence} = writtenIn(form.draft)
  const words = form.local.words.goalForm
  return html`${rating(form, 'importance')} ${rating(form, 'confidence')}
    <p class="hint" role="status">
      ${confidence !== undefined && confidence < sureEnough ? words.easier : nothing}
    </p>`
}

function rating({local, draft, actions}: GoalForm, field: 'importance' | 'confidence'): TemplateResult {
  const {goals, goalForm: words} = local.words
  const numbers = scale.map(number => [number, String(number)] as const)
  return html`<div class="scale">
    ${pills<number | undefined>({
      name: field,
      legend: goals[field],
      hint: words[`${field}Ends`],
      options: [...numbers, [undefined, words.unsaid]],
      chosen: writtenIn(draft)[field],
      choose: value => actions.change({edits: {[field]: value}}),
    })}
  </div>`
}
