import type {ReactiveController, ReactiveControllerHost} from 'lit'
import type {Language} from '../../chime/index.js'
import type {Finding} from '../../wording/index.js'
import {isFocused, languageOf, replaceIn, type Field} from './field.js'
import {newPause, watchField, watchPage} from './watch.js'

/** What a reader needs of its element. */
export interface Source {
  /** The field to read, if it is there by now. */
  find(): Field | undefined
  /** The language of a field that does not say its own. */
  language(): Language
  lint(text: string, language: Language): readonly Finding[]
  /** There is a pause in typing: the time to say something. */
  paused(): void
  pressed(event: KeyboardEvent): void
  /** Whether the focus is on the card, so that it stays although the caret is away. */
  isOnCard(): boolean
}

/** Reads a field as it changes: what is found in it, and which of that may be shown without disturbing who is typing. */
export class FieldReader implements ReactiveController {
  field?: Field
  text = ''
  language?: Language
  /** All findings but those that were left. */
  findings: readonly Finding[] = []
  /** The findings to show: not the one that is being typed. */
  shown: readonly Finding[] = []
  /** The finding that the caret stands in, after a pause: what the card is about. */
  current?: Finding
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #source: Source
  readonly #left = new Set<string>()
  readonly #pause = newPause(() => this.rest())
  #stop: (() => void)[] = []
  #all: readonly Finding[] = []
  #isTyping = false
  #isComposing = false
  /** What the card was put away for, until the caret goes elsewhere. */
  #putAway?: string

  constructor(host: ReactiveControllerHost & HTMLElement, source: Source) {
    this.#host = host
    this.#source = source
    host.addController(this)
  }

  hostConnected(): void {
    this.#watch()
  }

  hostDisconnected(): void {
    this.#pause.stop()
    for (const stop of this.#stop.splice(0)) stop()
    this.field = undefined
  }

  /** Looks again at the field and at the page, and reads the text if it changed, or `anew`. */
  read(anew = false): void {
    const field = this.#source.find()
    if (field !== this.field) this.#watch(field)
    const said = field && (languageOf(field) ?? this.#source.language())
    const language = said === 'other' ? undefined : said
    const text = field?.value ?? ''
    if (anew || text !== this.text || language !== this.language) {
      this.#all = []
      this.text = text
      this.language = language
      if (language) this.#all = this.#source.lint(text, language)
    }
    this.#sift()
  }

  /** Takes it that the person is not typing just now, and turns to the words at the caret. */
  rest(): void {
    if (this.#isComposing) return
    this.#pause.stop()
    this.#isTyping = false
    this.read()
    const here = this.shown.find(touches(this.#caret()))
    if (here?.context !== this.#putAway) this.#putAway = undefined
    this.current = this.#putAway ? undefined : here
    this.#source.paused()
  }

  /** Puts other words in place of a finding, if it still stands there. Answers whether it did. */
  take(finding: Finding, text: string): boolean {
    const {field} = this
    const isThere = field?.value.slice(finding.start, finding.end) === finding.text
    const isTaken = field !== undefined && isThere && replaceIn(field, finding, text)
    this.rest()
    return isTaken
  }

  /** Never speaks about these words in this place again. */
  leave({context}: Finding): void {
    this.#left.add(context)
    this.rest()
  }

  /** Puts the card away while the caret stays. */
  putAway({context}: Finding): void {
    this.#putAway = context
    this.current = undefined
    this.#host.requestUpdate()
  }

  /** Goes to the finding after the caret, or before it; round the end of the text to its start. */
  step(isBack: boolean): Finding | undefined {
    const {field, shown} = this
    const caret = field?.selectionStart ?? 0
    const next = isBack
      ? (shown.findLast(({end}) => end < caret) ?? shown.at(-1))
      : (shown.find(({start}) => start > caret) ?? shown[0])
    if (!field || !next) return undefined
    field.focus()
    field.setSelectionRange(next.start, next.start)
    this.#putAway = undefined
    this.rest()
    return next
  }

  #sift(): void {
    this.findings = this.#all.filter(({context}) => !this.#left.has(context))
    const isAtCaret = touches(this.#caret())
    const shown = this.#isTyping ? this.findings.filter(finding => !isAtCaret(finding)) : this.findings
    if (shown.length !== this.shown.length || shown.some((each, at) => each !== this.shown[at]))
      this.shown = shown
    const {current} = this
    const stays = (finding: Finding): boolean => isAtCaret(finding) || this.#source.isOnCard()
    this.current =
      current &&
      shown.find(each => each.start === current.start && each.context === current.context && stays(each))
    this.#host.requestUpdate()
  }

  /** Where the caret stands, when it is in the field and nothing is selected. */
  #caret(): number | undefined {
    const {field} = this
    if (!field || !isFocused(field) || field.selectionStart !== field.selectionEnd) return undefined
    return field.selectionStart ?? undefined
  }

  #watch(field?: Field): void {
    for (const stop of this.#stop.splice(0)) stop()
    this.field = field
    this.#isTyping = this.#isComposing = false
    const around = field ? [this.#host, field] : [this.#host]
    this.#stop.push(watchPage(around, () => this.read()))
    if (!field) return
    const watcher = {
      typed: (isComposing: boolean): void => {
        this.#isTyping = true
        this.#isComposing = isComposing
        this.#pause.restart()
      },
      caretMoved: (isPointed: boolean): void => (isPointed ? this.rest() : this.#pause.restart()),
      pressed: (event: KeyboardEvent): void => this.#source.pressed(event),
    }
    this.#stop.push(watchField(field, watcher))
  }
}

const touches =
  (caret = -1) =>
  ({start, end}: Finding): boolean =>
    start <= caret && caret <= end
