import type {Observation} from 'fhir/r4.js'
import {sameContent, voidedObservation} from '../fhir/index.js'
import {Problem} from './problem.js'
import type {SaveOutcome} from './snapshot.js'
import type {RecordState} from './state.js'
import {localDateTime} from './time.js'

/**
 * Marks an Observation as entered in error, with the reason if there is one: `ours` as the server kept it when we
 * wrote it, `current` as it stands. It is never deleted, and nothing is written where somebody has changed it since, but
 * that the reason is noted after theirs where somebody else marked it already.
 */
export async function voidObservation(
  record: RecordState,
  {current, ours, reason}: {current: Observation; ours: Observation; reason?: string},
): Promise<SaveOutcome> {
  if (!record.isOurs(current)) throw new Problem('refused', 'This answer is not about this person.')
  const saved = {kind: 'saved', ids: [current.id!]} as const
  const isVoid = current.status === 'entered-in-error'
  if (isVoid && says(current, reason)) {
    record.keep(current)
    return saved
  }
  if (!isVoid && !sameContent(current, ours))
    throw new Problem('conflict', 'Somebody else has changed this since. Nothing was written.')
  const {author, now} = record
  const voided = voidedObservation(current, {text: reason, author, time: localDateTime(now())})
  const kept = (await record.backend.update(voided, current.meta?.versionId)) as Observation
  record.keep(kept)
  return {...saved, ...(!says(kept, reason) && {reasonAltered: true})}
}

/** Whether this reason is noted, if there is one. */
function says({note = []}: Observation, reason?: string): boolean {
  return !reason?.trim() || note.some(({text}) => text === reason.trim())
}
