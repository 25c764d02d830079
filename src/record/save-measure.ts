import type {FhirResource, Observation} from 'fhir/r4.js'
import {measureToResources, sameContent} from '../fhir/index.js'
import type {Response} from '../measures/index.js'
import {createOnce} from './create-once.js'
import {problemOf} from './problem.js'
import type {PersonRecord} from './record.js'
import type {SaveOutcome} from './snapshot.js'

/** What a sitting has written so far: what was meant, and what the server kept of it, by identifier. */
type Written = Map<string, {meant: Observation; kept: FhirResource}>

const sittings = new WeakMap<PersonRecord, Written>()

/**
 * Creates one Observation for each answer. When some of them fail, what was confirmed is remembered: the next try
 * with the same key writes only the rest, and corrects an answer that was changed in between.
 */
export async function saveMeasure(
  record: PersonRecord,
  response: Response,
  key: string,
): Promise<SaveOutcome> {
  const written: Written = sittings.get(record) ?? new Map()
  sittings.set(record, written)
  const resources = measureToResources(response, {patient: `Patient/${record.patientId}`, identifier: key})
  const attempts = await Promise.allSettled(resources.map(resource => writeOne(record, resource, written)))
  const failed = attempts.find(attempt => attempt.status === 'rejected')
  if (failed) return {kind: 'failed', problem: problemOf(failed.reason)}
  return {
    kind: 'saved',
    ids: attempts.flatMap(attempt => (attempt.status === 'fulfilled' ? attempt.value : [])),
  }
}

async function writeOne(record: PersonRecord, meant: Observation, written: Written): Promise<string> {
  const identifier = meant.identifier![0]!.value!
  const before = written.get(identifier)
  if (before && sameContent(before.meant, meant)) return before.kept.id!
  const {kept: existing, found} = before ? {kept: before.kept, found: true} : await createOnce(record, meant)
  const kept =
    found && !sameContent(existing, meant)
      ? await record.backend.update({...meant, id: existing.id}, existing.meta?.versionId)
      : existing
  written.set(identifier, {meant, kept})
  record.keep(kept, {saved: true})
  return kept.id!
}
