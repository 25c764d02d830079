import type {CodeableConcept, Coding} from 'fhir/r4.js'
import type {Code, Instrument, Subscale} from '../measures/index.js'
import {systems} from './systems.js'

/** The whole of an instrument, as a panel is coded. */
export function instrumentConcept({id, title, codes}: Instrument): CodeableConcept {
  return concept(id, title.en, codes)
}

/** The total of an instrument: by the code that it has elsewhere, and by ours. */
export function totalConcept({id, title, totalCodes}: Instrument): CodeableConcept {
  return concept(`${id}/total`, `${title.en}: total`, totalCodes)
}

/** A subscale of an instrument. */
export function subscaleConcept({id, title}: Instrument, part: Subscale): CodeableConcept {
  return concept(`${id}/subscale/${part.id}`, `${title.en}: ${part.title.en}`)
}

/** An item of an instrument. No words: they are its authors’. */
export function itemConcept(
  {id, title}: Instrument,
  {linkId, codes}: {linkId: string; codes?: readonly Code[]},
): CodeableConcept {
  return concept(`${id}/item/${linkId}`, `${title.en}: ${linkId}`, codes)
}

function concept(code: string, text: string, codes: readonly Code[] = []): CodeableConcept {
  return {coding: [...codes.map(codeToCoding), {system: systems.measure, code, display: text}], text}
}

/** A code as a coding. */
export function codeToCoding({system, code, display}: Code): Coding {
  return {...(system && {system}), code, ...(display && {display})}
}
