import type {Identifier, Observation} from 'fhir/r4.js'
import type {Component} from '../chime/index.js'
import {faultsOfReview, type Attainment, type GoalReview, type Speaker} from '../goals/index.js'
import {absent} from './absent.js'
import {attainmentToCoding, scoreConcept} from './write-attainment.js'
import {progressCoding} from './goal-codes.js'
import {voiceToReference} from './write-voice.js'
import {systems} from './systems.js'
import {componentToConcept, surveyConcept} from './component-concept.js'

/** Whose goal was looked at again, under which components it stands, and what makes a repeat recognisable. */
export interface ReviewContext {
  /** `Patient/id` of whose goal it is. */
  patient: string
  /** A client UUID for the review; each Observation's identifier is made of it. */
  identifier: string
  components: readonly Component[]
  /** The person's name, where it shall stand beside what they said. */
  personName?: string
}

/**
 * A review as Observations that point at their goal: one for the progress and one for the level of attainment, each
 * only when it was said. The line is the note of the first, by who said it; a line alone is a progress that was not
 * asked for. Nothing is written on the Goal itself. Throws a RangeError for a review that says nothing or is off scale.
 */
export function reviewToResources(review: GoalReview, context: ReviewContext): Observation[] {
  const [fault] = faultsOfReview(review)
  if (fault) throw new RangeError(sentences[fault])
  const {level, progress, line, time} = review
  const name = review.speakerName ?? (review.speaker === 'person' ? context.personName : undefined)
  const speaker = voiceToReference(
    {speaker: review.speaker, name, by: review.by},
    {reference: context.patient},
  )
  const wasSaid = [
    ...(progress !== undefined || level === undefined ? [progressPart(progress)] : []),
    ...(level === undefined ? [] : [attainmentPart(level, review.speaker)]),
  ]
  const note = line?.trim() && [{...(speaker && {authorReference: speaker}), time, text: line.trim()}]
  return wasSaid.map(([part, said], index) => ({
    resourceType: 'Observation',
    identifier: [identifierOf(context.identifier, part)],
    status: 'final',
    category: [surveyConcept, ...context.components.map(componentToConcept)],
    ...said,
    subject: {reference: context.patient},
    focus: [{reference: `Goal/${review.goal}`}],
    effectiveDateTime: time,
    ...(speaker && {performer: [speaker]}),
    ...(note && index === 0 && {note}),
  }))
}

/** By what every Observation that a review may have is recognised, whether it says that much or not. */
export function reviewIdentifiers(identifier: string): Identifier[] {
  return ['progress', 'attainment'].map(part => identifierOf(identifier, part))
}

function identifierOf(review: string, part: string): Identifier {
  return {system: systems.observationIdentifier, value: `${review}/${part}`}
}

const sentences = {
  empty: 'A review that says nothing cannot be written.',
  scale: 'Progress is a whole number from 0 to 10, and a level of attainment one from -2 to +2.',
}

/** What one of the two Observations says, and the name by which its identifier tells it from the other. */
type Part = [name: string, said: Pick<Observation, 'code'> & Partial<Observation>]

function progressPart(progress: number | undefined): Part {
  const code = {coding: [progressCoding], text: progressCoding.display}
  return [
    'progress',
    {code, ...(progress === undefined ? {dataAbsentReason: absent('not-asked')} : {valueInteger: progress})},
  ]
}

function attainmentPart(level: Attainment, speaker: Speaker): Part {
  return [
    'attainment',
    {code: scoreConcept(speaker), valueCodeableConcept: {coding: [attainmentToCoding(level)]}},
  ]
}
