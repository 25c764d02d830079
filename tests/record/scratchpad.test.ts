import type {Goal} from 'fhir/r4.js'
import {beforeEach, describe, expect, it} from 'vitest'
import {fhirKitBackend} from '../../src/record/backends/fhir-kit.js'
import {withLadder, type LadderOptions} from '../../src/record/backends/with-ladder.js'
import {createRecord, type PersonRecord} from '../../src/record/index.js'
import {openChartWindow, type ChartWindow} from './chart-window.js'
import {all, goal, startTwoStores, type TwoStores} from './two-stores.js'

let stores: TwoStores
let chart: ChartWindow
let key: string
const ladder = {Goal: ['scratchpad'], Observation: ['scratchpad']} as const

beforeEach(async () => {
  key = crypto.randomUUID()
  stores = await startTwoStores()
  chart = openChartWindow()
})

async function open(more: Partial<LadderOptions> = {}): Promise<PersonRecord> {
  const {baseUrl, fetch} = stores.chart
  const backend = fhirKitBackend({baseUrl, fetch, wait: () => Promise.resolve()})
  const options = {ladder, patient: 'maya', messaging: chart.options, scopes: more.scopes, ...more}
  const record = createRecord({backend: withLadder(backend, options), patient: 'maya', scopes: more.scopes})
  await record.load()
  return record
}

describe('A chart that takes no goals, whose window has a scratchpad', () => {
  it('keeps a goal there, never says that the chart has it, and shows both again', async () => {
    const record = await open()
    expect(record.snapshot.goes).toEqual({goals: 'scratchpad', answers: 'scratchpad'})
    expect(await record.createGoal(goal, key)).toMatchObject({
      kind: 'saved',
      place: 'scratchpad',
      ids: ['scratchpad.1'],
    })
    expect(record.snapshot.savedIn).toBe('scratchpad')
    expect(await all(stores.chart, 'Goal')).toHaveLength(1)
    const [sent] = chart.asked.filter(({messageType}) => messageType === 'scratchpad.create')
    expect(sent).toMatchObject({messagingHandle: 'a-handle', payload: {resource: {resourceType: 'Goal'}}})
    expect(sent!.payload.resource).not.toHaveProperty('id')
    const shown = (await open()).snapshot.goals.map(({goal: {words}, place}) => [words, place])
    expect(shown).toEqual([
      ['Walk every day.', undefined],
      ['See my sister more.', 'scratchpad'],
    ])
  })

  it('changes it there, on top of what stands there by then', async () => {
    const record = await open()
    await record.createGoal(goal, key)
    const held = chart.held.get('Goal/1') as Goal & {id: string}
    chart.held.set('Goal/1', {...held, priority: {text: 'high'}})
    expect(await record.updateGoal('scratchpad.1', {words: 'See my sister weekly.'})).toMatchObject({
      kind: 'saved',
      place: 'scratchpad',
    })
    expect(chart.held.get('Goal/1')).toMatchObject({
      id: '1',
      description: {text: 'See my sister weekly.'},
      subject: {reference: 'Patient/maya'},
      ...((await open()).snapshot.goals.length === 2 && {}),
    })
  })

  it('notes how a goal goes that stands there, and finds it again', async () => {
    const record = await open()
    await record.createGoal(goal, key)
    const time = '2026-11-23T10:00:00-05:00'
    const review = {goal: 'scratchpad.1', progress: 6, speaker: 'person', time} as const
    expect(await record.reviewGoal(review, crypto.randomUUID())).toMatchObject({place: 'scratchpad'})
    const held = JSON.stringify([...chart.held.values()])
    expect(held).toContain('"Goal/1"')
    expect(held).not.toContain('scratchpad.')
    expect((await open()).snapshot.readings.map(each => each.goal)).toEqual(['scratchpad.1'])
  })

  it('shows a goal once that somebody filed in the chart', async () => {
    await (await open()).createGoal(goal, key)
    const {id: _, ...filed} = chart.held.get('Goal/1') as Goal & {id: string}
    stores.chart.habits.readOnlyTypes = []
    const {baseUrl, fetch} = stores.chart
    await fetch(`${baseUrl}/Goal`, {
      method: 'POST',
      headers: {'content-type': 'application/fhir+json'},
      body: JSON.stringify(filed),
    })
    const places = (await open()).snapshot.goals.map(({place}) => place)
    expect(places).toEqual([undefined, undefined])
  })

  it('shows nothing of another person whose goals are on the scratchpad by then, and says so', async () => {
    const theirs = {
      resourceType: 'Goal',
      lifecycleStatus: 'active',
      subject: {reference: 'Patient/leo'},
    } as const
    chart.held.set('Goal/9', {...theirs, id: '9', description: {text: 'Not for Maya’s chart.'}})
    const {snapshot} = await open()
    expect(JSON.stringify(snapshot)).not.toContain('Not for Maya')
    expect(snapshot.foreign).toBe(1)
  })

  it('tells what the chart’s window said was wrong, and of which place', async () => {
    const record = await open()
    chart.reply = ({messageId}) => ({
      messageId: 'x',
      responseToMessageId: messageId,
      payload: {
        status: '422 Unprocessable',
        outcome: {resourceType: 'OperationOutcome', issue: [{details: {text: 'No goals here.'}}]},
      },
    })
    expect(await record.createGoal(goal, key)).toMatchObject({
      kind: 'failed',
      problem: {kind: 'rejected', place: 'scratchpad', issues: [{text: 'No goals here.'}]},
    })
  })

  it('finds what had arrived although no answer came, and puts it there once', async () => {
    const record = await open()
    const usual = chart.reply
    chart.reply = asked => void usual(asked)
    expect(await record.createGoal(goal, key)).toMatchObject({kind: 'failed', problem: {kind: 'timeout'}})
    chart.reply = usual
    expect(await record.createGoal(goal, key)).toMatchObject({kind: 'saved', place: 'scratchpad'})
    expect(chart.held.size).toBe(1)
  })
})

describe('The scratchpad is no rung', () => {
  it.each<[string, () => Partial<LadderOptions>, string]>([
    ['where the site did not name it', () => ({ladder: {}}), 'text'],
    ['where the page does not tell of the window', () => ({messaging: undefined}), 'text'],
    ['where its scope was not granted', () => ({scopes: 'patient/Goal.rs patient/Observation.rs'}), 'text'],
    ['unless its scope was granted', () => ({scopes: 'patient/*.rs messaging/scratchpad'}), 'scratchpad'],
  ])('%s', async (_when, more, place) => {
    const record = await open(more())
    expect(record.snapshot.goes?.goals).toBe(place)
    expect(chart.asked.filter(({messageType}) => messageType !== 'scratchpad.read')).toEqual([])
  })

  it('while the chart takes goals itself', async () => {
    stores.chart.habits.readOnlyTypes = []
    const record = await open()
    expect(await record.createGoal(goal, key)).not.toHaveProperty('place')
    expect(chart.held.size).toBe(0)
  })

  it.each(['*', 'https://ehr.example/', 'https://ehr.example/app', 'null', ''])(
    'and nothing is opened with «%s», which is no exact origin',
    async origin => {
      const record = await open({messaging: {...chart.options, origin}})
      expect(record.snapshot.goalsPart.problem).toMatchObject({kind: 'refused'})
      expect(chart.asked).toEqual([])
    },
  )
})
