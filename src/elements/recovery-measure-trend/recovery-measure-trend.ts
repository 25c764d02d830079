import {consume} from '@lit/context'
import type {TemplateResult} from 'lit'
import {property} from 'lit/decorators.js'
import type {Component} from '../../chime/index.js'
import {checkInId, type Instrument, type MeasureOffer, type Reading} from '../../measures/index.js'
import type {RecordSnapshot} from '../../record/index.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import {later, type Later} from '../shared/later.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {tokens} from '../shared/tokens.js'
import type {OverTime} from './over-time.js'

const row = later(() => import('./trend-view.js'))
const panels = later(() => import('./over-time-view.js'))

/**
 * What was answered over time, never as good or bad. Of one component of the check-in, a small line with true gaps, the
 * last answer in words and how it changed. With `measures`, any measures and the progress of goals over one time axis:
 * a picture each, to be gone through point by point (arrow keys, or a touch), with the scale in words and the published
 * threshold as a band where there is one. Both are also a table.
 *
 * @element recovery-measure-trend
 * @fires goal-compose - An answer or a score is to become a goal.
 * @csspart picture - The line.
 * @csspart change - The last answer and the change, in words, of the small line.
 * @csspart panel - One measure over time.
 * @csspart readout - The point that is chosen, in words.
 * @csspart axis - The days below the pictures.
 * @csspart table - The table.
 */
export class RecoveryMeasureTrend extends RecoveryElement {
  static override styles = [tokens, controls]

  /** The answers, oldest first: of one component, or (with `measures`) of anything; those of the record around it when left out. */
  @property({attribute: false}) readings?: readonly Reading[]

  /** The measures to show over one time, in this order: ids of instruments, `goal-progress` among them, with spaces between; `*` is all that are not named. */
  @property() measures = ''

  /** What the site offers: its own instruments, and which ones it has checked. */
  @property({attribute: false}) offers: readonly MeasureOffer[] = []

  /** Which component of the check-in the small line is about. */
  @property() component: Component = 'connectedness'

  /** The instrument of the small line, whose scale is the height of the picture; the check-in when left out. */
  @property({attribute: false}) instrument?: Instrument

  /** The record as it stands; from `<recovery-record>` when left out. */
  @consume({context: recordContext, subscribe: true})
  @property({attribute: false})
  snapshot?: RecordSnapshot

  /** Shows the answers as a table instead of the line. */
  @property({type: Boolean, reflect: true}) table = false

  readonly #chosen = new Map<string, Reading>()
  readonly #all = new Set<string>()
  #overTime?: {made: readonly unknown[]; of: OverTime}

  protected override get needs(): readonly Later<object>[] {
    return [this.measures ? panels : row]
  }

  protected override render(): TemplateResult {
    if (this.measures) return panels.code ? this.#panels(panels.code) : this.notArrived()
    if (!row.code) return this.notArrived()
    const {component, instrument, table} = this
    const readings = this.readings ?? this.#ofRecord()
    return row.code.trendView(this.local, {readings, component, instrument}, table)
  }

  #panels(code: NonNullable<typeof panels.code>): TemplateResult {
    const {measures, offers, snapshot, readings = snapshot?.readings ?? none} = this
    const goals = snapshot?.goals ?? none
    const made = [readings, measures, offers, goals]
    if (!made.every((each, index) => each === this.#overTime?.made[index])) {
      const ids = measures.split(/\s+/).filter(Boolean)
      this.#overTime = {made, of: code.overTime({readings, measures: ids, offers, goals})}
    }
    return code.overTimeView(
      this.local,
      this.#overTime!.of,
      {
        table: this.table,
        toggleTable: () => (this.table = !this.table),
        chosen: this.#chosen,
        choose: (key, reading) => this.#draw(this.#chosen.set(key, reading)),
        all: this.#all,
        showAll: key => this.#draw(this.#all.add(key)),
      },
      // What is said of answers may be handed in with them, or be the record's.
      {goals, readings: snapshot?.readings ?? readings, record: snapshot},
    )
  }

  #draw(_changed: object): void {
    this.requestUpdate()
  }

  #ofRecord(): readonly Reading[] {
    const {component, instrument: {id} = {id: checkInId}} = this
    return (this.snapshot?.readings ?? []).filter(
      reading => reading.instrument === id && reading.component === component,
    )
  }
}

/** The same every time: what is worked out of it is kept. */
const none: readonly never[] = []

declare global {
  interface HTMLElementTagNameMap {
    'recovery-measure-trend': RecoveryMeasureTrend
  }
}
