import {html, nothing, type TemplateResult} from 'lit'
import type {RecordSnapshot} from '../../record/index.js'
import {badgeStyles} from '../shared/badge.js'
import {pickerStyles} from '../shared/component-picker.js'
import {notice} from '../shared/notice.js'
import {goalOf} from './goal-draft.js'
import {componentsField, wordsField} from './goal-fields.js'
import {foldStyles} from './fold.styles.js'
import {formEnd, formEndStyles} from './form-end.js'
import type {GoalForm, Part} from './goal-form.js'
import {partRows} from './part-rows.js'
import {pillStyles} from './pills.js'
import {goalFormStyles} from './recovery-goal-form.styles.js'
import {statusField} from './status-field.js'
import {voidField} from './void-field.js'

export {DraftShelf} from './draft-shelf.js'
export {formActions} from './form-desk.js'
export {isDirty} from './goal-draft.js'
export {keepDrafts} from './kept-goal-drafts.js'
export {fitWords} from './words-typed.js'

/** How the form looks, fetched with it. */
export const styles = [badgeStyles, pickerStyles, pillStyles, foldStyles, goalFormStyles, ...formEndStyles]

/** A form, and the record that it stands in, if any. */
interface Placed extends Omit<GoalForm, 'author' | 'reviewWeeks' | 'frame' | 'drafts'> {
  snapshot: RecordSnapshot | undefined
}

/** The form for one draft. `fields` draws what is unfolded. */
export function goalFormView(
  {snapshot, ...rest}: Placed,
  fields: (form: GoalForm, part: Part) => TemplateResult,
): TemplateResult {
  const {author, site, drafts} = snapshot ?? {}
  const form = {...rest, author, drafts, reviewWeeks: site?.reviewWeeks, frame: site?.frame}
  const {local, draft, actions, goes} = form
  const words = local.words.goalForm
  return html`<section class="form" aria-labelledby="title" @keydown=${actions.press}>
    <header>
      <h3 id="title">${draft.id ? words.editTitle : words.newTitle}</h3>
      ${draft.id ? nothing : html`<p class="small">${words.hint}</p>`}
      <p class="small" part="not-monitored">${local.words.measureForm.notMonitored}</p>
      ${draft.base.answers.length ? html`<p class="small">${words.fromAnswer}</p>` : nothing}
      ${goes === 'chart' ? nothing : notice([words.goes[goes]])}
    </header>
    ${conflict(form)} ${wordsField(form)} ${componentsField(form)} ${draft.id ? statusField(form) : nothing}
    ${partRows(form, fields)} ${draft.id && !draft.base.caution ? voidField(form) : nothing} ${formEnd(form)}
  </section>`
}

/** What somebody else changed at the same time, and the choice. */
function conflict({draft, name, actions}: GoalForm): TemplateResult | typeof nothing {
  const {id, outcome, base} = draft
  if (outcome?.kind !== 'conflict') return nothing
  // What it becomes has no id yet: any other than before will do.
  const mine = outcome.fields.includes('successor') ? {...goalOf(draft), successor: draft.key} : goalOf(draft)
  return html`<recovery-conflict
    .base=${base}
    .theirs=${outcome.theirs}
    .mine=${mine}
    .fields=${outcome.fields}
    person-name=${name}
    goal-id=${id ?? nothing}
    @conflict-settled=${actions.settle}
  ></recovery-conflict>`
}
