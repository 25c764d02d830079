import type {LitElement} from 'lit'
import {allowedFor, type GoalEntry, type RecordSnapshot} from '../../record/index.js'
import type {ReviewDraft} from '../recovery-goal-review/review-draft.js'
import {reviewsOn} from '../recovery-goal-review/kept-reviews.js'
import {submitReview} from '../recovery-goal-review/submit-review.js'
import {isGone, ReviewShelf} from '../recovery-goal-review/review-shelf.js'
import type {RecoveryEvents} from '../shared/events.js'
import {mayMoveFocus} from '../shared/may-move-focus.js'
import {Keeping} from '../shared/keeping.js'
import {personOf} from '../shared/person-of.js'
import {asSpoken} from '../shared/speech.js'
import {UnloadGuard} from '../shared/unload-guard.js'
import type {Waiting} from '../shared/waiting.js'
import {waitsForConnection, WhenBack} from '../shared/when-back.js'
import {beginningOf} from './long-words.js'
import type {ListSources} from './list-sources.js'
import type {ListState} from './list-state.js'

/** Enough of a goal to know it by, in UTF-16 units. */
const enough = 60

/** Where goals are looked at again, and where it is said that what was said is saved. */
export interface ReviewPlace {
  list: () => ListState
  find: (id: string, selector: string) => HTMLElement | null
  saved: (id: string, detail: RecoveryEvents['form-close']) => void
}

/** Opens and closes the reviews of a list, and keeps what was said in them. */
export class ReviewActions {
  readonly shelf = new ReviewShelf()

  constructor(
    readonly host: LitElement,
    readonly sources: ListSources,
    readonly place: ReviewPlace,
  ) {
    new UnloadGuard(host, () => this.shelf.dirty)
    new WhenBack(host, () => this.#whenBack())
    new Keeping(host, reviewsOn(this.shelf), () => ({snapshot: sources.snapshot, waiting: this.waiting}))
  }

  /** What was said of goals that neither the chart has nor an open review shows. */
  get waiting(): Waiting[] {
    const {local} = this.sources
    return this.#closed.map(draft => {
      const {words, speaker} = this.shelf.goalOf(draft)
      return {
        key: draft.key,
        about: asSpoken(local.words, beginningOf(words, enough), speaker),
        words: draft.line || draft.learned,
        speaker: draft.speaker,
        unsent: waitsForConnection(draft),
        goOn: () => {
          this.shelf.bringToFront(personOf(this.sources.snapshot), draft)
          void this.open([draft.id])
        },
        letGo: () => {
          if (!draft.saving) this.shelf.settle(draft)
          this.host.requestUpdate()
        },
      }
    })
  }

  get #closed(): ReviewDraft[] {
    const {snapshot} = this.sources
    const {reviewing} = this.place.list()
    if (!snapshot) return []
    const person = personOf(snapshot)
    const isOpen = (draft: ReviewDraft): boolean =>
      reviewing.has(draft.id) && this.shelf.isInFront(person, draft)
    return this.shelf.unsavedOf(person).filter(draft => !isOpen(draft))
  }

  /** Sends what could only not be sent, one after the other; an open review sends its own. */
  async #whenBack(): Promise<void> {
    for (const draft of this.#closed) {
      if (draft.saving || !waitsForConnection(draft) || !this.#closed.includes(draft)) continue
      const mayChange =
        !draft.base.caution && (allowedFor(this.sources.snapshot, draft.id)?.goal.update ?? true)
      await submitReview(this.host, draft, {mayChange, show: () => this.host.requestUpdate()})
      if (draft.outcome?.kind !== 'saved') continue
      const {kind: _, ...told} = draft.outcome
      this.shelf.settle(draft)
      const detail = {saved: true, ...told}
      // Another one of the same goal may be open: that goes on.
      if (this.place.list().reviewing.has(draft.id)) this.place.saved(draft.id, detail)
      else await this.close(draft.id, detail)
    }
  }

  /** Whether something was said of a goal that the chart does not have. */
  hasUnsaid(id: string): boolean {
    return this.shelf.holds(personOf(this.sources.snapshot), id)
  }

  /** Goals that have left these, while something that was said of them waits. Only a record tells people apart. */
  leftBehind(entries: readonly GoalEntry[], snapshot: RecordSnapshot | undefined): readonly GoalEntry[] {
    return snapshot ? this.shelf.leftBehind(personOf(snapshot), entries) : []
  }

  /** Whether a goal is no longer among the others, and only drawn for what was said of it. */
  isLeft(id: string): boolean {
    return this.sources.left.some(entry => entry.id === id)
  }

  /** Whether the card of a goal has to say that it is no longer in the chart, as no open review does. */
  isGone(id: string): boolean {
    return this.isLeft(id) && !this.place.list().reviewing.has(id) && isGone(this.sources.snapshot, id)
  }

  /** Opens the review of a goal, or closes the one that is open. */
  toggle(id: string): void {
    if (this.place.list().reviewing.delete(id)) return this.host.requestUpdate()
    void this.open([id])
  }

  /** Opens the reviews of these goals, and goes to the first one. */
  async open(ids: readonly string[]): Promise<void> {
    const [first] = ids
    if (!first) return
    for (const id of ids) this.place.list().reviewing.add(id)
    this.host.requestUpdate()
    await this.sources.focusGoal(first)
    this.place.find(first, 'recovery-goal-review')?.focus()
  }

  /** The review of a goal has nothing more to do. */
  async close(id: string, detail: RecoveryEvents['form-close']): Promise<void> {
    const {host, sources, place} = this
    // An answer that comes under another person is not theirs.
    if (!sources.entryOf(id)) return
    const card = place.find(id, '')
    // What is sent from a closed review, when the connection is back, moves nobody.
    const within = card && place.list().reviewing.has(id) && mayMoveFocus(card)
    place.list().reviewing.delete(id)
    if (detail.saved) place.saved(id, detail)
    host.requestUpdate()
    await host.updateComplete
    if (within) (place.find(id, '[part=review]') ?? place.find(id, ''))?.focus()
  }
}
