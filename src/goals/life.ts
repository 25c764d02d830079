import type {GoalNote, GoalStatus, GoalStep, RecoveryGoal} from './goal.js'
import {changesBetween, type GoalChanges} from './write.js'

/** A goal as it once was: since when, and who typed it. */
interface Version {
  goal: RecoveryGoal
  time?: string
  by?: string
}

/**
 * One moment in the life of a goal: it began, something of it changed (each changed part as it then was), or somebody
 * said how it goes. `before` is the goal as it was until then. `earlier` is what began before the first version that is
 * known; what that one tells of the days before it is `noted`, `done` or where the goal `stood`.
 */
export type LifeEvent<Reading> =
  | {kind: 'began'; goal: RecoveryGoal; time?: string; by?: string; earlier?: true}
  | {kind: 'noted'; note: GoalNote; time: string}
  | {kind: 'done'; step: GoalStep; time: string}
  | {kind: 'stood'; status: GoalStatus; time: string}
  | {
      kind: 'changed'
      changes: GoalChanges
      before: RecoveryGoal
      goal: RecoveryGoal
      time?: string
      by?: string
    }
  | {kind: 'reviewed'; reading: Reading; time?: string}

/**
 * The life of a goal, oldest first: its versions (in their order) and the readings that were taken of it, by the
 * instant whatever the offset. A version in which nothing of ours changed is no event; one without a time stays behind
 * the version before it.
 */
export function lifeOf<Reading extends {time?: string}>(
  versions: readonly Version[],
  readings: readonly Reading[],
): LifeEvent<Reading>[] {
  let instant = -Infinity
  const [first] = versions
  const dated = versions.flatMap((version, index) => {
    instant = Math.max(instant, instantOf(version.time))
    const event = eventOf(version, versions[index - 1])
    if (!event) return []
    const earlier = event.kind === 'began' && event.earlier
    return [{event, instant: earlier ? instantOf(event.time) : instant}]
  })
  const reviewed = readings.map(reading => ({
    event: {kind: 'reviewed' as const, reading, ...(reading.time && {time: reading.time})},
    instant: instantOf(reading.time),
  }))
  const past = (first ? pastOf(first) : []).map(event => ({event, instant: instantOf(event.time)}))
  return [...dated, ...past, ...reviewed]
    .sort((one, other) => one.instant - other.instant || 0)
    .map(({event}) => event)
}

function eventOf({goal, time, by}: Version, earlier: Version | undefined): LifeEvent<never> | undefined {
  const when = {...(time && {time}), ...(by && {by})}
  const {startDate} = goal
  if (!earlier && startDate && isBefore(startDate, time))
    return {kind: 'began', goal, ...when, time: startDate, earlier: true}
  if (!earlier) return {kind: 'began', goal, ...when}
  const changes = changesBetween(earlier.goal, goal)
  return changes && {kind: 'changed', changes, before: earlier.goal, goal, ...when}
}

/** What the first version that is known tells of the days before it: what was noted and done, and since when it stands there. */
function pastOf({goal, time}: Version): (LifeEvent<never> & {time: string})[] {
  const {notes, steps, status, statusDate} = goal
  const events = [
    ...notes.map(note => ({kind: 'noted' as const, note, time: note.time ?? ''})),
    ...steps.map(step => ({kind: 'done' as const, step, time: step.done ?? ''})),
    {kind: 'stood' as const, status, time: statusDate ?? ''},
  ]
  return events.filter(event => isBefore(event.time, time))
}

const halfADay = 43_200_000

/** Whether a date or dateTime is of a day before a version that came at `time`; what is said while it is typed is not. */
function isBefore(date: string, time: string | undefined): boolean {
  const instant = Date.parse(date)
  return instant < instantOf(time) - halfADay
}

/** Milliseconds of a dateTime; what has no time comes first. */
function instantOf(time: string | undefined): number {
  const instant = Date.parse(time ?? '')
  return Number.isNaN(instant) ? -Infinity : instant
}
