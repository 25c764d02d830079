import {html, nothing, type TemplateResult} from 'lit'
import {formItems, type FormFault} from '../../measures/index.js'
import {questionnaireWords} from '../messages/questionnaires/index.js'
import {notice} from '../shared/notice.js'
import {answerModes} from './answer-modes.js'
import {faultWords} from './fault-words.js'
import type {Asking} from './form-actions.js'
import {faultsIn, isFormUnsaved, mayDecline, openQuestions} from './form-sitting.js'
import {said} from './said-text.js'
import {unsureNotice} from './unsure-notice.js'

/** After the last question: what is still open or to be looked at again, how it was answered, and the way into the chart. */
export function endScreen(asking: Asking): TemplateResult {
  const {local, form, sitting, actions} = asking
  const words = questionnaireWords[local.language]
  const {measureForm} = local.words
  const faults = sitting.broken ? [] : faultsIn(sitting, local.language)
  const open = openQuestions(sitting).length
  const needsName = sitting.mode === 'proxy' && !form.proxy && !sitting.proxyName.trim()
  const isReady = !faults.length && !sitting.broken && !needsName && isFormUnsaved(sitting)
  return html`<div class="end" part="end">
    <h3 tabindex="-1">${words.endTitle}</h3>
    ${sitting.broken ? notice([words.broken]) : nothing} ${toDo(asking, faults)}
    ${faults.length || !open ? nothing : html`<p class="small">${words.unanswered(open)}</p>`}
    ${isFormUnsaved(sitting) ? nothing : html`<p>${words.nothing}</p>`}
    ${answerModes(local, form, sitting, actions)}
    ${
      form.snapshot?.capabilities?.questionnaireResponse?.create === false
        ? html`<p class="small">${words.withoutResponse}</p>`
        : nothing
    }
    <div role="alert">${problem(asking)}</div>
    <div class="row actions">
      ${
        isReady
          ? html`<button
              class="main"
              type="button"
              part="save"
              aria-disabled=${sitting.saving}
              @click=${actions.save}
            >
              ${sitting.saving ? measureForm.saving : measureForm.save}
            </button>`
          : nothing
      }
      <button
        type="button"
        part="back"
        @click=${() => actions.goTo('questions', sitting.at ?? lastOf(asking))}
      >
        ${measureForm.back}
      </button>
      <span class="spring small">${measureForm.kept}</span>
      <button class="quiet" type="button" part="stop" @click=${actions.stop}>${measureForm.stop}</button>
    </div>
  </div>`
}

function lastOf({sitting}: Asking): string | undefined {
  return [...sitting.settled.asked].at(-1)
}

/** What keeps it from being saved, each with the way to its question. */
function toDo(
  {local, form, sitting, actions}: Asking,
  faults: readonly FormFault[],
): TemplateResult | typeof nothing {
  if (!faults.length) return nothing
  const words = questionnaireWords[local.language]
  const missing = faults.filter(({fault}) => fault === 'required').length
  const still = mayDecline(sitting, form) ? words.stillOpen : words.stillToAnswer
  const items = new Map(formItems(sitting.form.items).map(item => [item.linkId, item]))
  return html`<div class="notice" part="to-do">
    <p>${missing === faults.length ? still(missing) : words.toWrite}</p>
    <ul>
      ${faults.map(({linkId, fault}) => {
        const item = items.get(linkId)
        return html`<li>
          <button class="quiet" type="button" @click=${() => actions.goTo('questions', linkId)}>
            ${item?.prefix} ${item?.text ? said(local, item.text) : linkId}
          </button>
          <span class="small"
            >${item && fault !== 'required' ? faultWords(local, item, fault) : nothing}</span
          >
        </li>`
      })}
    </ul>
  </div>`
}

/** Why it is not in the chart, and that nothing is lost. */
function problem(asking: Asking): TemplateResult | typeof nothing {
  const {words} = asking.local
  const {outcome} = asking.sitting
  if (!outcome) return nothing
  if (outcome === 'nobody') return notice([words.measureForm.nobody, words.stillHere])
  if (outcome.kind !== 'failed') return notice([words.problem.rejected, words.stillHere])
  if (outcome.unsure) return unsureNotice(asking)
  const {kind, issues, message} = outcome.problem
  const said = [...issues.map(({text}) => text), ...(kind === 'refused' ? [message] : [])]
  return notice([words.problem[kind], ...said.map(text => words.problemSaid(text)), words.stillHere])
}
