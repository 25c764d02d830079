import {html, type TemplateResult} from 'lit'
import {questionnaireWords} from '../messages/questionnaires/index.js'
import type {Asking} from './form-actions.js'

/** After the questions on a shared screen: thanks, and the way back. The chart shows only after that. */
export function handBackScreen({local, sitting, actions}: Asking): TemplateResult {
  const words = questionnaireWords[local.language]
  return html`<div class="end" part="end">
    <h3 tabindex="-1">${words.handBackTitle}</h3>
    <p>${words.handBack}</p>
    <div class="row actions">
      <button type="button" part="back" @click=${() => actions.goTo('questions', sitting.at)}>
        ${local.words.measureForm.back}
      </button>
      <button class="main" type="button" part="to-chart" @click=${() => actions.goTo('end', sitting.at)}>
        ${words.toChart}
      </button>
    </div>
  </div>`
}
