import {consume} from '@lit/context'
import {nothing, type PropertyValues, type TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import type {Reading} from '../../measures/index.js'
import type {GoalEntry, RecordSnapshot} from '../../record/index.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import {later, type Later} from '../shared/later.js'
import {mayMoveFocus} from '../shared/may-move-focus.js'
import {personOf} from '../shared/person-of.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {tokens} from '../shared/tokens.js'
import {WhenBack} from '../shared/when-back.js'
import type {CorrectionDesk} from './correction-desk.js'

const view = later(() => import('./correction-view.js'))

/**
 * Where the person, or who types for them, says what is not right about a goal, an answer or a score, or what is missing of
 * it. It becomes a note in their voice that stands beside it, for all who may open it; who that is, is said before it is saved.
 * Of an answer, and of a goal that can only be read, it is kept as an entry of its own. What was written stays until the chart has it.
 *
 * @element recovery-correction
 * @fires goal-submit - The note is to be saved with the goal; answer it with `detail.respondWith(outcome)`.
 * @fires goal-review-submit - The goal can only be read, and the note is to be saved beside it; answer it likewise.
 * @fires measure-said-submit - What is said of an answer is to be saved; answer it likewise.
 * @fires goal-undo-submit - What was saved is to be taken back, by `detail.undo`; answer it likewise.
 * @csspart open - The button that opens it.
 * @csspart waits - That something was written here which is not in the chart yet.
 * @csspart form - What is open.
 * @csspart words - The field for the words.
 * @csspart seen - Who will see it.
 * @csspart save - The button that saves.
 * @csspart not-now - The button that folds it away; what was written is kept.
 */
export class RecoveryCorrection extends RecoveryElement {
  static override styles = [tokens, controls]

  /** The goal that it is about, as the record gives it. */
  @property({attribute: false}) entry?: GoalEntry

  /** The answer or the score that it is about, instead of a goal. */
  @property({attribute: false}) answer?: Reading

  /** What the answer is called, for whoever hears the button; a goal has its words. */
  @property() called = ''

  /** The record as it stands; from `<recovery-record>` when left out. */
  @consume({context: recordContext, subscribe: true})
  @property({attribute: false})
  snapshot?: RecordSnapshot

  /** What the person is called, where no record says so. */
  @property({attribute: 'person-name'}) personName?: string

  /** The key (person, and goal or answer) of what is open: another one begins folded. */
  @state() protected open = ''

  #desk?: CorrectionDesk
  #person = ''
  /** The answer that something is written of here, and what it is called, once another one stands in its place. */
  #held?: {answer: Reading; called: string}

  constructor() {
    super()
    new WhenBack(this, () => this.#desk?.whenBack())
  }

  /** Whose goals and answers these are. */
  get person(): string {
    return this.#person
  }

  /** The answer that it is about: what is being written stays with its own until it is saved, or emptied. */
  get about(): Reading | undefined {
    return this.#held?.answer ?? this.answer
  }

  protected override get needs(): readonly Later<object>[] {
    return this.entry || this.answer ? [view] : []
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.snapshot?.loggedOut) view.code?.commonShelf.clear()
    if (view.code) this.#desk ??= new view.code.CorrectionDesk(this)
    const person = personOf(this.snapshot, this.personName)
    this.#desk?.shelf.adopt(this.#person, person)
    if (person !== this.#person) this.#held = undefined
    else this.#hold(changed)
    this.#person = person
  }

  protected override render(): TemplateResult | typeof nothing {
    const {entry, about: answer} = this
    const caution = answer ? answer.caution : entry?.goal.caution
    if (!(entry ?? answer) || caution || this.snapshot?.whose === '') return nothing
    if (!view.code || !this.#desk) return this.notArrived()
    return view.code.correctionView({
      ...{local: this.local, desk: this.#desk, entry, answer},
      called: this.#held?.called ?? this.called,
      name: this.snapshot?.person.name || this.personName || '',
      open: this.open === this.#key,
      toggle: () => this.#show(this.open !== this.#key),
    })
  }

  #hold(changed: PropertyValues<this>): void {
    const before = changed.get('answer')
    if (this.#held && !this.#desk?.waits) this.#held = undefined
    if (!before || this.#held || before.id === this.answer?.id) return
    this.#held = {answer: before, called: changed.get('called') ?? this.called}
    if (!this.#desk?.waits) this.#held = undefined
  }

  /** Folds it away once the chart has what was written; the button takes the focus, as what was pressed is gone. */
  settled(): void {
    this.#show(false)
  }

  get #key(): string {
    return `${this.#person} ${this.#desk?.about}`
  }

  #show(open: boolean): void {
    const mayMove = open || mayMoveFocus(this)
    this.open = open ? this.#key : ''
    const next = open ? '#said' : '[part=open]'
    if (mayMove)
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(next)?.focus())
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-correction': RecoveryCorrection
  }
}
