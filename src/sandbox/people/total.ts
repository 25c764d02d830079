import type {Observation} from 'fhir/r4.js'
import {furtherSystems, systems} from '../../fhir/index.js'
import {madeUp} from './goal.js'
import {identifierOf} from './identifier.js'

/** One total of a measure, and nothing of what was asked: when, and the number or `-` (asked, declined). */
export interface Total {
  at: string
  value: number | '-'
  /** As it was written, where it is not plainly final. */
  status?: 'preliminary' | 'amended'
}

/** The total of an instrument at one sitting, made up; `number` tells it apart from the others. */
export function total(
  person: string,
  {id, title}: {id: string; title: string},
  number: number,
  {at, value, status}: Total,
): Observation {
  const patient = {reference: `Patient/${person}`}
  const code = `${id}/total`
  return {
    resourceType: 'Observation',
    id: `${person}-${id}-${number}`,
    meta: madeUp,
    identifier: [identifierOf(systems.observationIdentifier, `${person} ${id} ${number}`)],
    status: status ?? 'final',
    category: [{coding: [{system: systems.observationCategory, code: 'survey', display: 'Survey'}]}],
    code: {coding: [{system: systems.measure, code, display: `${title}: total`}], text: `${title}: total`},
    subject: patient,
    effectiveDateTime: at,
    performer: [patient],
    ...(value === '-'
      ? {
          dataAbsentReason: {
            coding: [
              {system: systems.dataAbsentReason, code: 'asked-declined', display: 'Asked But Declined'},
            ],
          },
        }
      : {valueQuantity: {value, unit: 'score', system: furtherSystems.units, code: '{score}'}}),
    method: {text: `${title}. Made up.`},
  }
}

/** A goal that was looked at again: how far it had come, as the person said it themselves, from 0 to 10; and what they `said` of that. */
export function progress(
  person: string,
  goal: string,
  number: number,
  {at, value, said}: {at: string; value: number; said?: string},
): Observation {
  const patient = {reference: `Patient/${person}`}
  return {
    resourceType: 'Observation',
    id: `${person}-${goal}-progress-${number}`,
    meta: madeUp,
    identifier: [identifierOf(systems.observationIdentifier, `${person} ${goal} progress ${number}`)],
    status: 'final',
    category: [{coding: [{system: systems.observationCategory, code: 'survey', display: 'Survey'}]}],
    code: {
      coding: [{system: systems.goalProgress, code: 'progress', display: 'How far a goal has come, 0 to 10'}],
      text: 'How far a goal has come, 0 to 10',
    },
    subject: patient,
    focus: [{reference: `Goal/${person}-${goal}`}],
    effectiveDateTime: at,
    performer: [patient],
    valueInteger: value,
    ...(said && {note: [{authorReference: patient, time: at, text: said}]}),
  }
}
