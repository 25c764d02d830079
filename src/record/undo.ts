import type {Goal, Observation} from 'fhir/r4.js'
import {goalFromResource, goalToResource} from '../fhir/index.js'
import {changesBetween, mergeChanges, reviseGoal, type GoalField, type RecoveryGoal} from '../goals/index.js'
import {changedElements, isSameElement, withElements} from './create-patch.js'
import {editGoal, liveGoal} from './edit-goal.js'
import type {GoalEdit} from './goal-edit.js'
import {outcomeOf} from './outcome-of.js'
import {together} from './outcome.js'
import type {Edit, Undo} from './edit.js'
import type {SaveOutcome} from './snapshot.js'
import type {RecordState} from './state.js'
import {localDate} from './time.js'
import {voiding} from './void-goal.js'
import {voidObservation} from './void-observation.js'

/**
 * Takes a save back by new versions, the last write first: what was changed is again as it was, and what was created
 * is marked as entered in error. What others saved since stays; where they changed the same, it is a conflict.
 */
export async function undoSave(record: RecordState, {edits}: Undo, reason: string): Promise<SaveOutcome> {
  const parts: SaveOutcome[] = []
  for (const edit of [...edits].reverse()) {
    const part = await outcomeOf(() => undoEdit(record, edit, reason))
    parts.push(part)
    if (part.kind !== 'saved') break
  }
  return together(parts)
}

function undoEdit(record: RecordState, {before, after}: Edit, reason: string): Promise<SaveOutcome> {
  if (after.resourceType === 'Observation') return undoObservation(record, after, reason)
  const edit = before
    ? restoring(before as Goal, after, localDate(record.now()))
    : voiding(reason, localDate(record.now()), worked(after))
  return editGoal(record, after.id!, edit)
}

/** What somebody has worked on since is theirs too: that is a conflict. */
function worked(after: Goal): (now: RecoveryGoal) => SaveOutcome | undefined {
  const ours = goalFromResource(after)
  return now => {
    const fields = Object.keys(changesBetween(ours, now) ?? {}) as GoalField[]
    return fields.length ? {kind: 'conflict', theirs: now, base: ours, fields} : undefined
  }
}

/** Whole elements as they were before, wherever nobody has touched them since; else only what was changed in them. */
function restoring(before: Goal, after: Goal, today: string): GoalEdit {
  const changed = changedElements(before, after)
  const [was, ours] = [goalFromResource(before), goalFromResource(after)]
  return current => {
    if (changed.every(name => isSameElement(name, current, before)))
      return {kind: 'saved', ids: [current.id!]}
    const now = ours.status === 'mistaken' ? goalFromResource(current) : liveGoal(current)
    if (now.caution) return {kind: 'invalid', faults: ['unreadable']}
    const untouched = changed.filter(name => isSameElement(name, current, after))
    // Somebody else said since why it stands where we put it: that would be gone with it.
    if (changed.includes('statusReason') && !untouched.includes('statusReason'))
      return {kind: 'conflict', theirs: now, base: ours, fields: ['status']}
    if (untouched.length === changed.length) return {write: withElements(current, before, untouched)}
    const {changes, contested} = mergeChanges(ours, now, changesBetween(ours, was) ?? {})
    if (contested.length) return {kind: 'conflict', theirs: now, base: ours, fields: contested}
    const merged = goalToResource(reviseGoal(now, changes, today), current)
    return {write: withElements(merged, before, untouched)}
  }
}

async function undoObservation(record: RecordState, ours: Observation, reason: string): Promise<SaveOutcome> {
  const current = (await record.backend.read('Observation', ours.id!)) as Observation
  return voidObservation(record, {current, ours, reason})
}
