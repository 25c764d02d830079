import {consume} from '@lit/context'
import type {TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import type {MeasureOffer, Reading} from '../../measures/index.js'
import type {RecordSnapshot} from '../../record/index.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import {fire} from '../shared/events.js'
import {later, type Later} from '../shared/later.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {tokens} from '../shared/tokens.js'

const view = later(() => import('./measures-view.js'))
const setup = later(() => import('./offers-view.js'))

/**
 * What was asked, when, and what came of it. The check-ins: five small lines with the change in words, or one table, and
 * what the person said last time. Every other measure that the site offers or the record holds: its last score, when it
 * was asked, when it is time to ask again, and the way to answer it together. Never a judgement.
 *
 * @element recovery-measures
 * @fires measure-start - Somebody wants to check in together, or to answer the measure that `detail` offers.
 * @fires measure-offers-change - With `configure`: the site offers other measures now, as `detail.offers`.
 * @fires goal-compose - An answer or a score is to become a goal.
 * @fires record-reload - The check-ins could not be read, and somebody wants to try again.
 * @csspart caution - What the check-in is not.
 * @csspart row - One component with its line.
 * @csspart table - All answers by date, where there is room for a table.
 * @csspart dates - The same in a narrow column: one date under the other.
 * @csspart last - What was said last time.
 * @csspart measure - Another measure.
 * @csspart offer - With `configure`: one instrument, and whether the site offers it.
 */
export class RecoveryMeasures extends RecoveryElement {
  static override styles = [tokens, controls]

  /** The record as it stands; from `<recovery-record>` when left out. */
  @consume({context: recordContext, subscribe: true})
  @property({attribute: false})
  snapshot?: RecordSnapshot

  /** The answers to show, oldest first, instead of the record's. */
  @property({attribute: false}) readings?: readonly Reading[]

  /** The measures that the site asks, with their rhythm, in this order. Left out, as configured. */
  @property({attribute: false}) offers?: readonly MeasureOffer[]

  /** Shows, to whoever sets the site up, every instrument with its terms and what of it is not verified, to choose from. */
  @property({type: Boolean}) configure = false

  @state() protected asTable = false
  @state() protected allRows = false
  @state() protected open: ReadonlySet<string> = new Set()

  #root?: Node

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
    return [this.configure ? setup : view]
  }

  protected override render(): TemplateResult {
    if (this.configure)
      return setup.code?.offersView(this.local, this.#offers, this.#offer) ?? this.notArrived()
    if (!view.code) return this.notArrived()
    const {snapshot, asTable, allRows, open} = this
    return view.code.measuresView(this.local, {
      ...{snapshot, asTable, allRows, open},
      offers: this.#offers,
      readings: this.readings ?? snapshot?.readings ?? none,
      part: this.#part,
      waits: this.#waits,
      start: this.#start,
      reload: () => fire(this, 'record-reload', undefined),
      toggleTable: () => (this.asTable = !this.asTable),
      showAll: () => (this.allRows = true),
      toggle: this.#toggle,
    })
  }

  get #offers(): readonly MeasureOffer[] {
    return this.offers ?? this.snapshot?.site?.measures ?? noOffers
  }

  /** Where the readings stand; those that were handed in are all there. */
  get #part(): RecordSnapshot['readingsPart'] {
    return this.readings
      ? {phase: 'ready', complete: true}
      : (this.snapshot?.readingsPart ?? {phase: 'waiting', complete: true})
  }

  /** Whether a check-in that was begun waits in the form beside this. */
  get #waits(): boolean {
    const form = (this.#root as ParentNode | undefined)?.querySelector('recovery-measure-form')
    return form?.unfinished ?? false
  }

  readonly #lookAgain = (): void => this.requestUpdate()

  // Fired from the button itself, so that whoever hears it can give the focus back to it.
  readonly #start = (event: Event, offer?: MeasureOffer): void =>
    fire(event.currentTarget!, 'measure-start', offer)

  readonly #toggle = (id: string): void => {
    const open = new Set(this.open)
    if (!open.delete(id)) open.add(id)
    this.open = open
  }

  readonly #offer = (offers: readonly MeasureOffer[]): void => {
    this.offers = offers
    fire(this, 'measure-offers-change', {offers})
  }
}

const none: readonly Reading[] = []
const noOffers: readonly MeasureOffer[] = []

declare global {
  interface HTMLElementTagNameMap {
    'recovery-measures': RecoveryMeasures
  }
}
