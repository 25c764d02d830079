import type {CodeableConcept} from 'fhir/r4.js'
import {systems} from './systems.js'

const reasons = {
  'asked-declined': 'Asked But Declined',
  'not-asked': 'Not Asked',
  'not-applicable': 'Not Applicable',
  unknown: 'Unknown',
}

/** Why there is no value: a refusal, a question left out, and words alone are told apart, and none is a number. */
export function absent(code: keyof typeof reasons): CodeableConcept {
  return {coding: [{system: systems.dataAbsentReason, code, display: reasons[code]}]}
}
