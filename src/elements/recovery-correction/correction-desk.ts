import type {Reading} from '../../measures/index.js'
import {changesBetween, reviewGoal, reviseGoal, type Agreement} from '../../goals/index.js'
import {allowedFor, localDateTime, type GoalEntry, type RecordSnapshot} from '../../record/index.js'
import {submit, type GoalOutcome} from '../recovery-goal-form/goal-outcome.js'
import type {PlacedSave} from '../recovery-goals/saves-in-place.js'
import {cleanWords} from '../shared/clean-words.js'
import {waitsForConnection} from '../shared/when-back.js'
import {changesOf, commonShelf, CorrectionShelf, isSaid, type CorrectionDraft} from './correction-draft.js'

/** Where what is said goes: onto the goal; beside it, where the goal can only be read, or where it is of an answer; or nowhere. */
export type CorrectionPlace = 'goal' | 'beside' | 'answer' | 'nowhere'

/** What a desk works for: the element, with what it was given. */
export interface CorrectionHost extends HTMLElement {
  entry?: GoalEntry
  readonly about?: Reading | undefined
  snapshot?: RecordSnapshot
  readonly person: string
  requestUpdate(): void
  settled(): void
}

/** What goes on while somebody says what is not right about one goal or answer. */
export class CorrectionDesk {
  readonly #host: CorrectionHost
  readonly #own = new CorrectionShelf()
  /** What was last saved from here, of what. */
  #save?: PlacedSave & {about: string; person: string}

  constructor(host: CorrectionHost) {
    this.#host = host
  }

  get shelf(): CorrectionShelf {
    return this.#host.snapshot ? commonShelf : this.#own
  }

  get draft(): CorrectionDraft {
    return this.shelf.of(this.#host.person, this.about)
  }

  /** What it is about: ids of goals and of answers are each other's strangers. */
  get about(): string {
    const {entry, about: answer} = this.#host
    return answer ? `answer/${answer.id}` : (entry?.id ?? '')
  }

  get waits(): boolean {
    return isSaid(this.draft)
  }

  get place(): CorrectionPlace {
    const {entry, about: answer, snapshot} = this.#host
    if (entry && !answer && (allowedFor(snapshot, entry.id)?.goal.update ?? true)) return 'goal'
    if (snapshot?.goes?.answers === 'text') return 'nowhere'
    return answer ? 'answer' : 'beside'
  }

  /** Where what is said of an answer is kept: where new answers are. */
  get goes(): 'chart' | 'side-car' | 'scratchpad' {
    const place = this.#host.snapshot?.goes?.answers
    return place === 'side-car' || place === 'scratchpad' ? place : 'chart'
  }

  /** What became of the last save here, while the same of the same person shows. */
  get save(): PlacedSave | undefined {
    const isSame = this.#save?.about === this.about && this.#save.person === this.#host.person
    return isSame ? this.#save : undefined
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
    const {about} = this
    const {person} = this.#host
    if (draft.saving) return
    if (!isSaid(draft)) return this.#put(draft, {outcome: {kind: 'invalid', faults: []}})
    this.#put(draft, {saving: true, touched: false, time: draft.time ?? localDateTime(new Date())})
    const outcome = await this.#submit(draft)
    this.#put(draft, {saving: false, outcome})
    // Nothing to change means that it is there: a first try arrived whose answer was lost.
    if (outcome.kind !== 'saved' && outcome.kind !== 'unchanged') return
    shelf.settle(draft)
    const saved = outcome.kind === 'saved' ? outcome : {kind: 'saved' as const, ids: []}
    this.#save = {about, person, outcome: saved, at: new Date()}
    this.#host.settled()
  }

  async #submit(draft: CorrectionDraft): Promise<GoalOutcome> {
    const {entry, about: answer} = this.#host
    const {key, text, outcome} = draft
    const time = draft.time!
    if (answer) {
      const said = {answer: answer.id, words: text.trim(), time}
      return submit(this.#host, 'measure-said-submit', {said, key})
    }
    const {goal, id} = entry!
    // They have seen theirs by now.
    const base = outcome?.kind === 'conflict' ? outcome.theirs : goal
    if (this.place !== 'goal') {
      const review = reviewGoal({goal: id, line: text, time})
      return (await submit(this.#host, 'goal-review-submit', {review, key, base})) as GoalOutcome
    }
    const changes = changesBetween(base, reviseGoal(base, changesOf(draft, base, time)))
    return changes ? submit(this.#host, 'goal-submit', {id, changes, base}) : {kind: 'unchanged'}
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
    if (this.about && waitsForConnection(this.draft)) void this.send()
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
