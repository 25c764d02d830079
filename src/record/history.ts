import type {Goal} from 'fhir/r4.js'
import {goalFromResource} from '../fhir/index.js'
import type {RecoveryGoal} from '../goals/index.js'
import {problemOf, type Problem} from './problem.js'
import type {RecordState} from './state.js'

/** A goal as it once was. */
export interface GoalVersion {
  goal: RecoveryGoal
  /** Since when: a FHIR instant. */
  time?: string
  /** Who typed its words, in the version that brought them. */
  by?: string
}

/** The versions of a goal, oldest first; not complete when only some of them are known, with the problem if there was one. */
export interface GoalHistory {
  versions: readonly GoalVersion[]
  complete: boolean
  problem?: Problem
}

/** All that a goal has been, as the server tells it; where it keeps no versions, what is known. Never rejects. */
export async function historyOf(record: RecordState, id: string): Promise<GoalHistory> {
  if (record.allowedFor(id)?.goal.history === false) return known(record, id)
  try {
    const {resources, complete} = (await record.backend.history?.('Goal', id)) ?? {resources: []}
    const ours = resources.filter(one => record.isOurs(one)) as Goal[]
    if (ours.length && !record.closed) return {versions: versionsOf(ours), complete: complete === true}
    return known(record, id)
  } catch (error) {
    return {...known(record, id), problem: problemOf(error)}
  }
}

function known(record: RecordState, id: string): GoalHistory {
  const goal = record.goals.get(id)
  return {versions: goal ? versionsOf([goal]) : [], complete: false}
}

function versionsOf(resources: readonly Goal[]): GoalVersion[] {
  // A server answers newest first; the sort keeps that order, turned round, where it gives no time.
  const oldestFirst = [...resources].reverse().sort((one, other) => instant(one) - instant(other) || 0)
  const goals = oldestFirst.map(resource => ({
    goal: goalFromResource(resource),
    time: resource.meta?.lastUpdated,
  }))
  return goals.map(({goal, time}, index) => ({
    goal,
    ...(time && {time}),
    ...(goal.typedBy && goal.words !== goals[index - 1]?.goal.words && {by: goal.typedBy}),
  }))
}

function instant({meta}: Goal): number {
  return Date.parse(meta?.lastUpdated ?? '')
}
