import {html, LitElement, type CSSResult, type TemplateResult} from 'lit'
import {LanguageController} from './language.js'
import type {Later} from './later.js'
import {notice} from './notice.js'

/** What our elements share: each speaks the language of the page around it, and is drawn once what it draws with is there. */
export class RecoveryElement extends LitElement {
  protected readonly local = new LanguageController(this)
  readonly #dressed = new Set<object>()

  /** Code that it draws with and that is fetched apart; `styles` that it exports are worn. */
  protected get needs(): readonly Later<object>[] {
    return []
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#drawWhenHere(new Set())
  }

  /** In place of what could not be fetched: what happened, and another try. */
  protected notArrived(): TemplateResult {
    const {problem, tryAgain} = this.local.words
    const again = html`<button type="button" @click=${() => this.requestUpdate()}>${tryAgain}</button>`
    return html`<div role="alert">${notice([problem.offline], again)}</div>`
  }

  /** Draws once all that is needed came or could not come; what is asked for once is not asked for again by one drawing. */
  #drawWhenHere(asked: Set<object>): void | Promise<unknown> {
    const {arriving} = this.local
    // What is needed may change while it is waited for.
    const missing = this.needs.filter(need => !need.code && !asked.has(need))
    if (!missing.length && (!arriving || asked.has(this.local))) return this.#draw()
    for (const each of [this.local, ...missing]) asked.add(each)
    return Promise.all([arriving, ...missing.map(need => need.fetch())]).then(() => this.#drawWhenHere(asked))
  }

  #draw(): void | Promise<unknown> {
    for (const {code} of this.needs) {
      if (!code || this.#dressed.has(code)) continue
      this.#dressed.add(code)
      const {styles = []} = code as {styles?: readonly CSSResult[]}
      const root = this.renderRoot as ShadowRoot
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...styles.map(each => each.styleSheet!)]
    }
    return super.scheduleUpdate()
  }
}
