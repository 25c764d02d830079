import type {Identifier, Observation} from 'fhir/r4.js'
import {withoutOthers} from '../fhir/index.js'
import {remember} from './create-once.js'
import {findCreated} from './find-created.js'
import type {SaveOutcome} from './snapshot.js'
import type {RecordState} from './state.js'
import {voidObservation} from './void-observation.js'

/** Voids what an earlier try said and this one does not say any more; what others noted on it stays with it. */
export async function withdraw(record: RecordState, identifier: Identifier): Promise<SaveOutcome> {
  const search = {type: 'Observation', patient: record.patientId, identifier}
  const current = (await findCreated(record.backend, search)) as Observation | undefined
  if (!current) return {kind: 'unchanged'}
  await voidObservation(record, {current, ours: current})
  // Should it be said after all, it is taken up again.
  remember(record, {identifier: [identifier]}, {...withoutOthers(current), status: 'entered-in-error'})
  return {kind: 'saved', ids: []}
}
