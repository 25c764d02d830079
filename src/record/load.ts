import type {FhirResource, Patient} from 'fhir/r4.js'
import {patientFromResource, readingCodes} from '../fhir/index.js'
import {problemOf} from './problem.js'
import type {Place} from './part.js'
import type {RecordState} from './state.js'
import {askingForLess, takeIn} from './take-in.js'
import {unguard} from './unguard.js'
import {writing} from './write-later.js'

/** Reads a record into its state. Goals come first; each part becomes ready or failed on its own. Never rejects. */
export async function loadRecord(state: RecordState): Promise<void> {
  const loading = {phase: 'loading', complete: true} as const
  state.publish({foreign: 0, goalsPart: loading, readingsPart: loading})
  state.beginReading()
  // Readings wait for the goals, so that the first thing on the screen is not slowed by what is further down.
  const goals = loadGoals(state)
  const readings = goals.then(() => loadReadings(state))
  await Promise.all([loadPerson(state), loadCapabilities(state), readings])
  // What a save needs is here before somebody saves, and does not depend on the connection then.
  const code = await writing().catch(() => undefined)
  code?.publishPlan(state)
}

async function loadPerson(state: RecordState): Promise<void> {
  try {
    const resource: FhirResource = await state.backend.read('Patient', state.patientId)
    state.publish({person: patientFromResource(resource as Patient)})
  } catch (error) {
    // A chart that may not read Patients still has goals; one that has no such person must not be written to.
    const {kind} = problemOf(error)
    if (kind === 'not-found' || kind === 'gone') state.publish({person: {name: '', caution: 'unknown'}})
  }
}

async function loadCapabilities(state: RecordState): Promise<void> {
  const coming = writing().catch(() => undefined)
  try {
    const statement = await state.backend.capabilities()
    const resources = statement.rest?.flatMap(({resource}) => resource ?? [])
    const versioning = resources?.find(({type}) => type === 'Goal')?.versioning
    if (versioning !== undefined && versioning !== 'versioned-update') unguard(state)
    state.statement = statement
    const capabilities = (await coming)?.capabilitiesFromResource(statement, state.scopes)
    if (capabilities) state.publish({capabilities})
  } catch {
    // An endpoint that says nothing about itself is believed to allow everything, until it refuses.
  }
  const sideCar = await state.backend.sideCar?.capabilities().catch(() => undefined)
  const code = await coming
  if (sideCar && code) state.publish({sideCar: code.capabilitiesFromResource(sideCar)})
  state.publish({goes: {goals: placeFor('Goal', state), answers: placeFor('Observation', state)}})
}

/** Where a new resource of this type goes: to the first that takes it, as far as is known. */
function placeFor(type: 'Goal' | 'Observation', {backend, snapshot}: RecordState): Place {
  const part = type === 'Goal' ? 'goal' : 'observation'
  const {capabilities, sideCar} = snapshot
  if (capabilities?.[part].create !== false && !backend.sideCar?.always.includes(type)) return 'chart'
  return backend.sideCar && sideCar?.[part].create !== false ? 'side-car' : 'text'
}

async function loadGoals(state: RecordState): Promise<void> {
  try {
    const {backend, patientId: patient} = state
    const found = await askingForLess(backend.search('Goal', {patient, _count: '100'}), () =>
      backend.search('Goal', {patient}),
    )
    const goalsPart = await takeIn(state, 'Goal', found)
    state.publish({goalsPart})
  } catch (error) {
    state.publish({goalsPart: {phase: 'failed', complete: false, problem: problemOf(error)}})
  }
}

/** Check-ins, and how far goals have come. */
async function loadReadings(state: RecordState): Promise<void> {
  const {backend, patientId: patient} = state
  try {
    const found = await askingForLess(
      backend.search('Observation', {patient, code: readingCodes.join(), _sort: '-date', _count: '200'}),
      () => backend.search('Observation', {patient, category: 'survey'}),
    )
    const readingsPart = await takeIn(state, 'Observation', found)
    state.publish({readingsPart})
  } catch (error) {
    state.publish({readingsPart: {phase: 'failed', complete: false, problem: problemOf(error)}})
  }
}
