import {goalFromResource, goalToResource} from '../fhir/index.js'
import {faultsOf, reviseGoal, type GoalChanges, type RecoveryGoal} from '../goals/index.js'
import {createOnce} from './create-once.js'
import {Problem} from './problem.js'
import type {PersonRecord} from './record.js'
import type {SaveOutcome} from './snapshot.js'
import {localDate} from './time.js'

/** How often a save that met somebody else's is tried on top of theirs before it is told as a conflict. */
const attempts = 3

/** Creates a Goal, once. If an earlier try had arrived after all, what was reworded since then is saved onto it. */
export async function createGoal(
  record: PersonRecord,
  goal: RecoveryGoal,
  key: string,
): Promise<SaveOutcome> {
  const faults = faultsOf(goal)
  if (faults.length) return {kind: 'invalid', faults}
  const dated = {...goal, startDate: goal.startDate ?? localDate(record.now())}
  const meant = goalToResource(dated, undefined, {patient: `Patient/${record.patientId}`, identifier: key})
  const {kept, found} = await createOnce(record, meant)
  record.keep(kept, {saved: true})
  const saved: SaveOutcome = {kind: 'saved', ids: [kept.id!]}
  if (!found) return saved
  const changes = {words: goal.words, components: goal.components}
  const outcome = await updateGoal(record, {id: kept.id!, changes, overwrite: true})
  return outcome.kind === 'unchanged' ? saved : outcome
}

/**
 * Updates a Goal. When somebody else saved in between it reads theirs: if that already says what we meant, it is
 * saved; if they changed other fields, ours go on top and that is told; if they changed the same one, nothing is
 * written and the clinician decides.
 */
export async function updateGoal(
  record: PersonRecord,
  {id, changes, base, overwrite}: {id: string; changes: GoalChanges; base?: RecoveryGoal; overwrite: boolean},
): Promise<SaveOutcome> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const current = record.goalResource(id)
    if (!current)
      return {kind: 'failed', problem: new Problem('not-found', 'This goal is not in the record.')}
    const goal = goalFromResource(current)
    const fields = base && !overwrite ? contested(base, goal, changes) : []
    if (fields.length) return {kind: 'conflict', theirs: goal, fields}
    const revised = reviseGoal(goal, changes, localDate(record.now()))
    if (revised === goal) return attempt ? {kind: 'saved', ids: [id]} : {kind: 'unchanged'}
    const faults = faultsOf(revised, goal)
    if (faults.length) return {kind: 'invalid', faults}
    base ??= goal
    try {
      const kept = await record.backend.update(goalToResource(revised, current), current.meta?.versionId)
      record.keep(kept, {saved: true})
      return {kind: 'saved', ids: [id], ...(attempt && {merged: true})}
    } catch (error) {
      if (!(error instanceof Problem) || error.kind !== 'conflict') throw error
      record.keep(await record.backend.read('Goal', id))
    }
  }
  return {
    kind: 'failed',
    problem: new Problem('busy', 'Others keep changing this goal. Nothing was written.'),
  }
}

/** The fields that we change and that somebody else has changed too, to something else. */
function contested(base: RecoveryGoal, theirs: RecoveryGoal, changes: GoalChanges): (keyof GoalChanges)[] {
  return (Object.keys(changes) as (keyof GoalChanges)[]).filter(
    field => differs(base[field], theirs[field]) && differs(changes[field], theirs[field]),
  )
}

function differs(one: unknown, other: unknown): boolean {
  return Array.isArray(one) && Array.isArray(other)
    ? [...one].sort().join() !== [...other].sort().join()
    : one !== other
}
