import type {ReactiveController, ReactiveControllerHost} from 'lit'
import type {Language} from '../../chime/index.js'
import {localDateTime} from '../../record/index.js'
import {fetchMessages, messagesIn, spareMessages, type Messages} from '../messages/index.js'

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
    return this.wordsIn(this.language)
  }

  /** Set while the words of its language are on their way. */
  get arriving(): Promise<void> | undefined {
    return messagesIn(this.language) ? undefined : fetchMessages(this.language)
  }

  /** The words of a language; those of another in their place until they have come, and the element is drawn again. */
  wordsIn(language: Language): Messages {
    const words = messagesIn(language)
    if (!words) void fetchMessages(language).then(() => messagesIn(language) && this.#host.requestUpdate())
    return words ?? spareMessages
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

  /** The day of a FHIR date or dateTime as people write it; a partial one stays partial, what is none stays as it is. */
  date(written: string): string {
    return dateIn(this.tag, written)
  }

  time(moment: Date): string {
    return new Intl.DateTimeFormat(this.tag, {hour: 'numeric', minute: '2-digit'}).format(moment)
  }

  list(names: readonly string[]): string {
    return new Intl.ListFormat(this.tag, {type: 'conjunction'}).format(names)
  }

  /** Answers whether the language changed. */
  #read(): boolean {
    const tag = nearestTag(this.#host) ?? 'en-CA'
    if (tag === this.tag) return false
    this.language = /^fr\b/i.test(tag) ? 'fr' : 'en'
    this.tag = this.language === 'fr' ? (tag.length > 2 ? tag : 'fr-CA') : /^en-/i.test(tag) ? tag : 'en-CA'
    return true
  }
}

/** The day of a FHIR date or dateTime as people write it in a language, given as a tag for `Intl`. */
export function dateIn(tag: string, written: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(onTheWall(written)) ?? []
  if (!year) return written
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  const style: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: month ? 'short' : undefined,
    day: day ? 'numeric' : undefined,
  }
  const said = new Intl.DateTimeFormat(tag, {...style, timeZone: 'UTC'}).format(date)
  // Intl writes the first of a month as any other day.
  return tag.startsWith('fr') ? said.replace(/^1 /, '1er ') : said
}

/**
 * A FHIR dateTime as the clock on the wall said it: with an offset it stays as it was written, where it was written;
 * one in UTC, which is no place, is told by the clock here. A date has no clock, and stays.
 */
export function onTheWall(written: string): string {
  const moment = /T.*Z$/.test(written) ? new Date(written) : undefined
  return moment && !Number.isNaN(moment.getTime()) ? localDateTime(moment) : written
}

/** The nearest `lang` that says something, through shadow roots, as a tag that `Intl` takes. */
export function nearestTag(element: Element): string | undefined {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    const lang = node instanceof Element && node.getAttribute('lang')?.trim()
    if (lang) return canonical(lang)
  }
  return undefined
}

/** A tag is written by hand: of one that is not well-formed, the language counts that it begins with. */
function canonical(lang: string): string | undefined {
  const tag = lang.replaceAll('_', '-')
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    const [begin] = tag.split('-', 1)
    return begin === tag ? undefined : canonical(begin!)
  }
}
