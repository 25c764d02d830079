import {html, nothing, type TemplateResult} from 'lit'
import {formItems, isAnswerable} from '../../measures/index.js'
import {answerModes} from './answer-modes.js'
import {questionnaireWords} from '../messages/questionnaires/index.js'
import type {LanguageController} from '../shared/language.js'
import {notice} from '../shared/notice.js'
import type {Asking} from './form-actions.js'
import {earlierAnswers} from './earlier-answers.js'
import type {Found} from './find-form.js'
import {isFormUnsaved} from './form-sitting.js'
import {said} from './said-text.js'

/** Before a Questionnaire begins: what it is and whose, how it is answered, and all that keeps it from being asked. */
export function startScreen(asking: Asking): TemplateResult {
  const {local, form, sitting, actions} = asking
  const words = questionnaireWords[local.language]
  const {title, copyright, items, status} = sitting.form
  const count = formItems(items).filter(item => isAnswerable(item) && !item.hidden).length
  const reasons = keptBack(local, sitting)
  return html`<div class="begin" part="begin">
    <h3 tabindex="-1">${said(local, title)}</h3>
    ${earlierAnswers(asking)}
    ${
      reasons.length
        ? html`<div role="alert">${notice([words.cannotBegin, ...reasons, words.ask])}</div>`
        : html`<p class="small">${words.count(count)}${status === 'draft' ? ` · ${words.draft}` : nothing}</p>
            ${unscored(local, sitting, form.checked)} ${answerModes(local, form, sitting, actions)}
            <p class="small">
              ${form.allOnPage ? nothing : words.advice} ${form.isShared ? words.sharedAdvice : nothing}
            </p>`
    }
    ${
      copyright
        ? html`<details class="small">
            <summary>${words.rights}</summary>
            <p class="rights">${copyright}</p>
          </details>`
        : nothing
    }
    <div class="row actions">
      ${
        reasons.length
          ? nothing
          : html`<button class="main" type="button" part="start" @click=${actions.begin}>
              ${isFormUnsaved(sitting) ? words.goOn : words.begin}
            </button>`
      }
      <button type="button" part="stop" @click=${actions.stop}>${words.close}</button>
    </div>
  </div>`
}

/** Why nobody is to begin, a sentence each. */
function keptBack(local: LanguageController, {form, instrument}: Asking['sitting']): string[] {
  const words = questionnaireWords[local.language]
  return [
    ...form.unsupported.map(reason => reason[local.language]),
    ...(form.status === 'retired' ? [words.retired] : []),
    ...(instrument?.level === 'service' ? [words.service(instrument.title[local.language])] : []),
  ]
}

/** Why there will be no score, where there might have been one. */
function unscored(
  {language}: LanguageController,
  {instrument, misfit}: Asking['sitting'],
  checked: boolean,
): TemplateResult | typeof nothing {
  if (!instrument) return nothing
  const unverified = (!checked && instrument.unverified) || []
  if (misfit) return notice([misfit[language]])
  if (!unverified.length) return nothing
  return notice([questionnaireWords[language].notVerified, ...unverified.map(each => each[language])])
}

type NotFound = Exclude<Found, {kind: 'found'}>

/** While a Questionnaire is looked for, and when it was not found: what happened and what can be done. */
export function troubleScreen(
  local: LanguageController,
  found: NotFound | 'coming',
  {canonical, again, close}: {canonical: string; again: () => void; close: () => void},
): TemplateResult {
  const words = questionnaireWords[local.language]
  if (found === 'coming') return html`<div class="begin"><p role="status">${words.loading}</p></div>`
  return html`<div class="begin" part="begin">
    <h3 class="visually-hidden" tabindex="-1">${words.cannotBegin}</h3>
    <div role="alert">${notice(troubleIn(local, found, canonical))}</div>
    <div class="row actions">
      <button type="button" part="again" @click=${again}>${local.words.tryAgain}</button>
      <button type="button" part="stop" @click=${close}>${words.close}</button>
    </div>
  </div>`
}

function troubleIn(local: LanguageController, found: NotFound, canonical: string): string[] {
  const words = questionnaireWords[local.language]
  if (found.kind === 'nobody') return [local.words.measureForm.nobody]
  if (found.kind === 'missing') return [words.missing(canonical), words.ask]
  if (found.kind === 'several') return [words.several(local.list(found.versions)), words.ask]
  const {kind, issues} = found.problem
  const what = kind === 'forbidden' ? [words.unreadable, words.ask] : [local.words.problem[kind]]
  return [...what, ...issues.map(({text}) => local.words.problemSaid(text))]
}
