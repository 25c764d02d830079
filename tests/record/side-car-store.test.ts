import {beforeEach, describe, expect, it} from 'vitest'
import {withSideCar} from '../../src/record/backends/with-side-car.js'
import {all, goal, identifier, mrn, put, startTwoStores, type TwoStores} from './two-stores.js'

let stores: TwoStores
let key: string

beforeEach(async () => {
  key = crypto.randomUUID()
  stores = await startTwoStores()
})

describe('The store beside a chart', () => {
  it('takes what a site sends there although the chart would take it', async () => {
    stores.chart.habits.readOnlyTypes = []
    const record = await stores.open({always: ['Goal']})
    expect(record.snapshot.goes).toEqual({goals: 'side-car', answers: 'chart'})
    expect(await record.createGoal(goal, key)).toMatchObject({place: 'side-car'})
  })

  it('gets nothing where the chart takes it', async () => {
    stores.chart.habits.readOnlyTypes = []
    const record = await stores.open()
    const outcome = await record.createGoal(goal, key)
    expect([outcome.kind, record.snapshot.savedIn]).toEqual(['saved', 'chart'])
    expect(await all(stores.store, 'Patient')).toEqual([])
  })

  it('that cannot be reached keeps nothing of the chart from being read, and is told', async () => {
    stores.store.faults.push({kind: 'offline', times: 99})
    const {snapshot} = await stores.open()
    expect(snapshot.goals).toHaveLength(1)
    expect(snapshot.goalsPart).toMatchObject({
      phase: 'ready',
      complete: false,
      problem: {place: 'side-car', kind: 'offline'},
    })
  })

  it('that cannot be reached saves nothing, and a second try saves once', async () => {
    const record = await stores.open()
    stores.store.faults.push({kind: 'offline', times: 99})
    const outcome = await record.createGoal(goal, key)
    expect(outcome).toMatchObject({kind: 'failed', problem: {kind: 'offline', place: 'side-car'}})
    stores.store.faults.length = 0
    expect(await record.createGoal(goal, key)).toMatchObject({kind: 'saved'})
    expect(await all(stores.store, 'Goal')).toHaveLength(1)
  })

  it.each<[string, object[] | undefined]>([
    ['no identifier', undefined],
    [
      'two identifiers',
      [
        {system: mrn, value: '1'},
        {system: mrn, value: '2'},
      ],
    ],
  ])('gets nothing of a person with %s', async (_what, identifiers) => {
    await put(stores.chart, {resourceType: 'Patient', id: 'maya', identifier: identifiers})
    const record = await stores.open()
    expect(await record.createGoal(goal, key)).toMatchObject({kind: 'failed', problem: {kind: 'refused'}})
    expect(await all(stores.store, 'Goal')).toEqual([])
  })

  it('gets nothing where two people there have the identifier', async () => {
    for (const id of ['one', 'two'])
      await put(stores.store, {resourceType: 'Patient', id, identifier} as never)
    const record = await stores.open()
    expect(record.snapshot.goalsPart).toMatchObject({complete: false})
    expect(await record.createGoal(goal, key)).toMatchObject({kind: 'failed', problem: {kind: 'refused'}})
  })

  it('shows nothing of another person that it has', async () => {
    await put(stores.store, {
      resourceType: 'Patient',
      id: 'leo',
      identifier: [{system: mrn, value: '00-5203'}],
    } as never)
    await put(stores.store, {
      resourceType: 'Goal',
      id: 'leos',
      lifecycleStatus: 'active',
      description: {text: 'Leo’s'},
      subject: {reference: 'Patient/leo'},
    } as never)
    const record = await stores.open()
    await record.createGoal(goal, key)
    stores.store.habits.ignoresPatientFilter = true
    const {snapshot} = await stores.open()
    expect(snapshot.goals.map(({goal: {words}}) => words)).not.toContain('Leo’s')
    expect(snapshot.foreign).toBe(1)
  })

  it('must be known by its address, as must the chart', () => {
    const backend = {} as never
    expect(() => withSideCar(backend, {backend, patient: 'maya', identifierSystem: mrn})).toThrow(/address/)
  })
})
