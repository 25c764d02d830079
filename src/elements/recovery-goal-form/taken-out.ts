import {html, type TemplateResult} from 'lit'
import type {GoalForm} from './goal-form.js'

/** Beside something of the chart that was emptied here: that it goes, and the way back. */
export function takenOut({local}: GoalForm, putBack: () => void): TemplateResult {
  const words = local.words.goalForm
  return html`<p class="row small">
    ${words.takenOut}
    <button type="button" class="quiet" part="put-back" @click=${putBack}>${words.putBack}</button>
  </p>`
}
