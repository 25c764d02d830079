import {html, nothing, type TemplateResult} from 'lit'
import {live} from 'lit/directives/live.js'
import type {ReviewPlan} from '../../goals/index.js'
import {localDate} from '../../record/index.js'
import {isDay} from '../shared/is-day.js'
import {writtenIn} from './goal-draft.js'
import type {GoalForm} from './goal-form.js'

const soon = [2, 4, 6] as const
const rhythms = [1, 2, 4, 6, 12] as const

/** When to look at the goal together again: in so many weeks or on a day, and how often after that. */
export function reviewFields({local, draft, reviewWeeks, actions}: GoalForm): TemplateResult {
  const words = local.words.goalForm
  const {review = {}} = writtenIn(draft)
  const {date = '', everyWeeks} = review
  const plan = (change: ReviewPlan): void => {
    const {date: day, everyWeeks: weeks} = {...review, ...change}
    const planned = {...(day && {date: day}), ...(weeks && {everyWeeks: weeks})}
    actions.change({edits: {review: day || weeks ? planned : undefined}})
  }
  return html`<div class="field">
    <div class="row">
      ${
        reviewWeeks
          ? html`<button
              type="button"
              part="usual"
              aria-pressed=${everyWeeks === reviewWeeks && date === dayIn(reviewWeeks)}
              @click=${() => plan({date: dayIn(reviewWeeks), everyWeeks: reviewWeeks})}
            >
              ${words.usual(words.everyWeeks(reviewWeeks))}
            </button>`
          : nothing
      }
      ${soon.map(
        weeks =>
          html`<button
            type="button"
            aria-pressed=${date === dayIn(weeks)}
            @click=${() => plan({date: dayIn(weeks)})}
          >
            ${words.inWeeks(weeks)}
          </button>`,
      )}
    </div>
    <div class="facts">
      <label>
        ${words.reviewDate}
        ${date && !isDay(date) ? html`<span class="small">(${local.date(date)})</span>` : nothing}
        <input
          type="date"
          part="review-date"
          .value=${live(isDay(date) ? date : '')}
          @change=${(event: Event) => plan({date: (event.target as HTMLInputElement).value})}
        />
      </label>
      <label>
        ${words.rhythm}
        <select
          .value=${live(String(everyWeeks ?? ''))}
          @change=${(event: Event) =>
            plan({everyWeeks: Number((event.target as HTMLSelectElement).value) || undefined})}
        >
          <option value="" ?selected=${!everyWeeks}>${words.once}</option>
          ${withOwn(everyWeeks).map(
            weeks =>
              html`<option value=${weeks} ?selected=${weeks === everyWeeks}>
                ${words.everyWeeks(weeks)}
              </option>`,
          )}
        </select>
      </label>
    </div>
  </div>`
}

/** The day in so many weeks, as the calendar here counts. */
function dayIn(weeks: number): string {
  const day = new Date()
  day.setDate(day.getDate() + 7 * weeks)
  return localDate(day)
}

/** The rhythms to choose from, with one of the goal's own that is not among them. */
function withOwn(own: number | undefined): number[] {
  return [...new Set([...rhythms, ...(own ? [own] : [])])].sort((one, other) => one - other)
}
