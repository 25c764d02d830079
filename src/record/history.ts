import type {FhirResource, Goal} from 'fhir/r4.js'
import {goalFromResource, writerOf} from '../fhir/index.js'
import type {RecoveryGoal} from '../goals/index.js'
import {heeded} from './load.js'
import {problemOf, type Problem} from './problem.js'
import type {RecordState} from './state.js'

/** A goal as it once was. */
export interface GoalVersion {
  goal: RecoveryGoal
  /** Since when: a FHIR instant. */
  time?: string
  /** Who saved it, by the name that the endpoint gives; or else who typed its words, in the version that brought them. */
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
  await heeded(record).catch(() => undefined)
  const telling = provenancesOf(record, id)
  const known = async (): Promise<GoalHistory> => {
    const goal = record.goals.get(id)
    return {versions: goal ? versionsOf([goal], await telling) : [], complete: false}
  }
  if (record.allowedFor(id)?.goal.history === false) return known()
  try {
    const {resources, complete} = (await record.backend.history?.('Goal', id)) ?? {resources: []}
    const ours = resources.filter(one => record.isOurs(one)) as Goal[]
    const versions = versionsOf(ours, await telling)
    const isWhole = complete === true && !isCut(ours)
    return versions.length && !record.closed ? {versions, complete: isWhole} : await known()
  } catch (error) {
    return {...(await known()), problem: problemOf(error)}
  }
}

/**
 * Whether the oldest versions are left out. HAPI counts a history only once a minute and tells no more than it counted:
 * what was written since takes their place, and its total agrees. Versions numbered one by one then begin after 1.
 */
function isCut(resources: readonly Goal[]): boolean {
  const numbers = resources.map(({meta}) => Number(meta?.versionId))
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  return numbers.length > 1 && first > 1 && last - first === numbers.length - 1
}

/** What the endpoint tells of who wrote a goal, where it says that it tells that. Never rejects. */
async function provenancesOf({backend, snapshot}: RecordState, id: string): Promise<FhirResource[]> {
  if (!snapshot.capabilities?.provenance.read || backend.beside?.holding(id)) return []
  const found = backend.search('Provenance', {target: `Goal/${id}`})
  return found.then(({resources}) => resources).catch(() => [])
}

function versionsOf(resources: readonly Goal[], provenances: readonly FhirResource[]): GoalVersion[] {
  // A server answers newest first; the sort keeps that order, turned round, where it gives no time.
  const oldestFirst = [...resources].reverse().sort((one, other) => instant(one) - instant(other) || 0)
  const versions = oldestFirst.map(resource => ({resource, goal: goalFromResource(resource)}))
  return versions.map(({resource, goal}, index) => {
    const time = resource.meta?.lastUpdated
    const typedBy = goal.words !== versions[index - 1]?.goal.words ? goal.typedBy : undefined
    const by = writerOf(provenances, resource) ?? typedBy
    return {goal, ...(time && {time}), ...(by && {by})}
  })
}

function instant({meta}: Goal): number {
  return Date.parse(meta?.lastUpdated ?? '')
}
