import {changesBetween, reviewGoal, reviseGoal, type Agreement} from '../../goals/index.js'
import {allowedFor, localDateTime, type GoalEntry, type RecordSnapshot} from '../../record/index.js'
import {submit} from '../recovery-goal-form/goal-outcome.js'
import type {PlacedSave} from '../recovery-goals/saves-in-place.js'
import {cleanWords} from '../shared/clean-words.js'
import {waitsForConnection} from '../shared/when-back.js'
import {changesOf, commonShelf, CorrectionShelf, isSaid, type CorrectionDraft} from './correction-draft.js'

/** Where what is said goes: onto the goal; beside it, where the goal can only be read; or nowhere. */
export type CorrectionPlace = 'goal' | 'beside' | 'nowhere'

/** What a desk works for: the element, with what it was given. */
export interface CorrectionHost extends HTMLElement {
  entry?: GoalEntry
  snapshot?: RecordSnapshot
  readonly person: string
  requestUpdate(): void
  settled(): void
}

/** What goes on while somebody says what is not right about one goal. */
export class CorrectionDesk {
  readonly #host: CorrectionHost
  readonly #own = new CorrectionShelf()
  /** What was last saved from here, of which goal. */
  #save?: PlacedSave & {id: string; person: string}

  constructor(host: CorrectionHost) {
    this.#host = host
  }

  get shelf(): CorrectionShelf {
    return this.#host.snapshot ? commonShelf : this.#own
  }

  get draft(): CorrectionDraft {
    return this.shelf.of(this.#host.person, this.#host.entry!)
  }

  get waits(): boolean {
    return isSaid(this.draft)
  }

  get place(): CorrectionPlace {
    const {entry, snapshot} = this.#host
    if (allowedFor(snapshot, entry!.id)?.goal.update ?? true) return 'goal'
    return snapshot?.goes?.answers === 'text' ? 'nowhere' : 'beside'
  }

  /** What became of the last save here, while the same goal of the same person shows. */
  get save(): PlacedSave | undefined {
    const {person, entry} = this.#host
    return this.#save?.id === entry!.id && this.#save.person === person ? this.#save : undefined
  }

  say(typed: string): void {
    this.#change({text: cleanWords(typed)})
  }

  agree(agreement: Agreement): void {
    this.#change({agreement})
  }

  /** Sends it. Never rejects; what was written stays until the chart has it. */
  async send(): Promise<void> {
    const {draft, shelf} = this
    const {entry, person} = this.#host
    const {goal, id} = entry!
    if (draft.saving) return
    if (!isSaid(draft)) return this.#put(draft, {outcome: {kind: 'invalid', faults: []}})
    const time = (draft.time ??= localDateTime(new Date()))
    // They have seen theirs by now.
    const base = draft.outcome?.kind === 'conflict' ? draft.outcome.theirs : goal
    const isOnGoal = this.place === 'goal'
    this.#put(draft, {saving: true, touched: false})
    const changes = changesBetween(base, reviseGoal(base, changesOf(draft, base, time)))
    const review = reviewGoal({goal: id, line: draft.text, time})
    const outcome = !isOnGoal
      ? await submit(this.#host, 'goal-review-submit', {review, key: draft.key, base})
      : changes
        ? await submit(this.#host, 'goal-submit', {id, changes, base})
        : ({kind: 'unchanged'} as const)
    this.#put(draft, {saving: false, outcome: outcome as CorrectionDraft['outcome']})
    // Nothing to change means that it is there: a first try arrived whose answer was lost.
    if (outcome.kind !== 'saved' && outcome.kind !== 'unchanged') return
    shelf.settle(draft)
    const saved = outcome.kind === 'saved' ? outcome : {kind: 'saved' as const, ids: [id]}
    this.#save = {id, person, outcome: saved, at: new Date()}
    this.#host.settled()
  }

  /** Takes back what was last saved here; `reason` is written where that voids an entry. */
  async takeBack(reason: string): Promise<void> {
    const save = this.#save
    if (save?.outcome?.kind !== 'saved' || !save.outcome.undo || save.back === 'asked') return
    const {undo} = save.outcome
    save.back = 'asked'
    this.#host.requestUpdate()
    save.back = await submit(this.#host, 'goal-undo-submit', {undo, reason})
    this.#host.requestUpdate()
  }

  /** What waits for the connection, and nothing else, is sent when it is back. */
  whenBack(): void {
    if (this.#host.entry && waitsForConnection(this.draft)) void this.send()
  }

  /** What is on its way is not changed: what is sent is what shows. */
  #change(change: Partial<CorrectionDraft>): void {
    const {draft} = this
    this.#host.requestUpdate()
    if (draft.saving) return
    if (draft.outcome?.kind !== 'conflict') delete draft.outcome
    this.#put(draft, {...change, touched: true})
  }

  #put(draft: CorrectionDraft, change: Partial<CorrectionDraft>): void {
    Object.assign(draft, change)
    this.shelf.guard()
    this.#host.requestUpdate()
  }
}
