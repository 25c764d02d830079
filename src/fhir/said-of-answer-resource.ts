import type {CodeableConcept, Observation} from 'fhir/r4.js'
import type {Component} from '../chime/index.js'
import type {SaidOfAnswer} from '../measures/index.js'
import {absent} from './absent.js'
import {componentToConcept, surveyConcept} from './component-concept.js'
import {saidOfAnswerCode} from './goal-reading.js'
import {systems} from './systems.js'

/** Whose answer it is, what it is filed under, and what makes a repeat recognisable. */
interface SaidContext {
  /** `Patient/id` of who says it. */
  patient: string
  /** A client UUID. */
  identifier: string
  components: readonly Component[]
}

/** What an Observation is called that holds what a person says of another one. */
export const saidOfAnswerConcept: CodeableConcept = {
  coding: [{system: systems.measure, code: saidOfAnswerCode, display: 'What the person says of an answer'}],
  text: 'What the person says of an answer',
}

/**
 * What a person says of an answer, as an Observation of its own that points at it: a note on the answer itself would be
 * taken for what they said when they answered. It measures nothing.
 */
export function saidOfAnswerToResource(
  {answer, words, time}: SaidOfAnswer,
  context: SaidContext,
): Observation {
  const person = {reference: context.patient}
  return {
    resourceType: 'Observation',
    identifier: [{system: systems.observationIdentifier, value: context.identifier}],
    status: 'final',
    category: [surveyConcept, ...context.components.map(componentToConcept)],
    code: saidOfAnswerConcept,
    subject: person,
    focus: [{reference: `Observation/${answer}`}],
    effectiveDateTime: time,
    performer: [person],
    dataAbsentReason: absent('not-asked'),
    note: [{authorReference: person, time, text: words.trim()}],
  }
}
