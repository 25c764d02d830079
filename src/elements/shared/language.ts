import type {ReactiveController, ReactiveControllerHost} from 'lit'
import type {Language} from '../../chime/index.js'
import {messages, type Messages} from '../messages/index.js'

/**
 * The language that an element speaks: that of the nearest `lang`, through shadow roots, as a browser's own controls
 * would take it; English when it is neither English nor French. Follows a change of `lang` on the page.
 */
export class LanguageController implements ReactiveController {
  language: Language = 'en'
  /** The full tag, for `Intl`: `en-CA` unless the page says otherwise. */
  tag = 'en-CA'
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #observer = new MutationObserver(() => this.#read() && this.#host.requestUpdate())

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
    host.addController(this)
  }

  get words(): Messages {
    return messages[this.language]
  }

  hostConnected(): void {
    this.#read()
    for (let root: Node = this.#host; ; root = root.host) {
      root = root.getRootNode()
      this.#observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true})
      if (!(root instanceof ShadowRoot)) break
    }
  }

  hostDisconnected(): void {
    this.#observer.disconnect()
  }

  /** A FHIR date as people write it; a partial one stays partial, what is not a date stays as it is. */
  date(written: string): string {
    const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(written) ?? []
    if (!year) return written
    const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
    const style: Intl.DateTimeFormatOptions = {
      year: 'numeric',
      month: month ? 'short' : undefined,
      day: day ? 'numeric' : undefined,
    }
    return new Intl.DateTimeFormat(this.tag, {...style, timeZone: 'UTC'}).format(date)
  }

  time(moment: Date): string {
    return new Intl.DateTimeFormat(this.tag, {hour: 'numeric', minute: '2-digit'}).format(moment)
  }

  list(names: readonly string[]): string {
    return new Intl.ListFormat(this.tag, {type: 'conjunction'}).format(names)
  }

  /** Answers whether the language changed. */
  #read(): boolean {
    const tag = nearestLang(this.#host) || 'en-CA'
    if (tag === this.tag) return false
    this.language = /^fr\b/i.test(tag) ? 'fr' : 'en'
    this.tag = this.language === 'fr' ? (tag.length > 2 ? tag : 'fr-CA') : /^en-/i.test(tag) ? tag : 'en-CA'
    return true
  }
}

function nearestLang(element: Element): string | null {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    const lang = node instanceof Element && node.getAttribute('lang')
    if (lang) return lang
  }
  return null
}
