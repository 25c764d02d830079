import {consume} from '@lit/context'
import {html, nothing, type TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import {components, terms, type Component} from '../../chime/index.js'
import {checkIn, type Reading} from '../../measures/index.js'
import type {RecordSnapshot} from '../../record/index.js'
import {badge, badgeStyles} from '../shared/badge.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import {fire} from '../shared/events.js'
import {later, type Later} from '../shared/later.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {tokens} from '../shared/tokens.js'
import {lastSitting} from './last-sitting.js'
import {styles} from './recovery-measures.styles.js'
import {isWithinWeek, readingsByComponent, sittingsOf, type Sitting} from './sittings.js'

const table = later(() => import('./table-view.js'))

/**
 * The check-ins so far: five small lines with the change in words, or one table; what the person said last time; and
 * the way to check in together. No total, no average, no judgement.
 *
 * @element recovery-measures
 * @fires measure-start - Somebody wants to check in together.
 * @fires goal-compose - An answer is to become a goal.
 * @fires record-reload - The check-ins could not be read, and somebody wants to try again.
 * @csspart caution - What the check-in is not.
 * @csspart row - One component with its line.
 * @csspart table - All answers by date, where there is room for a table.
 * @csspart dates - The same in a narrow column: one date under the other.
 * @csspart last - What was said last time.
 */
export class RecoveryMeasures extends RecoveryElement {
  static override styles = [tokens, controls, badgeStyles, styles]

  /** The record as it stands; from `<recovery-record>` when left out. */
  @consume({context: recordContext, subscribe: true})
  @property({attribute: false})
  snapshot?: RecordSnapshot

  /** The answers to show, oldest first, instead of the record's. */
  @property({attribute: false}) readings?: readonly Reading[]

  @state() protected asTable = false
  @state() protected allRows = false

  readonly #lookAgain = (): void => this.requestUpdate()
  #root?: Node
  #shown: readonly Reading[] = []
  #byComponent = readingsByComponent([])
  #sittings: readonly Sitting[] = []

  override connectedCallback(): void {
    super.connectedCallback()
    this.#root = this.getRootNode()
    this.#root.addEventListener('form-close', this.#lookAgain)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#root?.removeEventListener('form-close', this.#lookAgain)
  }

  protected override get needs(): readonly Later<object>[] {
    return this.asTable ? [table] : []
  }

  protected override willUpdate(): void {
    const readings = this.readings ?? this.snapshot?.readings ?? []
    if (readings === this.#shown) return
    this.#shown = readings
    this.#byComponent = readingsByComponent(readings)
    this.#sittings = sittingsOf(this.#byComponent)
  }

  protected override render(): TemplateResult {
    const {measures} = this.local.words
    return html`<section class="measures" aria-labelledby="heading">
      <h3 id="heading">${measures.heading}</h3>
      <p class="small" part="caution">${checkIn.caution?.[this.local.language]}</p>
      ${this.#state()} ${this.#sittings.length ? this.#answers() : nothing}
    </section>`
  }

  /** How the reading of the record goes, and the invitation when it holds nothing. */
  #state(): TemplateResult {
    const {status, measures, tryAgain, problemSaid} = this.local.words
    const {phase, complete, problem} = this.#part
    const waiting = (phase === 'waiting' || phase === 'loading') && !this.#sittings.length
    return html`<div role="status" class="small">${waiting ? status.loading : nothing}</div>
      ${
        phase === 'failed'
          ? html`<div class="notice" role="alert">
              <p>${measures.failed} ${problem?.issues.map(issue => problemSaid(issue.text)).join(' ')}</p>
              <button type="button" part="reload" @click=${this.#reload}>${tryAgain}</button>
            </div>`
          : nothing
      }
      ${phase === 'ready' && !complete ? html`<p class="notice small">${status.incomplete}</p>` : nothing}
      ${
        phase === 'ready' && !this.#sittings.length
          ? html`<p>${measures.none} ${measures.invite}</p>
              <div class="row">${this.#start('main')}</div>`
          : nothing
      }`
  }

  /** Where the readings stand; those that were handed in are all there. */
  get #part(): RecordSnapshot['readingsPart'] {
    return this.readings
      ? {phase: 'ready', complete: true}
      : (this.snapshot?.readingsPart ?? {phase: 'waiting', complete: true})
  }

  #table(): TemplateResult {
    const rows = {all: this.allRows, showAll: this.#showAll}
    return table.code?.sittingsTable(this.local, this.#sittings, rows) ?? this.notArrived()
  }

  #answers(): TemplateResult {
    const {trend} = this.local.words
    const [last] = this.#sittings
    const rows = components.map(component => this.#row(component))
    return html`
      ${
        this.asTable
          ? this.#table()
          : html`<ul>
              ${rows}
            </ul>`
      }
      <p class="small">${trend.noThreshold}</p>
      <div class="row">
        ${this.#start('')}
        <button
          class="quiet"
          type="button"
          part="as-table"
          aria-pressed=${this.asTable}
          @click=${this.#toggleTable}
        >
          ${trend.asTable}
        </button>
      </div>
      <p class="small">${this.#lastDate(last!)}</p>
      ${lastSitting(this.local, last!, this.snapshot?.person.name ?? '')}
    `
  }

  #row(component: Component): TemplateResult {
    return html`<li part="row">
      ${badge(component)}
      <span class="name small">${terms[this.local.language][component].name}</span>
      <recovery-measure-trend
        component=${component}
        .readings=${this.#byComponent[component]}
      ></recovery-measure-trend>
    </li>`
  }

  #start(kind: 'main' | ''): TemplateResult {
    const {measures, status} = this.local.words
    return this.snapshot?.goes?.answers === 'text'
      ? html`<p class="small">${status.noCheckIns}</p>`
      : html`<button class=${kind} type="button" part="start" @click=${this.#startCheckIn}>
          ${this.#waits ? measures.goOn : measures.start}
        </button>`
  }

  /** Whether a check-in that was begun waits in the form beside this. */
  get #waits(): boolean {
    const form = (this.#root as ParentNode | undefined)?.querySelector('recovery-measure-form')
    return form?.unfinished ?? false
  }

  #lastDate({time}: Sitting): string {
    const {measures, trend} = this.local.words
    if (!time) return measures.last(trend.noDate)
    const date = this.local.date(time)
    return isWithinWeek(time, new Date()) ? measures.recent(date) : measures.last(date)
  }

  // Fired from the button itself, so that whoever hears it can give the focus back to it.
  #startCheckIn(event: Event): void {
    fire(event.currentTarget!, 'measure-start', undefined)
  }

  #reload = (): void => fire(this, 'record-reload', undefined)

  #toggleTable = (): void => void (this.asTable = !this.asTable)

  #showAll = (): void => void (this.allRows = true)
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-measures': RecoveryMeasures
  }
}
