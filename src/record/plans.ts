import type {DocumentReference} from 'fhir/r4.js'
import {planFromResource, type PlanDocument} from '../fhir/index.js'
import {Problem, problemOf} from './problem.js'
import type {RecordState} from './state.js'

/** The plans of the person that the chart holds as documents, newest first, or what kept them from being read. */
export type PlansOutcome =
  {kind: 'found'; plans: readonly PlanDocument[]} | {kind: 'failed'; problem: Problem}

/** Looks for documents of these types (`system|code`) that are about the person. Never rejects. */
export async function findPlans(record: RecordState, types: readonly string[]): Promise<PlansOutcome> {
  if (!types.length) return {kind: 'found', plans: []}
  try {
    const {backend, patientId: patient} = record
    const {resources, complete} = await backend.search('DocumentReference', {patient, type: types.join()})
    // A server that does not know the parameter answers with others.
    const plans = resources
      .filter(
        (each): each is DocumentReference => each.resourceType === 'DocumentReference' && record.isOurs(each),
      )
      .flatMap(each => planFromResource(each) ?? [])
      .filter(plan => plan.types.some(type => types.includes(type)))
    if (!plans.length && !complete) throw new Problem('server', 'The search for documents is incomplete.')
    return {kind: 'found', plans: plans.toSorted((one, other) => momentOf(other) - momentOf(one))}
  } catch (error) {
    return {kind: 'failed', problem: problemOf(error)}
  }
}

const momentOf = ({time = ''}: PlanDocument): number => Date.parse(time) || 0
