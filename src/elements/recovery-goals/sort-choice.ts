import {html, type TemplateResult} from 'lit'
import type {Component} from '../../chime/index.js'
import type {RecoveryGoal} from '../../goals/index.js'
import {componentPicker} from '../shared/component-picker.js'
import type {LanguageController} from '../shared/language.js'
import type {PlacedSave} from './saves-in-place.js'

/**
 * What an unsorted goal is about, to be said with one tap. A clinical goal is seldom about recovery: there the choice
 * is folded, and does not take the room of the person's own.
 */
export function sortChoice(
  local: LanguageController,
  {goal, save}: {goal: RecoveryGoal; save?: PlacedSave | undefined},
  choose: (component: Component) => void,
): TemplateResult {
  const words = local.words.goals
  const kept = save && (!save.outcome || save.outcome.kind === 'saved') && !save.back
  const choice = html`<fieldset>
    <legend>${words.tag}</legend>
    ${componentPicker(local, (kept && save.changes?.components) || [], choose)}
  </fieldset>`
  if (goal.kind !== 'clinical') return choice
  return html`<details part="sort">
    <summary>${words.sort}</summary>
    ${choice}
  </details>`
}
