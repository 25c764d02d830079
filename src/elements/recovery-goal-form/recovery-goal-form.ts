import {consume} from '@lit/context'
import {type PropertyValues, type TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import type {GoalEntry, Place, RecordSnapshot} from '../../record/index.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import {fire, type GoalStart, type RecoveryEvents} from '../shared/events.js'
import {isOther} from '../shared/is-other.js'
import {later} from '../shared/later.js'
import {personOf} from '../shared/person-of.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {tokens} from '../shared/tokens.js'
import {UnloadGuard} from '../shared/unload-guard.js'
import {WhenBack} from '../shared/when-back.js'
import type {DraftShelf, UnsavedDraft} from './draft-shelf.js'
import type {Confirmed, Desk} from './form-desk.js'
import type {GoalDraft} from './goal-draft.js'
import type {Fold, GoalFormActions} from './goal-form.js'
import {GivenTo} from './given-to.js'

const view = later(() => import('./goal-form-view.js'))
const fields = later(() => import('./part-fields.js'))

/**
 * Where a goal is put into the person's words, and changed. What is typed is kept in the element, a draft for each
 * goal, until the chart's server has it: through a failure, a conflict, «not now», being hidden, or another goal.
 *
 * @element recovery-goal-form
 * @fires goal-submit - Somebody wants to save; answer it with `detail.respondWith(outcome)`.
 * @fires goal-replace-submit - Somebody wants to save what a goal became; answer it likewise.
 * @fires goal-void-submit - Somebody wants to mark a goal as entered by mistake; answer it likewise.
 * @fires form-close - It is saved (`detail.saved`, as `detail.ids`), or the person said «not now».
 * @fires drafts-change - Other drafts than before hold what the chart does not have; see `unsaved`.
 * @csspart question - The question that was asked, when there was one.
 * @csspart words - The field for the words.
 * @csspart status - Where the goal stands, when it is changed.
 * @csspart became - The field for what it became.
 * @csspart more - The parts that unfold.
 * @csspart mistake - Where it is marked as entered by mistake.
 * @csspart problem - What kept the goal from being saved.
 * @csspart aside - What was written here, after somebody else's were kept.
 * @csspart truth - What is true now: kept, being saved, saved.
 * @csspart save - The button that saves, or puts it into the note where nothing else takes it.
 * @csspart handed - The button that says that the text is in the note.
 * @csspart not-now - The button that leaves it for later, or closes what is saved.
 */
export class RecoveryGoalForm extends RecoveryElement {
  static override styles = [tokens, controls]

  /** The goal to change; a new one is written when there is none. It is that of the person whose record is open when it is set. */
  @property({attribute: false}) entry?: GoalEntry

  /** What a new goal starts with; of the same person. */
  @property({attribute: false, hasChanged: isOther}) start?: GoalStart

  /** What the person is called, where no record says so; there, another name is another person, with other drafts. */
  @property({attribute: 'person-name'}) personName?: string

  @consume({context: recordContext, subscribe: true})
  @state()
  protected snapshot?: RecordSnapshot

  /** Drafts are there once there is something to write them in. */
  #shelf?: DraftShelf
  readonly #givenTo = new GivenTo()
  readonly #unfolded = new Set<Fold>()
  #actions?: GoalFormActions
  #draft?: GoalDraft
  #person?: string
  #unsaved = '[]'
  /** What was true last, such as that it is saved; and how the form closes that stayed open to tell it. */
  #told: {said: readonly string[]; close?: RecoveryEvents['form-close']} = {said: []}

  constructor() {
    super()
    new UnloadGuard(this, () => this.dirty)
    new WhenBack(this, () => this.#actions?.whenBack())
  }

  /** Whether anything was typed here that the chart does not have. */
  get dirty(): boolean {
    return this.#shelf?.dirty ?? false
  }

  /** The drafts of the person whose record is open that hold what the chart does not have. */
  get unsaved(): readonly UnsavedDraft[] {
    return this.#shelf?.unsaved(this.#person ?? '', this.#draft) ?? []
  }

  /** Lets go of a draft, by its key: nobody has what was written any more. */
  discard(key: string): void {
    this.#shelf?.discard(this.#person ?? '', key)
    if (this.#draft?.key === key) this.#draft = this.#shelf?.open(this.#person ?? '', {})
    this.requestUpdate()
  }

  /** Focuses the words. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#words')?.focus(options))
  }

  protected override get needs(): readonly (typeof view | typeof fields)[] {
    return this.#unfolded.size ? [view, fields] : [view]
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.#person
    const person = personOf(this.snapshot, this.personName)
    if (this.snapshot?.loggedOut) this.#shelf = undefined
    const given = (['entry', 'start'] as const).filter(name => changed.has(name))
    if (view.code) this.#shelf ??= new view.code.DraftShelf()
    if (person !== before && this.#shelf?.adopt(before, person)) this.#givenTo.pass(before, person)
    const place = this.#givenTo.take(person, given, this)
    if (!this.#shelf || (person === before && !given.length)) return
    this.#person = person
    const draft = this.#shelf.open(person, place)
    if (draft.id !== this.#draft?.id || person !== before) this.#told = {said: []}
    if (draft !== this.#draft) this.#unfolded.clear()
    this.#draft = draft
  }

  protected override render(): TemplateResult {
    if (!view.code || !this.#draft) return this.notArrived()
    const form = {
      local: this.local,
      draft: this.#draft,
      name: this.#name,
      goes: this.#goes,
      snapshot: this.snapshot,
      said: this.#told.said,
    }
    const actions = (this.#actions ??= view.code.formActions(this.#desk))
    const draw = fields.code?.partFields ?? (() => this.notArrived())
    return view.code.goalFormView({...form, unfolded: this.#unfolded, actions}, draw)
  }

  protected override updated(): void {
    const unsaved = JSON.stringify(this.unsaved)
    if (unsaved !== this.#unsaved) fire(this, 'drafts-change', undefined)
    this.#unsaved = unsaved
    if (this.#shelf && view.code?.keepDrafts(this, this.#shelf, this.snapshot)) {
      // What was written in this place before is open in it again.
      this.#person = undefined
      this.requestUpdate()
    }
    if (view.code) this.renderRoot.querySelectorAll('textarea').forEach(view.code.fitWords)
  }

  get #name(): string {
    return this.snapshot?.person.name || this.personName || ''
  }

  /** A new goal goes where new ones go; one that is changed stays where it stands. */
  get #goes(): Place {
    const {goals, goes} = this.snapshot ?? {}
    const id = this.#draft?.id
    if (!id) return goes?.goals ?? 'chart'
    return goals?.find(each => each.id === id)?.place ?? 'chart'
  }

  #change(change: (draft: GoalDraft) => void): void {
    this.#draft!.noted = undefined
    change(this.#draft!)
    this.#told = {said: []}
    this.requestUpdate()
  }

  get #desk(): Desk {
    return {
      form: this,
      local: this.local,
      unfolded: this.#unfolded,
      draft: () => this.#draft!,
      unsaved: () => this.#shelf!.unsavedOf(personOf(this.snapshot, this.personName)).map(({draft}) => draft),
      goes: () => this.#goes,
      name: () => this.#name,
      change: change => this.#change(change),
      confirm: (draft, confirmed) => this.#confirm(draft, confirmed),
      leave: () => fire(this, 'form-close', this.#told.close ?? {saved: false}),
    }
  }

  /** The chart has the draft: let go of it, say so, and have nothing more to do, unless something else is open by now. */
  #confirm(draft: GoalDraft, {outcome: {ids, undo}, said, stay, kept, handed}: Confirmed): void {
    const fresh = kept ? draft : this.#shelf!.settle(draft)
    this.requestUpdate()
    if (draft !== this.#draft) return
    const close = handed ? {saved: false} : {saved: true, ids, ...(undo && {undo})}
    this.#told = {said, close}
    this.#draft = fresh
    if (!stay && !view.code?.isDirty(fresh)) fire(this, 'form-close', close)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-goal-form': RecoveryGoalForm
  }
}
