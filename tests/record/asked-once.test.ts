import {beforeEach, describe, expect, it} from 'vitest'
import {fhirKitBackend} from '../../src/record/backends/fhir-kit.js'
import {withLadder} from '../../src/record/backends/with-ladder.js'
import {withSideCar} from '../../src/record/backends/with-side-car.js'
import {createRecord, type Backend, type PersonRecord} from '../../src/record/index.js'
import type {Sandbox} from '../../src/sandbox/index.js'
import {sittingOf} from './charting.js'
import {goal, mrn, startTwoStores, type TwoStores} from './two-stores.js'

let stores: TwoStores
let asked: number
/** Whether what the chart says of itself comes through. */
let comes: boolean
beforeEach(async () => {
  stores = await startTwoStores()
  asked = 0
  comes = true
})

const backendOf = ({baseUrl, fetch}: Sandbox): Backend =>
  fhirKitBackend({
    baseUrl,
    fetch: async (input, init) => {
      const isAsking = new Request(input, init).url.endsWith('ehr.example/fhir/metadata')
      if (isAsking) asked += 1
      return isAsking && !comes ? new Response(null, {status: 500}) : fetch(input, init)
    },
    wait: () => Promise.resolve(),
  })
const ladder = () =>
  withLadder(backendOf(stores.chart), {
    ladder: {Goal: ['document']},
    patient: 'maya',
    author: {display: 'Dr. Okafor'},
  })
const sideCar = () =>
  withSideCar(backendOf(stores.chart), {
    backend: backendOf(stores.store),
    patient: 'maya',
    identifierSystem: mrn,
  })
const both = () => withLadder(sideCar(), {ladder: {Goal: ['document']}, patient: 'maya'})

const open = async (backend: Backend): Promise<PersonRecord> => {
  const record = createRecord({backend, patient: 'maya'})
  await record.load()
  return record
}
const create = async (record: PersonRecord) => record.createGoal(goal, crypto.randomUUID())

describe.each([
  {around: 'with rungs below it', backend: ladder, type: 'DocumentReference'},
  {around: 'with a store beside it', backend: sideCar, type: 'Goal'},
  {around: 'with both', backend: both, type: 'Goal'},
])('A chart $around', ({backend}) => {
  it('is not asked what it allows for each thing that is saved', async () => {
    const record = await open(backend())
    const before = asked
    expect(await create(record)).toMatchObject({kind: 'saved'})
    expect(await create(record)).toMatchObject({kind: 'saved'})
    await record.saveMeasure(sittingOf(2), crypto.randomUUID())
    expect(asked).toBe(before)
  })

  it('is asked when it is read again', async () => {
    const record = await open(backend())
    stores.chart.habits.readOnlyTypes = []
    const before = asked
    await record.load()
    expect(asked).toBeGreaterThan(before)
    const outcome = await create(record)
    expect(outcome).toMatchObject({kind: 'saved'})
    expect(outcome).not.toHaveProperty('place')
  })
})

describe('A chart with rungs below it, whose answer to that did not come', () => {
  it('is asked by what is saved then, until it comes', async () => {
    comes = false
    const record = await open(ladder())
    comes = true
    const before = asked
    expect(await create(record)).toMatchObject({kind: 'saved', place: 'document'})
    expect(asked).toBeGreaterThan(before)
    const after = asked
    await create(record)
    expect(asked).toBe(after)
  })
})
