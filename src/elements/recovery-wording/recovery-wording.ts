import {html, LitElement, nothing, type TemplateResult} from 'lit'
import {property, query, state} from 'lit/decorators.js'
import type {Language} from '../../chime/index.js'
import {createSession, type Finding, type Session} from '../../wording/index.js'
import {messages} from '../messages/index.js'
import {badgeStyles} from '../shared/badge.js'
import {controls} from '../shared/controls.js'
import {fire} from '../shared/events.js'
import {LanguageController} from '../shared/language.js'
import {tokens} from '../shared/tokens.js'
import {FieldReader, type ReaderHost} from './field-reader.js'
import {fixesFor, isField, replaceIn, type Field} from './field.js'
import {findingCard, findingList, type FindingView} from './finding-view.js'
import {Overlay, overlayTemplate} from './overlay.js'
import {cardStyles} from './finding-view.styles.js'
import {styles} from './recovery-wording.styles.js'
import {wishOf} from './watch.js'

const isOther = (now: unknown, before: unknown): boolean => {
  const [a, b] = [now, before ?? []] as (readonly Finding[])[]
  return a!.length !== b!.length || a!.some((each, index) => each !== b![index])
}

/** A press on the card leaves the caret where it is. */
const keepFocus = (event: Event): void => event.preventDefault()

/**
 * Watches one text field of the page, underlines in it wording that speaks of deficits, and offers help to say it
 * another way. It never blocks, never takes the focus, and leaves the field as it is. Put it right after the field;
 * never point it at the field of a person's own words.
 *
 * @element recovery-wording
 * @fires wording-finding-taken - An offered wording was taken. `detail.ruleId` is the rule that offered it.
 * @fires wording-finding-left - The wording was left as it is. `detail.ruleId` is the rule that had spoken.
 * @csspart card - What is offered for the words at the caret.
 * @csspart line - The line below the field, with the number of findings.
 * @csspart list - All findings, when unfolded.
 */
export class RecoveryWording extends LitElement implements ReaderHost {
  static override styles = [tokens, controls, badgeStyles, styles, cardStyles]

  /** The id of the field to watch, in the same document or shadow root. */
  @property({attribute: 'for'}) htmlFor = ''

  /** The field to watch, where it has no id or stands in another root. */
  @property({attribute: false}) field?: Field

  /** The person's own words for themselves, which are never flagged. */
  @property({attribute: false}) personTerms: readonly string[] = []

  /** Finds the wording in a text: the shipped rules, unless a host has its own. */
  @property({attribute: false}) lint: Session['update'] = createSession().update

  @state({hasChanged: isOther}) private shown: readonly Finding[] = []
  @state() private card?: Finding
  @state() private isUnfolded = false
  @state() private said = ''

  @query('.card') private cardBox!: HTMLElement

  readonly #local = new LanguageController(this)
  readonly #reader = new FieldReader(this)
  #overlay?: Overlay
  #counted?: number
  /** What the card was put away for, until the caret goes elsewhere. */
  #putAway?: Finding['context']

  constructor() {
    super()
    this.addController(this.#reader)
  }

  /** The findings in the field, in order, without those that were left. */
  get findings(): readonly Finding[] {
    return this.#reader.findings
  }

  /** The language of a field that does not say its own. */
  get language(): Language {
    return this.#local.language
  }

  findField(): Field | undefined {
    const field = this.field ?? (this.getRootNode() as Document | ShadowRoot).getElementById(this.htmlFor)
    return isField(field) && field.isConnected ? field : undefined
  }

  redraw(): void {
    this.shown = this.#reader.shown
    this.#counted ??= this.shown.length
    const isAtCard = this.cardBox?.matches(':focus-within')
    this.card = this.shown.find(
      finding =>
        finding.start === this.card?.start &&
        finding.context === this.card.context &&
        (isAtCard || this.#reader.isAtCaret(finding)),
    )
    void this.updateComplete.then(() => {
      const {field, text} = this.#reader
      if (this.isConnected) this.#overlay?.draw({field, text, findings: this.shown, current: this.card})
    })
  }

  rest(): void {
    const {atCaret} = this.#reader
    if (atCaret?.context !== this.#putAway) this.#putAway = undefined
    this.card = this.#putAway ? undefined : atCaret
    if (this.shown.length !== this.#counted) this.said = this.#counting()
    this.#counted = this.shown.length
    this.redraw()
  }

  pressed(event: KeyboardEvent): void {
    const wish = wishOf(event)
    const {card} = this
    const offered = card && this.#view.fixesOf(card).find(({kind}) => kind === 'replace')
    if (wish === 'leave' && card) this.#leave(card)
    else if (wish === 'take' && card && offered) this.#take(card, offered.text)
    else if ((wish === 'next' || wish === 'previous') && this.shown.length > 0)
      this.#step(wish === 'previous')
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  protected override firstUpdated(): void {
    this.#overlay = new Overlay(this.renderRoot as ShadowRoot)
  }

  protected override render(): TemplateResult {
    const {language, field, text} = this.#reader
    const view = this.#view
    const count = this.shown.length
    return html`${overlayTemplate}
      <div lang=${view.language}>
        <div
          class="card"
          part="card"
          popover="manual"
          role="group"
          aria-label=${view.words.wording.list}
          @keydown=${this.pressed}
          @mousedown=${keepFocus}
        >
          ${this.card ? findingCard(this.card, view) : nothing}
        </div>
        <div class="line" part="line" ?hidden=${!field || !language}>
          ${count > 0 ? this.#toggle() : view.words.wording.none}
        </div>
        ${this.isUnfolded && count > 0 ? findingList(this.shown, text, view) : nothing}
        <p role="status" class="visually-hidden">${this.said}</p>
      </div>`
  }

  #toggle(): TemplateResult {
    const toggle = (): unknown => (this.isUnfolded = !this.isUnfolded)
    return html`<button type="button" class="quiet" aria-expanded=${this.isUnfolded} @click=${toggle}>
      ${this.#counting()}
    </button>`
  }

  #counting(): string {
    const {words} = this.#view
    return this.shown.length > 0 ? words.wording.count(this.shown.length) : words.wording.none
  }

  get #view(): FindingView {
    const {field, language = this.language} = this.#reader
    return {
      language,
      words: messages[language],
      fixesOf: finding => (field ? fixesFor(field, finding) : []),
      take: (finding, text) => this.#take(finding, text),
      answer: finding => this.#answer(finding),
      leave: finding => this.#leave(finding),
    }
  }

  #take(finding: Finding, text: string): void {
    const {field} = this.#reader
    const item = this.#itemInFocus()
    const isThere = field?.value.slice(finding.start, finding.end) === finding.text
    if (!field || !isThere || !replaceIn(field, finding, text)) return this.#reader.read()
    fire(this, 'wording-finding-taken', {ruleId: finding.ruleId})
    void this.#goOn(item, this.#view.words.wording.taken(text))
  }

  #leave(finding: Finding): void {
    const item = this.#itemInFocus()
    this.#reader.leave(finding)
    fire(this, 'wording-finding-left', {ruleId: finding.ruleId})
    void this.#goOn(item, this.#view.words.wording.left)
  }

  #answer({context, end}: Finding): void {
    const {field} = this.#reader
    this.#putAway = context
    this.card = undefined
    if (this.#itemInFocus() >= 0) field?.setSelectionRange(end, end)
    field?.focus()
  }

  #step(isBack: boolean): void {
    const {field} = this.#reader
    const next = this.#reader.nextFinding(isBack)
    if (!field || !next) return
    field.focus()
    field.setSelectionRange(next.start, next.start)
    this.#putAway = undefined
    this.#reader.rest()
    const {words} = this.#view
    this.said = `${words.quoted(next.text)} ${next.message}`
    void this.updateComplete.then(() => this.#overlay?.reveal(field, next))
  }

  #itemInFocus(): number {
    return Array.from(this.renderRoot.querySelectorAll('li')).findIndex(item => item.matches(':focus-within'))
  }

  /** After a choice its button is gone: on to the next finding in the list, or back to the field. */
  async #goOn(item: number, said: string): Promise<void> {
    this.#reader.rest()
    await this.updateComplete
    const items = this.renderRoot.querySelectorAll('li')
    const next = item < 0 ? undefined : items[Math.min(item, items.length - 1)]?.querySelector('button')
    ;(next ?? this.#reader.field)?.focus({preventScroll: !next})
    this.said = `${said} ${this.#counting()}`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-wording': RecoveryWording
  }
}
