import {html, nothing, type LitElement, type TemplateResult} from 'lit'
import {beginningOf} from '../recovery-goals/long-words.js'
import type {LanguageController} from '../shared/language.js'
import {asSpoken} from '../shared/speech.js'
import type {Waiting} from '../shared/waiting.js'
import {allWaiting, type Open} from './all-waiting.js'
import {focusFirst} from './focus-first.js'

/** Enough of somebody's words to know them by, in UTF-16 units. */
const enough = 60

/** What was said or written and is not in the chart, in sight as long as that is so: the way back to it, and to let it go. */
export class WaitingRows {
  readonly #host: LitElement
  /** The key of the one of which it is asked whether it is let go. */
  #asked?: string | undefined

  constructor(host: LitElement) {
    this.#host = host
  }

  render(local: LanguageController, open: Open): TemplateResult | typeof nothing {
    const waiting = allWaiting(open)
    if (!waiting.length) return nothing
    const {chart, sendsAgain} = local.words
    return html`<div class="notice unsaved" part="unsaved">
      ${waiting.map((each, index) => {
        const {key, about, words, speaker, unsent} = each
        const said = words && asSpoken(local.words, beginningOf(words, enough), speaker)
        const id = `unsaved-${index}`
        return html`<div class="row">
          <p id=${id}>
            ${key === this.#asked ? chart.letGoAsk : unsent ? chart.unsent : chart.waiting}
            <bdi>${[about, said].filter(Boolean).join(' · ')}</bdi>
            ${unsent && key !== this.#asked ? html`<br />${sendsAgain}` : nothing}
          </p>
          ${this.#choices(local, each, id)}
        </div>`
      })}
    </div>`
  }

  #choices({words: {chart}}: LanguageController, waiting: Waiting, id: string): TemplateResult {
    const button = (part: string, text: string, press: (event: Event) => void): TemplateResult =>
      html`<button
        class=${part === 'discard' ? 'quiet' : nothing}
        type="button"
        part=${part}
        aria-describedby=${id}
        @click=${press}
      >
        ${text}
      </button>`
    if (waiting.key !== this.#asked)
      return html`${button('go-on', chart.goOn, event => waiting.goOn(event))}
      ${button('discard', chart.letGo, () => this.#ask(waiting.key, 'keep'))}`
    return html`${button('keep', chart.keep, () => this.#ask(undefined, 'discard'))}
    ${button('let-go', chart.letGoNow, () => {
      waiting.letGo()
      this.#ask(undefined, 'go-on')
    })}`
  }

  #ask(key: string | undefined, next: string): void {
    this.#asked = key
    this.#host.requestUpdate()
    const find = (selector: string): HTMLElement | null => this.#host.renderRoot.querySelector(selector)
    void this.#host.updateComplete.then(() => focusFirst(find(`[part=${next}]`), find('header button')))
  }
}
