import {html, nothing, type PropertyValues, type TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import {guard} from 'lit/directives/guard.js'
import type {Finding, Session} from '../../wording/index.js'
import {badgeStyles} from '../shared/badge.js'
import {controls} from '../shared/controls.js'
import {fire} from '../shared/events.js'
import type {Later} from '../shared/later.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {tokens} from '../shared/tokens.js'
import {FieldReader} from './field-reader.js'
import {findField, fixesFor, isWritable, type Field} from './field.js'
import {buttonOf, findingCard, findingList, itemInFocus, type FindingView} from './finding-view.js'
import {Overlay, overlayTemplate} from './overlay.js'
import {cardStyles} from './finding-view.styles.js'
import {keyStyles} from './keys.styles.js'
import {styles} from './recovery-wording.styles.js'
import {rules, shippedRules} from './shipped-rules.js'
import {wishOf} from './watch.js'

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
 * @csspart keys - Which keys work from within the field, below the line.
 * @csspart list - All findings, when unfolded.
 */
export class RecoveryWording extends RecoveryElement {
  static override styles = [tokens, controls, badgeStyles, styles, cardStyles, keyStyles]

  /** The id of the field to watch, in the same document or shadow root. */
  @property({attribute: 'for'}) htmlFor = ''

  /** The field to watch, where it has no id or stands in another root. */
  @property({attribute: false}) field?: Field

  /** The person's own words for themselves, which are never flagged. */
  @property({attribute: false}) personTerms: readonly string[] = []

  /** Finds the wording in a text: by the shipped rules, unless a host has its own. */
  @property({attribute: false}) lint?: Session['update']

  @state() private isUnfolded = false
  @state() private said = ''

  readonly #shipped = shippedRules()
  readonly #reader = new FieldReader(this, {
    find: () => findField(this, this.field, this.htmlFor),
    language: () => this.local.language,
    lint: (text, language) =>
      (this.lint ?? this.#shipped)(text, {language, personTerms: this.personTerms}).filter(
        finding => text.slice(finding.start, finding.end) === finding.text,
      ),
    paused: () => this.#count(),
    pressed: event => this.#pressed(event),
    isOnCard: () => Boolean(this.renderRoot?.querySelector('.card:focus-within')),
  })
  #overlay?: Overlay
  #counted = 0

  /** The findings in the field, in order, without those that were left. */
  get findings(): readonly Finding[] {
    return this.#reader.findings
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#overlay?.forget()
  }

  protected override get needs(): readonly Later<object>[] {
    return this.lint ? [] : [rules]
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const reading = ['htmlFor', 'field', 'personTerms', 'lint'] as const
    if (reading.some(name => changed.has(name))) this.#reader.read(true)
  }

  protected override render(): TemplateResult {
    const {current, field, language, shown, text} = this.#reader
    const view = this.#view
    const count = shown.length
    const writable = count > 0 && field && isWritable(field)
    return html`${overlayTemplate}
      <div lang=${view.language}>
        ${findingCard(current, view)}
        <div class="line" part="line" ?hidden=${!field || !language || !text.trim()}>
          ${count > 0 ? this.#toggle() : view.words.wording.none}
        </div>
        ${writable ? html`<p class="small keys" part="keys">${view.words.wording.keys}</p>` : nothing}
        ${
          this.isUnfolded && count > 0
            ? guard([shown, text, language, writable], () => findingList(shown, text, view))
            : nothing
        }
        <p role="status" class="visually-hidden">${this.said}</p>
      </div>`
  }

  protected override updated(): void {
    this.#overlay ??= new Overlay(this.renderRoot as ShadowRoot)
    if (this.isConnected) this.#overlay.draw(this.#reader)
  }

  #toggle(): TemplateResult {
    const toggle = (): unknown => (this.isUnfolded = !this.isUnfolded)
    // prettier-ignore
    return html`<button type="button" class="quiet" aria-expanded=${this.isUnfolded} @click=${toggle}>${this.#counting}</button>`
  }

  get #counting(): string {
    const {count, none} = this.#view.words.wording
    return this.#reader.shown.length ? count(this.#reader.shown.length) : none
  }

  get #view(): FindingView {
    const {field, language = this.local.language} = this.#reader
    const words = this.local.wordsIn(language)
    return {
      language,
      words,
      fixesOf: finding => (field ? fixesFor(field, finding) : []),
      take: (finding, text) => this.#take(finding, text),
      answer: finding => this.#answer(finding),
      leave: finding => this.#leave(finding),
      pressed: this.#pressed,
    }
  }

  #pressed = (event: KeyboardEvent): void => {
    const [wish, {current, field, shown}] = [wishOf(event), this.#reader]
    const fixes = current ? this.#view.fixesOf(current) : []
    const better = fixes.find(({kind}) => kind === 'replace')
    if (wish === 'leave' && current) this.#leave(current)
    else if (wish === 'take' && current && better) this.#take(current, better.text)
    else if (wish === 'ask' && current && fixes.some(({kind}) => kind === 'prompt')) this.#answer(current)
    else if (wish === 'card' && current) this.renderRoot.querySelector<HTMLElement>('.card button')?.focus()
    else if (wish === 'field' && event.target !== field) field?.focus()
    else if ((wish === 'next' || wish === 'previous') && shown.length > 0) this.#step(wish === 'previous')
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  #take(finding: Finding, text: string): void {
    const item = itemInFocus(this.renderRoot)
    if (!this.#reader.take(finding, text)) return
    fire(this, 'wording-finding-taken', {ruleId: finding.ruleId})
    void this.#goOn(item, this.#view.words.wording.taken(text))
  }

  #leave(finding: Finding): void {
    const item = itemInFocus(this.renderRoot)
    this.#reader.leave(finding)
    fire(this, 'wording-finding-left', {ruleId: finding.ruleId})
    void this.#goOn(item, this.#view.words.wording.left)
  }

  #answer(finding: Finding): void {
    const {field} = this.#reader
    if (itemInFocus(this.renderRoot) >= 0) field?.setSelectionRange(finding.end, finding.end)
    this.#reader.putAway(finding)
    field?.focus()
  }

  #step(isBack: boolean): void {
    const {field} = this.#reader
    const next = this.#reader.step(isBack)
    if (!field || !next) return
    this.said = `${this.#view.words.quoted(next.text)} ${next.message}`
    void this.updateComplete.then(() => this.#overlay?.reveal(field, next))
  }

  #count(): void {
    const count = this.#reader.shown.length
    if (count !== this.#counted) this.said = this.#counting
    this.#counted = count
  }

  /** After a choice its button is gone: on to the next finding in the list, or back to the field. */
  async #goOn(item: number, said: string): Promise<void> {
    await this.updateComplete
    const next = item < 0 ? null : buttonOf(this.renderRoot, item)
    ;(next ?? this.#reader.field)?.focus({preventScroll: !next})
    this.said = `${said} ${this.#counting}`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-wording': RecoveryWording
  }
}
