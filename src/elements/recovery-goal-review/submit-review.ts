import {faultsOfReview, type GoalFault, type ReviewFault} from '../../goals/index.js'
import {localDateTime, type SaveOutcome} from '../../record/index.js'
import type {Messages} from '../messages/index.js'
import {outcomeSentences, submit} from '../recovery-goal-form/goal-outcome.js'
import {changesOf, reviewOf, type ReviewDraft} from './review-draft.js'

/** What became of a review; `nobody` when nothing on the page took it in. */
export type ReviewOutcome = SaveOutcome<GoalFault | ReviewFault> | {kind: 'nobody'}

/**
 * Tries to save a review that is not on its way, and keeps in it what became of that. Where the goal itself may not
 * be changed, only what was said is sent; where nothing was said, only the change. `show` is called when it shows
 * something else; never rejects.
 */
export async function submitReview(
  from: EventTarget,
  draft: ReviewDraft,
  {mayChange, show}: {mayChange: boolean; show: () => void},
): Promise<void> {
  const {id, base, key, time = localDateTime(new Date())} = draft
  const said = {...draft, time}
  const review = reviewOf(said)
  const changes = mayChange ? changesOf(said) : undefined
  const faults = faultsOfReview(review)
  const unsaid = faults.includes('empty')
  if (faults.includes('scale') || (unsaid && !changes)) {
    draft.outcome = {kind: 'invalid', faults}
    return show()
  }
  draft.outcome = undefined
  draft.time = time
  draft.touched = false
  draft.saving = true
  show()
  draft.outcome =
    unsaid && changes
      ? await submit(from, 'goal-submit', {id, changes, base})
      : await submit(from, 'goal-review-submit', {review, key, base, ...(changes && {changes})})
  draft.saving = false
  show()
}

/** What kept a review from being saved, in sentences, and what of it is in the chart nevertheless. */
export function reviewSentences(words: Messages, outcome: ReviewOutcome): string[] {
  const {goalReview} = words
  const partly = 'saved' in outcome && outcome.saved?.length ? [goalReview.partly] : []
  if (outcome.kind === 'invalid' && outcome.faults.includes('empty')) return [goalReview.empty]
  return [...partly, ...outcomeSentences(words, outcome as SaveOutcome)]
}
