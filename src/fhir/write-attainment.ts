import type {CodeableConcept, Coding} from 'fhir/r4.js'
import type {Attainment, Speaker} from '../goals/index.js'
import {levelCodes, scoreCodes} from './attainment-coding.js'
import {systems} from './systems.js'

const levels: Readonly<Record<Attainment, string>> = {
  '-2': 'Much less than expected',
  '-1': 'Less than expected',
  '0': 'Expected outcome',
  '1': 'Better than expected',
  '2': 'Much better than expected',
}

/** A level as a coding of LOINC's list, with what the list calls it. Throws a RangeError for what is no level. */
export function attainmentToCoding(level: Attainment): Coding {
  const code = levelCodes[level]
  if (!code) throw new RangeError(`A level of attainment is -2 to +2, not ${level}.`)
  return {system: systems.loinc, code, display: levels[level]}
}

const scores: Readonly<Record<Speaker, string>> = {
  person: 'Patient follow-up goal attainment scaling score',
  staff: 'Practitioner follow-up goal attainment scaling score',
  supporter: 'Caregiver follow-up goal attainment scaling score',
  unsaid: 'Goal attainment scale',
}

/** What an attainment score is called, by who gave it. */
export function scoreConcept(speaker: Speaker): CodeableConcept {
  return {coding: [{system: systems.loinc, code: scoreCodes[speaker], display: scores[speaker]}]}
}
