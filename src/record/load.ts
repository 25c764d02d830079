import type {FhirResource, Patient} from 'fhir/r4.js'
import {capabilitiesFromResource, patientFromResource, systems} from '../fhir/index.js'
import type {Backend} from './backend.js'
import {problemOf} from './problem.js'
import type {RecordState} from './state.js'

/** Reads a record into its state. Goals come first; each part becomes ready or failed on its own. Never rejects. */
export async function loadRecord(state: RecordState, backend: Backend, patientId: string): Promise<void> {
  const loading = {phase: 'loading', complete: true} as const
  state.publish({foreign: 0, goalsPart: loading, readingsPart: loading})
  await Promise.all([
    loadPerson(state, backend, patientId),
    loadCapabilities(state, backend),
    loadGoals(state, backend, patientId),
  ])
  await loadReadings(state, backend, patientId)
}

async function loadPerson(state: RecordState, backend: Backend, patientId: string): Promise<void> {
  const resource: FhirResource | undefined = await backend.read('Patient', patientId).catch(() => undefined)
  if (resource?.resourceType === 'Patient') state.publish({person: patientFromResource(resource as Patient)})
}

async function loadCapabilities(state: RecordState, backend: Backend): Promise<void> {
  const statement = await backend.capabilities().catch(() => undefined)
  if (statement) state.publish({capabilities: capabilitiesFromResource(statement)})
}

async function loadGoals(state: RecordState, backend: Backend, patientId: string): Promise<void> {
  try {
    const {resources, complete} = await backend.search('Goal', {patient: patientId, _count: '100'})
    state.take('Goal', resources)
    state.publish({goalsPart: {phase: 'ready', complete}})
  } catch (error) {
    state.publish({goalsPart: {phase: 'failed', complete: false, problem: problemOf(error)}})
  }
}

async function loadReadings(state: RecordState, backend: Backend, patientId: string): Promise<void> {
  const search = {patient: patientId, code: `${systems.checkIn}|`, _sort: '-date', _count: '200'}
  try {
    const {resources, complete} = await backend.search('Observation', search).catch((error: unknown) => {
      // Some endpoints know neither a system without a code nor this sort: ask for less, and choose here.
      if (problemOf(error).kind !== 'rejected') throw error
      return backend.search('Observation', {patient: patientId, category: 'survey'})
    })
    state.take('Observation', resources)
    state.publish({readingsPart: {phase: 'ready', complete}})
  } catch (error) {
    state.publish({readingsPart: {phase: 'failed', complete: false, problem: problemOf(error)}})
  }
}
