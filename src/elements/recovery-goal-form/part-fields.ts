import {html, type TemplateResult} from 'lit'
import {agreementFields} from './agreement-fields.js'
import {finerFields} from './finer-fields.js'
import type {GoalForm, Part} from './goal-form.js'
import {frameFields} from './frame-fields.js'
import {levelFields} from './level-fields.js'
import {noteFields} from './note-fields.js'
import {partFieldStyles} from './part-fields.styles.js'
import {ratingFields} from './rating-fields.js'
import {reviewFields} from './review-fields.js'
import {stepFields} from './step-fields.js'

/** How the fields look, fetched with them. */
export const styles = [partFieldStyles]

const fields: Readonly<Record<Part, (form: GoalForm) => TemplateResult>> = {
  why: form => noteFields(form, 'why'),
  strengths: form => noteFields(form, 'strength'),
  steps: stepFields,
  supports: form => noteFields(form, 'support'),
  barriers: form => html`${noteFields(form, 'barrier')} ${noteFields(form, 'plan-b')}`,
  ratings: ratingFields,
  levels: levelFields,
  review: reviewFields,
  agreement: agreementFields,
  frame: frameFields,
  finer: finerFields,
}

/** The fields of one part of a goal. */
export function partFields(form: GoalForm, part: Part): TemplateResult {
  return fields[part](form)
}
