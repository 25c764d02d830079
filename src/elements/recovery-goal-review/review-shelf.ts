import type {GoalEntry, RecordSnapshot} from '../../record/index.js'
import {adopt} from '../shared/person-of.js'
import {isSaid, reviewDraftOf, type ReviewDraft} from './review-draft.js'

/**
 * Reviews that are being written, by person and goal, in memory: of a goal, the one in front shows, and what was said in others
 * waits behind it. What was said is never replaced, and never found under another person.
 */
export class ReviewShelf {
  readonly #drafts = new Map<string, Map<string, readonly ReviewDraft[]>>()
  /** Each draft's goal as it was last in the chart. */
  readonly #entries = new WeakMap<ReviewDraft, GoalEntry>()

  /** Whether anything was said, of anybody's goal, that the chart does not have. */
  get dirty(): boolean {
    return [...this.#drafts.keys()].some(person => this.unsavedOf(person).length)
  }

  /** The goals that are no longer among `entries`, of which something was said that the chart does not have. */
  leftBehind(person: string, entries: readonly GoalEntry[]): GoalEntry[] {
    const left = this.unsavedOf(person).filter(
      draft => !entries.some(({id}) => id === draft.id) && this.isInFront(person, draft),
    )
    return left.flatMap(draft => this.#entries.get(draft) ?? [])
  }

  /** This person's reviews that the chart does not have. */
  unsavedOf(person: string): ReviewDraft[] {
    return [...(this.#drafts.get(person)?.values() ?? [])].flat().filter(isSaid)
  }

  /** The goal of a review, as it was last in the chart. */
  goalOf(draft: ReviewDraft): GoalEntry['goal'] {
    return this.#entries.get(draft)?.goal ?? draft.base
  }

  /** Puts a review back that an earlier page kept, behind what was said of the goal by now. */
  restore(person: string, draft: ReviewDraft, entry: GoalEntry): void {
    const before = this.#of(person, draft.id).filter(each => each.saving || isSaid(each))
    this.#put(person, draft.id, [...before.filter(({key}) => key !== draft.key), draft])
    this.#entries.set(draft, entry)
  }

  /** Whether something was said of this goal that the chart does not have. */
  holds(person: string, id: string): boolean {
    return this.#of(person, id).some(isSaid)
  }

  /** Whether a review is the one that shows of its goal. */
  isInFront(person: string, draft: ReviewDraft): boolean {
    return this.#of(person, draft.id)[0] === draft
  }

  /** Lets a review show in the place of another one of the same goal, which waits from then on. */
  bringToFront(person: string, draft: ReviewDraft): void {
    const others = this.#of(person, draft.id).filter(each => each !== draft)
    this.#put(person, draft.id, [draft, ...others.filter(each => each.saving || isSaid(each))])
  }

  /** The review of this goal: the one that is kept, or a fresh one when that one holds nothing of its own. */
  open(person: string, entry: GoalEntry): ReviewDraft {
    const [kept, ...behind] = this.#of(person, entry.id)
    const isOpen = kept && (kept.saving || isSaid(kept) || kept.base === entry.goal)
    const draft = isOpen ? kept : reviewDraftOf(entry)
    this.#put(person, entry.id, [draft, ...behind])
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

  /** Lets go of a review that the chart has now, or nobody wants: what waits behind it shows then. */
  settle(draft: ReviewDraft): void {
    for (const person of this.#drafts.keys())
      this.#put(
        person,
        draft.id,
        this.#of(person, draft.id).filter(each => each !== draft),
      )
  }

  #of(person: string, id: string): readonly ReviewDraft[] {
    return this.#drafts.get(person)?.get(id) ?? []
  }

  #put(person: string, id: string, all: readonly ReviewDraft[]): void {
    const drafts = this.#drafts.get(person) ?? new Map<string, readonly ReviewDraft[]>()
    this.#drafts.set(person, drafts.set(id, all))
  }
}

/** Whether a goal is not in a chart that was read to its end: somebody has taken it out. */
export function isGone(snapshot: RecordSnapshot | undefined, id: string): boolean {
  if (snapshot?.goalsPart.phase !== 'ready' || !snapshot.goalsPart.complete) return false
  return !snapshot.goals.some(goal => goal.id === id)
}
