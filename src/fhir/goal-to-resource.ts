import type {Goal} from 'fhir/r4.js'
import {changesBetween, type RecoveryGoal} from '../goals/index.js'
import {writeParts} from './goal-parts.js'
import {goalFromResource} from './goal-resource.js'
import {newGoalResource, writeSpeaker, writeTypist, type GoalContext} from './new-goal-resource.js'

/**
 * A goal to a Goal. Onto an original it writes only what changed, so that what other systems wrote survives; with no
 * change the answer is the original itself. A new one is written with every part that is there; it needs whose it is
 * and its identifier. Throws a RangeError for what cannot be written (no words, an unknown code), so that nothing is
 * dropped unseen.
 */
export function goalToResource(goal: RecoveryGoal, original?: Goal, context: GoalContext = {}): Goal {
  const start = original ?? newGoalResource(goal, context)
  const before = goalFromResource(start)
  const changes = changesBetween(before, goal)
  const isSpoken = isSameVoice(before, goal)
  if (!changes && isSpoken) return original ?? writeTypist(start, context)
  if (before.caution)
    throw new Error('This goal holds something that we cannot read, so it cannot be edited.')
  const written = writeParts(isSpoken ? start : writeSpeaker(start, goal), goal, changes ?? {})
  if (changes?.status && context.reason) written.statusReason = context.reason
  return !original || changes?.words !== undefined ? writeTypist(written, context) : written
}

function isSameVoice(one: RecoveryGoal, other: RecoveryGoal): boolean {
  return one.speaker === other.speaker && one.speakerName === other.speakerName && one.by === other.by
}
