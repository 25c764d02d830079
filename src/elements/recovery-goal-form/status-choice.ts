import {html, type TemplateResult} from 'lit'
import {live} from 'lit/directives/live.js'
import {statuses, type GoalStatus} from '../../goals/index.js'
import type {LanguageController} from '../shared/language.js'

/** Where a goal stands, as a small group of choices. A state that nobody can choose is shown first, while it stands. */
export function statusChoice(
  local: LanguageController,
  {before, chosen}: {before: GoalStatus; chosen: GoalStatus},
  choose: (status: GoalStatus) => void,
): TemplateResult {
  const choices = statuses.includes(before) ? statuses : [before, ...statuses]
  return html`<fieldset class="status" part="status">
    <legend>${local.words.goalForm.status}</legend>
    <div class="choices">
      ${choices.map(
        status =>
          html`<label>
            <input
              type="radio"
              name="status"
              value=${status}
              .checked=${live(status === chosen)}
              @change=${() => choose(status)}
            />
            ${local.words.goals.statuses[status]}
          </label>`,
      )}
    </div>
  </fieldset>`
}
