import {ContextEvent} from '@lit/context'
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit'
import {property, query, state} from 'lit/decorators.js'
import type {Authorization} from '../../record/backends/fhir-kit.js'
import type {Backend, GoalEntry, RecordSnapshot} from '../../record/index.js'
import {badgeStyles} from '../shared/badge.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import type {GoalStart, RecoveryEvents} from '../shared/events.js'
import {LanguageController} from '../shared/language.js'
import {tokens} from '../shared/tokens.js'
import {styles} from './recovery-chart.styles.js'

/**
 * The one tag to drop in: goals, check-ins and the conversation around them. With `base-url` (or `backend`) and
 * `patient` it opens the record itself; inside a `<recovery-record>` it shows that one.
 *
 * @element recovery-chart
 * @fires goal-saved - The server confirmed a goal. `detail.ids` are the ids of the Goals.
 * @fires measure-saved - The server confirmed a check-in. `detail.ids` are the ids of the Observations.
 * @csspart new - The button for a new goal.
 * @csspart header - The title, the state and what one can do.
 * @csspart goals - The column of goals.
 * @csspart measures - The column of check-ins.
 */
export class RecoveryChart extends LitElement {
  static override styles = [tokens, controls, badgeStyles, styles]

  /** The FHIR endpoint's address, absolute or relative to the page. */
  @property({attribute: 'base-url'}) baseUrl = ''

  /** The logical id of the Patient whose record it is, on this endpoint. */
  @property() patient = ''

  /** Gives the Authorization header for each request; the token is never kept. Only as a property. */
  @property({attribute: false}) authorization?: Authorization

  /** A backend of the host's own, instead of `base-url`. */
  @property({attribute: false}) backend?: Backend

  /** The id of the page's own note field, to offer recovery-oriented wording in; none when left out. */
  @property() note = ''

  @state() protected composing?: {entry?: GoalEntry; start?: GoalStart}
  @state() protected checkingIn = false
  @state() protected snapshot?: RecordSnapshot

  @query('.chart') protected chart!: HTMLElement
  @query('recovery-goal-form') protected goalForm!: HTMLElement | null
  @query('recovery-measure-form') protected measureForm!: HTMLElement | null

  readonly #local = new LanguageController(this)
  #opener?: HTMLElement
  #asked?: HTMLElement

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Another person: nothing of what was open for the first one stays open.
    if (changed.has('patient') && this.hasUpdated) [this.composing, this.checkingIn] = [undefined, false]
  }

  protected override updated(): void {
    // Asked from inside, where the record is: our own one is below us, where a consumer of ours would not find it.
    if (this.#asked === this.chart) return
    this.#asked = this.chart
    const take = (snapshot?: RecordSnapshot): void => void (this.snapshot = snapshot)
    this.chart.dispatchEvent(new ContextEvent(recordContext, this.chart, take, true))
  }

  protected override render(): TemplateResult {
    if (!this.baseUrl && !this.backend) return this.#chart()
    return html`<recovery-record
      base-url=${this.baseUrl}
      patient=${this.patient}
      .authorization=${this.authorization}
      .backend=${this.backend}
      >${this.#chart()}</recovery-record
    >`
  }

  #chart(): TemplateResult {
    const {chart} = this.#local.words
    return html`<section
      class="chart"
      aria-labelledby="title"
      @goal-compose=${this.#compose}
      @goal-edit=${this.#edit}
      @measure-start=${this.#startCheckIn}
    >
      <header part="header">
        <h2 id="title">${chart.title}</h2>
        <recovery-status></recovery-status>
        ${
          this.snapshot?.capabilities?.goal.create === false
            ? nothing
            : html`<button class="main" type="button" part="new" @click=${this.#composeNew}>
                ${chart.newGoal}
              </button>`
        }
      </header>
      <recovery-measure-form
        class="stage"
        ?hidden=${!this.checkingIn}
        @form-close=${this.#closeCheckIn}
      ></recovery-measure-form>
      <div class="columns">
        <div part="goals" class="goals">
          <recovery-goal-form
            class="composer"
            ?hidden=${!this.composing}
            .entry=${this.composing?.entry}
            .start=${this.composing?.start}
            @form-close=${this.#closeGoal}
          ></recovery-goal-form>
          <recovery-goals></recovery-goals>
        </div>
        <div part="measures" class="measures">
          <recovery-measures></recovery-measures>
        </div>
      </div>
      ${this.note ? html`<recovery-wording .field=${this.#noteField()}></recovery-wording>` : nothing}
    </section>`
  }

  #noteField(): HTMLTextAreaElement | HTMLInputElement | undefined {
    const field = (this.getRootNode() as Document | ShadowRoot).getElementById(this.note)
    return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field : undefined
  }

  #composeNew(event: Event): void {
    this.#open(event, {start: {}})
  }

  #compose(event: CustomEvent<RecoveryEvents['goal-compose']>): void {
    this.#open(event, {start: event.detail})
  }

  #edit(event: CustomEvent<RecoveryEvents['goal-edit']>): void {
    this.#open(event, {entry: event.detail.entry})
  }

  #open(event: Event, composing: {entry?: GoalEntry; start?: GoalStart}): void {
    this.#opener = event.composedPath()[0] as HTMLElement
    this.composing = composing
    void this.updateComplete.then(() => this.goalForm?.focus())
  }

  #startCheckIn(event: Event): void {
    this.#opener = event.composedPath()[0] as HTMLElement
    this.checkingIn = true
    void this.updateComplete.then(() => this.measureForm?.focus())
  }

  #closeGoal(): void {
    this.composing = undefined
    this.#goBack()
  }

  #closeCheckIn(): void {
    this.checkingIn = false
    this.#goBack()
  }

  /** Back to where it was started from, or to the title when that is no longer there. */
  #goBack(): void {
    if (this.#opener?.isConnected) this.#opener.focus()
    else this.renderRoot.querySelector<HTMLElement>('header button')?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-chart': RecoveryChart
  }
}
