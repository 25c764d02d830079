import {nothing, type LitElement, type TemplateResult} from 'lit'
import type {LanguageController} from '../shared/language.js'
import {later} from '../shared/later.js'
import type {Open} from './all-waiting.js'
import type {WaitingRows} from './waiting-rows.js'

const rows = later(() => import('./waiting-rows.js'))

/** All that waits in the forms of a chart, but for what is open. Its rows are fetched apart, while nothing waits yet. */
export class WaitingHere {
  readonly #host: LitElement
  #rows?: WaitingRows

  constructor(host: LitElement) {
    this.#host = host
  }

  render(local: LanguageController, open: Open): TemplateResult | typeof nothing {
    if (!rows.code) void rows.fetch().then(() => rows.code && this.#host.requestUpdate())
    if (rows.code) this.#rows ??= new rows.code.WaitingRows(this.#host)
    return this.#rows?.render(local, open) ?? nothing
  }
}
