import {systems} from '../fhir/index.js'
import {faultsOf, type RecoveryGoal} from '../goals/index.js'
import {wasSent} from './create-once.js'
import {newestGoal, readGoal} from './edit-goal.js'
import {mergeEdit} from './merge-edit.js'
import {outcomeOf} from './outcome-of.js'
import {together} from './outcome.js'
import {createGoal, updateGoal} from './save-goal.js'
import type {SaveOutcome} from './snapshot.js'
import type {RecordState} from './state.js'

/**
 * A goal that became another: creates its successor, once, and then says on the old one that it changed into it. What
 * would keep the old one from being changed is looked for before the successor is there.
 */
export async function replaceGoal(
  record: RecordState,
  {id, goal, key, base}: {id: string; goal: RecoveryGoal; key: string; base?: RecoveryGoal},
): Promise<SaveOutcome> {
  const faults = faultsOf(goal)
  if (faults.length) return {kind: 'invalid', faults}
  const known = await newestGoal(record, id)
  const changesTo = (successor: string) => ({changes: {status: 'changed', successor} as const, base})
  if (!wasSent({identifier: [{system: systems.goalIdentifier, value: key}]})) {
    const first = mergeEdit(record, changesTo(key))(await readGoal(record, id))
    if ('kind' in first) return first
  }
  const created = await createGoal(record, goal, key)
  if (created.kind !== 'saved') return created
  const update = {id, ...changesTo(created.ids[0]!)}
  return together([created, await outcomeOf(() => updateGoal(record, update, record.goals.get(id) ?? known))])
}
