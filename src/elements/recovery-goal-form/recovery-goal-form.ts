import {consume} from '@lit/context'
import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import type {Component} from '../../chime/index.js'
import {faultsOf, type GoalFault} from '../../goals/index.js'
import type {GoalEntry, RecordSnapshot} from '../../record/index.js'
import {badgeStyles} from '../shared/badge.js'
import {componentPicker, pickerStyles} from '../shared/component-picker.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import {fire, type GoalStart} from '../shared/events.js'
import {LanguageController} from '../shared/language.js'
import {tokens} from '../shared/tokens.js'
import {DraftShelf} from './draft-shelf.js'
import {goalConflict} from './goal-conflict.js'
import {cleanWords, draftOf, goalOf, isDirty, keepTheirs, requestFor, type GoalDraft} from './goal-draft.js'
import {faultSentence, outcomeSentences, submitGoal} from './goal-outcome.js'
import {goalFormStyles} from './recovery-goal-form.styles.js'
import {statusChoice} from './status-choice.js'
import {UnloadGuard} from './unload-guard.js'
import {recordAround} from './whose-record.js'

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
  #draft: GoalDraft = draftOf()
  #person?: string
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
    void this.updateComplete.then(() => this.#field('textarea')?.focus(options))
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const person = recordAround(this) || (this.personName ?? '')
    if (person === this.#person && !changed.has('entry') && !changed.has('start')) return
    this.#person = person
    const draft = this.#shelf.open({person, entry: this.entry, start: this.start})
    if (draft.id !== this.#draft.id) this.#said = ''
    this.#draft = draft
  }

  protected override updated(): void {
    const field = this.#field('textarea')
    if (!field || CSS.supports('field-sizing', 'content')) return
    field.style.setProperty('block-size', 'auto')
    field.style.setProperty('block-size', `${field.scrollHeight + 2}px`)
  }

  protected override render(): TemplateResult {
    const {goalForm: words} = this.#local.words
    const draft = this.#draft
    return html`<section class="form" aria-labelledby="title" @keydown=${this.#onKey}>
      <header>
        <h2 id="title">${draft.id ? words.editTitle : words.newTitle}</h2>
        ${draft.id ? undefined : html`<p class="small">${words.hint}</p>`}
        ${draft.base.answers.length ? html`<p class="small">${words.fromAnswer}</p>` : undefined}
      </header>
      ${this.#wordsField()} ${this.#components()}
      ${
        draft.id
          ? statusChoice(this.#local, {before: draft.base.status, chosen: draft.status}, status =>
              this.#change({status}),
            )
          : undefined
      }
      <div role="alert" part="problem" class="problem">${this.#problem()}</div>
      ${goalConflict(this.#local, draft, {
        keepMine: () => void this.#save({overwrite: true}),
        keepTheirs: () => this.#keepTheirs(),
      })}
      ${this.#buttons()}
    </section>`
  }

  #wordsField(): TemplateResult {
    const {goals, goalForm: words} = this.#local.words
    const {base, cleaned, aside} = this.#draft
    const fault = this.#shownFault('words-missing')
    const name = this.personName ?? this.snapshot?.person.name ?? ''
    return html`<div class="field">
      <label for="words">${base.kind === 'personal' ? words.words(name) : words.wordsOther}</label>
      <textarea
        id="words"
        part="words"
        rows="3"
        lang=${this.#local.tag}
        dir="auto"
        spellcheck="true"
        autocapitalize="off"
        autocomplete="off"
        required
        aria-describedby="words-hint words-fault"
        aria-invalid=${fault ? 'true' : 'false'}
        ?readonly=${this.#locked}
        .value=${this.#draft.words}
        @input=${this.#onInput}
      ></textarea>
      <p id="words-hint" class="small">
        ${base.words || base.kind === 'personal' ? words.wordsHint : goals.noWords}
      </p>
      <p id="words-fault" class="fault">${fault}</p>
      <p role="status">${cleaned ? words.cleaned : ''}</p>
      ${
        aside
          ? html`<div class="aside notice">
              <h3>${words.mine}</h3>
              <p class="words" dir="auto"><q>${aside}</q></p>
            </div>`
          : undefined
      }
    </div>`
  }

  #components(): TemplateResult {
    const {goalForm: words} = this.#local.words
    return html`<fieldset class="field" aria-describedby="components-fault">
      <legend>${words.components} <span class="small">${words.componentsHint}</span></legend>
      ${componentPicker(this.#local, this.#draft.components, component => this.#toggle(component))}
      <p id="components-fault" class="fault">${this.#shownFault('component-missing')}</p>
    </fieldset>`
  }

  #problem(): (TemplateResult | undefined)[] | undefined {
    const {outcome} = this.#draft
    const {words} = this.#local
    if (this.#draft.base.caution) return [html`<p class="notice">${words.goals.caution}</p>`]
    if (!outcome || outcome.kind === 'invalid' || outcome.kind === 'conflict') return undefined
    const sentences = outcomeSentences(words, outcome)
    if (outcome.kind === 'failed') sentences.push(words.stillHere)
    return [html`<div class="notice">${sentences.map(sentence => html`<p>${sentence}</p>`)}</div>`]
  }

  #buttons(): TemplateResult {
    const {goalForm: words} = this.#local.words
    const {saving, outcome, base} = this.#draft
    const truth = saving ? words.saving : isDirty(this.#draft) ? words.kept : this.#said
    return html`<div class="row">
      ${
        outcome?.kind === 'conflict' || base.caution
          ? undefined
          : html`<button
              type="button"
              part="save"
              class="main"
              aria-disabled=${saving ? 'true' : 'false'}
              @click=${this.#onSave}
            >
              ${words.save}
            </button>`
      }
      <button type="button" part="not-now" @click=${this.#onNotNow}>${words.notNow}</button>
      <p role="status" part="truth" class="small">${truth}</p>
    </div>`
  }

  get #locked(): boolean {
    return this.#draft.saving || Boolean(this.#draft.base.caution)
  }

  /** The sentence for a fault that was found on saving, as long as it is still there. */
  #shownFault(fault: GoalFault): string | undefined {
    const {outcome} = this.#draft
    const told = outcome?.kind === 'invalid' && outcome.faults.includes(fault)
    return told && faultsOf(goalOf(this.#draft)).includes(fault)
      ? faultSentence(this.#local.words, fault)
      : undefined
  }

  #field(selector: string): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector(selector)
  }

  #change(change: Partial<Pick<GoalDraft, 'words' | 'components' | 'status'>>): void {
    if (!this.#locked) Object.assign(this.#draft, change)
    if (this.#draft.outcome?.kind === 'unchanged') this.#draft.outcome = undefined
    this.#said = ''
    this.requestUpdate()
  }

  #toggle(component: Component): void {
    const {components} = this.#draft
    const without = components.filter(each => each !== component)
    this.#change({components: without.length < components.length ? without : [...components, component]})
  }

  #onInput = (event: Event): void => {
    const field = event.target as HTMLTextAreaElement
    const words = cleanWords(field.value)
    if (words !== field.value) {
      const caret = cleanWords(field.value.slice(0, field.selectionStart)).length
      field.value = words
      field.setSelectionRange(caret, caret)
      this.#draft.cleaned = true
    }
    this.#change({words})
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void this.#save()
  }

  #onSave = (): void => void this.#save()

  #onNotNow = (): void => fire(this, 'form-close', {saved: false})

  #keepTheirs(): void {
    keepTheirs(this.#draft)
    this.requestUpdate()
    this.focus()
  }

  async #save({overwrite = false} = {}): Promise<void> {
    const draft = this.#draft
    if (this.#locked) return
    const request = requestFor(draft, overwrite)
    const faults = faultsOf(goalOf(draft))
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
    if (outcome?.kind === 'conflict') this.#field('#conflict')?.focus()
    if (outcome?.kind !== 'invalid') return
    this.#field(outcome.faults.includes('words-missing') ? 'textarea' : '.picker button')?.focus()
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
