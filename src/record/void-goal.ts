import type {Goal} from 'fhir/r4.js'
import {goalFromResource, goalToResource, withReason} from '../fhir/index.js'
import type {GoalFault, RecoveryGoal} from '../goals/index.js'
import {editGoal} from './edit-goal.js'
import type {GoalEdit} from './goal-edit.js'
import type {SaveOutcome} from './snapshot.js'
import type {RecordState} from './state.js'
import {localDate} from './time.js'

/** Marks a goal as entered in error, with the reason, on top of whatever it has become. It is never deleted. */
export async function voidGoal(
  record: RecordState,
  id: string,
  reason: string,
): Promise<SaveOutcome<GoalFault | 'reason-missing'>> {
  if (!reason.trim()) return {kind: 'invalid', faults: ['reason-missing']}
  return editGoal(record, id, voiding(reason, localDate(record.now())))
}

/**
 * An edit that marks a goal as entered in error, unless `hinders` says what keeps it from that. Where somebody else
 * did so already, the reason stands after theirs: why something was a mistake may be known to one of them alone.
 */
export function voiding(
  reason: string,
  statusDate: string,
  hinders: (now: RecoveryGoal) => SaveOutcome | undefined = () => undefined,
): GoalEdit {
  return (current: Goal) => {
    const now = goalFromResource(current)
    const isVoid = now.status === 'mistaken'
    const written = isVoid ? withReason(current, reason.trim()) : undefined
    if (written === current) return {kind: 'saved', ids: [current.id!]}
    if (now.caution) return {kind: 'invalid', faults: ['unreadable']}
    if (written) return {write: written, merged: true}
    const mistaken = {...now, status: 'mistaken', statusDate} as const
    return hinders(now) ?? {write: goalToResource(mistaken, current, {reason: reason.trim()})}
  }
}
