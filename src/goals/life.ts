import type {RecoveryGoal} from './goal.js'
import {changesBetween, type GoalChanges} from './write.js'

/** A goal as it once was: since when, and who typed it. */
interface Version {
  goal: RecoveryGoal
  time?: string
  by?: string
}

/**
 * One moment in the life of a goal: it began, something of it changed (each changed part as it then was), or somebody
 * said how it goes. `before` is the goal as it was until then.
 */
export type LifeEvent<Reading> =
  | {kind: 'began'; goal: RecoveryGoal; time?: string; by?: string}
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
  const dated = versions.flatMap((version, index) => {
    instant = Math.max(instant, instantOf(version.time))
    const event = eventOf(version, versions[index - 1])
    return event ? [{event, instant}] : []
  })
  const reviewed = readings.map(reading => ({
    event: {kind: 'reviewed' as const, reading, ...(reading.time && {time: reading.time})},
    instant: instantOf(reading.time),
  }))
  return [...dated, ...reviewed]
    .sort((one, other) => one.instant - other.instant || 0)
    .map(({event}) => event)
}

function eventOf({goal, time, by}: Version, earlier: Version | undefined): LifeEvent<never> | undefined {
  const when = {...(time && {time}), ...(by && {by})}
  if (!earlier) return {kind: 'began', goal, ...when}
  const changes = changesBetween(earlier.goal, goal)
  return changes && {kind: 'changed', changes, before: earlier.goal, goal, ...when}
}

/** Milliseconds of a dateTime; what has no time comes first. */
function instantOf(time: string | undefined): number {
  const instant = Date.parse(time ?? '')
  return Number.isNaN(instant) ? -Infinity : instant
}
