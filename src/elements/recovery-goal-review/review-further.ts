import {html, nothing, type TemplateResult} from 'lit'
import {live} from 'lit/directives/live.js'
import {nextReview, statuses, type GoalStatus} from '../../goals/index.js'
import {localDate} from '../../record/index.js'
import {asSaid} from '../shared/as-said.js'
import type {LanguageController} from '../shared/language.js'
import type {ReviewDraft} from './review-draft.js'
import {textOf} from './review-line.js'
import type {ReviewActions} from './review-view.js'

/** What may also be said at a review: where the goal stands, what was learned, and when to look at it again. */
export function furtherFields(
  local: LanguageController,
  draft: ReviewDraft,
  {change}: Pick<ReviewActions, 'change'>,
): TemplateResult {
  const {goals, goalForm, goalReview: words} = local.words
  const {base, next} = draft
  const byRhythm = base.review?.everyWeeks && nextReview(base, localDate(new Date()))
  const choices = statuses.includes(base.status) ? statuses : [base.status, ...statuses]
  const select = (event: Event): void =>
    change({status: (event.target as HTMLSelectElement).value as GoalStatus})
  return html`${byRhythm ? html`<p class="small">${words.byRhythm(local.date(byRhythm))}</p>` : nothing}
    <details part="further">
      <summary>${words.further}</summary>
      <div class="further">
        <label class="field"
          >${goalForm.status}
          <select name="status" @change=${select}>
            ${choices.map(
              status =>
                html`<option value=${status} .selected=${live(status === draft.status)}>
                  ${goals.statuses[status]}
                </option>`,
            )}
          </select>
        </label>
        <label class="field"
          >${words.next}
          <input
            type="date"
            name="next"
            .value=${live(next)}
            @change=${(event: Event) => change({next: (event.target as HTMLInputElement).value})}
          />
        </label>
        <label class="field wide"
          >${words.learned}
          <textarea
            name="learned"
            class="spoken"
            rows="2"
            dir="auto"
            ${asSaid()}
            ?readonly=${draft.saving}
            .value=${live(draft.learned)}
            @input=${(event: InputEvent) => change({learned: textOf(event)})}
          ></textarea>
        </label>
      </div>
    </details>`
}
