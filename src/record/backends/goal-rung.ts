import type {DocumentReference, FhirResource, Goal, QuestionnaireResponse} from 'fhir/r4.js'
import {isAbout} from '../../fhir/index.js'
import type {Backend} from '../backend.js'
import {Problem} from '../problem.js'
import type {Rung} from './rung.js'

/** The goals that stand in a chart's resources of another type, by their ids. */
export interface GoalsIn<Held> {
  goals: Map<string, Held>
  /** Not so where one of ours cannot be read. */
  complete: boolean
}

type AnyHolder = DocumentReference | QuestionnaireResponse

/** How a chart keeps goals in resources of another type. */
export interface GoalHolder<Holder extends AnyHolder, Held> extends Pick<Rung, 'place' | 'allows'> {
  type: Holder['resourceType']
  patient: string
  /** What is searched by, beside the patient. */
  parameters: Record<string, string>
  /** The goals in these, each of the newest. */
  goalsIn(holders: readonly Holder[]): Promise<GoalsIn<Held>>
  /** Writes a goal, in the place of what holds it by now, if anything does; the answer is what the chart kept. */
  write(
    goal: Goal,
    there?: {held: Held; goals: GoalsIn<Held>['goals']},
  ): Promise<{goal: Goal; holder: Holder}>
}

/** A rung where the chart itself keeps goals in resources of another type. The version of a goal is that of what holds it. */
export function goalRung<Holder extends AnyHolder, Held extends {goal: Goal}>(
  chart: Backend,
  {place, allows, type, patient, parameters, goalsIn, write}: GoalHolder<Holder, Held>,
): Rung {
  /** What this page wrote, by its id: a search may not find it yet. */
  const written = new Map<string, Holder>()

  const readAll = async (): Promise<GoalsIn<Held>> => {
    const {resources, complete} = await chart.search(type, {patient, ...parameters})
    const found = resources.filter(
      (each): each is Holder =>
        each.resourceType === type && isAbout(each as AnyHolder, patient, chart.baseUrl),
    )
    const ids = new Set(found.map(({id}) => id))
    const late = [...written.values()].filter(({id}) => !ids.has(id))
    const read = await goalsIn([...found, ...late])
    return {goals: read.goals, complete: complete && read.complete}
  }
  const find = async (id: string): Promise<{held: Held; goals: GoalsIn<Held>['goals']}> => {
    const {goals, complete} = await readAll()
    const held = goals.get(id)
    if (held) return {held, goals}
    throw complete
      ? new Problem('gone', `No ${type} of the chart holds this goal any more.`)
      : new Problem('server', `Not every ${type} of the chart could be read.`)
  }
  const put = async (resource: FhirResource, there?: Awaited<ReturnType<typeof find>>): Promise<Goal> => {
    if (resource.resourceType !== 'Goal') throw new Problem('refused', 'Only goals are kept there.')
    const {goal, holder} = await write(resource, there)
    written.set(holder.id!, holder)
    return goal
  }

  return {
    place,
    allows,
    async search(asked) {
      if (asked !== 'Goal') return {resources: [], complete: true}
      const {goals, complete} = await readAll()
      return {resources: [...goals.values()].map(({goal}) => goal), complete}
    },
    read: async (_type, id) => (await find(id)).held.goal,
    create: resource => put(resource),
    async update(resource, version) {
      const there = await find(resource.id!)
      if (version !== undefined && there.held.goal.meta?.versionId !== version)
        throw new Problem('conflict', `A newer ${type} holds this goal by now.`)
      return put(resource, there)
    },
  }
}
