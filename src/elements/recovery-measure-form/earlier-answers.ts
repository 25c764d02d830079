import {nothing, html, type TemplateResult} from 'lit'
import {formItems} from '../../measures/index.js'
import {questionnaireWords} from '../messages/questionnaires/index.js'
import {isKept} from '../shared/kept-drafts.js'
import type {LanguageController} from '../shared/language.js'
import type {Asking} from './form-actions.js'
import type {FormSitting} from './form-sitting.js'
import {isSameVersion, type KeptSitting} from './kept-sitting.js'
import {plain} from './said-text.js'
import {valueText} from './value-text.js'

/**
 * What was answered to another version of the same Questionnaire and never saved, to read: a question may have changed
 * under its answer, so that none is given for the person. It is let go of among all that waits.
 */
export function earlierAnswers({local, form, sitting}: Asking): TemplateResult | typeof nothing {
  const drafts = form.snapshot?.drafts
  const kept = drafts?.kept.filter(
    ({name, value}) =>
      name.startsWith('questionnaire ') &&
      isKept(value) &&
      (value as KeptSitting).questionnaire === form.questionnaire &&
      !isSameVersion(sitting, value as KeptSitting),
  )
  if (!kept?.length) return nothing
  const words = questionnaireWords[local.language]
  return html`${kept.map(
    ({time, value}) =>
      html`<div class="notice" part="earlier">
        <p>${words.earlier(local.date(new Date(time).toISOString()))}</p>
        <details>
          <summary>${words.earlierAnswers}</summary>
          <dl>
            ${((value as Partial<KeptSitting>).read ?? []).map(
              ([question, answer]) =>
                html`<dt>${question}</dt>
                  <dd class="rights">${answer}</dd>`,
            )}
          </dl>
        </details>
        <p class="small">${local.words.goalForm.keptHere(drafts!.hours)}</p>
      </div>`,
  )}`
}

/** The answers of a sitting as they are read, each with its question. */
export function answersRead(
  local: LanguageController,
  {form, answers, typed}: FormSitting,
): KeptSitting['read'] {
  return formItems(form.items).flatMap((item): KeptSitting['read'] => {
    const {linkId, text} = item
    const answer = answers[linkId]
    const said =
      answer === 'declined'
        ? [local.words.measureForm.notToday]
        : (typed[linkId] ?? answer?.map(value => valueText(local, item, value)) ?? [])
    const read = said.filter(each => each.trim()).join('\n')
    return read ? [[plain(local, text), read]] : []
  })
}
