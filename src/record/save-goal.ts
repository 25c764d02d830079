import type {Goal} from 'fhir/r4.js'
import {goalFromResource, goalToResource} from '../fhir/index.js'
import {changesBetween, faultsOf, reviseGoal, type GoalChanges, type RecoveryGoal} from '../goals/index.js'
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
  const start = {patient: `Patient/${record.patientId}`, identifier: key}
  const {kept, found} = await createOnce(record, goalToResource(dated, undefined, start))
  record.keep(kept)
  const changes = {words: goal.words, components: goal.components}
  const saved = savedAs(kept, changes)
  if (!found) return saved
  const outcome = await updateGoal(record, {id: kept.id!, changes})
  return outcome.kind === 'unchanged' ? saved : outcome
}

/**
 * Updates a Goal. When somebody else saved in between it reads theirs: if that already says what we meant, it is
 * saved; if they changed other fields, ours go on top and that is told; if they changed the same one, nothing is
 * written and the clinician decides.
 */
export async function updateGoal(
  record: PersonRecord,
  {id, changes, base}: {id: string; changes: GoalChanges; base?: RecoveryGoal},
): Promise<SaveOutcome> {
  let merged = false
  for (let attempt = 0; attempt < attempts; attempt++) {
    const current = await newest(record, id)
    const goal = goalFromResource(current)
    const fields = base ? contested(base, goal, changes) : []
    if (fields.length) return {kind: 'conflict', theirs: goal, fields}
    const revised = reviseGoal(goal, changes, localDate(record.now()))
    if (revised === goal)
      return merged || (base && changesBetween(base, goal)) ? {kind: 'saved', ids: [id]} : {kind: 'unchanged'}
    const faults = faultsOf(revised, goal)
    if (faults.length) return {kind: 'invalid', faults}
    base ??= goal
    try {
      const kept = await record.backend.update(goalToResource(revised, current), current.meta?.versionId)
      record.keep(kept)
      return {...savedAs(kept as Goal, changes), ...(merged && {merged})}
    } catch (error) {
      if (!(error instanceof Problem) || error.kind !== 'conflict') throw error
      merged = true
      record.keep(await record.backend.read('Goal', id))
    }
  }
  return {
    kind: 'failed',
    problem: new Problem('busy', 'Others keep changing this goal. Nothing was written.'),
  }
}

/** The goal to write onto. A server that keeps no versions cannot tell us of a conflict: there we look again first. */
async function newest(record: PersonRecord, id: string): Promise<Goal> {
  const current = record.goalResource(id)
  if (!current) throw new Problem('not-found', 'This goal is not in the record.')
  if (current.meta?.versionId) return current
  const read = (await record.backend.read('Goal', id)) as Goal
  record.keep(read)
  return read
}

/** Saved; and what the server did not keep as it was meant, if it changed or dropped anything of it. */
function savedAs(kept: Goal, meant: GoalChanges): SaveOutcome & {kind: 'saved'} {
  const goal = goalFromResource(kept)
  const altered = fieldsOf(meant).filter(field => differs(goal[field], meant[field]))
  return {kind: 'saved', ids: [kept.id!], ...(altered.length && {altered})}
}

/** The fields that we change and that somebody else has changed too, to something else. */
function contested(base: RecoveryGoal, theirs: RecoveryGoal, changes: GoalChanges): (keyof GoalChanges)[] {
  return fieldsOf(changes).filter(
    field => differs(base[field], theirs[field]) && differs(changes[field], theirs[field]),
  )
}

function fieldsOf(changes: GoalChanges): (keyof GoalChanges)[] {
  return (Object.keys(changes) as (keyof GoalChanges)[]).filter(field => changes[field] !== undefined)
}

function differs(one: unknown, other: unknown): boolean {
  return Array.isArray(one) && Array.isArray(other)
    ? [...one].sort().join() !== [...other].sort().join()
    : one !== other
}
