import {html, type TemplateResult} from 'lit'
import {live} from 'lit/directives/live.js'
import {isLocked} from './goal-draft.js'
import type {GoalForm} from './goal-form.js'
import {faultSentence} from './goal-outcome.js'

/** Apart from all else: marking a goal as entered by mistake, with the reason. */
export function voidField({local, draft, unfolded, actions}: GoalForm): TemplateResult {
  const words = local.words.goalForm
  const {outcome, mistake} = draft
  const missing = outcome?.kind === 'invalid' && outcome.faults.includes('reason-missing') && !mistake.trim()
  return html`<details
    class="mistake"
    part="mistake"
    ?open=${unfolded.has('mistake') || Boolean(mistake)}
    @toggle=${(event: Event) => actions.unfold('mistake', event)}
  >
    <summary>${words.mistake}</summary>
    <div class="field">
      <p class="small" id="mistake-hint">${words.mistakeHint}</p>
      <label for="mistake">${words.reason}</label>
      <textarea
        id="mistake"
        part="reason"
        class="written"
        rows="1"
        aria-describedby="mistake-hint mistake-fault"
        aria-invalid=${missing ? 'true' : 'false'}
        ?readonly=${isLocked(draft)}
        .value=${live(mistake)}
        @input=${(event: Event) => actions.type(event, text => ({mistake: text}))}
      ></textarea>
      <p id="mistake-fault" class="fault">${missing ? faultSentence(local.words, 'reason-missing') : ''}</p>
      <button type="button" part="void" @click=${actions.voidIt}>${words.voidIt}</button>
    </div>
  </details>`
}
