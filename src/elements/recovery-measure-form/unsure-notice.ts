import {html, nothing, type TemplateResult} from 'lit'
import {questionnaireWords} from '../messages/questionnaires/index.js'
import {answersRead} from './earlier-answers.js'
import type {Asking} from './form-actions.js'
import type {FormSitting} from './form-sitting.js'

/** Whether the browser copied the answers, once it was asked to. */
const copies = new WeakMap<FormSitting, boolean>()

/**
 * That an earlier try may have brought these answers, and nobody can look whether it did: nothing is sent, the answers can be
 * taken from here, and be let go of.
 */
export function unsureNotice({local, form, sitting, actions}: Asking): TemplateResult {
  const words = questionnaireWords[local.language].unsure
  const {chart, stillHere} = local.words
  const copied = copies.get(sitting)
  const text = answersRead(local, sitting)
    .map(([question, answer]) => `${question}\n${answer}`)
    .join('\n\n')
  const copy = async ({currentTarget}: Event): Promise<void> => {
    const field = (currentTarget as HTMLElement).closest('.notice')!.querySelector('textarea')!
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    copies.set(sitting, isCopied)
    if (!isCopied) field.select()
    form.requestUpdate()
  }
  return html`<div class="notice problem" part="unsure">
    <p>${words.why}</p>
    <p>${words.then}</p>
    <p>${stillHere}</p>
    <textarea readonly rows="4" dir="auto" aria-label=${words.answers} .value=${text}></textarea>
    <div class="row">
      <button type="button" part="copy" @click=${copy}>${words.copy}</button>
      <span class="small" role="status">
        ${copied === undefined ? nothing : copied ? words.copied : words.byHand}
      </span>
    </div>
    <details>
      <summary part="discard">${chart.letGo}</summary>
      <p>${chart.letGoAsk}</p>
      <button type="button" part="let-go" @click=${actions.letGo}>${chart.letGoNow}</button>
    </details>
  </div>`
}
