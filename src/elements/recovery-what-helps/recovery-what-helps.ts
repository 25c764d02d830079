import {consume} from '@lit/context'
import type {PropertyValues, TemplateResult} from 'lit'
import {property} from 'lit/decorators.js'
import type {RecordSnapshot} from '../../record/index.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import {fire} from '../shared/events.js'
import {later, type Later} from '../shared/later.js'
import {adopt, personOf} from '../shared/person-of.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {tokens} from '../shared/tokens.js'
import {UnloadGuard} from '../shared/unload-guard.js'
import {WhenBack} from '../shared/when-back.js'
import type {Paper} from '../recovery-person-copy/print-copy.js'
import type {WhatHelpsDesk} from './what-helps-desk.js'

const view = later(() => import('./what-helps-view.js'))

/**
 * What helps the person: what helps, what does not, how it shows early that things get hard, and whom to call, in their own
 * words, to read, to write and to print. It is read anew each time it is opened, and kept on the FHIR server. Beside it
 * stand the plans that the site keeps as documents, by the site's own names for them.
 *
 * @element recovery-what-helps
 * @fires what-helps-request - It is to be read; answer it with `detail.respondWith(outcome)`.
 * @fires what-helps-submit - It is to be saved, `detail.said`; answer it likewise.
 * @fires plans-request - Documents of `detail.types` are looked for; answer it likewise.
 * @fires form-close - Somebody closed it; what was written is kept.
 * @fires drafts-change - Something is written here that is nowhere else yet, or no longer; see `waits`.
 * @csspart told - When it was last written, or that it is saved.
 * @csspart edit - The button that opens the form.
 * @csspart print - The button that prints.
 * @csspart sheet - The sheet.
 * @csspart nothing - That nothing is written yet.
 * @csspart form - The form.
 * @csspart seen - Who will see it.
 * @csspart theirs - What somebody else has written in the same part.
 * @csspart save - The button that saves.
 * @csspart plans - The plans in the chart.
 */
export class RecoveryWhatHelps extends RecoveryElement {
  static override styles = [tokens, controls]

  /** The record as it stands; from `<recovery-record>` when left out. Its change tells of another person. */
  @consume({context: recordContext, subscribe: true})
  @property({attribute: false})
  snapshot?: RecordSnapshot

  /** Whether it is looked at: each time that it is again, it is read anew. */
  @property({attribute: false}) active = true

  /** What the person is called, where no record says so; there, another name is another person. */
  @property({attribute: 'person-name'}) personName?: string

  /** The paper that it is printed on: `letter` or `a4`. */
  @property() paper: Paper = 'letter'

  #desk?: WhatHelpsDesk
  #person = ''
  #told = false
  #read = ''

  constructor() {
    super()
    new UnloadGuard(this, () => this.#desk?.dirty ?? false)
    new WhenBack(this, () => this.#desk?.whenBack())
  }

  /** Whether something is written here, of the person who is here, that is nowhere else yet. */
  get waits(): boolean {
    return this.#desk?.waits ?? false
  }

  /** Whose it is. */
  get person(): string {
    return this.#person
  }

  /** Prints the sheet, as the button does. */
  async print(): Promise<void> {
    await this.updateComplete
    const sheet = this.renderRoot.querySelector<HTMLElement>('.copy')
    if (sheet) await view.code?.printCopy(sheet, this.paper)
  }

  protected override get needs(): readonly Later<object>[] {
    return [view]
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.snapshot?.loggedOut) this.#desk = undefined
    if (view.code) this.#desk ??= new view.code.WhatHelpsDesk(this)
    const person = personOf(this.snapshot, this.personName)
    if (this.#desk) adopt(this.#desk.sheets, this.#person, person)
    this.#person = person
    if (changed.has('active') && !this.active) this.#read = ''
  }

  protected override render(): TemplateResult {
    if (!view.code || !this.#desk) return this.notArrived()
    const desk = this.#desk
    return view.code.whatHelpsView({
      ...{local: this.local, desk, snapshot: this.snapshot},
      name: this.snapshot?.person.name || this.personName || '',
      edit: () => (desk.edit(), this.#focus('#helps')),
      leave: () => (desk.leave(), this.#focus('[part=edit]')),
      print: () => void this.print(),
      close: () => fire(this, 'form-close', {saved: false}),
    })
  }

  protected override updated(): void {
    const {person, snapshot} = this
    // Of a record that is not open yet there is nothing to read.
    if (this.active && this.#desk && this.#read !== person && snapshot?.whose !== '') {
      this.#read = person
      void this.#desk.read()
    }
    if (this.waits !== this.#told) fire(this, 'drafts-change', undefined)
    this.#told = this.waits
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus())
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-what-helps': RecoveryWhatHelps
  }
}
