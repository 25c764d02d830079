import type {Goal, Observation} from 'fhir/r4.js'
import {attributionToResource, type Voice} from '../fhir/index.js'
import type {RecordState} from './state.js'

/**
 * Tells the endpoint who typed a version, and who spoke (`voice`) where somebody did, if it takes that. Never rejects:
 * a save is a save, whether or not it could be said whose it is.
 */
export async function attribute(
  record: RecordState,
  {resourceType, id, meta}: Goal | Observation,
  voice?: Voice,
): Promise<{unattributed?: true}> {
  const {author, backend, patientId, snapshot} = record
  if (!author || !snapshot.capabilities?.provenance.create) return {}
  try {
    const version = meta?.versionId ? `/_history/${meta.versionId}` : ''
    const recorded = meta?.lastUpdated ?? record.now().toISOString()
    const target = `${resourceType}/${id}${version}`
    const whose = {patient: `Patient/${patientId}`, voice, author}
    await backend.create(attributionToResource({target, recorded, ...whose}))
    return {}
  } catch {
    return {unattributed: true}
  }
}
