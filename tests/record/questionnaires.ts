import type {FhirResource, Observation, Questionnaire, QuestionnaireResponse} from 'fhir/r4.js'
import type {FormAnswers, Instrument} from '../../src/measures/index.js'
import type {PersonRecord, QuestionnaireOutcome} from '../../src/record/index.js'
import {weighing} from '../fhir/every-feature.js'
import type {Charting} from './charting.js'

export const total = '%resource.item.answer.value.ordinal().sum()'

/** A Questionnaire of the site’s own, with weights and a total. */
export const ownMeasure: Questionnaire = weighing(total, {
  linkId: 'note',
  type: 'text',
  text: 'Anything else?',
})
export const canonical = `${ownMeasure.url}|${ownMeasure.version}`

export const step = (code: string) => [{system: 'urn:x', code, display: `Step ${code}`}]

/** Puts resources on the server, as an informatics team would. */
export async function publish({sandbox}: Charting, ...resources: FhirResource[]): Promise<void> {
  for (const resource of resources) {
    const {status} = await sandbox.fetch(`${sandbox.baseUrl}/${resource.resourceType}`, {
      method: 'POST',
      headers: {'content-type': 'application/fhir+json'},
      body: JSON.stringify(resource),
    })
    if (status !== 201) throw new Error(`${resource.resourceType} was not taken: ${status}`)
  }
}

export async function found(record: PersonRecord, of = canonical) {
  const outcome: QuestionnaireOutcome = await record.findQuestionnaire(of)
  if (outcome.kind !== 'found') throw new Error(outcome.kind)
  return outcome
}

/** What a person said to it, as a form hands it in. */
export async function responseTo(record: PersonRecord, answers: FormAnswers) {
  const {form, instrument, expressions} = await found(record)
  const {settleForm} = await import('../../src/measures/index.js')
  const settled = settleForm(form, answers, expressions)
  return {
    form,
    instrument: instrument as Instrument,
    answers: settled.answers,
    evaluate: expressions?.(settled.answers, settled.asked),
    time: '2026-03-01T10:00:00-05:00',
  }
}

/** What the server holds of this type about Maya that came of Questionnaires. */
export async function kept<Type extends Observation | QuestionnaireResponse>(
  {sandbox}: Charting,
  type: Type['resourceType'],
  key: string,
): Promise<Type[]> {
  const bundle = (await (
    await sandbox.fetch(`${sandbox.baseUrl}/${type}?patient=maya&_count=500`)
  ).json()) as {
    entry?: {resource: Type}[]
  }
  const isOfSitting = ({identifier}: Type) => [identifier].flat().some(each => each?.value?.startsWith(key))
  return (bundle.entry ?? []).map(({resource}) => resource).filter(isOfSitting)
}
