import {html, nothing, type TemplateResult} from 'lit'
import {guard} from 'lit/directives/guard.js'
import {repeat} from 'lit/directives/repeat.js'
import type {FormFault, FormItem, FormStep} from '../../measures/index.js'
import type {Asking} from './form-actions.js'
import {faultsIn, isFormUnsaved, openQuestions, stepsOf} from './form-sitting.js'
import {itemView, shownItem} from './item-view.js'
import {said} from './said-text.js'

/** All questions on one page, under the headings of their groups. Only a question that changed is drawn again. */
export function pageScreen(asking: Asking): TemplateResult {
  const {local, form, sitting, actions} = asking
  const words = local.words.measureForm
  const steps = stepsOf(sitting)
  const faults = new Map(faultsIn(sitting, local.language).map(({linkId, fault}) => [linkId, fault]))
  const questions = steps.filter(({question}) => question).length
  const answered = questions - openQuestions(sitting).length
  return html`<div class="page" part="question">
    ${
      form.isShared
        ? nothing
        : html`<h3 tabindex="-1">${said(local, sitting.form.title)}</h3>
            <div class="progress" part="progress">
              <progress max=${questions} value=${answered} aria-labelledby="where"></progress>
              <p id="where" class="small">${words.progress(answered, questions)}</p>
            </div>`
    }
    ${repeat(
      steps,
      ({linkId}) => linkId,
      (step, index) => stepOnPage(asking, {step, before: steps[index - 1], faults}),
    )}
    <div class="row actions">
      <button type="button" part="back" @click=${() => actions.goTo('start')}>${words.back}</button>
      <span class="spring small">${!form.isShared && isFormUnsaved(sitting) ? words.kept : nothing}</span>
      <button
        class="main"
        type="button"
        part="next"
        @click=${() => actions.goTo(form.isShared ? 'hand-back' : 'end')}
      >
        ${words.next}
      </button>
    </div>
  </div>`
}

interface Placed {
  step: FormStep
  before: FormStep | undefined
  faults: ReadonlyMap<string, FormFault['fault']>
}

function stepOnPage(asking: Asking, {step, before, faults}: Placed): TemplateResult {
  const {local, sitting} = asking
  const {question, shown, within} = step
  const opened = within.filter(item => item.kind === 'group' && !before?.within.includes(item))
  const fault = question && sitting.left.has(question.linkId) ? faults.get(question.linkId) : undefined
  return html`${opened.map(item => groupHeading(asking, item, within.indexOf(item)))}
  ${shown.map(item => guard([item, sitting.settled.answers[item.linkId], local.language], () => shownItem(asking, item)))}
  ${
    question
      ? guard(
          [
            ...[question, sitting.answers[question.linkId], sitting.typed[question.linkId]],
            ...[fault, sitting.saving, local.language],
          ],
          () => itemView(asking, {item: question, fault}),
        )
      : nothing
  }`
}

function groupHeading({local}: Asking, item: FormItem, depth: number): TemplateResult {
  return html`<div class="group" role="heading" aria-level=${Math.min(4 + depth, 6)}>
    ${said(local, item.text)}
  </div>`
}
