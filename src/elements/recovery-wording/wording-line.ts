import {html, nothing, type TemplateResult} from 'lit'
import type {FindingView} from './finding-view.js'

/** What there is to tell beside a field. */
export interface Telling {
  view: FindingView
  /** What was found, in a sentence. */
  counting: string
  /** How many findings are shown. */
  count: number
  /** How many strengths are told. */
  strong: number
  /** Whether there is text in a language that can be read. */
  isRead: boolean
  isWritable: boolean
  isUnfolded: boolean
  /** What is on the card, and all findings, where one wants to see them. */
  card: unknown
  list: unknown
  /** What is wrong in what a site changes about the rules, where something is. */
  mistakes: unknown
  /** What was last said aloud. */
  said: string
  unfold(): void
  pressed(event: KeyboardEvent): void
}

/** The card, the line with the number of findings, the keys, and the list that the line unfolds. */
export function wordingLine(telling: Telling): TemplateResult {
  const {view, count, strong, counting, isUnfolded} = telling
  const words = view.words.wording
  const keys = html`<p class="small keys" part="keys">${words.keys}</p>`
  return html`<div
      class="card"
      part="card"
      popover="manual"
      role="group"
      aria-label=${words.list}
      aria-keyshortcuts="Alt+ArrowDown"
      @keydown=${telling.pressed}
      @mousedown=${keepFocus}
    >
      ${telling.card}
    </div>
    <div class="line" part="line" ?hidden=${!telling.isRead}>
      ${
        count > 0
          ? html`<button type="button" class="quiet" aria-expanded=${isUnfolded} @click=${telling.unfold}>
              ${counting}
            </button>`
          : counting
      }
      ${strong > 0 ? html`<span>· ${words.strong(strong)}</span>` : nothing}
    </div>
    ${count > 0 && telling.isWritable ? keys : nothing} ${telling.mistakes}
    ${isUnfolded && count > 0 ? telling.list : nothing}
    <p role="status" class="visually-hidden">${telling.said}</p>`
}

/** A press on the card leaves the focus in the field. */
const keepFocus = (event: Event): void => event.preventDefault()
