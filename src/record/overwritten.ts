import type {Goal} from 'fhir/r4.js'
import type {RecordState} from './state.js'

/**
 * Whether a write went over a version that nobody had looked at. Asked only of an endpoint that says that it does not
 * refuse that, and that keeps earlier versions. Never rejects: a save is a save, whether or not this can be told.
 */
export async function hasOverwritten(record: RecordState, before: Goal, kept: Goal): Promise<boolean> {
  const {guards, backend} = record
  if (guards || !backend.history || !kept.meta?.versionId) return false
  try {
    const {resources} = await backend.history('Goal', kept.id!)
    const at = resources.findIndex(({meta}) => meta?.versionId === kept.meta!.versionId)
    // Newest first: the one that follows is what the write found.
    const found = at < 0 ? undefined : resources[at + 1]?.meta?.versionId
    return found !== undefined && found !== before.meta?.versionId
  } catch {
    return false
  }
}
