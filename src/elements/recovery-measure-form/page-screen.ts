import {html, nothing, type TemplateResult} from 'lit'
import {guard} from 'lit/directives/guard.js'
import {repeat} from 'lit/directives/repeat.js'
import type {FormFault, FormItem, FormStep} from '../../measures/index.js'
import type {Asking} from './form-actions.js'
import {faultsIn, isFormUnsaved, isWhole, openQuestions, stepsOf} from './form-sitting.js'
import {itemView, shownItem} from './item-view.js'
import {said} from './said-text.js'

/** All questions on one page, under the headings of their groups. Only what changed, and what stands with it, is drawn again. */
export function pageScreen(asking: Asking): TemplateResult {
  const {local, form, sitting, actions} = asking
  const words = local.words.measureForm
  const steps = stepsOf(sitting)
  const faults = new Map(faultsIn(sitting, local.language).map(({linkId, fault}) => [linkId, fault]))
  const questions = steps.filter(({question}) => question).length
  const answered = questions - openQuestions(sitting).length
  // What is calculated says until then that it is so far.
  const whole = isWhole(sitting)
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
      blocksOf(steps),
      ([first]) => first!.step.linkId,
      block =>
        guard(
          [
            sitting.saving,
            local.language,
            whole,
            ...block.flatMap(({step}) => drawnFrom(asking, step, faults)),
          ],
          () => html`<div class="block">${block.map(placed => stepOnPage(asking, placed, faults))}</div>`,
        ),
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

/** A step, and the one before it on the page. */
interface Placed {
  step: FormStep
  before: FormStep | undefined
}

type Faults = ReadonlyMap<string, FormFault['fault']>

/** So many steps at most are laid out, or drawn again, together; a heading begins anew. */
const most = 12

function blocksOf(steps: readonly FormStep[]): Placed[][] {
  const blocks: Placed[][] = []
  steps.forEach((step, index) => {
    const before = steps[index - 1]
    const last = blocks.at(-1)
    if (!last || last.length === most || opened(step, before).length) blocks.push([{step, before}])
    else last.push({step, before})
  })
  return blocks
}

/** The groups that begin at a step. */
function opened({within}: FormStep, before: FormStep | undefined): FormItem[] {
  return within.filter(item => item.kind === 'group' && !before?.within.includes(item))
}

/** Everything that may change how a step is drawn. */
function drawnFrom({sitting}: Asking, {question, shown}: FormStep, faults: Faults): unknown[] {
  const {answers, typed, settled} = sitting
  const given = shown.map(item => settled.answers[item.linkId])
  if (!question) return [...shown, ...given]
  const {linkId} = question
  return [question, answers[linkId], typed[linkId], faultAt(sitting, question, faults), ...shown, ...given]
}

function faultAt({left}: Asking['sitting'], {linkId}: FormItem, faults: Faults) {
  return left.has(linkId) ? faults.get(linkId) : undefined
}

function stepOnPage(asking: Asking, {step, before}: Placed, faults: Faults): TemplateResult {
  const {question, shown, within} = step
  return html`${opened(step, before).map(item => groupHeading(asking, item, within.indexOf(item)))}
  ${shown.map(item => shownItem(asking, item))}
  ${question ? itemView(asking, {item: question, fault: faultAt(asking.sitting, question, faults)}) : nothing}`
}

function groupHeading({local}: Asking, item: FormItem, depth: number): TemplateResult {
  return html`<div class="group" role="heading" aria-level=${Math.min(4 + depth, 6)}>
    ${said(local, item.text)}
  </div>`
}
