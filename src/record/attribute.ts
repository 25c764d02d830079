import type {Goal, Observation} from 'fhir/r4.js'
import {attributionToResource, type Voice} from '../fhir/index.js'
import type {RecordState} from './state.js'

/**
 * Tells the endpoint who typed what was just written, and who spoke (`voice`) where somebody did, if it takes that.
 * Never rejects: a save is a save, whether or not it could be said whose it is.
 */
export async function attribute(
  record: RecordState,
  written: readonly (Goal | Observation)[],
  voice?: Voice,
): Promise<{unattributed?: true}> {
  const {author, backend, patientId, snapshot} = record
  const [first] = written
  if (!author || !first || !snapshot.capabilities?.provenance.create) return {}
  try {
    const recorded = first.meta?.lastUpdated ?? record.now().toISOString()
    const whose = {patient: `Patient/${patientId}`, voice, author}
    const provenance = attributionToResource({target: versionOf(first), recorded, ...whose})
    const target = written.map(each => ({reference: versionOf(each)}))
    await backend.create({...provenance, target})
    return {}
  } catch {
    return {unattributed: true}
  }
}

function versionOf({resourceType, id, meta}: Goal | Observation): string {
  return `${resourceType}/${id}${meta?.versionId ? `/_history/${meta.versionId}` : ''}`
}
