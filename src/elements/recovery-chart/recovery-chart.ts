import {html, type TemplateResult} from 'lit'
import {property, query, state} from 'lit/decorators.js'
import type {MeasureOffer} from '../../measures/index.js'
import type {Author, Backend, Configuration, RecordSnapshot} from '../../record/index.js'
import type {DraftPlace} from '../recovery-goal-form/draft-shelf.js'
import type {RecoveryGoalForm, RecoveryGoals, RecoveryMeasureForm, RecoveryMeasures} from '../index.js'
import type {Authorization, MessagingOptions, SideCar} from '../recovery-record/stores.js'
import {badgeStyles} from '../shared/badge.js'
import {controls} from '../shared/controls.js'
import type {GoalStart, RecoveryEvents} from '../shared/events.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {mayMoveFocus} from '../shared/may-move-focus.js'
import {tokens} from '../shared/tokens.js'
import type {Open} from './all-waiting.js'
import {askingForm, composingForm} from './asking-form.js'
import {focusFirst} from './focus-first.js'
import {chartHeader} from './chart-header.js'
import {intoNoteField, noteWording, type GoalNoteEvent} from './note-field.js'
import {ownRecord} from './own-record.js'
import {RecordBelow} from './record-below.js'
import {styles} from './recovery-chart.styles.js'
import {WaitingHere} from './waiting-here.js'

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
 * @csspart unsaved - What was written and is not in the chart yet.
 * @csspart go-on - The button that goes on with it.
 * @csspart discard - The button that asks whether it is let go.
 * @csspart keep - The answer that it is not.
 * @csspart let-go - The answer that it is.
 * @csspart measures - The column of check-ins.
 */
export class RecoveryChart extends RecoveryElement {
  static override styles = [tokens, controls, badgeStyles, styles]

  /** The FHIR endpoint's address, absolute or relative to the page. */
  @property({attribute: 'base-url'}) baseUrl = ''

  /** The logical id of the Patient whose record it is, on this endpoint. */
  @property() patient = ''

  /** Gives the Authorization header for each request; the token is never kept. Only as a property. */
  @property({attribute: false}) authorization?: Authorization

  /** The SMART scopes that were granted, as the `scope` of the token response says, where the page knows them. */
  @property() scopes?: string

  /** A backend of the host's own, instead of `base-url`. */
  @property({attribute: false}) backend?: Backend

  /** A second FHIR store beside the chart, for what the chart does not take. Only as a property. */
  @property({attribute: false}) sideCar?: SideCar

  /** What a SMART launch told of the chart's window; see `<recovery-record>`. Only as a property. */
  @property({attribute: false}) messaging?: MessagingOptions

  /** The site's configuration, by its schema. What the page gives itself comes first. */
  @property({attribute: false}) config?: Configuration

  /** Where the site's configuration is: JSON on the page's own origin. */
  @property({attribute: 'config-src'}) configSrc?: string

  /** Who is at the keyboard: what they type is marked as typed by them. */
  @property({attribute: false}) author?: Author

  /** The id of the page's own note field, to offer recovery-oriented wording in; none when left out. */
  @property() note = ''

  /** The measures that the site asks beside the check-in, with their rhythm, in this order. Left out, as configured. */
  @property({attribute: false}) offers?: readonly MeasureOffer[]

  /** The person looks at this screen too: while a measure is asked, nothing shows but the question, over the whole page. All of the chart is shared by `recovery-together`. */
  @property({type: Boolean, attribute: 'shared-screen'}) sharedScreen = false

  @state() protected composing?: DraftPlace
  @state() protected asked?: MeasureOffer
  @state() protected checkingIn = false
  @state() protected snapshot?: RecordSnapshot

  @query('recovery-goal-form') protected goalForm!: RecoveryGoalForm | null
  @query('recovery-measure-form') protected measureForm!: RecoveryMeasureForm | null
  @query('recovery-goals') protected goals!: RecoveryGoals
  @query('recovery-measures') protected measures!: RecoveryMeasures
  @query('header button') protected newGoal!: HTMLElement | null

  readonly #waiting = new WaitingHere(this)
  #whose?: string
  /** Once it had a record of its own, the forms stay where they are, with what was typed. */
  #own = false
  #opener: {goal?: HTMLElement; checkIn?: HTMLElement} = {}
  protected readonly below = new RecordBelow(this, '.chart', snapshot => (this.snapshot = snapshot))

  /** Whoever is at the keyboard logs out; see `<recovery-record>`. False where the browser would not forget, or no record is its own. */
  async logOut(): Promise<boolean> {
    ;[this.patient, this.author] = ['', undefined]
    return (await this.renderRoot.querySelector('recovery-record')?.logOut()) ?? false
  }

  protected override willUpdate(): void {
    this.#own ||= Boolean(this.baseUrl || this.backend || this.config || this.configSrc)
    // Another record: nothing of what was open for the person before stays open.
    if (this.snapshot?.whose !== this.#whose) [this.composing, this.checkingIn] = [undefined, false]
    this.#whose = this.snapshot?.whose
  }

  protected override render(): TemplateResult {
    if (!this.#own) return this.#chart()
    return ownRecord(this, this.#chart())
  }

  #chart(): TemplateResult {
    return html`<section
      class="chart"
      aria-labelledby="title"
      @drafts-change=${() => this.requestUpdate()}
      @goal-compose=${(event: CustomEvent<GoalStart>) => this.#open(event, {start: event.detail})}
      @goal-edit=${(event: CustomEvent<DraftPlace>) => this.#open(event, {entry: event.detail.entry})}
      @measure-start=${this.#startCheckIn}
      @goal-note=${(event: GoalNoteEvent) => intoNoteField(this, this.note, event)}
    >
      ${chartHeader(this.local, this.snapshot?.whose !== '' ? event => this.#open(event, {}) : undefined)}
      <recovery-together></recovery-together>
      ${askingForm(this.asked, {hidden: !this.checkingIn, isShared: this.sharedScreen}, event => void this.#closeCheckIn(event))}
      <div class="columns">
        <div part="goals" class="goals">
          ${this.#waiting.render(this.local, this.#openHere)}
          ${composingForm(this.composing, event => void this.#closeGoal(event))}
          <recovery-goals></recovery-goals>
        </div>
        <div part="measures" class="measures">
          <recovery-measures .offers=${this.offers}></recovery-measures>
        </div>
      </div>
      ${noteWording(this, this.note, this.#whose)}
    </section>`
  }

  get #openHere(): Open {
    const {snapshot, offers, goalForm, measureForm, goals, composing} = this
    const asking = this.checkingIn && {offer: this.asked}
    return {snapshot, offers, goalForm, measureForm, goals, composing, asking, compose: this.#open}
  }

  readonly #open = (event: Event, {entry, start}: DraftPlace): void => {
    this.#opener.goal = event.composedPath()[0] as HTMLElement
    this.composing = {entry, start}
    void this.updateComplete.then(() => this.goalForm?.focus())
  }

  #startCheckIn(event: CustomEvent<RecoveryEvents['measure-start']>): void {
    this.#opener.checkIn = event.composedPath()[0] as HTMLElement
    ;[this.asked, this.checkingIn] = [event.detail, true]
    void this.updateComplete.then(() => this.measureForm?.focus())
  }

  /** Goes on to the goal that is new in the list, or back to where the form was opened from; nowhere, where it was sent from a closed one. */
  async #closeGoal({currentTarget, detail}: CustomEvent<RecoveryEvents['form-close']>): Promise<void> {
    const [id] = detail.ids ?? []
    const fresh = !this.composing?.entry
    const mayMove = this.composing !== undefined && mayMoveFocus(currentTarget as Element)
    this.composing = undefined
    await this.updateComplete
    if (id && detail.undo) this.goals.offerUndo(id, detail.undo)
    if (!mayMove) return
    await this.goals.updateComplete
    if (id && (fresh || !this.#opener.goal?.isConnected) && (await this.goals.focusGoal(id))) return
    focusFirst(this.#opener.goal, this.renderRoot.querySelector<HTMLElement>('[part=go-on]'), this.newGoal)
  }

  async #closeCheckIn({currentTarget}: Event): Promise<void> {
    const mayMove = mayMoveFocus(currentTarget as Element)
    this.checkingIn = false
    await this.updateComplete
    // The first check-in of all is started from another button than the next one.
    const again = this.measures.renderRoot.querySelector<HTMLElement>('[part=start]')
    if (mayMove) focusFirst(this.#opener.checkIn, again, this.newGoal)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-chart': RecoveryChart
  }
}
