import type {GoalEntry, RecordSnapshot} from '../../record/index.js'
import {adopt} from '../shared/person-of.js'
import {isSaid, reviewDraftOf, type ReviewDraft} from './review-draft.js'

/** Reviews that are being written, by person and goal, in memory. What was said is never replaced, and never found under another person. */
export class ReviewShelf {
  readonly #drafts = new Map<string, Map<string, ReviewDraft>>()
  /** Each draft's goal as it was last in the chart. */
  readonly #entries = new WeakMap<ReviewDraft, GoalEntry>()

  /** Whether anything was said, of anybody's goal, that the chart does not have. */
  get dirty(): boolean {
    return [...this.#drafts.values()].some(drafts => [...drafts.values()].some(isSaid))
  }

  /** The goals that are no longer among `entries`, of which something was said that the chart does not have. */
  leftBehind(person: string, entries: readonly GoalEntry[]): GoalEntry[] {
    const left = this.unsavedOf(person).filter(draft => !entries.some(({id}) => id === draft.id))
    return left.flatMap(draft => this.#entries.get(draft) ?? [])
  }

  /** This person's reviews that the chart does not have. */
  unsavedOf(person: string): ReviewDraft[] {
    return [...(this.#drafts.get(person)?.values() ?? [])].filter(isSaid)
  }

  /** The goal of a review, as it was last in the chart. */
  goalOf(draft: ReviewDraft): GoalEntry['goal'] {
    return this.#entries.get(draft)?.goal ?? draft.base
  }

  /** Puts a review back that an earlier page kept; false where something else was said of the goal by now. */
  restore(person: string, draft: ReviewDraft, entry: GoalEntry): boolean {
    if (this.holds(person, draft.id)) return false
    const drafts = this.#drafts.get(person) ?? new Map<string, ReviewDraft>()
    this.#drafts.set(person, drafts.set(draft.id, draft))
    this.#entries.set(draft, entry)
    return true
  }

  /** Whether something was said of this goal that the chart does not have. */
  holds(person: string, id: string): boolean {
    const draft = this.#drafts.get(person)?.get(id)
    return draft !== undefined && isSaid(draft)
  }

  /** The review of this goal: the one that is kept, or a fresh one when that one holds nothing of its own. */
  open(person: string, entry: GoalEntry): ReviewDraft {
    const drafts = this.#drafts.get(person) ?? new Map<string, ReviewDraft>()
    this.#drafts.set(person, drafts)
    const kept = drafts.get(entry.id)
    const isOpen = kept && (kept.saving || isSaid(kept) || kept.base === entry.goal)
    const draft = isOpen ? kept : reviewDraftOf(entry)
    drafts.set(entry.id, draft)
    this.#entries.set(draft, entry)
    return draft
  }

  /** Whose name came late has what was said from before. */
  adopt(from: string, to: string): void {
    adopt(this.#drafts, from, to)
  }

  /** Forgets everything: whoever said it has logged out. */
  clear(): void {
    this.#drafts.clear()
  }

  /** Lets go of a review that the chart has now, or nobody wants. */
  settle(draft: ReviewDraft): void {
    for (const drafts of this.#drafts.values()) if (drafts.get(draft.id) === draft) drafts.delete(draft.id)
  }
}

/** Whether a goal is not in a chart that was read to its end: somebody has taken it out. */
export function isGone(snapshot: RecordSnapshot | undefined, id: string): boolean {
  if (snapshot?.goalsPart.phase !== 'ready' || !snapshot.goalsPart.complete) return false
  return !snapshot.goals.some(goal => goal.id === id)
}
