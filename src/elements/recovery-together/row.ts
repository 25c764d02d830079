import {html, nothing, type TemplateResult} from 'lit'
import {togetherWords} from '../messages/together/index.js'
import type {LanguageController} from '../shared/language.js'
import {entries, labelOf, type TogetherSetting} from './entries.js'
import {rowStyles} from './row.styles.js'

export const styles = [rowStyles]

/** The quiet row of what two people can do from the chart, and below it what is open. */
export function togetherRow(
  local: LanguageController,
  {open, toggle, ...setting}: TogetherSetting & {open: string | undefined; toggle: (name: string) => void},
): TemplateResult {
  const opened = entries.find(({name}) => name === open)
  return html`<div class="together" part="row" role="group" aria-labelledby="title">
      <h3 id="title" class="small">${togetherWords[local.language].title}</h3>
      ${entries.map(
        entry =>
          html`<button
            class="quiet"
            type="button"
            part=${entry.name}
            aria-expanded=${entry.draw ? (entry.name === open ? 'true' : 'false') : nothing}
            @click=${() => toggle(entry.name)}
          >
            ${labelOf(local, entry)}
          </button>`,
      )}
    </div>
    ${opened?.draw?.({...setting, local}) ?? nothing}`
}
