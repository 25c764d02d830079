import {html, nothing, type LitElement, type TemplateResult} from 'lit'
import type {UnsavedDraft} from '../recovery-goal-form/draft-shelf.js'
import {beginningOf} from '../recovery-goals/long-words.js'
import type {LanguageController} from '../shared/language.js'
import {asSpoken} from '../shared/speech.js'
import {focusFirst} from './focus-first.js'

/** Enough of somebody's words to know them by, in UTF-16 units. */
const enough = 60

/** What was written and is not in the chart yet, in sight as long as that is so: the way back to it, and to let it go. */
export class WaitingDrafts {
  readonly #host: LitElement
  readonly #goOn: (event: Event, draft: UnsavedDraft) => void
  /** The key of the draft of which it is asked whether it is let go. */
  #asked?: string | undefined

  constructor(host: LitElement, goOn: (event: Event, draft: UnsavedDraft) => void) {
    this.#host = host
    this.#goOn = goOn
  }

  /** Draws all but the one that is open, if the form is. */
  render(
    local: LanguageController,
    unsaved: readonly UnsavedDraft[] | undefined,
    isComposing: boolean,
  ): TemplateResult | typeof nothing {
    const drafts = unsaved?.filter(({open}) => !(open && isComposing)) ?? []
    if (!drafts.length) return nothing
    const {chart} = local.words
    return html`<div class="notice unsaved" part="unsaved">
      ${drafts.map(
        (draft, index) =>
          html`<div class="row">
            <p id="unsaved-${index}">
              ${draft.key === this.#asked ? chart.letGoAsk : chart.waiting}
              <bdi>${asSpoken(local.words, beginningOf(draft.words, enough), draft.speaker)}</bdi>
            </p>
            ${this.#choices(local, draft, `unsaved-${index}`)}
          </div>`,
      )}
    </div>`
  }

  #choices({words: {chart}}: LanguageController, draft: UnsavedDraft, id: string): TemplateResult {
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
    if (draft.key !== this.#asked)
      return html`${button('go-on', chart.goOn, event => this.#goOn(event, draft))}
      ${button('discard', chart.letGo, () => this.#ask(draft.key, 'keep'))}`
    return html`${button('keep', chart.keep, () => this.#ask(undefined, 'discard'))}
    ${button('let-go', chart.letGoNow, () => {
      this.#host.renderRoot.querySelector('recovery-goal-form')?.discard(draft.key)
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
