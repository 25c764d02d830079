import {html, nothing, type TemplateResult} from 'lit'
import {isAnswerable} from '../../measures/index.js'
import type {Asking} from './form-actions.js'
import {faultsIn, isFormUnsaved, stepsOf} from './form-sitting.js'
import {itemView, shownItem} from './item-view.js'
import {said} from './said-text.js'

/** One question, what is to be read before it, and the way on; on a shared screen nothing else. */
export function stepScreen(asking: Asking): TemplateResult {
  const {local, form, sitting, actions} = asking
  const words = local.words.measureForm
  const steps = stepsOf(sitting)
  const place = Math.max(
    0,
    steps.findIndex(({linkId}) => linkId === sitting.at),
  )
  const step = steps[place]!
  const {question, shown, within} = step
  const faults = question && sitting.left.has(question.linkId) ? faultsIn(sitting, local.language) : []
  const fault = faults.find(({linkId}) => linkId === question?.linkId)?.fault
  const groups = within.filter(item => !isAnswerable(item))
  return html`${form.isShared ? nothing : stepProgress(words.progress(place + 1, steps.length), place + 1, steps.length)}
    <div class="question" part="question" @keydown=${(event: KeyboardEvent) => enter(event, actions.next)}>
      ${groups.length ? html`<p class="small group">${groups.map(each => html`<span>${said(local, each.text)}</span>`)}</p>` : nothing}
      ${question ? nothing : html`<h3 class="visually-hidden" tabindex="-1">${words.progress(place + 1, steps.length)}</h3>`}
      ${shown.map(item => shownItem(asking, item))}
      ${question ? itemView(asking, {item: question, fault, heading: true}) : nothing}
      <div class="row actions">
        <button type="button" part="back" @click=${actions.back}>${words.back}</button>
        <span class="spring small">${!form.isShared && isFormUnsaved(sitting) ? words.kept : nothing}</span>
        <button
          class="quiet"
          type="button"
          part="stop"
          @click=${() => (form.isShared ? actions.goTo('hand-back', sitting.at) : actions.stop())}
        >
          ${words.stop}
        </button>
        <button class="main" type="button" part="next" @click=${actions.next}>${words.next}</button>
      </div>
    </div>`
}

function stepProgress(text: string, value: number, max: number): TemplateResult {
  return html`<div class="progress" part="progress">
    <progress max=${max} value=${value} aria-labelledby="where"></progress>
    <p id="where" class="small">${text}</p>
  </div>`
}

/** Enter goes on from a field, as in any form; where it breaks a line or presses a button it does that. */
function enter(event: KeyboardEvent, next: () => void): void {
  const {key, target} = event
  if (key !== 'Enter' || event.isComposing || !(target instanceof HTMLInputElement)) return
  event.preventDefault()
  next()
}
