import {consume} from '@lit/context'
import {type PropertyValues, type TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import type {GoalEntry, RecordSnapshot} from '../../record/index.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import {fire, type GoalStart} from '../shared/events.js'
import {later} from '../shared/later.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {mayMoveFocus} from '../shared/may-move-focus.js'
import {tokens} from '../shared/tokens.js'
import {UnloadGuard} from '../shared/unload-guard.js'
import {DraftShelf, personOf, type UnsavedDraft} from './draft-shelf.js'
import {changeDraft, draftOf, isLocked, toggleComponent, type GoalDraft} from './goal-draft.js'
import type {GoalFormActions} from './goal-form-view.js'
import {GivenTo} from './given-to.js'
import {saveDraft, whatToDo} from './save-draft.js'
import {keepMine, keepTheirs, letGo, takeUp} from './set-aside.js'
import {fitWords, wordsTyped} from './words-typed.js'

const view = later(() => import('./goal-form-view.js'))

/**
 * Where a goal is put into the person's words, and changed. What is typed is kept in the element, a draft for each
 * goal, until the chart's server has it: through a failure, a conflict, «not now», being hidden, or another goal.
 *
 * @element recovery-goal-form
 * @fires goal-submit - Somebody wants to save; answer it with `detail.respondWith(outcome)`.
 * @fires form-close - It is saved (`detail.saved`, as `detail.ids`), or the person said «not now».
 * @fires drafts-change - Other drafts than before hold what the chart does not have; see `unsaved`.
 * @csspart question - The question that was asked, when there was one.
 * @csspart words - The field for the words.
 * @csspart status - Where the goal stands, when it is changed.
 * @csspart problem - What kept the goal from being saved.
 * @csspart conflict - Both versions, when somebody else changed the same.
 * @csspart aside - One's own words, after somebody else's were kept.
 * @csspart truth - What is true now: kept, being saved, saved.
 * @csspart save - The button that saves.
 * @csspart not-now - The button that leaves it for later.
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

  readonly #shelf = new DraftShelf()
  readonly #givenTo = new GivenTo()
  readonly #actions: GoalFormActions = {
    type: event => {
      const {words, cleaned} = wordsTyped(event.target as HTMLTextAreaElement)
      this.#change(draft => {
        draft.cleaned ||= cleaned
        changeDraft(draft, {words})
      })
    },
    toggle: component => this.#change(draft => toggleComponent(draft, component)),
    stand: status => this.#change(draft => changeDraft(draft, {status})),
    press: event => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      void this.#save()
    },
    save: () => void this.#save(),
    keepMine: () => this.#keepMine(),
    keepTheirs: () => this.#writeOn(keepTheirs),
    takeUp: aside => this.#writeOn(draft => takeUp(draft, aside)),
    letGo: aside => this.#writeOn(draft => letGo(draft, aside)),
    leave: () => fire(this, 'form-close', {saved: false}),
  }
  #draft = draftOf()
  #person?: string
  #unsaved = '[]'
  /** What was true last: that it is saved, and when. */
  #said = ''

  constructor() {
    super()
    new UnloadGuard(this, () => this.dirty)
  }

  /** Whether anything was typed here that the chart does not have. */
  get dirty(): boolean {
    return this.#shelf.dirty
  }

  /** The drafts of the person whose record is open that hold what the chart does not have. */
  get unsaved(): readonly UnsavedDraft[] {
    return this.#shelf.unsaved(this.#person ?? '', this.#draft)
  }

  /** Focuses the words. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.#field?.focus(options))
  }

  protected override get needs(): readonly [typeof view] {
    return [view]
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.#person
    const person = personOf(this.snapshot, this.personName)
    if (person !== before && this.#shelf.adopt(before, person)) this.#givenTo.pass(before, person)
    const given = (['entry', 'start'] as const).filter(name => changed.has(name))
    if (person === before && !given.length) return
    this.#person = person
    const draft = this.#shelf.open(person, this.#givenTo.take(person, given, this))
    if (draft.id !== this.#draft.id || person !== before) this.#said = ''
    this.#draft = draft
  }

  protected override render(): TemplateResult {
    if (!view.code) return this.notArrived()
    const name = this.snapshot?.person.name || this.personName || ''
    return view.code.goalFormView(this.local, this.#draft, {name, said: this.#said, actions: this.#actions})
  }

  protected override updated(): void {
    const unsaved = JSON.stringify(this.unsaved)
    if (unsaved !== this.#unsaved) fire(this, 'drafts-change', undefined)
    this.#unsaved = unsaved
    if (this.#field) fitWords(this.#field)
  }

  get #field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea')
  }

  #change(change: (draft: GoalDraft) => void): void {
    change(this.#draft)
    this.#said = ''
    this.requestUpdate()
  }

  /** Something else to write on with, and the words in focus. */
  #writeOn(change: (draft: GoalDraft) => void): void {
    this.#change(change)
    this.focus()
  }

  #keepMine(): void {
    const within = mayMoveFocus(this)
    keepMine(this.#draft)
    void this.#save()
    // The button that was pressed goes away.
    if (within) void this.updateComplete.then(() => this.#focusOn('[part=save]'))
  }

  async #save(): Promise<void> {
    const draft = this.#draft
    if (isLocked(draft)) return
    await saveDraft(this, draft, () => this.requestUpdate())
    if (draft.outcome?.kind === 'saved') this.#settle(draft, draft.outcome.ids)
    if (draft !== this.#draft || !mayMoveFocus(this)) return
    await this.updateComplete
    this.#focusOn(whatToDo(draft.outcome))
  }

  /** The chart has the draft: let go of it, say so, and have nothing more to do, unless something else is open by now. */
  #settle(draft: GoalDraft, ids: readonly string[]): void {
    const fresh = this.#shelf.settle(draft)
    this.requestUpdate()
    if (draft !== this.#draft) return
    const {goalForm, status} = this.local.words
    const merged = draft.outcome?.kind === 'saved' && draft.outcome.merged
    this.#said = merged ? goalForm.merged : status.saved(this.local.time(new Date()))
    this.#draft = fresh
    fire(this, 'form-close', {saved: true, ids})
  }

  #focusOn(selector: string | undefined): void {
    if (selector) this.renderRoot.querySelector<HTMLElement>(selector)?.focus()
  }
}

/** Hosts write `start` anew on every render; only another content is another start. */
function isOther(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other)
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-goal-form': RecoveryGoalForm
  }
}
