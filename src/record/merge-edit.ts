import type {Goal} from 'fhir/r4.js'
import {goalFromResource, goalToResource, type GoalContext} from '../fhir/index.js'
import {changesBetween, faultsOf, mergeChanges, reviseGoal, sameField, sameValue} from '../goals/index.js'
import type {GoalChanges, GoalField, RecoveryGoal} from '../goals/index.js'
import {liveGoal} from './edit-goal.js'
import type {GoalEdit} from './goal-edit.js'
import type {Arrived} from './lost-writes.js'
import type {RecordState} from './state.js'
import {localDate} from './time.js'

/** What somebody meant to change of a goal that was shown as `base`. */
export interface GoalUpdate {
  id: string
  changes: GoalChanges
  base?: RecoveryGoal | undefined
  /** Who speaks, where that was said wrongly before. */
  voice?: GoalVoice | undefined
}

export type GoalVoice = Pick<RecoveryGoal, 'speaker' | 'speakerName' | 'by'>

/**
 * An edit that puts what was changed on top of what others changed of the same base. If the goal already says what was
 * meant, it is saved; where both changed the same to something else, nothing is written and the clinician decides. What
 * an earlier try of ours brought is no change of anybody else's, and is taken back with this one.
 */
export function mergeEdit(record: RecordState, {changes, base, voice}: Omit<GoalUpdate, 'id'>): GoalEdit {
  let before = base
  return (current, arrived) => {
    const goal = liveGoal(current)
    before ??= arrived ? liveGoal(arrived.without) : goal
    const changed = changesBetween(before, reviseGoal(before, changes))
    if (!changed && !voice) return {kind: 'unchanged'}
    if (goal.caution) return {kind: 'invalid', faults: ['unreadable']}
    const meant = changed ?? {}
    const {theirs: there, others, since} = apart({current, goal, before, meant}, arrived)
    const merged = mergeChanges(before, there, meant)
    if (merged.contested.length)
      return {kind: 'conflict', theirs: goal, base: before, fields: merged.contested}
    const revised = {...reviseGoal(goal, merged.changes, localDate(record.now())), ...voice}
    if (sameValue(revised, goal)) {
      const undo = since && since !== 'unclear' && {edits: [{before: since, after: current}]}
      return {kind: 'saved', ids: [current.id!], ...(undo && {undo})}
    }
    const theirs = changesBetween(before, others)
    const faults = faultsOf(revised, goal)
    if (faults.length) {
      // Each of two may take away one of two components; both together leave none, and neither meant that.
      const both = Object.keys(meant).filter((field): field is GoalField =>
        Boolean(theirs && field in theirs),
      )
      const alone = faultsOf(reviseGoal(before, meant), before)
      if (alone.length || !both.length) return {kind: 'invalid', faults}
      return {kind: 'conflict', theirs: goal, base: before, fields: both}
    }
    const write = goalToResource(revised, current, typedBy(record))
    return {write, merged: Boolean(theirs), since}
  }
}

interface Standing {
  current: Goal
  goal: RecoveryGoal
  before: RecoveryGoal
  meant: GoalChanges
}

/**
 * What a goal says but for what an earlier try of ours brought: in all that this edit is another try of (`theirs`), and
 * in all (`others`). `since` is what both tries together are taken back to, where this edit is another try.
 */
function apart(
  {goal, before, meant}: Standing,
  arrived: Arrived | undefined,
): {theirs: RecoveryGoal; others: RecoveryGoal; since?: Goal | 'unclear'} {
  if (!arrived) return {theirs: goal, others: goal}
  const was = goalFromResource(arrived.without)
  const isUnseen = (field: GoalField): boolean => !sameField(field, before[field], goal[field])
  const unseen = (Object.keys(changesBetween(was, goal) ?? {}) as GoalField[]).filter(isUnseen)
  const again = unseen.filter(field => field in meant && sameField(field, before[field], was[field]))
  const asBefore = (fields: readonly GoalField[]): RecoveryGoal => ({
    ...goal,
    ...Object.fromEntries(fields.map(field => [field, was[field]])),
  })
  const isAgain = !arrived.isClear || unseen.some(field => field in meant)
  const isWhole = arrived.isClear && again.length === unseen.length
  return {
    theirs: asBefore(again),
    others: asBefore(unseen),
    ...(isAgain && {since: isWhole ? arrived.without : 'unclear'}),
  }
}

/** Who is at the keyboard, as a Goal is told it. */
export function typedBy({author}: RecordState): Pick<GoalContext, 'typedBy'> {
  return author ? {typedBy: author} : {}
}
