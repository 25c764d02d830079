import type {CodeableConcept, Goal} from 'fhir/r4.js'
import type {GoalStatus} from '../goals/index.js'
import {systems} from './systems.js'

const fromLifecycle: Readonly<Record<Goal['lifecycleStatus'], GoalStatus>> = {
  proposed: 'hoping',
  planned: 'hoping',
  accepted: 'working',
  active: 'working',
  'on-hold': 'pausing',
  completed: 'reached',
  cancelled: 'letting-go',
  rejected: 'letting-go',
  'entered-in-error': 'mistaken',
}

const reached = new Set(['achieved', 'sustaining'])

/** Where a Goal stands, in human words. A completed goal counts as reached unless its achievement says otherwise. */
export function statusFromResource(resource: Goal): GoalStatus {
  const status = Object.hasOwn(fromLifecycle, resource.lifecycleStatus)
    ? fromLifecycle[resource.lifecycleStatus]
    : 'unknown'
  const achievement = achievementOf(resource)
  return status === 'reached' && achievement !== undefined && !reached.has(achievement) ? 'closed' : status
}

const toLifecycle: Partial<Record<GoalStatus, Goal['lifecycleStatus']>> = {
  hoping: 'proposed',
  working: 'active',
  pausing: 'on-hold',
  reached: 'completed',
  changed: 'completed',
  'letting-go': 'cancelled',
  mistaken: 'entered-in-error',
}

/** The elements that a change of status writes. Achievement is written only where the words say something of it. */
export function statusToElements(
  status: GoalStatus,
  resource: Partial<Goal>,
): Pick<Goal, 'lifecycleStatus' | 'achievementStatus'> {
  const lifecycleStatus = toLifecycle[status]
  if (!lifecycleStatus) throw new Error(`A goal cannot be set to «${status}».`)
  if (status === 'reached') return {lifecycleStatus, achievementStatus: achievement('achieved', 'Achieved')}
  const wasReached = reached.has(achievementOf(resource) ?? '')
  if (status === 'working' && wasReached)
    return {lifecycleStatus, achievementStatus: achievement('in-progress', 'In Progress')}
  return {lifecycleStatus, ...(resource.achievementStatus && {achievementStatus: resource.achievementStatus})}
}

function achievementOf(resource: Partial<Goal>): string | undefined {
  return resource.achievementStatus?.coding?.find(coding => coding.system === systems.goalAchievement)?.code
}

function achievement(code: string, display: string): CodeableConcept {
  return {coding: [{system: systems.goalAchievement, code, display}]}
}
