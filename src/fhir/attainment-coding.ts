import type {CodeableConcept, Coding} from 'fhir/r4.js'
import type {Attainment, Speaker} from '../goals/index.js'
import {systems} from './systems.js'

/** LOINC answer list LL6900-6, as HL7 Person-Centered Outcomes 1.0.0 binds it; «no change» (LA34482-2) is no level. */
const answers: readonly [code: string, level: Attainment, display: string][] = [
  ['LA34479-8', 2, 'Much better than expected'],
  ['LA34480-6', 1, 'Better than expected'],
  ['LA34481-4', 0, 'Expected outcome'],
  ['LA34483-0', -1, 'Less than expected'],
  ['LA34484-8', -2, 'Much less than expected'],
]

/** The level that a coding names, if it is one of the list. */
export function attainmentOf(coding: Coding | undefined): Attainment | undefined {
  return coding?.system === systems.loinc ? answers.find(([code]) => code === coding.code)?.[1] : undefined
}

/** A level as a coding of the list. */
export function attainmentToCoding(level: Attainment): Coding {
  const answer = answers.find(each => each[1] === level)
  if (!answer) throw new RangeError(`A level of attainment is -2 to +2, not ${level}.`)
  const [code, , display] = answer
  return {system: systems.loinc, code, display}
}

/** LOINC codes of an attainment score, by who gave it; `unsaid` is the one that does not tell. */
const scores: Readonly<Record<Speaker, [code: string, display: string]>> = {
  person: ['107334-5', 'Patient follow-up goal attainment scaling score'],
  staff: ['107333-7', 'Practitioner follow-up goal attainment scaling score'],
  supporter: ['107331-1', 'Caregiver follow-up goal attainment scaling score'],
  unsaid: ['107332-9', 'Goal attainment scale'],
}

/** What an attainment score is called, by who gave it. */
export function scoreConcept(speaker: Speaker): CodeableConcept {
  const [code, display] = scores[speaker]
  return {coding: [{system: systems.loinc, code, display}]}
}

/** All four of them. */
export const scoreCodes: readonly string[] = Object.values(scores).map(([code]) => code)
