import {consume} from '@lit/context'
import type {PropertyValues, TemplateResult} from 'lit'
import {property, query, state} from 'lit/decorators.js'
import {localDate, type Contact, type RecordSnapshot} from '../../record/index.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import {fire} from '../shared/events.js'
import {later, type Later} from '../shared/later.js'
import {RecordReading} from '../shared/record-reading.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {tokens} from '../shared/tokens.js'
import type {LeftOff} from './copy-chosen.js'
import type {CopyLanguages, CopyLayout} from './copy-view.js'
import type {Paper} from './print-copy.js'

const view = later(() => import('./copy-view.js'))

/**
 * The copy to take home: what of the record is the person's, in plain words, to print. Their goals and what they said of
 * them, untouched and quoted; the steps with who and when; what helps; when to look again; whom to call, as the site has
 * set it. In English, French or both side by side, whatever the screen speaks; on Letter or A4; as a sheet, or as a card
 * that folds into a pocket. Nothing that staff wrote about them is on it, nor a clinical goal.
 *
 * @element recovery-person-copy
 * @fires form-close - Somebody closed it.
 * @csspart languages - The choice of the language of the copy.
 * @csspart paper - The choice of the paper.
 * @csspart layout - The choice between sheet and card.
 * @csspart print - The button that prints.
 * @csspart choice - The choice of what stands on it.
 * @csspart others - How many goals are not on the copy, and why.
 * @csspart left-off - How many goals somebody chose not to have on it.
 * @csspart more - How many goals the card has no room for.
 * @csspart more-contacts - How many of those to call the card has no room for.
 * @csspart close - The button that closes it.
 * @csspart copy - The copy, as it will be.
 * @csspart goal - One goal on it.
 */
export class RecoveryPersonCopy extends RecoveryElement {
  static override styles = [tokens, controls]

  /** The record as it stands; from `<recovery-record>` when left out. */
  @consume({context: recordContext, subscribe: true})
  @property({attribute: false})
  snapshot?: RecordSnapshot

  /** The language of the copy: `en`, `fr` or `both`; that of the page when left out. */
  @property() languages?: CopyLanguages

  /** The paper: `letter` or `a4`. */
  @property() paper: Paper = 'letter'

  /** What it is: a `page`, or a `card` to fold. */
  @property() layout: CopyLayout = 'page'

  /** Whom to call. Left out, as configured; without either, the line for everybody in Canada. */
  @property({attribute: false}) contacts?: readonly Contact[]

  /** What somebody chose not to have on this copy: a choice for one print, kept nowhere. */
  @state() protected off: LeftOff = {goals: []}

  @query('.copy') protected copy!: HTMLElement | null

  readonly #reading = new RecordReading(this, () => this.snapshot)
  #printing?: Promise<void>

  protected override get needs(): readonly Later<object>[] {
    return [view]
  }

  /** Prints the copy, as the button does: once all of the record that can be read is on it. */
  print(): Promise<void> {
    return (this.#printing ??= this.#print().finally(() => (this.#printing = undefined)))
  }

  async #print(): Promise<void> {
    await this.#reading.done()
    await this.updateComplete
    if (this.copy) await view.code?.printCopy(this.copy, this.paper)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('snapshot')
    if (before && before.whose !== this.snapshot?.whose) this.off = {goals: []}
  }

  protected override render(): TemplateResult {
    if (!view.code) return this.notArrived()
    const {paper, layout, off, snapshot, languages = this.local.language} = this
    return view.code.copyView(
      this.local,
      {
        ...{languages, paper, layout, off},
        choose: (name, value) => Object.assign(this, {[name]: value}),
        turn: changed => (this.off = changed),
        print: () => void this.print(),
        close: () => fire(this, 'form-close', {saved: false}),
      },
      {
        own: view.code.ownOf(snapshot ?? {goals: [], readings: []}),
        personName: snapshot?.person.name ?? '',
        today: localDate(new Date()),
        read: this.#reading.soFar,
        contacts: this.contacts ?? snapshot?.site?.contacts ?? [],
      },
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-person-copy': RecoveryPersonCopy
  }
}
