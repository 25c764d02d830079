import {html, nothing, type TemplateResult} from 'lit'
import {togetherWords} from '../messages/together/index.js'
import type {RecoveryPrompts} from '../recovery-prompts/recovery-prompts.js'
import type {LanguageController} from '../shared/language.js'
import {entries, labelOf, type TogetherSetting} from './entries.js'
import {rowStyles} from './row.styles.js'

export const styles = [rowStyles]

/** What the row is drawn from, beside what each entry is. */
interface RowSetting {
  open: string | undefined
  /** What was opened before, and what of that holds words that are nowhere else yet. */
  opened: ReadonlySet<string>
  waiting: ReadonlySet<string>
  toggle: (name: string) => void
  wait: (name: string, waits: boolean) => void
}

/** The quiet row of what two people can do from the chart. */
export function togetherRow(local: LanguageController, {open, waiting, toggle}: RowSetting): TemplateResult {
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
          </button>
          ${waiting.has(entry.name) ? html`<span class="small">${togetherWords[local.language].waits}</span>` : nothing}`,
    )}
  </div>`
}

/** What is open below the row; and, hidden, what was open and keeps what was said in it. */
export function togetherPanels({open, opened, wait}: RowSetting, setting: TogetherSetting): TemplateResult[] {
  return entries.map(({name, draw, stays}) =>
    draw && (name === open || (stays && opened.has(name)))
      ? html`<div
          class="panel"
          ?hidden=${name !== open}
          @form-close=${(event: Event) => event.stopPropagation()}
          @drafts-change=${({target}: Event) => wait(name, (target as Partial<RecoveryPrompts>).waits ?? false)}
        >
          ${draw({...setting, isOpen: name === open})}
        </div>`
      : html`${nothing}`,
  )
}
