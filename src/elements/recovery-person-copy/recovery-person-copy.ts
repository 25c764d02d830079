import {consume} from '@lit/context'
import type {TemplateResult} from 'lit'
import {property, query} from 'lit/decorators.js'
import {localDate, type Contact, type RecordSnapshot} from '../../record/index.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import {later, type Later} from '../shared/later.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {tokens} from '../shared/tokens.js'
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
 * @csspart languages - The choice of the language of the copy.
 * @csspart paper - The choice of the paper.
 * @csspart layout - The choice between sheet and card.
 * @csspart print - The button that prints.
 * @csspart others - How many goals are not on the copy, and why.
 * @csspart more - How many goals the card has no room for.
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

  @query('.copy') protected copy!: HTMLElement | null

  protected override get needs(): readonly Later<object>[] {
    return [view]
  }

  /** Prints the copy, as the button does. */
  async print(): Promise<void> {
    await this.updateComplete
    if (this.copy) await view.code?.printCopy(this.copy, this.paper)
  }

  protected override render(): TemplateResult {
    if (!view.code) return this.notArrived()
    const {paper, layout, snapshot, languages = this.local.language} = this
    return view.code.copyView(
      this.local,
      {
        ...{languages, paper, layout},
        choose: (name, value) => Object.assign(this, {[name]: value}),
        print: () => void this.print(),
      },
      {
        own: view.code.ownOf(snapshot ?? {goals: [], readings: []}),
        personName: snapshot?.person.name ?? '',
        today: localDate(new Date()),
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
