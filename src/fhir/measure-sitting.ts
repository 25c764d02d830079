import type {CodeableConcept, Extension, Observation, Reference} from 'fhir/r4.js'
import type {AnswerMode, ScoreOptions} from '../measures/index.js'
import {furtherSystems} from './further-systems.js'
import {extensions, systems} from './systems.js'

export type {AnswerMode}

/** What is the same in everything that one sitting writes. */
export interface Sitting {
  /** `Patient/id`: whose answers they are, and who gave them, unless `source` says who did. */
  patient: string
  /** A client UUID for the sitting; each resource's identifier is made of it, so that a repeat is recognised. */
  identifier: string
}

/** Somebody: by reference, where this endpoint has them, else by name alone. */
export interface Who {
  reference?: string
  display?: string
}

/** A sitting with any instrument or form; of the check-in, `Sitting` says all. */
export interface MeasureSitting extends Sitting, ScoreOptions {
  /** Who answered, where it is not the person: a reference, or a name. */
  source?: string | Who
  /** Who wrote it down, where it is not who answered. */
  author?: string | Who
  mode?: AnswerMode
  /** The canonical (`url|version`) of the Questionnaire that was asked. */
  questionnaire?: string
  /** Each answer as an Observation of its own too, under a panel without a value; or those to some questions, by linkId. */
  withItems?: boolean | readonly string[]
  /** The server takes no QuestionnaireResponse: each answer is then an Observation, so that none is lost. */
  withoutResponse?: boolean
}

/** What was answered when: what every resource of a sitting says of it. */
export interface Occasion {
  sitting: MeasureSitting
  /** A FHIR dateTime with offset. */
  time: string
  /** What was asked, in words, its id and its version. */
  title: string
  version?: string
}

/** Throws a RangeError, in words, for a sitting that does not say when it was or who answered. */
export function checkOccasion({sitting: {mode, source, patient}, time}: Occasion): void {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(time))
    throw new RangeError(`The time of a sitting is a dateTime with an offset, not «${time}».`)
  if (mode === 'proxy' && !isSomebodyElse(source, patient))
    throw new RangeError('Answers by proxy need who gave them, as `source`.')
}

function isSomebodyElse(source: MeasureSitting['source'], patient: string): boolean {
  const {reference, display} = referenceTo(source ?? patient)
  return reference ? reference !== patient : Boolean(display?.trim())
}

/** Whether the answer to this question is to be an Observation of its own. */
export function isItemised({withItems, withoutResponse}: MeasureSitting, linkId: string): boolean {
  return (
    withoutResponse === true || (Array.isArray(withItems) ? withItems.includes(linkId) : withItems === true)
  )
}

/** What any Observation of a sitting says beside its value. */
export function observationOf(
  {sitting, time, title, version}: Occasion,
  key: string,
  code: CodeableConcept,
): Omit<Observation, 'category'> {
  const extension: Extension[] = [
    ...(version ? [{url: extensions.instrumentVersion, valueString: version}] : []),
    ...(sitting.mode ? [{url: extensions.answerMode, valueCode: sitting.mode}] : []),
  ]
  return {
    resourceType: 'Observation',
    ...(extension.length && {extension}),
    identifier: [{system: systems.observationIdentifier, value: `${sitting.identifier}/${key}`}],
    status: 'final',
    code,
    subject: {reference: sitting.patient},
    effectiveDateTime: time,
    performer: [performerOf(sitting)],
    ...(!sitting.withoutResponse && {derivedFrom: [responseLink(sitting)]}),
    method: {text: [title, version].filter(Boolean).join(' ')},
  }
}

/** Who answered. */
export function performerOf({source, patient}: MeasureSitting): Reference {
  return referenceTo(source ?? patient)
}

/** Whoever is named, as a reference. */
export function referenceTo(who: string | Who): Reference {
  return typeof who === 'string' ? {reference: who} : {...who}
}

/** The QuestionnaireResponse of a sitting, known by its identifier until the server has given it an id. */
export function responseLink({identifier}: Sitting): Reference {
  return {
    type: 'QuestionnaireResponse',
    identifier: {system: furtherSystems.responseIdentifier, value: identifier},
  }
}
