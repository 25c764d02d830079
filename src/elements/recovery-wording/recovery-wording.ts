import {consume} from '@lit/context'
import {html, type PropertyValues, type TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import {guard} from 'lit/directives/guard.js'
import type {RecordSnapshot} from '../../record/index.js'
import type {Finding, Layer, Session, Source} from '../../wording/index.js'
import {recordContext} from '../shared/context.js'
import {controls} from '../shared/controls.js'
import type {LeaveReason} from '../shared/events.js'
import {isOther} from '../shared/is-other.js'
import {later, type Later} from '../shared/later.js'
import {RecoveryElement} from '../shared/recovery-element.js'
import {tokens} from '../shared/tokens.js'
import {newChoices} from './choices.js'
import {FieldReader} from './field-reader.js'
import {fixesFor} from './field.js'
import {FieldRules} from './field-rules.js'
import {findField} from './find-field.js'
import type {FindingView} from './finding-view.js'
import {actionOf} from './keys.js'
import {Overlay, overlayTemplate} from './overlay.js'
import {lineStyles} from './line.styles.js'
import {styles} from './recovery-wording.styles.js'
import {newSourceShelf} from './source-shelf.js'
import {leftAs} from './steady.js'
import {wordingLine} from './wording-line.js'

const viewing = later(() => import('./finding-view.js'))

/**
 * Watches one text field of the page, underlines in it wording that speaks of deficits, and offers help to say it
 * another way. It never blocks, never takes the focus, and leaves the field as it is. Put it right after the field,
 * or around it, in the same dialog or popover; never point it at the field of a person's own words.
 *
 * @element recovery-wording
 * @fires wording-finding-taken - An offered wording was taken. `detail.ruleId` is the rule that offered it.
 * @fires wording-finding-left - The wording was left as it is. `detail.ruleId` is the rule that had spoken, `detail.reason` why, if that was said.
 * @slot - The field to watch, if none is named.
 * @csspart card - What is offered for the words at the caret.
 * @csspart line - The line below the field, with the number of findings.
 * @csspart keys - Which keys work from within the field, below the line.
 * @csspart list - All findings, when unfolded.
 */
export class RecoveryWording extends RecoveryElement {
  static override styles = [tokens, controls, styles, lineStyles]

  /** The id of the field to watch, or of the editor that has it, in the same document or shadow root. */
  @property({attribute: 'for'}) htmlFor = ''

  /** The field to watch, or the editor that has it, where it has no id or stands in another root. */
  @property({attribute: false}) field?: HTMLElement

  /** The person's own words for themselves, which are never flagged. */
  @property({attribute: false}) personTerms: readonly string[] = []

  /** The record, which tells of the site's configuration; from `<recovery-record>` when left out. */
  @consume({context: recordContext, subscribe: true})
  @property({attribute: false})
  snapshot?: RecordSnapshot

  /** What the page changes about the shipped rules (one layer, or several in their order), laid on what the site's configuration does. */
  @property({attribute: false, hasChanged: isOther}) layers: Layer | readonly Layer[] = []

  /** Finds the wording in a text: by the shipped rules, unless a host has its own. */
  @property({attribute: false}) lint?: Session['update']

  /** Finds wording that speaks of strengths, so that the line is not only about what could be said better. */
  @property({attribute: false}) strengths?: (text: string, options: {language: string}) => readonly unknown[]

  /** Where a rule comes from, asked for when somebody wants to know: that of the shipped rules, unless a host has its own. */
  @property({attribute: false}) sourcesOf?: (ruleId: string) => Promise<readonly Source[]>

  /**
   * What was left as it is and why, by the `context` of the finding, which holds no words; it is a new map when something
   * else is left, and when words are written around what was. Give it a new map for another person.
   */
  @property({attribute: false}) left: ReadonlyMap<string, LeaveReason | undefined> = new Map()

  @state() private isUnfolded = false
  @state() private said = ''

  readonly #reader = new FieldReader(this, {
    find: () => findField(this, this.field, this.htmlFor),
    language: () => this.local.language,
    lint: (text, language) => {
      this.#strong = this.strengths?.(text, {language}).length ?? 0
      return this.#rules
        .find(text, language)
        .filter(({start, end, text: found}) => text.slice(start, end) === found)
    },
    isLeft: ({context}) => Boolean(this.left?.has(context)),
    follow: (was, is, stays) => (this.left = leftAs(this.left, was, is, stays)),
    paused: () => this.#count(),
    pressed: event => this.#pressed(event),
    isOnCard: () => Boolean(this.renderRoot?.querySelector('.card:focus-within')),
  })
  readonly #rules: FieldRules = new FieldRules(this, {
    written: () => this.#reader.written,
    ownRule: owner => viewing.code!.ownRule(this.#view, owner),
  })
  readonly #sources = newSourceShelf({ask: () => this.#rules.sourcesOf, came: () => this.requestUpdate()})
  readonly #choices = newChoices({
    element: this,
    reader: this.#reader,
    words: () => this.#view.words,
    counting: () => this.#counting,
    say: sentence => (this.said = sentence),
    keep: ({context}, reason) => (this.left = new Map([...(this.left ?? []), [context, reason]])),
    reveal: finding => this.#overlay?.reveal(this.#reader, finding),
  })
  #overlay?: Overlay
  #counted = 0
  #strong = 0

  /** The findings in the field, in order, without those that were left. */
  get findings(): readonly Finding[] {
    return this.#reader.findings
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#overlay?.forget()
  }

  protected override get needs(): readonly Later<object>[] {
    return [viewing, ...this.#rules.needs]
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const reading = ['htmlFor', 'field', 'personTerms', 'lint', 'strengths'] as const
    if (this.#rules.changed() || reading.some(name => changed.has(name))) this.#reader.read(true)
    else if (changed.has('left')) this.#reader.read()
  }

  protected override render(): TemplateResult {
    const {current, field, language, shown, text} = this.#reader
    const view = this.#view
    const isWritable = Boolean(field?.isWritable)
    const list = (): unknown => viewing.code?.findingList(shown, text, view)
    const line = wordingLine({
      view,
      counting: this.#counting,
      count: shown.length,
      strong: this.#strong,
      isRead: Boolean(field && language && text.trim()),
      isWritable,
      isUnfolded: this.isUnfolded,
      card: current && viewing.code?.cardContent(current, view),
      list: guard([shown, text, language, isWritable, this.#sources.known], list),
      mistakes: viewing.code?.mistakesIn(view, this.#rules.mistakes),
      said: this.said,
      unfold: () => void (this.isUnfolded = !this.isUnfolded),
      pressed: this.#pressed,
    })
    return html`<slot></slot>
      <div class="own" lang=${view.language}>${overlayTemplate} ${line}</div>`
  }

  protected override updated(): void {
    this.#overlay ??= new Overlay(this.renderRoot as ShadowRoot)
    if (this.isConnected) this.#overlay.draw(this.#reader)
  }

  get #counting(): string {
    const {count, none} = this.#view.words.wording
    return this.#reader.shown.length ? count(this.#reader.shown.length) : none
  }

  get #view(): FindingView {
    const {field, language = this.local.language} = this.#reader
    return {
      ...this.#choices,
      language,
      words: this.local.wordsIn(language),
      fixesOf: finding => (field ? fixesFor(field, finding) : []),
      sources: this.#rules.sourcesOf && this.#sources,
      resized: () => this.requestUpdate(),
    }
  }

  #pressed = (event: KeyboardEvent): void => {
    const act = actionOf(event, this.#reader, this.#view, {...this.#choices, overlay: this.#overlay})
    if (!act) return
    act()
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  #count(): void {
    const count = this.#reader.shown.length
    if (count !== this.#counted) this.said = this.#counting
    this.#counted = count
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-wording': RecoveryWording
  }
}
