import type {FhirResource, Patient} from 'fhir/r4.js'
import {isR5, patientFromResource, readingCodes} from '../fhir/index.js'
import {fetched} from './fetched.js'
import {problemOf} from './problem.js'
import {allParts} from './empty-snapshot.js'
import type {RecordState} from './state.js'
import {askingForLess, takeIn} from './take-in.js'
import {writing} from './write-later.js'

/** Reads a record into its state. Goals come first; each part becomes ready or failed on its own. Never rejects. */
export async function loadRecord(state: RecordState): Promise<void> {
  state.publish({foreign: 0, ...allParts({phase: 'loading', complete: true})})
  state.beginReading()
  // Readings wait for the goals, so that the first thing on the screen is not slowed by what is further down.
  const goals = loadGoals(state)
  const readings = goals.then(() => loadReadings(state))
  state.heeded = undefined
  const [problem] = await Promise.all([heeded(state).catch(problemOf), loadPerson(state), readings])
  if (problem) {
    // What nobody can translate is not shown as something that it is not.
    const failed = {phase: 'failed', complete: false, problem} as const
    state.take('Goal', [])
    state.publish({goalsPart: failed, readingsPart: failed})
  }
  // What a save needs is here before somebody saves, and does not depend on the connection then.
  const code = await writing().catch(() => undefined)
  code?.publishPlan(state)
}

async function loadPerson(state: RecordState): Promise<void> {
  try {
    const resource: FhirResource = await state.backend.read('Patient', state.patientId)
    const person = patientFromResource(resource as Patient)
    state.publish({person, personPart: {phase: 'ready', complete: true}})
  } catch (error) {
    // A chart that may not read Patients still has goals; one that has no such person must not be written to.
    const problem = problemOf(error)
    const {kind} = problem
    state.publish({personPart: {phase: 'failed', complete: false, problem}})
    if (kind === 'not-found' || kind === 'gone') state.publish({person: {name: '', caution: 'unknown'}})
  }
}

/**
 * What the endpoint says of itself, asked once for a reading; nothing is written, nor read in a shape that R5 has elsewhere,
 * before. Rejects where what R5 takes cannot be fetched; then the next who needs it tries again.
 */
export function heeded(state: RecordState): Promise<void> {
  return (state.heeded ??= loadCapabilities(state).catch((error: unknown) => {
    state.heeded = undefined
    throw error
  }))
}

async function loadCapabilities(state: RecordState): Promise<void> {
  const coming = writing().catch(() => undefined)
  const statement = await state.backend.capabilities().catch(() => undefined)
  if (isR5(statement?.fhirVersion)) (await fetched(import('./through-r4.js'))).goThroughR4(state)
  await (await coming)?.heed(state, statement)
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
