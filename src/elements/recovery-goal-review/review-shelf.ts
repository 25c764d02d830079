import type {GoalEntry} from '../../record/index.js'
import {isSaid, reviewDraftOf, type ReviewDraft} from './review-draft.js'

/** Reviews that are being written, by person and goal, in memory alone. What was said is never replaced, and never found under another person. */
export class ReviewShelf {
  readonly #drafts = new Map<string, Map<string, ReviewDraft>>()

  /** Whether anything was said, of anybody's goal, that the chart does not have. */
  get dirty(): boolean {
    return [...this.#drafts.values()].some(drafts => [...drafts.values()].some(isSaid))
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
    if (kept && (kept.saving || isSaid(kept) || kept.base === entry.goal)) return kept
    const draft = reviewDraftOf(entry)
    drafts.set(entry.id, draft)
    return draft
  }

  /** Whoever had no name yet is the first one who gets a name: what was said of their goals goes along. */
  adopt(from: string, to: string): void {
    const drafts = this.#drafts.get(from)
    if (!drafts || this.#drafts.has(to)) return
    this.#drafts.set(to, drafts)
    this.#drafts.delete(from)
  }

  /** Lets go of a review that the chart has now. */
  settle(draft: ReviewDraft): void {
    for (const drafts of this.#drafts.values()) if (drafts.get(draft.id) === draft) drafts.delete(draft.id)
  }
}
