import type {Annotation, Observation} from 'fhir/r4.js'
import {listOf} from './extension.js'

/** Why an Observation was a mistake, where somebody said so, who says it, and when (a FHIR dateTime). */
export interface VoidReason {
  text?: string | undefined
  author?: {reference?: string; display: string} | undefined
  time: string
}

/**
 * An Observation that was entered in error. R4 has no element for the reason, so it is the last note, by whoever
 * marked it; all else stays as it was.
 */
export function voidedObservation(resource: Observation, {text, author, time}: VoidReason): Observation {
  const voided: Observation = {...resource, status: 'entered-in-error'}
  if (!text?.trim()) return voided
  const note: Annotation = {...(author && {authorReference: author}), time, text: text.trim()}
  return {...voided, note: [...listOf(resource.note), note]}
}
