import {consume} from '@lit/context'
import type {PropertyValues, TemplateResult} from 'lit'
import {property} from 'lit/decorators.js'
import type {Component} from '../../chime/index.js'
import type {ContentPack, Deck} from '../../content/index.js'
import type {GoalEntry, RecordSnapshot} from '../../record/index.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import {fire} from '../shared/events.js'
import {later, type Later} from '../shared/later.js'
import {ownDecks} from '../shared/own-decks.js'
import {adopt, personOf} from '../shared/person-of.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {tokens} from '../shared/tokens.js'
import {UnloadGuard} from '../shared/unload-guard.js'
import {WhenBack} from '../shared/when-back.js'
import type {PromptsDesk} from './prompts-desk.js'

const view = later(() => import('./prompts-view.js'))

/**
 * Ideas to talk about, one at a time: for the person, or for somebody who stands beside them, by component of CHIME.
 * What is said to one is written down as it is said, and becomes a goal, or a strength, a step or a note of one, with
 * who said it. Until then it is nowhere but here, and is kept here, for each person, through other prompts and being
 * closed. Questions for clinicians show only when asked for, have nothing to write in, and go into no chart. A site's own stories of recovery show under the component that they are about, for as long as their
 * storytellers agree.
 *
 * @element recovery-prompts
 * @fires goal-compose - An answer is to become a goal. Whoever hears it takes over `detail.words`; `detail.voice` says who spoke.
 * @fires goal-submit - An answer is to become a part of a goal; answer it with `detail.respondWith(outcome)`.
 * @fires form-close - Somebody closed it; what was said is kept.
 * @fires drafts-change - Something is said here that is nowhere else yet, or no longer; see `waits`.
 * @csspart prompt - One prompt, large.
 * @csspart answer - Where what is said is written down, and what it becomes.
 * @csspart words - The field for the words.
 * @csspart compose - The button that goes on with a new goal.
 * @csspart save - The button that saves.
 * @csspart told - What became of what was said last.
 * @csspart others - What was said to other prompts, and is nowhere else yet.
 * @csspart origin - Who wrote what is asked.
 * @csspart stories - The site's own stories about what is talked about.
 * @csspart reflect - The questions for clinicians.
 */
export class RecoveryPrompts extends RecoveryElement {
  static override styles = [tokens, controls]

  /** The record as it stands; from `<recovery-record>` when left out. Its change tells of another person. */
  @consume({context: recordContext, subscribe: true})
  @property({attribute: false})
  snapshot?: RecordSnapshot

  /** The goals that what is said may go with; those of the record when left out. */
  @property({attribute: false}) goals?: readonly GoalEntry[]

  /** Content packs of the site's own (one, or several in their order), laid on the package's and on those of its configuration. */
  @property({attribute: false}) content?: ContentPack | readonly ContentPack[]

  /** Whom it begins to ask: the `person`, or a `supporter`. */
  @property() deck: Deck = 'person'

  /** The component that it begins with. */
  @property() component: Component = 'connectedness'

  /** What the person is called, where no record says so; there, another name is another person. */
  @property({attribute: 'person-name'}) personName?: string

  /** The person looks at this screen too: the questions for clinicians are not offered. */
  @property({type: Boolean, attribute: 'shared-screen'}) sharedScreen = false

  #desk?: PromptsDesk
  #person = ''
  #told = false

  constructor() {
    super()
    new UnloadGuard(this, () => this.dirty)
    new WhenBack(this, () => this.#desk?.whenBack())
  }

  /** Whether something was said here that is nowhere else yet. */
  get dirty(): boolean {
    return this.#desk?.dirty ?? false
  }

  /** Whether that is so of the person who is here. */
  get waits(): boolean {
    return this.#desk?.waits ?? false
  }

  /** Whose talk this is. */
  get person(): string {
    return this.#person
  }

  /** Puts the focus where reading begins. */
  override focus(options?: FocusOptions): void {
    this.#focus('h3', options)
  }

  /** Puts the focus on the prompt that shows, so that it is read out. */
  focusPrompt(): void {
    this.requestUpdate()
    this.#focus('#prompt')
  }

  protected override get needs(): readonly Later<object>[] {
    return [view, ownDecks[this.local.language]]
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.snapshot?.loggedOut) this.#desk = undefined
    if (view.code) this.#desk ??= new view.code.PromptsDesk(this, this.local)
    const person = personOf(this.snapshot, this.personName)
    if (person !== this.#person) this.#desk?.reflect(false)
    if (this.#desk) adopt(this.#desk.talks, this.#person, person)
    this.#person = person
    if (changed.has('deck') || changed.has('component'))
      this.#desk?.choose({deck: this.deck, component: this.component})
    this.#desk?.look()
  }

  protected override render(): TemplateResult {
    const own = ownDecks[this.local.language].code?.own
    if (!view.code || !this.#desk || !own) return this.notArrived()
    return view.code.promptsView({
      local: this.local,
      desk: this.#desk,
      own,
      name: this.snapshot?.person.name || this.personName || '',
      nobodys: this.snapshot?.whose === '',
      isShared: this.sharedScreen,
      placeOf: id => this.snapshot?.goals.find(each => each.id === id)?.place ?? 'chart',
      close: () => {
        this.#desk!.reflect(false)
        fire(this, 'form-close', {saved: false})
      },
    })
  }

  protected override updated(): void {
    if (this.waits !== this.#told) fire(this, 'drafts-change', undefined)
    this.#told = this.waits
  }

  #focus(selector: string, options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus(options))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-prompts': RecoveryPrompts
  }
}
