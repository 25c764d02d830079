import type {CodeableConcept, Goal} from 'fhir/r4.js'
import type {GoalStatus, RecoveryGoal} from '../goals/index.js'
import {shaped} from './shaped.js'
import {goalShape} from './shapes.js'
import {systems} from './systems.js'
import {statusFromResource, isReached} from './goal-status.js'
import {withElement} from './write-extension.js'

const toLifecycle: Partial<Record<GoalStatus, Goal['lifecycleStatus']>> = {
  hoping: 'proposed',
  working: 'active',
  pausing: 'on-hold',
  reached: 'completed',
  changed: 'completed',
  'letting-go': 'cancelled',
  mistaken: 'entered-in-error',
}

const takenUp: ReadonlySet<GoalStatus> = new Set(['hoping', 'working', 'pausing'])

/**
 * A Goal that stands where the goal now does, with the day of the change. What was said of the state before, its date
 * and its reason, does not apply to this one, and goes. Throws a RangeError for a state that cannot be written:
 * «changed» must name the goal that took its place.
 */
export function writeStatus(resource: Goal, {status, statusDate, successor}: RecoveryGoal): Goal {
  const lifecycleStatus = toLifecycle[status]
  if (!lifecycleStatus || (status === 'changed' && !successor))
    throw new RangeError(`A goal cannot be set to «${status}».`)
  const {statusReason: _reason, _statusReason, ...rest} = resource
  const dated = withElement({...rest, lifecycleStatus}, 'statusDate', statusDate)
  return withElement(dated, 'achievementStatus', achievementFor(status, resource))
}

/**
 * A Goal with one more reason for where it stands, on a line of its own after what others said; the very same Goal
 * where it says so already.
 */
export function withReason(resource: Goal, reason: string): Goal {
  const {statusReason, _statusReason, ...rest} = resource
  if (!statusReason) return {...rest, statusReason: reason}
  if (`\n${statusReason}\n`.includes(`\n${reason}\n`)) return resource
  return {...resource, statusReason: `${statusReason}\n${reason}`}
}

/**
 * Achievement is written only where the words say something of it: when a goal is reached, and when it was reached and
 * is no longer. One that is let go of or changes has none then: R4 calls `cancelled` what was abandoned, and what was
 * met was not. One that had ended and is taken up again is in progress.
 */
function achievementFor(status: GoalStatus, resource: Goal): CodeableConcept | undefined {
  const read = shaped<Goal>(resource, goalShape)
  const wasReached = isReached(read)
  if (status === 'reached' && !wasReached) return achievement('achieved', 'Achieved')
  if (wasReached && (status === 'changed' || status === 'letting-go')) return undefined
  if (wasReached && takenUp.has(status) && !takenUp.has(statusFromResource(read)))
    return achievement('in-progress', 'In Progress')
  return resource.achievementStatus
}

function achievement(code: string, display: string): CodeableConcept {
  return {coding: [{system: systems.goalAchievement, code, display}]}
}
