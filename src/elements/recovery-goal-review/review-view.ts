import {html, nothing, type TemplateResult} from 'lit'
import type {Reading} from '../../measures/index.js'
import type {LanguageController} from '../shared/language.js'
import {isSaid, type ReviewDraft} from './review-draft.js'
import {furtherFields} from './review-further.js'
import {lineField, speakerChoice} from './review-line.js'
import {levelChoice, progressChoice} from './review-scale.js'
import {reviewStyles} from './recovery-goal-review.styles.js'
import {reviewThen} from './review-then.js'
import {reviewSentences} from './submit-review.js'

export {settleConflict} from './review-draft.js'
export {submitReview} from './submit-review.js'

/** How a review looks, fetched with it. */
export const styles = reviewStyles

/** What a person can do in a review. */
export interface ReviewActions {
  change: (change: Partial<ReviewDraft>) => void
  /** Decides what was changed on both sides, and saves it. */
  settle: (keep: 'mine' | 'theirs') => void
  save: () => void
  leave: () => void
}

/** What a review shows beside the draft. */
export interface ReviewSetting {
  name: string
  /** What was said of the goal before, oldest first. */
  readings: readonly Reading[]
  brief: boolean
  /** What was true last, such as that it is saved. */
  said: string
  /** Whether the goal itself may be changed. */
  mayChange: boolean
  actions: ReviewActions
}

/** A review: what mattered then beside what is said now. */
export function reviewView(
  local: LanguageController,
  draft: ReviewDraft,
  setting: ReviewSetting,
): TemplateResult {
  const {goalReview: words} = local.words
  const {actions, readings, name} = setting
  const hasLevels = draft.base.levels.length > 0
  const numbered = !hasLevels || readings.some(({instrument}) => instrument === 'goal-progress')
  const submit = (event: Event): void => {
    event.preventDefault()
    actions.save()
  }
  return html`<form class="review" aria-labelledby="title" novalidate @submit=${submit}>
    <p id="title" class="title">${words.title}</p>
    <div class="sides">
      ${reviewThen(local, draft, setting)}
      <div class="now" part="now">
        ${hasLevels ? levelChoice(local, draft, actions) : nothing}
        ${numbered ? progressChoice(local, draft, {name, actions}) : nothing}
        ${speakerChoice(local, draft, {name, actions})} ${lineField(local, draft, {name, actions})}
        ${setting.mayChange ? furtherFields(local, draft, actions) : nothing}
      </div>
    </div>
    <div role="alert" part="problem">${problem(local, draft, actions)}</div>
    ${buttons(local, draft, setting)}
  </form>`
}

function problem(
  local: LanguageController,
  draft: ReviewDraft,
  {settle}: ReviewActions,
): TemplateResult | typeof nothing {
  const {outcome, base} = draft
  const {goals, goalReview, stillHere} = local.words
  if (base.caution) return notice([goals.caution])
  if (!outcome || outcome.kind === 'saved') return nothing
  const sentences = reviewSentences(local.words, outcome)
  if (outcome.kind !== 'conflict') return notice(isSaid(draft) ? [...sentences, stillHere] : sentences)
  const {status, review} = outcome.theirs
  const theirs = [goals.statuses[status], review?.date && goals.again(local.date(review.date))]
  return html`<div class="notice">
    ${sentences.map(sentence => html`<p>${sentence}</p>`)}
    <p>${goalReview.theirs(theirs.filter(Boolean).join(', '))}</p>
    <div class="row">
      <button type="button" part="keep-mine" @click=${() => settle('mine')}>${goalReview.keepMine}</button>
      <button type="button" part="keep-theirs" @click=${() => settle('theirs')}>
        ${goalReview.keepTheirs}
      </button>
    </div>
  </div>`
}

function notice(sentences: readonly string[]): TemplateResult {
  return html`<div class="notice">${sentences.map(sentence => html`<p>${sentence}</p>`)}</div>`
}

function buttons(
  local: LanguageController,
  draft: ReviewDraft,
  {said, actions}: ReviewSetting,
): TemplateResult {
  const {goalForm: words} = local.words
  const truth = draft.saving ? words.saving : isSaid(draft) ? words.kept : said
  const decides = draft.outcome?.kind === 'conflict'
  const mayBeSaved = !decides && !draft.base.caution
  return html`<div class="row">
    ${
      !mayBeSaved
        ? nothing
        : html`<button
            type="submit"
            part="save"
            class="main"
            aria-disabled=${draft.saving ? 'true' : 'false'}
          >
            ${words.save}
          </button>`
    }
    <button type="button" part="not-now" @click=${actions.leave}>${words.notNow}</button>
    <p role="status" part="truth" class="small">${truth}</p>
  </div>`
}
