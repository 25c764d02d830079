import {consume} from '@lit/context'
import type {TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import type {Component} from '../../chime/index.js'
import {checkIn, type Instrument, type Reading} from '../../measures/index.js'
import type {RecordSnapshot} from '../../record/index.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import {later} from '../shared/later.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {tokens} from '../shared/tokens.js'

const view = later(() => import('./trend-view.js'))

/**
 * The answers to one component over time: a small line with true gaps, the last answer in words and how it changed,
 * never as good or bad; or the same as a table. That no threshold is published is said by whoever shows it, once for all.
 *
 * @element recovery-measure-trend
 * @csspart picture - The line.
 * @csspart change - The last answer and the change, in words.
 * @csspart table - The table.
 */
export class RecoveryMeasureTrend extends RecoveryElement {
  static override styles = [tokens, controls]

  /** The answers of one component, oldest first; those of the record around it when left out. */
  @property({attribute: false}) readings?: readonly Reading[]

  /** Which component they are about. */
  @property() component: Component = 'connectedness'

  /** The instrument that was answered; its scale is the height of the picture. */
  @property({attribute: false}) instrument: Instrument = checkIn

  @consume({context: recordContext, subscribe: true})
  @state()
  protected snapshot?: RecordSnapshot

  /** Shows the answers as a table instead of the line. */
  @property({type: Boolean, reflect: true}) table = false

  protected override get needs(): readonly [typeof view] {
    return [view]
  }

  protected override render(): TemplateResult {
    if (!view.code) return this.notArrived()
    const readings = this.readings ?? this.#ofRecord()
    const {component, instrument, table} = this
    return view.code.trendView(this.local, {readings, component, instrument}, table)
  }

  #ofRecord(): readonly Reading[] {
    return (this.snapshot?.readings ?? []).filter(
      ({instrument, component}) => instrument === this.instrument.id && component === this.component,
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-measure-trend': RecoveryMeasureTrend
  }
}
