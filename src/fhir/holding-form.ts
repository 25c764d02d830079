import type {QuestionnaireResponse, QuestionnaireResponseItem, Reference} from 'fhir/r4.js'
import type {Language} from '../chime/index.js'
import {furtherSystems} from './further-systems.js'
import {keptIdentifier, labelsOf, type Kept} from './held.js'

/** What something is written as answers with, beside what they hold. */
export interface FormContext {
  /** A client UUID of these answers, which a repeated create is recognised by. */
  identifier: string
  /** A FHIR dateTime. */
  time: string
  language: Language
  /** All that was said of it, for people. */
  whole: string
  author?: Reference
}

/** The answers to one of our forms, and who gave them. */
interface Answers extends Omit<FormContext, 'language' | 'whole'> {
  form: string
  /** Whether a question is one of the form's; a site's own beside them stay. */
  isQuestion: (linkId: string) => boolean
  items: QuestionnaireResponseItem[]
  source: Reference | undefined
  isMistake: boolean
}

/** Answers to a form that contain what they are of, each with an id. Onto `original`, what else that holds stays. */
export function formHolding(
  kept: readonly Kept[],
  {form, isQuestion, items, source, isMistake, author, identifier, time}: Answers,
  original?: QuestionnaireResponse,
): QuestionnaireResponse {
  const start: QuestionnaireResponse = {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    identifier: {system: furtherSystems.responseIdentifier, value: identifier},
    questionnaire: form,
    subject: kept[0]!.subject!,
  }
  const {contained = [], item = [], author: _author, source: _source, ...rest} = original ?? start
  const security = labelsOf(kept)
  return {
    ...rest,
    ...(security.length && {meta: {...rest.meta, security}}),
    contained: [
      ...contained.filter(each => !kept.some(ours => isSame(each as Partial<Kept>, ours))),
      ...kept.map(inside),
    ],
    status: isMistake ? 'entered-in-error' : original ? 'amended' : 'completed',
    authored: time,
    ...(author && {author}),
    ...(source && {source}),
    item: [...item.filter(({linkId}) => !isQuestion(linkId)), ...items],
  }
}

/** What is contained has neither version nor labels: those of what holds it count. */
function inside({meta, ...resource}: Kept): Kept {
  const {versionId: _version, lastUpdated: _time, security: _labels, ...rest} = meta ?? {}
  return {...resource, ...(Object.keys(rest).length && {meta: rest})}
}

/** Whether a contained resource is this one: a server may have given it another id within its resource. */
function isSame({id, ...resource}: Partial<Kept>, ours: Kept): boolean {
  const value = keptIdentifier(ours)?.value ?? ours.id!
  return id === ours.id || JSON.stringify(resource.identifier ?? '').includes(JSON.stringify(value))
}
