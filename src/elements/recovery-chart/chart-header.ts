import {html, nothing, type TemplateResult} from 'lit'
import type {LanguageController} from '../shared/language.js'

/** The title, what is true of the record, and (where goals may be written) the way to a new one. */
export function chartHeader(
  local: LanguageController,
  compose: ((event: Event) => void) | undefined,
): TemplateResult {
  const {chart} = local.words
  return html`<header part="header">
    <h2 id="title">${chart.title}</h2>
    <recovery-status></recovery-status>
    ${
      compose
        ? html`<button class="main" type="button" part="new" @click=${compose}>${chart.newGoal}</button>`
        : nothing
    }
  </header>`
}
