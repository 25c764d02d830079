import type {ReactiveController} from 'lit'
import type {Language} from '../../chime/index.js'
import type {Finding, Session} from '../../wording/index.js'
import {isFocused, languageOf, type Field} from './field.js'
import {newPause, watchField, watchPage} from './watch.js'

/** An element that has a field read. */
export interface ReaderHost extends HTMLElement {
  /** The field to read, if it is there by now. */
  findField(): Field | undefined
  readonly personTerms: readonly string[]
  readonly lint: Session['update']
  /** The language of a field that does not say its own. */
  readonly language: Language
  /** The text, the page, or what can be seen of the findings may have changed. */
  redraw(): void
  /** A pause in typing, or a click: the time to say something about the words at the caret. */
  rest(): void
  pressed(event: KeyboardEvent): void
}

/** Reads a field as it changes: what was found in it, and which of that may be shown without disturbing who is typing. */
export class FieldReader implements ReactiveController {
  field?: Field
  text = ''
  language?: Language
  /** All findings but those that were left. */
  findings: readonly Finding[] = []
  /** The findings to show: not the one that is being typed. */
  shown: readonly Finding[] = []
  readonly #host: ReaderHost
  readonly #left = new Set<string>()
  readonly #pause = newPause(() => this.rest())
  #stop: (() => void)[] = []
  #readBy: readonly unknown[] = []
  #all: readonly Finding[] = []
  #isTyping = false
  #isComposing = false

  constructor(host: ReaderHost) {
    this.#host = host
  }

  hostConnected(): void {
    this.#watch()
  }

  hostDisconnected(): void {
    this.#pause.stop()
    for (const stop of this.#stop.splice(0)) stop()
    this.field = undefined
  }

  /** The finding that the caret stands in, or touches. */
  get atCaret(): Finding | undefined {
    return this.shown.find(finding => this.isAtCaret(finding))
  }

  isAtCaret({start, end}: Finding): boolean {
    const {field} = this
    if (!field || !isFocused(field) || field.selectionStart !== field.selectionEnd) return false
    return start <= field.selectionStart! && field.selectionStart! <= end
  }

  /** The finding after the caret, or before it; round the end of the text to its start. */
  nextFinding(isBack: boolean): Finding | undefined {
    const caret = this.field?.selectionStart ?? 0
    return isBack
      ? (this.shown.findLast(({end}) => end < caret) ?? this.shown.at(-1))
      : (this.shown.find(({start}) => start > caret) ?? this.shown[0])
  }

  /** Never speaks about these words in this place again. */
  leave({context}: Finding): void {
    this.#left.add(context)
    this.read()
  }

  /** Reads the field anew if anything about it changed. */
  read(): void {
    const host = this.#host
    const field = host.findField()
    if (field !== this.field) this.#watch(field)
    const said = field && (languageOf(field) ?? host.language)
    this.language = said === 'other' ? undefined : said
    this.text = field?.value ?? ''
    const readBy = [this.text, this.language, host.lint, host.personTerms]
    if (readBy.some((each, index) => each !== this.#readBy[index])) {
      this.#readBy = readBy
      const options = this.language && {language: this.language, personTerms: host.personTerms}
      this.#all = options ? host.lint(this.text, options) : []
    }
    this.findings = this.#all.filter(({context}) => !this.#left.has(context))
    this.shown = this.findings.filter(finding => !(this.#isTyping && this.isAtCaret(finding)))
    host.redraw()
  }

  /** Takes it that the person is not typing just now. */
  rest(): void {
    if (this.#isComposing) return
    this.#pause.stop()
    this.#isTyping = false
    this.read()
    this.#host.rest()
  }

  #watch(field?: Field): void {
    for (const stop of this.#stop.splice(0)) stop()
    this.field = field
    this.#isTyping = this.#isComposing = false
    this.#stop.push(watchPage(field ? [this.#host, field] : [this.#host], () => this.read()))
    if (!field) return
    const stop = watchField(field, {
      typed: isComposing => {
        this.#isTyping = true
        this.#isComposing = isComposing
        this.#pause.restart()
      },
      caretMoved: pointed => (pointed ? this.rest() : this.#pause.restart()),
      pressed: event => this.#host.pressed(event),
    })
    this.#stop.push(stop)
  }
}
