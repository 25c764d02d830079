import {html, nothing, type TemplateResult} from 'lit'
import {sameValue, type GoalField, type GoalNote, type RecoveryGoal} from '../../goals/index.js'
import type {Reading} from '../../measures/index.js'
import type {LanguageController} from '../shared/language.js'
import {notice} from '../shared/notice.js'
import {asSpoken} from '../shared/speech.js'
import {isSaid, type ReviewDraft} from './review-draft.js'
import {furtherFields} from './review-further.js'
import {lineField, speakerChoice} from './review-line.js'
import {levelChoice, progressChoice} from './review-scale.js'
import {reviewStyles} from './recovery-goal-review.styles.js'
import {waitsForConnection} from '../shared/when-back.js'
import {reviewThen} from './review-then.js'
import {reviewSentences, type ReviewOutcome} from './submit-review.js'

export {keepReviews} from './kept-reviews.js'
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
  /** Whether the goal is no longer in the chart. */
  isGone: boolean
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
  const {actions, readings, name} = setting
  const hasLevels = draft.base.levels.length > 0
  const numbered = !hasLevels || readings.some(({instrument}) => instrument === 'goal-progress')
  const submit = (event: Event): void => {
    event.preventDefault()
    actions.save()
  }
  return html`<form class="review" aria-labelledby="title" novalidate @submit=${submit}>
    <p id="title" class="title">${local.words.goals.review}</p>
    <div class="sides">
      ${reviewThen(local, draft, setting)}
      <div class="now" part="now">
        ${hasLevels ? levelChoice(local, draft, actions) : nothing}
        ${numbered ? progressChoice(local, draft, {name, actions}) : nothing}
        ${speakerChoice(local, draft, {name, actions})} ${lineField(local, draft, {name, actions})}
        ${setting.mayChange ? furtherFields(local, draft, actions) : nothing}
      </div>
    </div>
    <p class="small">${local.words.measureForm.notMonitored}</p>
    <div role="alert" part="problem">${problem(local, draft, setting)}</div>
    ${buttons(local, draft, setting)}
  </form>`
}

function problem(
  local: LanguageController,
  draft: ReviewDraft,
  {isGone, actions: {settle}}: ReviewSetting,
): TemplateResult | typeof nothing {
  const {outcome, base} = draft
  const {goals, goalReview, stillHere, problem: problems} = local.words
  if (base.caution) return notice([goals.caution])
  const again = waitsForConnection(draft) ? [local.words.sendsAgain] : []
  const kept = isSaid(draft) ? [stillHere, ...again] : []
  if (!outcome && isGone) return notice([problems.gone, ...kept])
  if (!outcome || outcome.kind === 'saved') return nothing
  const sentences = reviewSentences(local.words, outcome)
  if (outcome.kind !== 'conflict') return notice([...sentences, ...kept])
  const choice = html`<div class="row">
    <button type="button" part="keep-mine" @click=${() => settle('mine')}>${goalReview.keepMine}</button>
    <button type="button" part="keep-theirs" @click=${() => settle('theirs')}>
      ${goalReview.keepTheirs}
    </button>
  </div>`
  return notice([...sentences, goalReview.theirs(theirSide(local, outcome, base))], choice)
}

/** What somebody else saved of that which is to be decided. */
function theirSide(
  local: LanguageController,
  {theirs, fields}: ReviewOutcome & {kind: 'conflict'},
  base: RecoveryGoal,
): string {
  const {goals, conflict} = local.words
  const {status, review, notes} = theirs
  const isNew = (note: GoalNote): boolean => !base.notes.some(other => sameValue(note, other))
  const says: {[Field in GoalField]?: readonly string[]} = {
    status: [goals.statuses[status]],
    review: review?.date ? [goals.again(local.date(review.date))] : [],
    notes: notes.filter(isNew).map(({text, speaker}) => asSpoken(local.words, text, speaker)),
  }
  return fields.flatMap(field => says[field] ?? []).join(', ') || conflict.nothing
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
