import {html, nothing, type TemplateResult} from 'lit'
import type {Reading} from '../../measures/index.js'
import type {RecordSnapshot} from '../../record/index.js'
import {correctionWords} from '../messages/correction/index.js'
import type {LanguageController} from '../shared/language.js'
import {saidOfAnswer} from '../shared/said-of-it.js'

/** What the person says of an answer as it stands, beside it: never folded away. */
export function besideAnswer(
  local: LanguageController,
  answer: Reading | undefined,
  {readings, name}: {readings: readonly Reading[]; name: string},
): TemplateResult | typeof nothing {
  const said = answer ? saidOfAnswer(readings, answer) : []
  if (!said.length) return nothing
  return html`<div class="said-of-answer" part="said-of-answer">
    <p class="small">${correctionWords[local.language].said(name)}</p>
    ${said.map(
      ({words = '', time}) =>
        html`<p>
          <span class="words" dir="auto">${local.words.quoted(words)}</span>
          ${time ? html`<span class="small">${local.date(time)}</span>` : nothing}
        </p>`,
    )}
  </div>`
}

/** The way to say what is not right of an answer that the record holds. */
export function correctAnswer(
  answer: Reading,
  called: string,
  snapshot: RecordSnapshot | undefined,
): TemplateResult | typeof nothing {
  if (!snapshot || !answer.id) return nothing
  return html`<recovery-correction
    .snapshot=${snapshot}
    .answer=${answer}
    .called=${called}
  ></recovery-correction>`
}
