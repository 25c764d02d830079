import {html, nothing, type TemplateResult} from 'lit'
import {formItems, isAnswerable, type FormItem, type FormValue, type Score} from '../../measures/index.js'
import type {SaveOutcome} from '../../record/index.js'
import {questionnaireWords} from '../messages/questionnaires/index.js'
import {savedSentences} from '../recovery-goal-form/goal-outcome.js'
import {notice} from '../shared/notice.js'
import type {Asking} from './form-actions.js'
import {scoreOf} from './form-sitting.js'
import {plain, said} from './said-text.js'
import {valueText} from './value-text.js'

type Saved = SaveOutcome & {kind: 'saved'}

/** What was said, once the chart has it: the score or why there is none, and each answer with a way to make a goal of it. */
export function formSavedScreen(asking: Asking, outcome: Saved): TemplateResult {
  const {local, sitting, actions} = asking
  const words = questionnaireWords[local.language]
  const {answers, asked} = sitting.settled
  const more = [
    ...(outcome.withoutResponse ? [words.withoutResponse] : []),
    ...savedSentences(local, outcome),
  ]
  const given = formItems(sitting.form.items).filter(
    item => isAnswerable(item) && !item.hidden && asked.has(item.linkId) && answers[item.linkId],
  )
  return html`<div class="saved" part="saved">
    <h3 tabindex="-1">${local.words.measureForm.savedTitle}</h3>
    <p class="small">${said(local, sitting.form.title)}</p>
    ${more.length ? notice(more) : nothing} ${scoreLine(asking)}
    <div role="status">${sitting.unlinked ? notice([words.noLink]) : nothing}</div>
    <ul>
      ${given.map(item => answerRow(asking, item, outcome))}
    </ul>
    <button class="main" type="button" part="done" @click=${actions.done}>
      ${local.words.measureForm.done}
    </button>
  </div>`
}

function scoreLine({local, form, sitting}: Asking): TemplateResult | typeof nothing {
  const {instrument, misfit} = sitting
  if (!instrument) return nothing
  const words = questionnaireWords[local.language]
  if (misfit) return html`<p class="small">${misfit[local.language]}</p>`
  const result: Score | undefined = scoreOf(sitting, form.checked)
  if (!result) return nothing
  if (result.total === undefined)
    return html`<p class="small" part="no-score">${words.noScore[result.cause]}</p>`
  const numbers = new Intl.NumberFormat(local.tag, {maximumFractionDigits: 2})
  const [low, high] = result.range
  return html`<p part="score">
    <b>${words.score} ${numbers.format(result.total)}</b>
    <span class="small">${words.scale(numbers.format(low), numbers.format(high))}</span>
  </p>`
}

function answerRow({local, sitting, actions}: Asking, item: FormItem, outcome: Saved): TemplateResult {
  const {measureForm, measures} = local.words
  const answer = sitting.settled.answers[item.linkId]
  const values: readonly FormValue[] = answer === 'declined' ? [] : (answer ?? [])
  const texts = values.map(value => valueText(local, item, value))
  const isWords = item.kind === 'text' || item.kind === 'string'
  const compose = ({currentTarget}: Event): void =>
    actions.compose(item, {
      target: currentTarget!,
      ...(isWords && texts.length && {words: texts.join('\n')}),
      answers: outcome.answers,
    })
  return html`<li>
    <div class="said">
      <p class="small">${said(local, item.text)}</p>
      ${
        answer === 'declined'
          ? html`<p>${measureForm.declined}</p>`
          : texts.map(
              text =>
                html`<p class=${isWords ? 'words' : ''} dir="auto">
                  ${isWords ? local.words.quoted(text) : text}
                </p>`,
            )
      }
    </div>
    <button
      class="quiet"
      type="button"
      part="compose"
      aria-label="${measures.turnInto}: ${plain(local, item.text)}"
      @click=${compose}
    >
      ${measures.turnInto}
    </button>
  </li>`
}
