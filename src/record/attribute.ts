import type {Goal, Observation} from 'fhir/r4.js'
import {attributionToResource} from '../fhir/index.js'
import type {Voice} from '../goals/index.js'
import type {RecordState} from './state.js'

/**
 * Tells the endpoint who typed what was just written, and who spoke (`voice`) where somebody did, if it takes that;
 * of one version, once. Never rejects: a save is a save, whether or not it could be said whose it is.
 */
export async function attribute(
  record: RecordState,
  written: readonly (Goal | Observation)[],
  voice?: Voice,
): Promise<{unattributed?: true}> {
  const {author, backend, patientId, attributed} = record
  const fresh = written.filter(each => !attributed.has(versionKey(each)))
  const [first] = fresh
  if (!author || !first || !record.allowedFor(first.id!)?.provenance.create) return {}
  try {
    const recorded = first.meta?.lastUpdated ?? record.now().toISOString()
    const whose = {patient: `Patient/${patientId}`, voice, author}
    await backend.create(attributionToResource({targets: fresh.map(versionOf), recorded, ...whose}))
    for (const each of fresh) leaveAttributed(record, each)
    return {}
  } catch {
    return {unattributed: true}
  }
}

/** Says of a version that nothing more is to be told of who wrote it: it was told, or somebody else did. */
export function leaveAttributed(record: RecordState, resource: Goal | Observation): void {
  const {versionId, lastUpdated} = resource.meta ?? {}
  if (versionId || lastUpdated) record.attributed.add(versionKey(resource))
}

/** Where a server keeps no versions, the moment tells one from another. */
function versionKey(resource: Goal | Observation): string {
  return `${versionOf(resource)} ${resource.meta?.lastUpdated}`
}

function versionOf({resourceType, id, meta}: Goal | Observation): string {
  return `${resourceType}/${id}${meta?.versionId ? `/_history/${meta.versionId}` : ''}`
}
