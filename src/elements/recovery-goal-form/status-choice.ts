import {css, html, type TemplateResult} from 'lit'
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

/** What the choice looks like: each as easy to hit as a button. */
export const statusChoiceStyles = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .choices label {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 8px 14px;
    border: 1px solid var(--_edge);
    border-radius: 22px;
    background: var(--_card);
    font-size: 1em;
    font-weight: 400;
    cursor: pointer;
  }

  .choices label:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-wash);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .choices input {
    inline-size: 1.2em;
    min-block-size: 1.2em;
    margin: 0;
    padding: 0;
    accent-color: var(--_accent);
  }
`
