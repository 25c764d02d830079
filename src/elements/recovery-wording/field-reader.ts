import type {ReactiveController, ReactiveControllerHost} from 'lit'
import type {Language} from '../../chime/index.js'
import type {Finding} from '../../wording/index.js'
import {isFocused, openField, type Field} from './field.js'
import {languageOf} from './find-field.js'
import {earlierIn} from './steady.js'
import {newPause, watchField, watchPage} from './watch.js'

/** What a reader needs of its element. */
export interface Source {
  /** What to read, if it is there by now. */
  find(): HTMLElement | undefined
  /** The language of a field that does not say its own. */
  language(): Language
  lint(text: string, language: Language): readonly Finding[]
  /** Whether the clinician left these words as they are. */
  isLeft(finding: Finding): boolean
  /** What was left is this finding now; `stays` if others are known by the old context. */
  follow(was: Finding, is: Finding, stays: boolean): void
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
  /** The findings to show: none that came since the last pause, nor the one that is being typed. */
  shown: readonly Finding[] = []
  /** The finding that the caret stands in, after a pause: what the card is about. */
  current?: Finding
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #source: Source
  readonly #pause = newPause(() => this.rest())
  #stop: (() => void)[] = []
  #all: readonly Finding[] = []
  /** The findings of the last pause, as far as they still stand. */
  #known: ReadonlySet<Finding> = new Set()
  #isTyping = false
  #isComposing = false
  /** What the card was put away for, until the caret goes elsewhere. */
  #putAway?: string

  constructor(host: ReactiveControllerHost & HTMLElement, source: Source) {
    this.#host = host
    this.#source = source
    host.addController(this)
  }

  /** Where the caret stands, when it is in the field and nothing is selected. */
  get caret(): number | undefined {
    const selected = this.field && isFocused(this.field) ? this.field.selected : undefined
    return selected && selected.start === selected.end ? selected.start : undefined
  }

  /** The language of the field to watch; nothing where there are no rules for it. */
  get written(): Language | undefined {
    const element = this.#source.find()
    const said = element && (languageOf(element) ?? this.#source.language())
    return said === 'other' ? undefined : said
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
    // What it waited for may arrive when it has left the page: it must not take hold of the field again.
    if (!this.#host.isConnected) return
    const element = this.#source.find()
    if (element !== this.field?.element) this.#watch(element && openField(element))
    const language = this.written
    const text = this.field?.text ?? ''
    if (anew || text !== this.text || language !== this.language) {
      const earlier = earlierIn(this.text, text, this.#all)
      if (language !== this.language) this.#host.requestUpdate()
      this.text = text
      this.language = language
      this.#all = language ? this.#source.lint(text, language) : []
      const known = this.#known
      this.#known = new Set(this.#all.filter(finding => known.has(earlier(finding)!)))
      this.#follow(earlier)
    }
    this.#sift()
  }

  /** Takes it that the person is not typing just now, and turns to the words at the caret. */
  rest(): void {
    if (this.#isComposing) return
    this.#pause.stop()
    this.#isTyping = false
    this.read()
    const here = this.shown.find(touches(this.caret))
    if (here?.context !== this.#putAway) this.#putAway = undefined
    this.current = this.#putAway ? undefined : here
    this.#source.paused()
  }

  /** Puts the card away while the caret stays. */
  putAway({context}: Finding): void {
    this.#putAway = context
    this.current = undefined
    this.#host.requestUpdate()
  }

  /** Puts the caret before a finding and turns to it. */
  goTo({start}: Finding): void {
    this.field?.element.focus()
    this.field?.select({start, end: start})
    this.#putAway = undefined
    this.rest()
  }

  /** What was left stays left while the words around it are still being written, which its context is made of. */
  #follow(earlier: (finding: Finding) => Finding | undefined): void {
    const contexts = new Set(this.#all.map(({context}) => context))
    for (const finding of this.#all) {
      const was = earlier(finding)
      if (was && was.context !== finding.context && this.#source.isLeft(was))
        this.#source.follow(was, finding, contexts.has(was.context))
    }
  }

  #sift(): void {
    if (!this.#isTyping) this.#known = new Set(this.#all)
    this.findings = this.#all.filter(finding => !this.#source.isLeft(finding))
    const isAtCaret = touches(this.caret)
    const isHeldBack = (finding: Finding): boolean =>
      this.#isTyping && (isAtCaret(finding) || !this.#known.has(finding))
    const shown = this.findings.filter(finding => !isHeldBack(finding))
    if (shown.length !== this.shown.length || shown.some((each, at) => each !== this.shown[at]))
      this.shown = shown
    const {current} = this
    const stays = (finding: Finding): boolean => isAtCaret(finding) || this.#source.isOnCard()
    this.current =
      current &&
      shown.find(each => each.start === current.start && each.context === current.context && stays(each))
    this.#host.requestUpdate()
  }

  #watch(field?: Field): void {
    for (const stop of this.#stop.splice(0)) stop()
    this.field = field
    this.#isTyping = this.#isComposing = false
    const around = field ? [this.#host, field.element] : [this.#host]
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
    this.#stop.push(watchField(field.element, watcher), () => field.close())
  }
}

const touches =
  (caret = -1) =>
  ({start, end}: Finding): boolean =>
    start <= caret && caret <= end

/** The finding after the caret, or before it; round the end of the text to its start. */
export function findingBeside(shown: readonly Finding[], caret = 0, isBack: boolean): Finding | undefined {
  return isBack
    ? (shown.findLast(({end}) => end < caret) ?? shown.at(-1))
    : (shown.find(({start}) => start > caret) ?? shown[0])
}
