import {html, nothing, type TemplateResult} from 'lit'
import {badgeStyles} from '../shared/badge.js'
import {pickerStyles} from '../shared/component-picker.js'
import {goalOf, isDirty} from './goal-draft.js'
import {componentsField, wordsField} from './goal-fields.js'
import {foldStyles} from './fold.styles.js'
import type {GoalForm, Part} from './goal-form.js'
import {faultSentence, outcomeSentences, type FormFault} from './goal-outcome.js'
import {partRows} from './part-rows.js'
import {pillStyles} from './pills.js'
import {goalFormStyles} from './recovery-goal-form.styles.js'
import {statusField} from './status-field.js'
import {voidField} from './void-field.js'

/** How the form looks, fetched with it. */
export const styles = [badgeStyles, pickerStyles, pillStyles, foldStyles, goalFormStyles]

/** Faults that no single field is to blame for. */
const fieldless: readonly FormFault[] = ['unreadable', 'scale']

/** The form for one draft. `fields` draws what is unfolded. */
export function goalFormView(
  form: GoalForm,
  fields: (form: GoalForm, part: Part) => TemplateResult,
): TemplateResult {
  const {local, draft, actions} = form
  const words = local.words.goalForm
  return html`<section class="form" aria-labelledby="title" @keydown=${actions.press}>
    <header>
      <h3 id="title">${draft.id ? words.editTitle : words.newTitle}</h3>
      ${draft.id ? nothing : html`<p class="small">${words.hint}</p>`}
      ${draft.base.answers.length ? html`<p class="small">${words.fromAnswer}</p>` : nothing}
    </header>
    ${conflict(form)} ${wordsField(form)} ${componentsField(form)} ${draft.id ? statusField(form) : nothing}
    ${partRows(form, fields)} ${draft.id && !draft.base.caution ? voidField(form) : nothing}
    <div role="alert" part="problem">${problem(form)}</div>
    ${buttons(form)}
  </section>`
}

/** Why it was not saved, what the server said, and that the words are safe. */
function problem({local: {words}, draft}: GoalForm): TemplateResult | typeof nothing {
  const {base, outcome, nobodys} = draft
  if (nobodys) return notice([words.goalForm.noRecord])
  if (base.caution) return notice([words.goals.caution])
  // A conflict has a part of its own, and what is saved is said beside the buttons.
  if (!outcome || outcome.kind === 'conflict' || outcome.kind === 'saved') return nothing
  if (outcome.kind === 'unchanged') return notice(outcomeSentences(words, outcome))
  // Other faults stand beside their fields.
  const faults = outcome.kind === 'invalid' && outcome.faults.filter(each => fieldless.includes(each))
  if (faults && !faults.length) return nothing
  const told = faults ? faults.map(each => faultSentence(words, each)) : outcomeSentences(words, outcome)
  return notice([...told, words.stillHere])
}

function notice(sentences: readonly string[]): TemplateResult {
  return html`<div class="notice">${sentences.map(sentence => html`<p>${sentence}</p>`)}</div>`
}

/** What somebody else changed at the same time, and the choice. */
function conflict({draft, name, actions}: GoalForm): TemplateResult | typeof nothing {
  const {outcome, base} = draft
  if (outcome?.kind !== 'conflict') return nothing
  // What it becomes has no id yet: any other than before will do.
  const mine = outcome.fields.includes('successor') ? {...goalOf(draft), successor: draft.key} : goalOf(draft)
  return html`<recovery-conflict
    .base=${base}
    .theirs=${outcome.theirs}
    .mine=${mine}
    .fields=${outcome.fields}
    person-name=${name}
    @conflict-settled=${actions.settle}
  ></recovery-conflict>`
}

function buttons({local, draft, said, actions}: GoalForm): TemplateResult {
  const words = local.words.goalForm
  const dirty = isDirty(draft)
  const truth = draft.saving ? [words.saving] : dirty ? [...said, words.kept] : said
  // A conflict is decided first, with a button of its own.
  const mayBeSaved = draft.outcome?.kind !== 'conflict' && !draft.base.caution && !draft.nobodys
  return html`<div class="row end">
    ${
      mayBeSaved
        ? html`<button
            type="button"
            part="save"
            class="main"
            aria-disabled=${draft.saving ? 'true' : 'false'}
            @click=${actions.save}
          >
            ${words.save}
          </button>`
        : nothing
    }
    <button type="button" part="not-now" @click=${actions.leave}>
      ${said.length && !dirty ? words.close : words.notNow}
    </button>
    <p role="status" part="truth" class="small">${truth.join(' ')}</p>
  </div>`
}
