import type {Goal} from 'fhir/r4.js'
import {goalFromResource, sameContent} from '../fhir/index.js'
import type {RecoveryGoal} from '../goals/index.js'
import {createPatch} from './create-patch.js'
import type {GoalEdit} from './goal-edit.js'
import {arrivedIn, forgetLost, noteIfLost, noteMet} from './lost-writes.js'
import {goalSaved} from './outcome.js'
import {hasOverwritten} from './overwritten.js'
import {Problem} from './problem.js'
import type {SaveOutcome} from './snapshot.js'
import type {RecordState} from './state.js'
import {unguard} from './unguard.js'

/** How often a save that met somebody else's is tried on top of theirs before it is told as a problem. */
const attempts = 3

/**
 * Edits a goal on top of whatever the server has by then: an update that meets another version is thought over again
 * on the newest one. `current` is the goal to begin with, where it was just read.
 */
export async function editGoal(
  record: RecordState,
  id: string,
  edit: GoalEdit,
  current?: Goal,
): Promise<SaveOutcome> {
  current ??= await newestGoal(record, id)
  let whole = false
  let refusal: Problem | undefined
  for (let attempt = 0; attempt < attempts; attempt++) {
    const arrived = arrivedIn(record, current)
    const wanted = edit(current, arrived)
    if ('kind' in wanted) {
      if (wanted.kind === 'saved') forgetLost(record, id)
      if (wanted.kind === 'conflict') noteMet(record, id)
      return wanted
    }
    const {write: meant, since} = wanted
    const patching = !whole && patches(record, id)
    try {
      const kept = await send(record, current, meant, patching)
      if (record.backend.guards === false) unguard(record)
      record.keep(kept)
      const overwrote = !patching && (await hasOverwritten(record, current, kept))
      if (since || !arrived) forgetLost(record, id)
      const before = since && since !== 'unclear' ? since : current
      const {undo, ...saved} = await goalSaved(record, {before, meant, kept})
      return {
        ...saved,
        ...(since !== 'unclear' && {undo}),
        ...(wanted.merged && {merged: true}),
        ...(overwrote && {overwrote}),
      } as SaveOutcome
    } catch (error) {
      const {kind, status} = error as Problem
      const refused = patching && (kind === 'rejected' || status === 405 || status === 501)
      noteIfLost(record, error as Problem, {before: arrived?.without ?? current, meant})
      if (kind === 'gone') record.forget(id)
      if (kind !== 'conflict' && !refused) throw error
      const before: Goal = current
      current = await readGoal(record, id)
      // Where no other version was in the way it was the patch, and if not that, what the server says.
      whole = before.meta?.versionId === current.meta?.versionId && sameContent(before, current)
      refusal = whole ? refusalOf(error as Problem) : undefined
      record.patchRefused ||= refused && whole
    }
  }
  throw refusal ?? new Problem('busy', 'Others keep changing this goal. Nothing was written.')
}

/** A conflict in which nobody else took part: the server refuses what is written, for a reason of its own. */
function refusalOf(problem: Problem): Problem {
  const {message, status, issues} = problem
  return new Problem('rejected', message, {status, issues, cause: problem})
}

/** The newest Goal that the server has, for all we know; where that may be little, it is looked at again. */
export async function newestGoal(record: RecordState, id: string): Promise<Goal> {
  const known = record.goals.get(id)
  if (!known) throw new Problem('not-found', 'This goal is not in the record.')
  const guards = record.guards || record.backend.beside?.holding(id)
  return known.meta?.versionId && guards ? known : readGoal(record, id)
}

/** Reads a goal of this person; one that is gone leaves the record. */
export async function readGoal(record: RecordState, id: string): Promise<Goal> {
  const read = (await record.backend.read('Goal', id).catch((error: Problem) => {
    if (error.kind === 'gone' || error.kind === 'not-found') record.forget(id)
    throw error
  })) as Goal
  if (!record.isOurs(read)) throw new Problem('refused', 'This goal is not about this person.')
  record.keep(read)
  return read
}

/** A Goal as it is known; throws when somebody entered it as a mistake meanwhile. */
export function liveGoal(resource: Goal): RecoveryGoal {
  const goal = goalFromResource(resource)
  if (goal.status === 'mistaken') throw new Problem('gone', 'This goal was entered in error.')
  return goal
}

function patches(record: RecordState, id: string): boolean {
  const {backend, patchRefused} = record
  return Boolean(backend.patch && !patchRefused && record.allowedFor(id)?.goal.patch)
}

async function send({backend}: RecordState, before: Goal, after: Goal, patching: boolean): Promise<Goal> {
  const version = before.meta?.versionId
  const kept = patching
    ? backend.patch!('Goal', before.id!, createPatch(before, after), version)
    : backend.update(after, version)
  return (await kept) as Goal
}
