import {html, nothing, type TemplateResult} from 'lit'
import type {Component} from '../../chime/index.js'
import type {RecoveryGoal} from '../../goals/index.js'
import {outcomeSentences} from '../recovery-goal-form/goal-outcome.js'
import {componentPicker} from '../shared/component-picker.js'
import type {LanguageController} from '../shared/language.js'
import type {Tag} from './tagging.js'

/**
 * What an unsorted goal is about, to be said with one tap. A clinical goal is seldom about recovery: there the choice
 * is folded, and does not take the room of the person's own.
 */
export function sortChoice(
  local: LanguageController,
  {goal, tag}: {goal: RecoveryGoal; tag: Tag | undefined},
  choose: (component: Component) => void,
): TemplateResult {
  const words = local.words.goals
  const chosen = tag && (!tag.outcome || tag.outcome.kind === 'saved') ? [tag.component] : []
  const choice = html`<fieldset>
    <legend>${words.tag}</legend>
    ${componentPicker(local, chosen, choose)}
    ${tag ? html`<p class="outcome">${whatBecameOf(local, tag)}</p>` : nothing}
  </fieldset>`
  if (goal.kind !== 'clinical') return choice
  return html`<details part="sort">
    <summary>${words.sort}</summary>
    ${choice}
  </details>`
}

/** What became of sorting a goal, in a sentence. */
export function whatBecameOf(local: LanguageController, {outcome, at = new Date()}: Tag): string {
  const {goals, goalForm, status} = local.words
  if (!outcome) return goalForm.saving
  if (outcome.kind === 'saved') return status.saved(local.time(at))
  return [goals.tagFailed, ...outcomeSentences(local.words, outcome)].join(' ')
}
