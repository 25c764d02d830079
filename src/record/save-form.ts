import type {FhirResource, Observation, QuestionnaireResponse} from 'fhir/r4.js'
import {formToResources, withReferences, type FormResponse, type MeasureSitting} from '../fhir/index.js'
import type {Voice} from '../goals/index.js'
import {sentUnder} from './create-once.js'
import {outcomeOf} from './outcome-of.js'
import {together} from './outcome.js'
import {Problem} from './problem.js'
import {saveObservations} from './save-measure.js'
import {saveResponse} from './save-response.js'
import type {SaveOutcome} from './snapshot.js'
import type {RecordState} from './state.js'
import {withdraw} from './withdraw.js'

export type {FormResponse}

/** How a sitting came about, and what of it is written. */
export type FormSitting = Pick<MeasureSitting, 'mode' | 'source' | 'withItems' | 'checked' | 'order'>

/**
 * Saves the answers to a form, each resource once: the QuestionnaireResponse first, then what is derived from it, then
 * the panel that holds that. Where the endpoint takes no QuestionnaireResponse, every answer is an Observation, and
 * the outcome says so. Another try writes what is missing, corrects what was changed, and voids what is not said any more.
 */
export async function saveForm(
  record: RecordState,
  response: FormResponse,
  key: string,
  how: FormSitting = {},
): Promise<SaveOutcome> {
  const sitting = sittingOf(record, key, how)
  const takesNone = record.snapshot.capabilities?.questionnaireResponse?.create === false
  const asMeant = formToResources(response, {...sitting, withoutResponse: takesNone})
  const whole = asMeant.find(each => each.resourceType === 'QuestionnaireResponse')
  const kept = whole && (await saveResponse(record, whole))
  if (kept instanceof Problem) return {kind: 'failed', problem: kept, unsure: true}
  const resources = whole && !kept ? formToResources(response, {...sitting, withoutResponse: true}) : asMeant
  const known = new Map<string, string>()
  const parts: SaveOutcome[] = []
  if (kept) {
    known.set(tokenOf(whole), `QuestionnaireResponse/${kept.id}`)
    parts.push({kind: 'saved', ids: [kept.id!]})
  }
  const observations = resources.filter(each => each.resourceType === 'Observation')
  const panels = observations.filter(({hasMember}) => hasMember)
  for (const some of [observations.filter(each => !panels.includes(each)), panels]) {
    const linked = some.map(each => withReferences(each, link => known.get(`${link.system}|${link.value}`)))
    const saved = await saveObservations(record, linked, voiceOf(how))
    parts.push(saved)
    if (saved.kind !== 'saved' && saved.kind !== 'unchanged') return together(parts)
    const ids = saved.kind === 'saved' ? saved.ids : []
    linked.forEach((each, index) => known.set(tokenOf(each), `Observation/${ids[index]}`))
  }
  const rest = sentUnder(key).filter(each => !known.has(`${each.system}|${each.value}`))
  parts.push(...(await Promise.all(rest.map(each => outcomeOf(() => withdraw(record, each))))))
  const outcome = together(parts)
  if (outcome.kind !== 'saved') return outcome
  const {undo: _undo, ...saved} = outcome
  return {...saved, answers: answersIn(known, key), ...(!kept && {withoutResponse: true})}
}

/** Whoever answers for themselves wrote it down too; else it was whoever is at the keyboard. */
function sittingOf(record: RecordState, key: string, how: FormSitting): MeasureSitting {
  const {author, patientId} = record
  const isOwn = how.mode === undefined || how.mode === 'self'
  return {...how, patient: `Patient/${patientId}`, identifier: key, ...(!isOwn && author && {author})}
}

function voiceOf({mode, source}: FormSitting): Voice {
  if (mode !== 'proxy') return {speaker: 'person'}
  const {display, reference} =
    typeof source === 'string' ? {reference: source, display: undefined} : (source ?? {})
  return {speaker: 'supporter', ...(display && {name: display}), ...(reference && {by: reference})}
}

function tokenOf({identifier}: FhirResource & (Observation | QuestionnaireResponse)): string {
  const {system, value} = [identifier].flat()[0]!
  return `${system}|${value}`
}

/** The ids of the Observations of answers, by linkId. */
function answersIn(known: ReadonlyMap<string, string>, key: string): Record<string, string> {
  const prefix = `|${key}/item/`
  return Object.fromEntries(
    [...known].flatMap(([token, reference]) => {
      const start = token.indexOf(prefix)
      return start < 0 ? [] : [[token.slice(start + prefix.length), reference.slice('Observation/'.length)]]
    }),
  )
}
