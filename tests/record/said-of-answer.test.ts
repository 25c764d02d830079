import type {Observation} from 'fhir/r4.js'
import {beforeEach, describe, expect, it} from 'vitest'
import type {Reading} from '../../src/measures/index.js'
import type {PersonRecord, SaveOutcome} from '../../src/record/index.js'
import {sittingOf, startCharting, type Charting} from './charting.js'
import {put, startTwoStores} from './two-stores.js'

const key = '5d0c7a10-86f3-4d0c-8a55-6e3b7c1f2a90'
const words = 'That was a bad week, not my life.'
let charting: Charting
let record: PersonRecord
let answer: Reading
beforeEach(async () => {
  charting = startCharting()
  record = await charting.open()
  answer = record.snapshot.readings.find(({linkId, value}) => linkId === 'hope' && value !== undefined)!
})
const say = async (id = answer.id): Promise<SaveOutcome> =>
  (await record.beside()).sayOfAnswer({answer: id, words, time: '2026-03-01T10:00:00-05:00'}, key)
const saidOf = ({snapshot}: PersonRecord): string[] =>
  snapshot.readings.filter(reading => reading.saidOf === answer.id).map(reading => reading.words ?? '')
const observation = async (id: string): Promise<Observation> =>
  (await charting.backend().read('Observation', id)) as Observation

describe('What a person says of an answer', () => {
  it('stands with it, and leaves the answer as it was', async () => {
    const before = await observation(answer.id)
    expect(await say()).toMatchObject({kind: 'saved'})
    expect(saidOf(record)).toEqual([words])
    expect(saidOf(await charting.open())).toEqual([words])
    expect(await observation(answer.id)).toEqual(before)
  })

  it('is there once, though the answer to the first try was lost', async () => {
    charting.sandbox.faults.push(
      {kind: 'dropResponse', match: {method: 'POST', path: 'Observation'}},
      {kind: 'offline', match: {path: 'Observation'}, times: 30},
    )
    expect(await say()).toMatchObject({kind: 'failed'})
    charting.sandbox.faults.length = 0
    expect(await say()).toMatchObject({kind: 'saved'})
    expect(saidOf(await charting.open())).toEqual([words])
  })

  it('is told as kept in another way where the server does not keep which answer it is of', async () => {
    charting.sandbox.habits.dropsFields = ['focus']
    expect(await say()).toMatchObject({kind: 'saved', answersAltered: true})
  })

  it('can be taken back', async () => {
    const outcome = await say()
    if (outcome.kind !== 'saved') throw new Error(outcome.kind)
    expect(await record.undo(outcome.undo!)).toMatchObject({kind: 'saved'})
    expect(saidOf(await charting.open())).toEqual([])
  })

  it('of one that was a mistake, or is somebody else’s, is refused, and nothing is written', async () => {
    const current = await observation(answer.id)
    await charting.backend().update({...current, status: 'entered-in-error'}, current.meta!.versionId)
    const others = (await charting.open('leo')).snapshot.readings[0]!
    const before = charting.writes().length
    expect(await say()).toMatchObject({kind: 'failed', problem: {kind: 'gone'}})
    expect(await say(others.id)).toMatchObject({kind: 'failed', problem: {kind: 'refused'}})
    expect(charting.writes()).toHaveLength(before)
  })
})

describe('A check-in in words of the site', () => {
  const asked = {hope: {text: 'I look forward to tomorrow.', wording: 'site 2.0.0'}}
  const save = () => record.saveMeasure({...sittingOf(2), asked}, key)

  it('is saved with what was asked', async () => {
    const outcome = await save()
    expect(outcome).toMatchObject({kind: 'saved'})
    expect(outcome).not.toHaveProperty('answersAltered')
  })

  it('is told as kept in another way where the server does not keep whose words were asked', async () => {
    charting.sandbox.habits.dropsFields = ['extension']
    expect(await save()).toMatchObject({kind: 'saved', answersAltered: true})
  })
})

describe('What a person says of an answer, where a store stands beside the chart', () => {
  it('stands with the answer, whether the chart holds that or the store, and after the page is opened again', async () => {
    const stores = await startTwoStores()
    const observation = {
      resourceType: 'Observation',
      id: 'hope-1',
      status: 'final',
      category: [
        {coding: [{system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey'}]},
      ],
      code: {text: 'Hope'},
      subject: {reference: 'Patient/maya'},
      effectiveDateTime: '2026-02-01',
      valueInteger: 1,
    }
    stores.chart.habits.readOnlyTypes = []
    await put(stores.chart, observation)
    stores.chart.habits.readOnlyTypes = ['Goal', 'Observation', 'Provenance']
    const record = await stores.open()
    expect(await record.saveMeasure(sittingOf(2), key)).toMatchObject({kind: 'saved'})
    const kept = record.snapshot.readings.find(({linkId}) => linkId === 'hope')
    const answers = ['hope-1', kept!.id]
    for (const id of answers) {
      const said = {answer: id, words: `Not ${id}`, time: '2026-03-01T10:00:00-05:00'}
      const outcome = await (await record.beside()).sayOfAnswer(said, crypto.randomUUID())
      expect(outcome).toMatchObject({kind: 'saved', place: 'side-car'})
    }
    const {readings} = (await stores.open()).snapshot
    const said = readings.filter(({saidOf}) => saidOf).map(({saidOf, words}) => [saidOf, words])
    expect(said).toEqual(answers.map(id => [id, `Not ${id}`]))
  })
})
