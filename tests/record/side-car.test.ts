import type {Goal, Observation, Patient} from 'fhir/r4.js'
import {beforeEach, describe, expect, it} from 'vitest'
import {all, goal, identifier, put, startTwoStores, type TwoStores} from './two-stores.js'

let stores: TwoStores
let key: string

beforeEach(async () => {
  key = crypto.randomUUID()
  stores = await startTwoStores()
})

describe('A chart that goals are only read from, with a store beside it', () => {
  it('shows both, and where each stands', async () => {
    const record = await stores.open()
    expect(await record.createGoal(goal, key)).toMatchObject({kind: 'saved', place: 'side-car'})
    const again = await stores.open()
    const shown = again.snapshot.goals.map(({goal: {words}, place}) => [words, place])
    expect(shown).toEqual([
      ['Walk every day.', undefined],
      ['See my sister more.', 'side-car'],
    ])
    expect(again.snapshot).toMatchObject({
      goes: {goals: 'side-car', answers: 'side-car'},
      foreign: 0,
      goalsPart: {complete: true},
    })
  })

  it('says «saved» with where, and never that the chart has it', async () => {
    const record = await stores.open()
    await record.createGoal(goal, key)
    expect(record.snapshot.savedIn).toBe('side-car')
    expect(await all(stores.chart, 'Goal')).toHaveLength(1)
  })

  it('gives the person there the identifier of the chart, and nothing else', async () => {
    const record = await stores.open()
    await record.createGoal(goal, key)
    const [patient, ...others] = await all<Patient>(stores.store, 'Patient')
    expect(others).toEqual([])
    expect(patient).toMatchObject({identifier})
    expect(Object.keys(patient!).sort()).toEqual(['id', 'identifier', 'meta', 'resourceType'])
    const [kept] = await all<Goal>(stores.store, 'Goal')
    expect(kept!.subject.reference).toBe(`Patient/${patient!.id}`)
    expect(JSON.stringify(kept)).not.toContain('side-car')
  })

  it('creates one person there, also from two pages at once', async () => {
    const [one, two] = await Promise.all([stores.open(), stores.open()])
    const keys = [key, crypto.randomUUID()] as const
    const outcomes = await Promise.all([one.createGoal(goal, keys[0]), two.createGoal(goal, keys[1])])
    expect(outcomes.map(({kind}) => kind)).toEqual(['saved', 'saved'])
    expect(await all(stores.store, 'Patient')).toHaveLength(1)
    expect((await stores.open()).snapshot.goals).toHaveLength(3)
  })

  it('changes a goal where it stands, and leaves all else of it as it was', async () => {
    const record = await stores.open()
    await record.createGoal(goal, key)
    const [before] = await all<Goal>(stores.store, 'Goal')
    const [entry] = record.snapshot.goals.filter(({place}) => place)
    expect(await record.updateGoal(entry!.id, {words: 'See my sister weekly.'})).toMatchObject({
      kind: 'saved',
    })
    const [after] = await all<Goal>(stores.store, 'Goal')
    const {meta: _, description: words, ...rest} = after!
    const {meta: _meta, description: _words, ...restBefore} = before!
    expect(rest).toEqual(restBefore)
    expect(words.text).toBe('See my sister weekly.')
    const undone = await record.historyOf(entry!.id)
    expect(undone.versions.map(({goal: {words}}) => words)).toEqual([goal.words, 'See my sister weekly.'])
  })

  it('notes how a goal of the chart goes, by its address, and finds it again', async () => {
    const record = await stores.open()
    const review = {
      goal: 'ehr-goal',
      progress: 6,
      speaker: 'person',
      time: '2026-11-23T10:00:00-05:00',
    } as const
    const outcome = await record.reviewGoal(review as never, key)
    expect(outcome).toMatchObject({kind: 'saved', place: 'side-car'})
    const [kept] = await all<Observation>(stores.store, 'Observation')
    expect(kept!.focus).toEqual([
      {
        type: 'Goal',
        identifier: {system: 'urn:ietf:rfc:3986', value: 'https://ehr.example/fhir/Goal/ehr-goal'},
      },
    ])
    expect((await stores.open()).snapshot.readings.map(each => each.goal)).toEqual(['ehr-goal'])
  })

  it('notes in the chart how a goal beside it goes, where the chart takes that', async () => {
    stores.chart.habits.readOnlyTypes = ['Goal']
    const record = await stores.open()
    const created = await record.createGoal(goal, key)
    const [id] = created.kind === 'saved' ? created.ids : []
    const review = {goal: id!, progress: 6, speaker: 'person', time: '2026-11-23T10:00:00-05:00'} as const
    expect(await record.reviewGoal(review as never, key)).not.toHaveProperty('place')
    expect(await all(stores.chart, 'Observation')).toHaveLength(1)
    expect((await stores.open()).snapshot.readings.map(each => each.goal)).toEqual([id])
  })

  it('creates once, although the answer of the store is lost', async () => {
    const record = await stores.open()
    stores.store.faults.push({kind: 'dropResponse', match: {method: 'POST', path: 'Goal'}})
    expect(await record.createGoal(goal, key)).toMatchObject({kind: 'saved', place: 'side-car'})
    expect(await all(stores.store, 'Goal')).toHaveLength(1)
  })

  it('takes back what it saved there', async () => {
    const record = await stores.open()
    const outcome = await record.createGoal(goal, key)
    const undo = outcome.kind === 'saved' ? outcome.undo! : undefined
    expect(await record.undo(undo!)).toMatchObject({kind: 'saved', place: 'side-car'})
    expect((await all<Goal>(stores.store, 'Goal')).map(({lifecycleStatus}) => lifecycleStatus)).toEqual([
      'entered-in-error',
    ])
  })

  it('shows a goal once that stands in both, as it is newest', async () => {
    const record = await stores.open()
    await record.createGoal(goal, key)
    const [{subject: _, meta: _meta, ...copy}] = (await all<Goal>(stores.store, 'Goal')) as [Goal]
    stores.chart.habits.readOnlyTypes = []
    await put(stores.chart, {...copy, id: 'moved', subject: {reference: 'Patient/maya'}} as never)
    stores.chart.habits.readOnlyTypes = ['Goal']
    const {goals} = (await stores.open()).snapshot
    expect(goals.map(({id}) => id)).toEqual(['ehr-goal', 'moved'])
  })

  it('does not change a goal of a chart that only reads, although the store would write', async () => {
    const record = await stores.open()
    expect(await record.updateGoal('ehr-goal', {words: 'Run.'})).toMatchObject({
      kind: 'failed',
      problem: {kind: 'forbidden'},
    })
    expect(await all(stores.store, 'Goal')).toEqual([])
  })
})
