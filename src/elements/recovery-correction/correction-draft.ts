import type {Agreement, GoalNote, RecoveryGoal} from '../../goals/index.js'
import type {GoalOutcome} from '../recovery-goal-form/goal-outcome.js'
import {newKey} from '../shared/new-key.js'
import {adopt} from '../shared/person-of.js'

/** What is being said of one goal or answer: it is nowhere but here. */
export interface CorrectionDraft {
  text: string
  /** Whether the goal still fits, where that was said here. */
  agreement?: Agreement
  /** What makes a second try recognisable. */
  key: string
  time?: string
  saving?: boolean
  /** Whether something was written since it was last sent. */
  touched?: boolean
  outcome?: GoalOutcome
}

/** What is being said, by person and by what it is about, in memory alone. */
export class CorrectionShelf {
  readonly #drafts = new Map<string, Map<string, CorrectionDraft>>()
  readonly #warn = (event: Event): void => event.preventDefault()

  of(person: string, about: string): CorrectionDraft {
    const drafts = this.#drafts.get(person) ?? new Map<string, CorrectionDraft>()
    this.#drafts.set(person, drafts)
    const draft = drafts.get(about) ?? {text: '', key: newKey()}
    drafts.set(about, draft)
    return draft
  }

  /** Whose name came late has what was said from before. */
  adopt(from: string, to: string): void {
    adopt(this.#drafts, from, to)
  }

  /** Lets go of what the chart has by now. */
  settle(draft: CorrectionDraft): void {
    for (const drafts of this.#drafts.values())
      for (const [about, each] of drafts) if (each === draft) drafts.delete(about)
    this.guard()
  }

  clear(): void {
    this.#drafts.clear()
    this.guard()
  }

  /** Warns before the page is left while something is here that is nowhere else, also while it is folded away. */
  guard(): void {
    const isDirty = [...this.#drafts.values()].some(drafts => [...drafts.values()].some(isSaid))
    if (isDirty) window.addEventListener('beforeunload', this.#warn)
    else window.removeEventListener('beforeunload', this.#warn)
  }
}

/** That of all charts on the page: what was said of somebody's goal is found again wherever the goal is shown. */
export const commonShelf = new CorrectionShelf()

export function isSaid({text}: CorrectionDraft): boolean {
  return text.trim() !== ''
}

/** What it changes of the goal. What was sent before, and is there by now, is not said twice. */
export function changesOf({text, agreement}: CorrectionDraft, {notes}: RecoveryGoal, time: string) {
  const note: GoalNote = {text: text.trim(), speaker: 'person', time, about: 'agreement'}
  const isSame = (each: GoalNote): boolean => each.time === time && each.text === note.text
  return {notes: [...notes.filter(each => !isSame(each)), note], ...(agreement && {agreement})}
}
