import type {Observation} from 'fhir/r4.js'
import {components, terms, type Component} from '../../chime/index.js'
import {systems} from '../../fhir/index.js'
import {identifierOf} from './identifier.js'

/** One check-in: when, an answer from 0 to 4 or `-` (asked, declined) for each of C H I M E, and what the person added. */
export interface CheckIn {
  at: string
  answers: string
  notes?: Partial<Record<Component, string>>
}

/** The five Observations of a person's check-in; `number` tells it apart from their others. */
export function checkIn(person: string, number: number, {at, answers, notes = {}}: CheckIn): Observation[] {
  const given = answers.split(' ')
  return components.map((component, index) =>
    observation(person, number, component, given[index]!, at, notes[component]),
  )
}

function observation(
  person: string,
  number: number,
  code: Component,
  answer: string,
  at: string,
  note?: string,
): Observation {
  const {name} = terms.en[code]
  const patient = {reference: `Patient/${person}`}
  return {
    resourceType: 'Observation',
    id: `${person}-check-in-${number}-${code}`,
    identifier: [identifierOf(systems.observationIdentifier, `${person} check-in ${number} ${code}`)],
    status: 'final',
    category: [
      {coding: [{system: systems.observationCategory, code: 'survey', display: 'Survey'}]},
      {coding: [{system: systems.chime, code, display: name}]},
    ],
    code: {coding: [{system: systems.checkIn, code}], text: `CHIME check-in: ${name}`},
    subject: patient,
    effectiveDateTime: at,
    performer: [patient],
    ...(answer === '-' ? {dataAbsentReason: declined} : {valueInteger: Number(answer)}),
    ...(note && {note: [{authorReference: patient, text: note}]}),
    method: {text: 'CHIME check-in 1.0. A conversation starter, not a validated measure.'},
  }
}

const declined = {
  coding: [{system: systems.dataAbsentReason, code: 'asked-declined', display: 'Asked But Declined'}],
}
