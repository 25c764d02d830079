import type {FhirResource, Goal, Observation} from 'fhir/r4.js'
import type {PersonRecord} from './record.js'

/** Creates that ended without an answer: the server may have them or not. */
const uncertain = new WeakMap<PersonRecord, Set<string>>()

/**
 * Creates a resource so that it is there once, whatever happened before. A create that ended without an answer is
 * looked for by its identifier when it is tried again; `found` says that it had arrived the first time, perhaps with
 * other content than is meant now.
 */
export async function createOnce<Type extends Goal | Observation>(
  record: PersonRecord,
  meant: Type,
): Promise<{kept: Type; found: boolean}> {
  const {system, value} = meant.identifier![0]!
  const token = `${system}|${value}`
  const unanswered = uncertain.get(record) ?? new Set<string>()
  uncertain.set(record, unanswered)
  if (unanswered.has(token)) {
    const search = {patient: record.patientId, identifier: token}
    const [arrived] = (await record.backend.search(meant.resourceType, search)).resources
    if (arrived) return {kept: arrived as FhirResource & Type, found: true}
  }
  unanswered.add(token)
  const kept = (await record.backend.create(meant)) as FhirResource & Type
  unanswered.delete(token)
  return {kept, found: false}
}
