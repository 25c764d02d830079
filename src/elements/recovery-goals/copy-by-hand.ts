import {css, html, nothing, type TemplateResult} from 'lit'
import type {LanguageController} from '../shared/language.js'
import type {NoteOutcome} from './into-note.js'

/** The text that a browser did not copy, to be copied by hand. */
export function copyByHand(
  local: LanguageController,
  outcome: NoteOutcome | undefined,
  close: () => void,
): TemplateResult | typeof nothing {
  if (outcome?.kind !== 'refused') return nothing
  const {note} = local.words.goals
  return html`<dialog part="by-hand" aria-labelledby="by-hand" @close=${close}>
    <p id="by-hand">${note.here}</p>
    <textarea readonly rows="10" aria-labelledby="by-hand" .value=${outcome.plain}></textarea>
    <form method="dialog"><button>${note.close}</button></form>
  </dialog>`
}

/** Opens what was drawn to be copied by hand, with all of it selected. */
export function openByHand(root: ParentNode): void {
  const dialog = root.querySelector('dialog')
  if (!dialog || dialog.open) return
  dialog.showModal()
  dialog.querySelector('textarea')!.select()
}

/** What it looks like. */
export const copyByHandStyles = css`
  dialog {
    inline-size: min(40em, 90vw);
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
    color: var(--_ink);
  }

  dialog textarea {
    margin-block: 12px;
  }
`
