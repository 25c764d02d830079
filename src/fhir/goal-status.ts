import type {CodeableConcept, Goal} from 'fhir/r4.js'
import type {GoalStatus} from '../goals/index.js'
import {shaped} from './shaped.js'
import {goalShape} from './shapes.js'
import {systems} from './systems.js'

const fromLifecycle: Readonly<Record<Goal['lifecycleStatus'], GoalStatus>> = {
  proposed: 'hoping',
  planned: 'hoping',
  accepted: 'working',
  active: 'working',
  'on-hold': 'pausing',
  completed: 'reached',
  cancelled: 'letting-go',
  rejected: 'closed',
  'entered-in-error': 'mistaken',
}

/**
 * Where a Goal stands, in human words. R4 defines `completed` as no longer sought, which says nothing of success: only
 * an achievement says that the goal was reached.
 */
export function statusFromResource(resource: Partial<Goal>): GoalStatus {
  const {lifecycleStatus = ''} = resource
  const status = Object.hasOwn(fromLifecycle, lifecycleStatus)
    ? fromLifecycle[lifecycleStatus as Goal['lifecycleStatus']]
    : 'unknown'
  return status === 'reached' && !isReached(resource) ? 'closed' : status
}

const toLifecycle: Partial<Record<GoalStatus, Goal['lifecycleStatus']>> = {
  hoping: 'proposed',
  working: 'active',
  pausing: 'on-hold',
  reached: 'completed',
  'letting-go': 'cancelled',
  mistaken: 'entered-in-error',
}

const takenUp: ReadonlySet<GoalStatus> = new Set(['hoping', 'working', 'pausing'])

/**
 * The elements that a change of status writes. Achievement is written only where the words say something of it: when a
 * goal is reached, and when a reached one is taken up again. Throws for a state that cannot be written: «changed»
 * would have to name the goal that took its place.
 */
export function statusToElements(
  status: GoalStatus,
  resource: Partial<Goal>,
): Pick<Goal, 'lifecycleStatus' | 'achievementStatus'> {
  const lifecycleStatus = toLifecycle[status]
  if (!lifecycleStatus) throw new Error(`A goal cannot be set to «${status}».`)
  const elements = {
    lifecycleStatus,
    ...(resource.achievementStatus && {achievementStatus: resource.achievementStatus}),
  }
  const read = shaped<Goal>(resource, goalShape)
  if (status === 'reached' && !isReached(read))
    return {lifecycleStatus, achievementStatus: achievement('achieved', 'Achieved')}
  if (takenUp.has(status) && statusFromResource(read) === 'reached')
    return {lifecycleStatus, achievementStatus: achievement('in-progress', 'In Progress')}
  return elements
}

function isReached(resource: Partial<Goal>): boolean {
  const coding = resource.achievementStatus?.coding?.find(each => each.system === systems.goalAchievement)
  return coding?.code === 'achieved' || coding?.code === 'sustaining'
}

function achievement(code: string, display: string): CodeableConcept {
  return {coding: [{system: systems.goalAchievement, code, display}]}
}
