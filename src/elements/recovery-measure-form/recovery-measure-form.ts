import {consume} from '@lit/context'
import {html, type TemplateResult} from 'lit'
import {property} from 'lit/decorators.js'
import {keyed} from 'lit/directives/keyed.js'
import {checkIn} from '../../measures/index.js'
import {localDateTime, problemOf, type RecordSnapshot} from '../../record/index.js'
import {cleanWords} from '../shared/clean-words.js'
import {UnloadGuard} from '../shared/unload-guard.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import {ask, fire} from '../shared/events.js'
import {laterForm} from '../shared/later.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {tokens} from '../shared/tokens.js'
import {isUnsaved, newSitting, responseOf, type CheckInActions, type Sitting} from './sitting.js'

const screens = laterForm(() => import('./screens.js'))

/**
 * The CHIME check-in, one question at a time, for two people at one screen. Answers stay in the element until the
 * chart has them, also when it is closed and opened again, and apart for each person.
 *
 * @element recovery-measure-form
 * @fires measure-submit - Asks for the check-in to be saved; answer with `detail.respondWith`.
 * @fires goal-compose - An answer is to become a goal.
 * @fires form-close - It is done (`saved` true), or was stopped; then the answers are kept.
 * @csspart progress - How far it is, and what it is not.
 * @csspart question - One question and its steps.
 * @csspart closing - The last two questions.
 * @csspart saved - What was said, once the chart has it.
 */
export class RecoveryMeasureForm extends RecoveryElement {
  static override styles = [tokens, controls]

  /** The record as it stands; from `<recovery-record>` when left out. Its change tells of another person. */
  @consume({context: recordContext, subscribe: true})
  @property({attribute: false})
  snapshot?: RecordSnapshot

  readonly #sittings = new Map<string, Sitting>()
  #person = ''

  constructor() {
    super()
    new UnloadGuard(this, () => this.dirty)
    this.addEventListener('click', stopSecondPress, {capture: true})
  }

  /** Whether it holds answers that the chart does not have, of whomever. */
  get dirty(): boolean {
    return [...this.#sittings.values()].some(isUnsaved)
  }

  /** Whether a check-in of the person whose record this is was begun and waits to be gone on with. */
  get unfinished(): boolean {
    const sitting = this.#sittings.get(this.snapshot?.whose ?? '')
    return sitting !== undefined && isUnsaved(sitting)
  }

  /** Puts the focus where reading begins: on the heading of the screen that shows. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h3')?.focus(options))
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.requestUpdate()
  }

  protected override get needs(): readonly [typeof screens] {
    return [screens]
  }

  protected override willUpdate(): void {
    if (this.isConnected) this.#person = this.snapshot?.whose ?? ''
  }

  protected override render(): TemplateResult {
    if (!screens.code) return this.notArrived()
    const {closingScreen, progress, questionScreen, savedScreen} = screens.code
    const sitting = this.#sitting
    const {step, outcome} = sitting
    if (typeof outcome === 'object' && outcome.kind === 'saved')
      return this.#frame(savedScreen(this.local, sitting, outcome, this.#actions))
    return this.#frame(
      html`${progress(this.local, step)}
      ${keyed(
        step,
        step < checkIn.items.length
          ? questionScreen(this.local, sitting, this.#actions)
          : closingScreen(this.local, sitting, {...this.#actions, goes: this.snapshot?.goes?.answers}),
      )}`,
    )
  }

  #frame(screen: TemplateResult): TemplateResult {
    return html`<section class="form" aria-label=${this.local.words.measures.heading}>${screen}</section>`
  }

  /** The check-in of whoever's record this stands in; another person's is never shown nor sent. */
  get #sitting(): Sitting {
    const sitting = this.#sittings.get(this.#person) ?? newSitting()
    this.#sittings.set(this.#person, sitting)
    return sitting
  }

  /** Changes the check-in, unless it is just being sent: what is sent is what shows. */
  #change(change: (sitting: Sitting) => void): void {
    const sitting = this.#sitting
    if (sitting.saving) return
    change(sitting)
    this.requestUpdate()
  }

  /** Takes in something that was said, and when. */
  #hear(change: (sitting: Sitting) => void): void {
    this.#change(sitting => {
      change(sitting)
      sitting.said = localDateTime(new Date())
    })
  }

  #goTo(step: number): void {
    this.#change(sitting => (sitting.step = step))
    this.focus()
  }

  readonly #actions: CheckInActions = {
    answer: (linkId, answer) => {
      this.#hear(sitting => (sitting.answers[linkId] = answer))
      this.#goTo(this.#sitting.step + 1)
    },
    goTo: step => this.#goTo(step),
    openWords: linkId => {
      this.#change(sitting => sitting.writing.add(linkId))
      void this.updateComplete.then(() => this.renderRoot.querySelector('textarea')?.focus())
    },
    write: (linkId, text) => this.#hear(sitting => (sitting.words[linkId] = cleanWords(text))),
    talkAbout: component =>
      this.#hear(sitting => {
        sitting.talkAbout = sitting.talkAbout === component ? undefined : component
      }),
    writeGoingWell: text => this.#hear(sitting => (sitting.goingWell = cleanWords(text))),
    save: () => void this.#save(),
    stop: () => fire(this, 'form-close', {saved: false}),
    done: () => {
      this.#sittings.delete(this.#person)
      this.requestUpdate()
      // Only when its buttons are gone: the focus must not go back to one of them.
      void this.updateComplete.then(() => fire(this, 'form-close', {saved: true}))
    },
  }

  async #save(): Promise<void> {
    const sitting = this.#sitting
    if (sitting.saving) return
    sitting.saving = true
    sitting.outcome = undefined
    this.requestUpdate()
    sitting.outcome = await this.#submit(sitting)
    sitting.saving = false
    const here = this.#sitting === sitting && this.matches(':focus-within')
    this.requestUpdate()
    // Whoever went on to something else is left there.
    if (here && sitting.outcome !== 'nobody' && sitting.outcome.kind === 'saved') this.focus()
  }

  /** Never rejects: an answer that breaks is a failure like any other. */
  async #submit(sitting: Sitting): Promise<NonNullable<Sitting['outcome']>> {
    try {
      const response = responseOf(sitting, new Date())
      return (await ask(this, 'measure-submit', {response, key: sitting.key})) ?? 'nobody'
    } catch (error) {
      return {kind: 'failed', problem: problemOf(error)}
    }
  }
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
