import type {Goal} from 'fhir/r4.js'
import type {GoalStatus} from '../goals/index.js'
import {successorOf} from './goal-successor.js'
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
 * an achievement says that the goal was reached, and only a goal that took its place that it changed.
 */
export function statusFromResource(resource: Partial<Goal>): GoalStatus {
  const {lifecycleStatus = ''} = resource
  const status = Object.hasOwn(fromLifecycle, lifecycleStatus)
    ? fromLifecycle[lifecycleStatus as Goal['lifecycleStatus']]
    : 'unknown'
  if (status !== 'reached' || isReached(resource)) return status
  return successorOf(resource) ? 'changed' : 'closed'
}

/** Whether a Goal says that it was achieved. */
export function isReached(resource: Partial<Goal>): boolean {
  const coding = resource.achievementStatus?.coding?.find(each => each.system === systems.goalAchievement)
  return coding?.code === 'achieved' || coding?.code === 'sustaining'
}
