import type {Observation} from 'fhir/r4.js'
import {observationsFromResources} from './observation-resource.js'

/**
 * An answer that is sent again, written onto what the server already holds of it: only what the person said changes
 * (value or level, words, closing answers); what others added stays. The same answer is the original itself.
 */
export function answerOnto(existing: Observation, meant: Observation): Observation {
  if (said(existing) === said(meant)) return existing
  const {valueInteger: _v, valueCodeableConcept: _l, dataAbsentReason: _a, component: _c, ...rest} = existing
  const author = meant.performer?.[0]?.reference
  const others = (existing.note ?? []).filter(note => note.authorReference?.reference !== author)
  const note = [...others, ...(meant.note ?? [])]
  return {
    ...rest,
    ...(note.length ? {note} : {note: undefined}),
    ...(meant.valueInteger !== undefined && {valueInteger: meant.valueInteger}),
    ...(meant.valueCodeableConcept && {valueCodeableConcept: meant.valueCodeableConcept}),
    ...(meant.dataAbsentReason && {dataAbsentReason: meant.dataAbsentReason}),
    ...(meant.component && {component: meant.component}),
  }
}

/** What an answer says, without what a server adds. */
function said(resource: Observation): string {
  const [reading] = observationsFromResources([resource])
  const {value, declined, words, goingWell, talkAbout, time} = reading ?? {}
  return JSON.stringify([value, declined, words, goingWell, talkAbout, time && Date.parse(time)])
}
