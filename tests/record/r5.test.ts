import type {CapabilityStatement, Goal} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {toR5} from '../../src/fhir/index.js'
import {fhirKitBackend} from '../../src/record/backends/fhir-kit.js'
import {inR4} from '../../src/record/backends/in-r4.js'
import {withSideCar} from '../../src/record/backends/with-side-car.js'
import {createRecord} from '../../src/record/index.js'
import {createSandbox, people} from '../../src/sandbox/index.js'
import {runBackendSuite} from '../suites/backend.suite.js'
import {goalInWords, reviewOf, sittingOf, startCharting, type Charting} from './charting.js'

const habits = {speaksR5: true}

/** The made-up people on a server that speaks R5; one of Maya’s goals holds what R4 has no place for. */
function startR5() {
  const {versions} = createSandbox({people}).snapshot()
  const data = {
    versions: versions.map(each => ({...each, text: JSON.stringify(toR5(JSON.parse(each.text!)))})),
  }
  return startCharting({data, habits})
}

/** A client to which the server does not say what it is until it is let. */
function silentUntilAsked(charting: Charting) {
  const backend = charting.backend()
  const asked = backend.capabilities
  let say: () => void = () => undefined
  const held = new Promise<void>(resolve => (say = resolve))
  backend.capabilities = async (): Promise<CapabilityStatement> => (await held, asked())
  return {backend, say}
}

const onlyInR5 = {
  continuous: true,
  outcome: [
    {concept: {text: 'sang in front of people'}, reference: {display: 'what was seen'}},
    {concept: {text: 'has a part of her own'}},
  ],
}

runBackendSuite('a backend over a server that speaks R5', () => {
  const {baseUrl, fetch} = createSandbox({habits})
  return inR4(fhirKitBackend({baseUrl, fetch, wait: async () => undefined}), 'R5')
})

describe('A record over a server that speaks R5', () => {
  it('says so, may write, and reads whose words a goal is in as on a server of R4', async () => {
    const [ofR5, ofR4] = [await startR5().open(), await startCharting().open()]
    const voices = (record: typeof ofR5) =>
      record.snapshot.goals.map(({id, goal}) => [id, goal.speaker, goal.words, goal.components]).sort()
    expect(voices(ofR5)).toEqual(voices(ofR4))
    expect(voices(ofR5).some(([, speaker]) => speaker === 'person')).toBe(true)
    expect(ofR5.snapshot).toMatchObject({
      capabilities: {writable: true, fhirVersion: '5.0.0'},
      plan: {release: 'R5'},
      goes: {goals: 'chart', answers: 'chart'},
    })
  })

  it('keeps what only R5 has when a goal is changed, and writes nothing that R5 has not', async () => {
    const charting = startR5()
    const id = (await charting.open()).snapshot.goals.find(({goal}) => goal.speaker === 'person')!.id
    const {baseUrl, fetch} = charting.sandbox
    const body = JSON.stringify({...(await charting.goal(id)), ...onlyInR5})
    const headers = {'content-type': 'application/fhir+json'}
    expect((await fetch(`${baseUrl}/Goal/${id}`, {method: 'PUT', body, headers})).status).toBe(200)
    const before = await charting.goal(id)
    const record = await charting.open()
    expect(await record.updateGoal(id, {importance: 7})).toMatchObject({kind: 'saved'})
    const after = await charting.goal(id)
    expect(after).toMatchObject({...onlyInR5, source: (before as {source?: object}).source})
    expect(after).toMatchObject({description: before.description, subject: before.subject})
    expect(record.snapshot.goals.find(each => each.id === id)!.goal.importance).toBe(7)
    for (const {body} of charting.writes())
      expect(body).not.toMatch(/"(expressedBy|outcomeCode|outcomeReference)"/)
  })

  it('puts right what it had read before the server said its version', async () => {
    const charting = startR5()
    const {backend, say} = silentUntilAsked(charting)
    const record = createRecord({backend, patient: 'maya'})
    const goalsAreThere = new Promise<void>(resolve =>
      record.subscribe(() => record.snapshot.readingsPart.phase === 'ready' && resolve()),
    )
    const loaded = record.load()
    await goalsAreThere
    const isThePersons = () => record.snapshot.goals.some(({goal}) => goal.speaker === 'person')
    expect([record.snapshot.goals.length > 0, isThePersons()]).toEqual([true, false])
    say()
    await loaded
    expect(isThePersons()).toBe(true)
  })

  it('sends nothing in the shape of R4 before the server has said its version', async () => {
    const charting = startR5()
    const {backend, say} = silentUntilAsked(charting)
    const record = createRecord({backend, patient: 'maya'})
    void record.load()
    const key = crypto.randomUUID()
    const goal = {...goalInWords('Sing again'), speaker: 'person' as const}
    const saving = record.createGoal(goal, key)
    await new Promise(resolve => setTimeout(resolve))
    expect(charting.writes()).toEqual([])
    say()
    expect(await saving).toMatchObject({kind: 'saved'})
    expect(await charting.identified('Goal', key)).toMatchObject([{source: {reference: 'Patient/maya'}}])
    expect(await charting.identified('Goal', key)).not.toMatchObject([{expressedBy: {}}])
  })

  it('says its version with the media type, which a server of R4 alone would refuse', async () => {
    const charting = startR5()
    const record = await charting.open()
    await record.createGoal(goalInWords('Sing again'), crypto.randomUUID())
    const {headers} = charting.writes()[0]!
    expect([headers.get('content-type'), headers.get('accept')]).toEqual([
      'application/fhir+json; fhirVersion=5.0',
      'application/fhir+json; fhirVersion=5.0',
    ])
    const ofR4 = startCharting()
    await ofR4.open()
    expect(ofR4.requests.every(each => each.headers.get('accept') === 'application/fhir+json')).toBe(true)
    const refused = await ofR4.sandbox.fetch(`${ofR4.sandbox.baseUrl}/Goal?patient=maya`, {headers})
    expect(refused.status).toBe(406)
  })

  it('saves a goal, a check-in and a review once, also when the answer is lost', async () => {
    const charting = startR5()
    const record = await charting.open('maya', {author: {display: 'Ifeoma'}})
    charting.sandbox.faults.push({kind: 'dropResponse', match: {method: 'POST'}})
    const key = crypto.randomUUID()
    expect(await record.createGoal(goalInWords('Sing again'), key)).toMatchObject({kind: 'saved'})
    const [kept, ...others] = (await charting.identified('Goal', key)) as Goal[]
    expect([kept!.description.text, others]).toEqual(['Sing again', []])
    expect(await record.saveMeasure(sittingOf(3), crypto.randomUUID())).toMatchObject({kind: 'saved'})
    const review = reviewOf(kept!.id!, {progress: 4, line: 'Twice.'})
    expect(await record.reviewGoal(review, crypto.randomUUID())).toMatchObject({kind: 'saved'})
  })

  it('is read and not written where its version is a later one', async () => {
    const charting = startR5()
    const backend = charting.backend()
    const asked = backend.capabilities
    backend.capabilities = async () => ({...(await asked()), fhirVersion: '6.0.0' as never})
    const record = await charting.open('maya', {backend})
    expect(record.snapshot.capabilities?.writable).toBe(false)
    const outcome = await record.createGoal(goalInWords('Sing'), crypto.randomUUID())
    expect(outcome).toMatchObject({kind: 'failed', problem: {kind: 'refused'}})
    expect(charting.writes()).toEqual([])
  })

  it('stands beside a store of R4, each in its own version', async () => {
    const mrn = 'https://hospital.example/mrn'
    const [chart, store] = [startR5(), startCharting({people: [], baseUrl: 'https://store.invalid/fhir'})]
    const {baseUrl, fetch} = chart.sandbox
    const maya = await (await fetch(`${baseUrl}/Patient/maya`)).json()
    await fetch(`${baseUrl}/Patient/maya`, {
      method: 'PUT',
      body: JSON.stringify({...maya, identifier: [{system: mrn, value: '1'}]}),
      headers: {'content-type': 'application/fhir+json'},
    })
    const backend = withSideCar(chart.backend(), {
      ...{backend: store.backend(), patient: 'maya', identifierSystem: mrn, always: ['Goal']},
    })
    const record = await chart.open('maya', {backend})
    expect(record.snapshot.goals.some(({goal}) => goal.speaker === 'person')).toBe(true)
    const key = crypto.randomUUID()
    const goal = {...goalInWords('Sing'), speaker: 'person' as const}
    expect(await record.createGoal(goal, key)).toMatchObject({kind: 'saved', place: 'side-car'})
    expect(await store.identified('Goal', key)).toMatchObject([{expressedBy: {}}])
    const id = record.snapshot.goals.find(({place}) => !place)!.id
    expect(await record.updateGoal(id, {importance: 2})).toMatchObject({kind: 'saved'})
  })
})
