import type {Observation} from 'fhir/r4.js'
import {answerOnto, measureToResources} from '../fhir/index.js'
import type {Response} from '../measures/index.js'
import {createOnce} from './create-once.js'
import {outcomeOf, together} from './outcome.js'
import type {SaveOutcome} from './snapshot.js'
import type {RecordState} from './state.js'

/** Creates one Observation for each answer of a sitting. */
export async function saveMeasure(
  record: RecordState,
  response: Response,
  key: string,
): Promise<SaveOutcome> {
  const start = {patient: `Patient/${record.patientId}`, identifier: key}
  return saveObservations(record, measureToResources(response, start))
}

/**
 * Creates Observations, each once. When some of them fail, the next try finds what is there already, writes only the
 * rest, and corrects what was changed in between.
 */
export async function saveObservations(
  record: RecordState,
  meant: readonly Observation[],
): Promise<SaveOutcome> {
  return together(await Promise.all(meant.map(each => outcomeOf(() => saveObservation(record, each)))))
}

async function saveObservation(record: RecordState, meant: Observation): Promise<SaveOutcome> {
  const {kept, found} = await createOnce(record, meant)
  const corrected = found ? answerOnto(kept, meant) : kept
  const after = corrected === kept ? kept : await record.backend.update(corrected, kept.meta?.versionId)
  record.keep(after)
  return {kind: 'saved', ids: [kept.id!], undo: {edits: [{after: after as Observation}]}}
}
