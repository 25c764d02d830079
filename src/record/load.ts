import type {FhirResource, Patient} from 'fhir/r4.js'
import {capabilitiesFromResource, patientFromResource, systems} from '../fhir/index.js'
import type {Backend} from './backend.js'
import {problemOf} from './problem.js'
import type {RecordState} from './state.js'

/** Reads a record into its state. Goals come first; each part becomes ready or failed on its own. Never rejects. */
export async function loadRecord(state: RecordState, backend: Backend, patientId: string): Promise<void> {
  const loading = {phase: 'loading', complete: true} as const
  state.publish({foreign: 0, goalsPart: loading, readingsPart: loading})
  state.beginReading()
  // Readings wait for the goals, so that the first thing on the screen is not slowed by what is further down.
  const goals = loadGoals(state, backend, patientId)
  const readings = goals.then(() => loadReadings(state, backend, patientId))
  await Promise.all([loadPerson(state, backend, patientId), loadCapabilities(state, backend), readings])
}

async function loadPerson(state: RecordState, backend: Backend, patientId: string): Promise<void> {
  try {
    const resource: FhirResource = await backend.read('Patient', patientId)
    state.publish({person: patientFromResource(resource as Patient)})
  } catch (error) {
    // A chart that may not read Patients still has goals; one that has no such person must not be written to.
    const {kind} = problemOf(error)
    if (kind === 'not-found' || kind === 'gone') state.publish({person: {name: '', caution: 'unknown'}})
  }
}

async function loadCapabilities(state: RecordState, backend: Backend): Promise<void> {
  try {
    state.publish({capabilities: capabilitiesFromResource(await backend.capabilities())})
  } catch {
    // An endpoint that says nothing about itself is believed to allow everything, until it refuses.
  }
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
