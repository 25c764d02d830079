import {goalFromResource, goalToResource} from '../fhir/index.js'
import {faultsOf, type GoalFault} from '../goals/index.js'
import {editGoal} from './edit-goal.js'
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
  return editGoal(record, id, current => {
    const goal = goalFromResource(current)
    if (goal.status === 'mistaken') return {kind: 'saved', ids: [id]}
    if (goal.caution) return {kind: 'invalid', faults: faultsOf(goal, goal)}
    const statusDate = localDate(record.now())
    const mistaken = {...goal, status: 'mistaken', statusDate} as const
    return {write: goalToResource(mistaken, current, {reason: reason.trim()})}
  })
}
