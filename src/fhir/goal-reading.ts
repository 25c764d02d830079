import type {Observation} from 'fhir/r4.js'
import type {Attainment} from '../goals/index.js'
import type {Reading} from '../measures/index.js'
import {attainmentOf, scoreCodes} from './attainment-coding.js'
import {idOf, voiceOf} from './reference.js'
import {systems} from './systems.js'
import {codeIn} from './words.js'

/** The codes of everything that is read as an answer or a review of ours, as search tokens. */
export const readingCodes: readonly string[] = [
  `${systems.checkIn}|`,
  `${systems.measure}|`,
  `${systems.goalProgress}|`,
  ...Object.values(scoreCodes).map(code => `${systems.loinc}|${code}`),
]

/** The code, among those of measures, of what a person says of an answer. */
export const saidOfAnswerCode = 'said-of-answer'

/** The id of the answer that an Observation says something of, if it does, and of nothing else. */
export function saidOf({code, focus = [], subject}: Partial<Observation>): string | undefined {
  return codeIn(code, systems.measure) === saidOfAnswerCode && focus.length === 1
    ? idOf(focus[0]!, 'Observation', subject)
    : undefined
}

/** Which goal an Observation is about, what it tells of it, and who said so; nothing for one that points at none. */
export function goalReadingOf(read: Partial<Observation>): Partial<Reading> {
  const [goal] = (read.focus ?? []).flatMap(focus => idOf(focus, 'Goal', read.subject) ?? [])
  if (!goal) return {}
  const instrument = codeIn(read.code, systems.goalProgress)
    ? 'goal-progress'
    : Object.values(scoreCodes).some(code => code === codeIn(read.code, systems.loinc))
      ? 'attainment'
      : undefined
  const {speaker, name} = voiceOf(read.performer?.[0], read.subject)
  return {goal, ...(instrument && {instrument}), speaker, ...(name && {speakerName: name})}
}

/** The level of attainment that was scored; what another system calls a level, without its code, is none. */
export function levelIn(read: Partial<Observation>): Attainment | undefined {
  const codings = read.dataAbsentReason ? [] : (read.valueCodeableConcept?.coding ?? [])
  return codings.map(attainmentOf).find(level => level !== undefined)
}
