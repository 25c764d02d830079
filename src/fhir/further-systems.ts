import {canonical} from './systems.js'

/** Those that only what is fetched later reads or writes: see `systems`. */
export const furtherSystems = {
  documentIdentifier: `${canonical}/identifier/document`,
  documentCategory: 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category',
  responseIdentifier: `${canonical}/identifier/questionnaire-response`,
  units: 'http://unitsofmeasure.org',
} as const
