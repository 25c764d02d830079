import {html, nothing, type TemplateResult} from 'lit'
import type {Component} from '../../chime/index.js'
import type {GoalStatus} from '../../goals/index.js'
import {badgeStyles} from '../shared/badge.js'
import {pickerStyles} from '../shared/component-picker.js'
import type {LanguageController} from '../shared/language.js'
import {goalConflict} from './goal-conflict.js'
import {isDirty, type GoalDraft} from './goal-draft.js'
import {componentsField, wordsField, type WordsActions} from './goal-fields.js'
import {outcomeSentences} from './goal-outcome.js'
import {goalFormStyles} from './recovery-goal-form.styles.js'
import {statusChoice} from './status-choice.js'

/** How the form looks, fetched with it. */
export const styles = [badgeStyles, pickerStyles, ...goalFormStyles]

/** What a person can do in the form. */
export interface GoalFormActions extends WordsActions {
  toggle: (component: Component) => void
  stand: (status: GoalStatus) => void
  press: (event: KeyboardEvent) => void
  save: () => void
  keepMine: () => void
  keepTheirs: () => void
  leave: () => void
}

/** The form for one draft. `name` is what the person is called, `said` what was true last, such as that it is saved. */
export function goalFormView(
  local: LanguageController,
  draft: GoalDraft,
  {name, said, actions}: {name: string; said: string; actions: GoalFormActions},
): TemplateResult {
  const words = local.words.goalForm
  return html`<section class="form" aria-labelledby="title" @keydown=${actions.press}>
    <header>
      <h3 id="title" class="title">${draft.id ? words.editTitle : words.newTitle}</h3>
      ${draft.id ? nothing : html`<p class="small">${words.hint}</p>`}
      ${draft.base.answers.length ? html`<p class="small">${words.fromAnswer}</p>` : nothing}
    </header>
    ${wordsField(local, draft, {name, actions})} ${componentsField(local, draft, actions.toggle)}
    ${
      draft.id
        ? statusChoice(local, {before: draft.base.status, chosen: draft.status}, actions.stand)
        : nothing
    }
    <div class="end">
      <div role="alert" part="problem">${problem(local, draft)}</div>
      ${goalConflict(local, draft, actions)} ${buttons(local, draft, {said, actions})}
    </div>
  </section>`
}

/** Why it was not saved, what the server said, and that the words are safe. */
function problem(
  local: LanguageController,
  {base, outcome, nobodys}: GoalDraft,
): TemplateResult | typeof nothing {
  const {words} = local
  if (nobodys) return notice([words.goalForm.noRecord])
  if (base.caution) return notice([words.goals.caution])
  // Faults stand beside their fields, a conflict has a part of its own, and what is saved is said beside the buttons.
  if (!outcome || ['invalid', 'conflict', 'saved'].includes(outcome.kind)) return nothing
  const sentences = outcomeSentences(words, outcome)
  return notice(outcome.kind === 'unchanged' ? sentences : [...sentences, words.stillHere])
}

function notice(sentences: readonly string[]): TemplateResult {
  return html`<div class="notice">${sentences.map(sentence => html`<p>${sentence}</p>`)}</div>`
}

function buttons(
  local: LanguageController,
  draft: GoalDraft,
  {said, actions}: {said: string; actions: GoalFormActions},
): TemplateResult {
  const words = local.words.goalForm
  const truth = draft.saving ? words.saving : isDirty(draft) ? words.kept : said
  // A conflict is decided first, with buttons of its own.
  const decides = draft.outcome?.kind === 'conflict'
  const mayBeSaved = !decides && !draft.base.caution && !draft.nobodys
  return html`<div class="row">
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
    ${
      decides
        ? nothing
        : html`<button type="button" part="not-now" @click=${actions.leave}>${words.notNow}</button>`
    }
    <p role="status" part="truth" class="small">${truth}</p>
  </div>`
}
