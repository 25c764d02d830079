import type {Component} from '../chime/index.js'
import type {GoalStatus, RecoveryGoal} from './goal.js'

/** What an edit may change. What is left out stays as it is. */
export interface GoalChanges {
  words?: string
  components?: readonly Component[]
  status?: GoalStatus
}

/** What keeps a goal from being saved. */
export type GoalFault = 'words-missing' | 'component-missing' | 'unreadable'

/**
 * A goal that the person just put into words: a hope, as nobody said yet that it is being worked on. Nothing but the
 * words and a component is required.
 */
export function newGoal(start: {
  words: string
  components: readonly Component[]
  startDate?: string
  answers?: readonly string[]
}): RecoveryGoal {
  return {
    words: start.words.trim(),
    components: [...new Set(start.components)],
    kind: 'personal',
    status: 'hoping',
    speaker: 'person',
    startDate: start.startDate,
    dueDates: [],
    notes: [],
    levels: [],
    details: [],
    answers: start.answers ?? [],
  }
}

/** The goal with the changes made; the very same goal when there are none. `today` dates a change of status. */
export function reviseGoal(goal: RecoveryGoal, changes: GoalChanges, today?: string): RecoveryGoal {
  const revised = {...goal}
  if (changes.words !== undefined && changes.words.trim() !== goal.words.trim())
    revised.words = changes.words.trim()
  if (changes.components && !sameSet(changes.components, goal.components))
    revised.components = replaced(goal.components, changes.components)
  if (changes.status && changes.status !== goal.status) {
    revised.status = changes.status
    revised.statusDate = today
  }
  return changesBetween(goal, revised) ? revised : goal
}

/** What was changed from one state of a goal to another, or nothing. */
export function changesBetween(before: RecoveryGoal, after: RecoveryGoal): GoalChanges | undefined {
  const changes: GoalChanges = {}
  if (before.words !== after.words) changes.words = after.words
  if (!sameSet(before.components, after.components)) changes.components = after.components
  if (before.status !== after.status) changes.status = after.status
  return Object.keys(changes).length ? changes : undefined
}

/**
 * What is still missing before a goal can be saved; an empty list when it can. Of a goal that was there before, only
 * what the edit took away counts: another system's goal may be reworded without a tag, or tagged without words.
 */
export function faultsOf(goal: RecoveryGoal, before?: RecoveryGoal): GoalFault[] {
  const faults: GoalFault[] = []
  if (goal.caution) faults.push('unreadable')
  if (!goal.words.trim() && (!before || before.words.trim())) faults.push('words-missing')
  if (goal.kind === 'personal' && !goal.components.length && (!before || before.components.length))
    faults.push('component-missing')
  return faults
}

/** The wanted components without repeats: those that stay, where they stood; then the new ones, as they were chosen. */
function replaced(present: readonly Component[], wanted: readonly Component[]): Component[] {
  return [...new Set([...present.filter(component => wanted.includes(component)), ...wanted])]
}

function sameSet(one: readonly Component[], other: readonly Component[]): boolean {
  return new Set([...one, ...other]).size === new Set(one).size && new Set(one).size === new Set(other).size
}
