import {consume} from '@lit/context'
import {html, type PropertyValues, type TemplateResult} from 'lit'
import {property} from 'lit/decorators.js'
import type {Instrument} from '../../measures/index.js'
import type {RecordSnapshot, Who} from '../../record/index.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import {later, type Later} from '../shared/later.js'
import {nextPaint} from '../shared/next-paint.js'
import {personOf} from '../shared/person-of.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {tokens} from '../shared/tokens.js'
import {UnloadGuard} from '../shared/unload-guard.js'
import type {Held} from '../shared/waiting.js'
import {WhenBack} from '../shared/when-back.js'
import type {Asker, Desk} from './desk.js'

const checkIns = later(() => import('./screens.js'))
const questionnaires = later(() => import('./questionnaires.js'))

/**
 * Asks a measure, for two people at one screen: the CHIME check-in, or any FHIR Questionnaire (R4, SDC) of the site’s.
 * Answers stay in the element until the chart has them, also when it is closed and opened again, and apart for each
 * person, who is at the keyboard, and Questionnaire. What of a Questionnaire cannot be asked as it was meant is told before anyone begins.
 *
 * @element recovery-measure-form
 * @fires measure-submit - Asks for the check-in to be saved; answer with `detail.respondWith`.
 * @fires questionnaire-request - Asks for the Questionnaire of a canonical; answer with `detail.respondWith`.
 * @fires questionnaire-submit - Asks for the answers to a Questionnaire to be saved; answer with `detail.respondWith`.
 * @fires goal-compose - An answer is to become a goal.
 * @fires drafts-change - Something else waits than before that the chart does not have; see `waiting`.
 * @fires form-close - It is done (`saved` true), or was stopped; then the answers are kept.
 * @csspart progress - How far it is, and what it is not.
 * @csspart question - One question and its steps.
 * @csspart closing - The last two questions of the check-in.
 * @csspart begin - Before a Questionnaire begins: what it is, how it is answered, what keeps it from being asked.
 * @csspart item - One question of a Questionnaire.
 * @csspart end - After the last question.
 * @csspart saved - What was said, once the chart has it.
 */
export class RecoveryMeasureForm extends RecoveryElement {
  static override styles = [tokens, controls]

  /** The record as it stands; from `<recovery-record>` when left out. Its change tells of another person. */
  @consume({context: recordContext, subscribe: true})
  @property({attribute: false})
  snapshot?: RecordSnapshot

  /** What to ask: the canonical (`url` or `url|version`) of a Questionnaire on the endpoint, or one as an object. The check-in when left out. */
  @property() questionnaire?: string | object

  /** What a Questionnaire is scored as: an instrument, or the id of one that the package knows. Left out, as it says itself. */
  @property() instrument?: string | Instrument

  /** The site has checked what the instrument holds `unverified` against its manual, and takes its score for right. */
  @property({type: Boolean}) checked = false

  /** Each answer to a Questionnaire becomes an Observation of its own too. */
  @property({type: Boolean, attribute: 'with-items'}) withItems = false

  /** Whether a question may be left with «not today»; left out, as the instrument says. Only as a property. */
  @property({attribute: false}) mayDecline?: boolean

  /** All questions of a Questionnaire on one page, instead of one at a time. */
  @property({type: Boolean, attribute: 'all-on-page'}) allOnPage = false

  /** The person looks at this screen too: while there are questions, nothing shows but the question, over the whole page. */
  @property({type: Boolean, attribute: 'shared-screen'}) sharedScreen = false

  /** Who answers for the person, where somebody does, by a reference of this endpoint. Left out, their name is asked. */
  @property({attribute: false}) proxy?: Who

  #checkIn?: Asker
  #questionnaire?: Asker
  #person = ''

  constructor() {
    super()
    new UnloadGuard(this, () => this.dirty)
    new WhenBack(this, () => this.#askers.forEach(asker => asker.whenBack()))
    this.addEventListener('click', stopSecondPress, {capture: true})
  }

  /** Whether it holds answers that the chart does not have, of whomever. */
  get dirty(): boolean {
    return this.#askers.some(asker => asker.dirty)
  }

  /** Whether what it asks was begun by the person whose record this is, and waits to be gone on with. */
  get unfinished(): boolean {
    return (this.questionnaire ? this.#questionnaire : this.#checkIn)?.unfinished ?? false
  }

  /** What the person whose record this is said, of any measure, that the chart does not have. */
  get waiting(): readonly Held[] {
    return this.#askers.flatMap(asker => asker.waiting)
  }

  /** Whether the person looks at this screen too, as the page or the site says. */
  get isShared(): boolean {
    return this.sharedScreen || (this.snapshot?.site?.sharedScreen ?? false)
  }

  /** Puts the focus where reading begins: on the heading of the screen that shows. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h3')?.focus(options))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.requestUpdate()
  }

  protected override willUpdate(): void {
    // Whoever was asking has logged out: nothing stays.
    if (this.snapshot?.loggedOut) this.#askers.forEach(asker => asker.forget())
  }

  protected override get needs(): readonly Later<object>[] {
    return [this.questionnaire ? questionnaires : checkIns]
  }

  /** On a page of many questions, a letter or a choice shows at once: what follows from it is drawn in the frame after. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated && this.allOnPage) await nextPaint()
    await super.scheduleUpdate()
  }

  protected override render(): TemplateResult {
    const asker = this.#asker
    if (!asker) return this.notArrived()
    const screen = asker.render()
    const name = this.local.words.measures.heading
    return this.isShared && asker.asking
      ? html`<dialog class="form shared" aria-label=${name} @cancel=${stay} @close=${this.#share}>
          ${screen}
        </dialog>`
      : html`<section class="form" aria-label=${name}>${screen}</section>`
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.#share()
  }

  /** Whose record this stands in, and who is at the keyboard, from the moment that it is told; off the page, whose it was. */
  get #whose(): string {
    if (this.isConnected) this.#person = personOf(this.snapshot)
    return this.#person
  }

  get #askers(): Asker[] {
    return [this.#checkIn, this.#questionnaire].flatMap(asker => asker ?? [])
  }

  get #asker(): Asker | undefined {
    const desk: Desk = {form: this, local: this.local, person: () => this.#whose}
    const [askers, {code: asks}] = [checkIns.code, questionnaires]
    if (this.questionnaire) return asks && (this.#questionnaire ??= new asks.QuestionnaireDesk(desk))
    return askers && (this.#checkIn ??= new askers.CheckInDesk(desk))
  }

  /** A screen that is shared stays so until the questions are over: one key must not show the chart behind it. */
  readonly #share = (): void => {
    // Looked for only where there may be one: a page of a thousand questions is long to look through.
    const dialog = this.isShared && this.renderRoot.querySelector('dialog')
    if (dialog && !dialog.open && this.isConnected && this.checkVisibility()) dialog.showModal()
  }
}

function stay(event: Event): void {
  event.preventDefault()
}

/** The second press of a double click was not meant for the screen that the first one brought. */
function stopSecondPress(event: MouseEvent): void {
  if (event.detail > 1) event.stopPropagation()
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-measure-form': RecoveryMeasureForm
  }
}
