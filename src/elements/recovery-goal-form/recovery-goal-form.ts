import {consume} from '@lit/context'
import {LitElement, type PropertyValues, type TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import type {Component} from '../../chime/index.js'
import {faultsOf} from '../../goals/index.js'
import type {GoalEntry, RecordSnapshot} from '../../record/index.js'
import {badgeStyles} from '../shared/badge.js'
import {pickerStyles} from '../shared/component-picker.js'
import {cleanWords} from '../shared/clean-words.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import {fire, type GoalStart} from '../shared/events.js'
import {LanguageController} from '../shared/language.js'
import {tokens} from '../shared/tokens.js'
import {UnloadGuard} from '../shared/unload-guard.js'
import {DraftShelf} from './draft-shelf.js'
import {draftOf, goalOf, isLocked, keepTheirs, requestFor, type GoalDraft} from './goal-draft.js'
import {goalFormView, type GoalFormActions} from './goal-form-view.js'
import {submitGoal} from './goal-outcome.js'
import {goalFormStyles} from './recovery-goal-form.styles.js'

/**
 * Where a goal is put into the person's words, and changed. What is typed is kept in the element, a draft for each
 * goal, until the chart's server has it: through a failure, a conflict, «not now», being hidden, or another goal.
 *
 * @element recovery-goal-form
 * @fires goal-submit - Somebody wants to save; answer it with `detail.respondWith(outcome)`.
 * @fires form-close - It is saved (`detail.saved`), or the person said «not now».
 * @csspart words - The field for the words.
 * @csspart status - Where the goal stands, when it is changed.
 * @csspart problem - What kept the goal from being saved.
 * @csspart conflict - Both versions, when somebody else changed the same.
 * @csspart aside - One's own words, after somebody else's were kept.
 * @csspart truth - What is true now: kept, being saved, saved.
 * @csspart save - The button that saves.
 * @csspart not-now - The button that leaves it for later.
 */
export class RecoveryGoalForm extends LitElement {
  static override styles = [tokens, controls, badgeStyles, pickerStyles, goalFormStyles]

  /** The goal to change; a new one is written when there is none. */
  @property({attribute: false}) entry?: GoalEntry

  /** What a new goal starts with. */
  @property({attribute: false, hasChanged: isOther}) start?: GoalStart

  /** What the person is called, where no record says so. Another name is another person, with other drafts. */
  @property({attribute: 'person-name'}) personName?: string

  @consume({context: recordContext, subscribe: true})
  @state()
  protected snapshot?: RecordSnapshot

  readonly #local = new LanguageController(this)
  readonly #shelf = new DraftShelf()
  readonly #actions: GoalFormActions = {
    type: event => this.#type(event.target as HTMLTextAreaElement),
    toggle: component => this.#toggle(component),
    stand: status => this.#change({status}),
    press: event => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      void this.#save()
    },
    save: () => void this.#save(),
    keepMine: () => void this.#save({overwrite: true}),
    keepTheirs: () => this.#keepTheirs(),
    leave: () => fire(this, 'form-close', {saved: false}),
  }
  #draft: GoalDraft = draftOf()
  #person?: string
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

  /** Focuses the words. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.#field?.focus(options))
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const person = this.snapshot?.whose ?? this.personName ?? ''
    if (person === this.#person && !changed.has('entry') && !changed.has('start')) return
    this.#person = person
    const draft = this.#shelf.open({person, entry: this.entry, start: this.start})
    if (draft.id !== this.#draft.id) this.#said = ''
    this.#draft = draft
  }

  protected override render(): TemplateResult {
    const name = this.personName || (this.snapshot?.person.name ?? '')
    return goalFormView(this.#local, this.#draft, {name, said: this.#said, actions: this.#actions})
  }

  protected override updated(): void {
    const field = this.#field
    if (!field || CSS.supports('field-sizing', 'content')) return
    field.style.setProperty('block-size', 'auto')
    field.style.setProperty('block-size', `${field.scrollHeight + 2}px`)
  }

  get #field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea')
  }

  #change(change: Partial<Pick<GoalDraft, 'words' | 'components' | 'status'>>): void {
    if (!isLocked(this.#draft)) Object.assign(this.#draft, change)
    if (this.#draft.outcome?.kind === 'unchanged') this.#draft.outcome = undefined
    this.#said = ''
    this.requestUpdate()
  }

  #type(field: HTMLTextAreaElement): void {
    const words = cleanWords(field.value)
    if (words !== field.value) {
      const caret = cleanWords(field.value.slice(0, field.selectionStart)).length
      field.value = words
      field.setSelectionRange(caret, caret)
      this.#draft.cleaned = true
    }
    this.#change({words})
  }

  #toggle(component: Component): void {
    const {components} = this.#draft
    const without = components.filter(each => each !== component)
    this.#change({components: without.length < components.length ? without : [...components, component]})
  }

  #keepTheirs(): void {
    keepTheirs(this.#draft)
    this.requestUpdate()
    this.focus()
  }

  async #save({overwrite = false} = {}): Promise<void> {
    const draft = this.#draft
    if (isLocked(draft)) return
    const request = requestFor(draft, overwrite)
    const faults = faultsOf(goalOf(draft), draft.id ? draft.base : undefined)
    draft.outcome = !request ? {kind: 'unchanged'} : faults.length ? {kind: 'invalid', faults} : undefined
    if (request && !draft.outcome) {
      draft.saving = true
      this.requestUpdate()
      draft.outcome = await submitGoal(this, request)
      draft.saving = false
    }
    this.requestUpdate()
    if (draft.outcome?.kind === 'saved') this.#settle(draft)
    if (draft === this.#draft) await this.#focusOutcome()
  }

  /** The chart has the draft: let go of it, say so, and have nothing more to do, unless something else is open by now. */
  #settle(draft: GoalDraft): void {
    const fresh = this.#shelf.settle(draft)
    if (draft !== this.#draft) return
    const {goalForm, status} = this.#local.words
    const merged = draft.outcome?.kind === 'saved' && draft.outcome.merged
    this.#said = merged ? goalForm.merged : status.saved(this.#local.time(new Date()))
    this.#draft = fresh
    fire(this, 'form-close', {saved: true})
  }

  async #focusOutcome(): Promise<void> {
    await this.updateComplete
    const {outcome} = this.#draft
    if (outcome?.kind === 'conflict') this.renderRoot.querySelector<HTMLElement>('#conflict')?.focus()
    if (outcome?.kind !== 'invalid') return
    const first = outcome.faults.includes('words-missing') ? 'textarea' : '.picker button'
    this.renderRoot.querySelector<HTMLElement>(first)?.focus()
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
