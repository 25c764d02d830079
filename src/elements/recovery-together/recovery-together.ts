import {consume} from '@lit/context'
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit'
import {property, query, state} from 'lit/decorators.js'
import type {Component} from '../../chime/index.js'
import type {RecordSnapshot} from '../../record/index.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import {ask, fire} from '../shared/events.js'
import {later, type Later} from '../shared/later.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {tokens} from '../shared/tokens.js'
import type {Leaving} from './shared-screen.js'

const row = later(() => import('./row.js'))
const screen = later(() => import('./shared-screen.js'))

/**
 * What two people can do from the chart, in a quiet row: look at it together, on a screen that is shared, or make a copy
 * to take home. The screen covers the page, and shows only what is the person's: their words, goals, steps, and how it has been; nothing that
 * staff wrote, no diagnosis, nobody else. The way back is asked for first, and is the page's to refuse.
 *
 * @element recovery-together
 * @fires shared-screen-leave - Somebody wants to leave the shared screen. Answer with `detail.respondWith(true)`, or `false` to stay, or a promise of either; without an answer, a question is asked there.
 * @fires shared-screen-change - The page is covered from now on, or no longer, as `detail.shared` says.
 * @csspart row - What can be done.
 * @csspart prompts - The button that opens ideas to talk about.
 * @csspart helps - The button that opens what helps the person.
 * @csspart supports - The button that opens where there is support.
 * @csspart look - The button that shares the screen.
 * @csspart copy - The button that shows the copy to take home.
 * @csspart stage - What is open below the row.
 * @csspart shared - The shared screen.
 * @csspart goal - One goal on it.
 * @csspart leave - The button that asks for the way back.
 */
export class RecoveryTogether extends RecoveryElement {
  static override styles = [tokens, controls]

  /** The record as it stands; from `<recovery-record>` when left out. */
  @consume({context: recordContext, subscribe: true})
  @property({attribute: false})
  snapshot?: RecordSnapshot

  @state() protected open?: string
  @state() protected leaving: Leaving = 'no'
  @state() protected component?: Component

  @query('dialog') protected dialog!: HTMLDialogElement | null

  /** Whose record was open when the screen was shared. */
  #whose?: string
  /** Once there was something to do, the row stays: also while the chart is read anew. */
  #ready = false
  /** What was opened here, and what of that holds words that are nowhere else yet. */
  readonly #opened = new Set<string>()
  readonly #waiting = new Set<string>()
  /** Whether the page was told that it is covered. */
  #covers = false

  /** Whether the screen is shared at this moment. */
  get isShared(): boolean {
    return this.open === 'look'
  }

  /** Shares the screen, as the button does. */
  share(): void {
    this.#toggle('look')
  }

  protected override get needs(): readonly Later<object>[] {
    const {whose = '', goalsPart} = this.snapshot ?? {}
    this.#ready = whose !== '' && (this.#ready || goalsPart?.phase === 'ready')
    return [...(this.#ready ? [row] : []), ...(this.isShared ? [screen] : [])]
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.requestUpdate()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('snapshot')?.whose
    // The shared screen stays, empty: what is under it is somebody else's by now.
    if (before && before !== this.snapshot?.whose && !this.isShared) this.open = undefined
  }

  protected override render(): TemplateResult {
    const {local, open, snapshot} = this
    const shared = this.isShared ? this.#shared() : nothing
    if (this.#ready && !row.code) return this.notArrived()
    const setting = {
      open,
      opened: this.#opened,
      waiting: this.#waiting,
      toggle: this.#toggle,
      wait: this.#wait,
    }
    const close = (): void => void this.#close()
    return html`${this.#ready ? row.code!.togetherRow(local, setting) : nothing}
    ${row.code?.togetherPanels(setting, {local, snapshot, close})} ${shared}`
  }

  protected override updated(): void {
    this.#cover()
  }

  #shared(): TemplateResult {
    if (!screen.code) return this.notArrived()
    const {local, leaving, component, snapshot} = this
    return html`<dialog
      class="shared"
      part="shared"
      aria-labelledby="shared-title"
      @cancel=${this.#stay}
      @close=${this.#cover}
    >
      ${screen.code.sharedScreen(local, {
        ...{leaving, component},
        snapshot: snapshot?.whose === this.#whose ? snapshot : undefined,
        choose: chosen => (this.component = chosen === this.component ? undefined : chosen),
        leave: () => void this.#leave(),
        stay: () => this.#go('no'),
        goOn: () => void this.#close(),
      })}
    </dialog>`
  }

  /** Nothing of the page shows while the screen is shared: one key must not close it. */
  readonly #cover = (): void => {
    const {dialog} = this
    if (!dialog || dialog.open || !this.isConnected) return
    dialog.showModal()
    this.#focusTitle()
    if (!this.#covers) fire(this, 'shared-screen-change', {shared: true})
    this.#covers = true
  }

  readonly #toggle = (name: string): void => {
    if (this.open === name) return void this.#close()
    this.open = name
    this.#opened.add(name)
    if (name !== 'look') return
    this.#whose = this.snapshot?.whose
    ;[this.leaving, this.component] = ['no', undefined]
  }

  readonly #wait = (name: string, waits: boolean): void => {
    if (waits === this.#waiting.has(name)) return
    if (waits) this.#waiting.add(name)
    else this.#waiting.delete(name)
    this.requestUpdate()
  }

  readonly #stay = (event: Event): void => {
    event.preventDefault()
    void this.#leave()
  }

  /** The page may let it be left, or not; where it does not say, whoever holds the screen is asked. */
  async #leave(): Promise<void> {
    if (this.leaving === 'waiting') return
    const answer = ask(this, 'shared-screen-leave', {})
    this.leaving = 'waiting'
    // A page that breaks while it is asked has not said yes.
    const granted = await answer.catch(() => false)
    if (granted) return this.#close()
    this.#go(granted === undefined ? 'asked' : 'refused')
  }

  #go(leaving: Leaving): void {
    this.leaving = leaving
    this.#focusTitle()
  }

  #focusTitle(): void {
    void this.updateComplete.then(() => this.dialog?.querySelector('h2')?.focus())
  }

  async #close(): Promise<void> {
    const {open: name} = this
    const uncovers = this.#covers && this.isShared
    this.open = undefined
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(`[part=row] [part=${name}]`)?.focus()
    if (!uncovers) return
    this.#covers = false
    fire(this, 'shared-screen-change', {shared: false})
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-together': RecoveryTogether
  }
}
