import {faultsOf} from '../../goals/index.js'
import {goalOf, requestFor, type GoalDraft} from './goal-draft.js'
import {submitGoal, type GoalOutcome} from './goal-outcome.js'

/** Tries to save a draft that is not locked, and keeps in it what became of that. `show` is called when it shows something else; never rejects. */
export async function saveDraft(from: EventTarget, draft: GoalDraft, show: () => void): Promise<void> {
  const request = requestFor(draft)
  const faults = faultsOf(goalOf(draft), draft.id ? draft.base : undefined)
  draft.outcome = !request ? {kind: 'unchanged'} : faults.length ? {kind: 'invalid', faults} : undefined
  if (request && !draft.outcome) {
    draft.saving = true
    show()
    draft.outcome = await submitGoal(from, request)
    draft.saving = false
  }
  show()
}

/** What in the form takes the focus after a try to save, as a selector: what there is to decide, or to fill in. */
export function whatToDo(outcome: GoalOutcome | undefined): string | undefined {
  if (outcome?.kind === 'conflict') return '#conflict'
  if (outcome?.kind !== 'invalid') return undefined
  return outcome.faults.includes('words-missing') ? 'textarea' : '.picker button'
}
