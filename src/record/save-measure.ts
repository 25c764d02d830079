import type {Observation} from 'fhir/r4.js'
import {answerOnto, measureToResources} from '../fhir/index.js'
import type {Response} from '../measures/index.js'
import {createOnce} from './create-once.js'
import {Problem, problemOf} from './problem.js'
import type {PersonRecord} from './record.js'
import type {SaveOutcome} from './snapshot.js'

/**
 * Creates one Observation for each answer. When some of them fail, the next try with the same key finds what is there
 * already, writes only the rest, and corrects an answer that was changed in between.
 */
export async function saveMeasure(
  record: PersonRecord,
  response: Response,
  key: string,
): Promise<SaveOutcome> {
  const resources = toResources(response, {patient: `Patient/${record.patientId}`, identifier: key})
  const attempts = await Promise.allSettled(resources.map(resource => saveAnswer(record, resource)))
  const failed = attempts.find(attempt => attempt.status === 'rejected')
  if (failed) return {kind: 'failed', problem: problemOf(failed.reason)}
  return {
    kind: 'saved',
    ids: attempts.flatMap(attempt => (attempt.status === 'fulfilled' ? attempt.value : [])),
  }
}

async function saveAnswer(record: PersonRecord, meant: Observation): Promise<string> {
  const {kept, found} = await createOnce(record, meant)
  const corrected = found ? answerOnto(kept, meant) : kept
  record.keep(corrected === kept ? kept : await record.backend.update(corrected, kept.meta?.versionId))
  return kept.id!
}

function toResources(...parameters: Parameters<typeof measureToResources>): Observation[] {
  try {
    return measureToResources(...parameters)
  } catch (error) {
    throw new Problem('refused', (error as Error).message, {cause: error})
  }
}
