import {consume} from '@lit/context'
import type {PropertyValues, TemplateResult} from 'lit'
import {property} from 'lit/decorators.js'
import type {ContentPack} from '../../content/index.js'
import type {RecordSnapshot} from '../../record/index.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import {fire} from '../shared/events.js'
import {later, type Later} from '../shared/later.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {tokens} from '../shared/tokens.js'
import type {SupportsDesk} from './supports-desk.js'

const view = later(() => import('./supports-view.js'))

/**
 * Where there is support: the places, people and programs that the endpoint lists (HealthcareService, with Location and
 * Organization) and those of the site's content packs, by component of CHIME, language and cost, with how to reach them. One
 * becomes a step of a goal with one action. What is out of date says so; folded, for managers, what is listed for nobody.
 *
 * @element recovery-supports
 * @fires supports-request - It is to be read; answer it with `detail.respondWith(outcome)`.
 * @fires goal-submit - A support is to become a step of a goal; answer it likewise.
 * @fires goal-undo-submit - A step is to be taken away again, by `detail.undo`; answer it likewise.
 * @fires form-close - Somebody closed it.
 * @csspart text - The field for a word to look for.
 * @csspart language - The choice of a language.
 * @csspart cost - The choice of a cost.
 * @csspart goal - The choice of the goal that a step goes to.
 * @csspart found - How many were found.
 * @csspart support - One support.
 * @csspart age - How far it can be relied on.
 * @csspart step - The button that makes it a step.
 * @csspart told - What became of that.
 * @csspart take-back - The button that takes the step away again.
 * @csspart measures - The measures in use.
 * @csspart gaps - What is listed for nobody.
 */
export class RecoverySupports extends RecoveryElement {
  static override styles = [tokens, controls]

  /** The record as it stands; from `<recovery-record>` when left out. */
  @consume({context: recordContext, subscribe: true})
  @property({attribute: false})
  snapshot?: RecordSnapshot

  /** Content packs of the page's own, beside those of its site's configuration. */
  @property({attribute: false}) content?: ContentPack | readonly ContentPack[]

  #desk?: SupportsDesk
  #whose?: string | undefined

  protected override get needs(): readonly Later<object>[] {
    return [view]
  }

  protected override willUpdate(): void {
    if (view.code) this.#desk ??= new view.code.SupportsDesk(this)
  }

  protected override render(): TemplateResult {
    if (!view.code || !this.#desk) return this.notArrived()
    return view.code.supportsView(this.local, this.#desk, () => fire(this, 'form-close', {saved: false}))
  }

  protected override updated(changed: PropertyValues<this>): void {
    const whose = this.snapshot?.whose
    if (!this.#desk || whose === '') return
    // Another record may be on another endpoint.
    if (this.#desk.listed && whose === this.#whose && !changed.has('content')) return
    if (whose !== this.#whose) this.#desk.forget()
    this.#whose = whose
    void this.#desk.read()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-supports': RecoverySupports
  }
}
