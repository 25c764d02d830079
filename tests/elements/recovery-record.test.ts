import {aTimeout, expect, oneEvent} from '@open-wc/testing'
import type {SaveOutcome} from '../../src/record/index.js'
import {messages} from '../messages.js'
import {newGoal} from '../../src/goals/index.js'
import type {RecoveryRecord} from '../../src/elements/index.js'
import {put, says, startCharting, type Charting} from './charting.js'
import {waitUntil} from './wait-until.js'

const submit = (inside: Element, words: string): Promise<SaveOutcome> =>
  new Promise(resolve => {
    const goal = newGoal({words, components: ['hope']})
    const detail = {goal, key: words, respondWith: resolve}
    inside.dispatchEvent(new CustomEvent('goal-submit', {detail, bubbles: true, composed: true}))
  })

describe('recovery-record', () => {
  let charting: Charting
  let record: RecoveryRecord
  beforeEach(() => {
    charting = startCharting()
    record = put('recovery-record', {backend: charting.backend, patient: 'maya'})
  })

  it('hands the record down to what is inside it', async () => {
    const goals = put('recovery-goals', {}, record)
    await says(goals, 'Go back to the Tuesday pottery night')
  })

  it('answers a request to save, and tells when the server has it', async () => {
    const goals = put('recovery-goals', {}, record)
    await says(goals, 'pottery')
    const saved = oneEvent(record, 'goal-saved')
    const outcome = await submit(goals, 'Sing again')
    expect(outcome.kind).to.equal('saved')
    expect((await saved).detail.ids).to.have.length(1)
    await says(goals, 'Sing again')
  })

  it('shows and writes nothing of one person under another', async () => {
    const goals = put('recovery-goals', {}, record)
    await says(goals, 'pottery')
    charting.sandbox.faults.push({kind: 'delay', milliseconds: 100, match: {method: 'POST'}})
    const outcome = submit(goals, 'Maya’s words')
    await waitUntil(() => charting.writes.length)
    record.patient = 'leo'
    await says(goals, 'Rechanter')
    await outcome
    expect(goals.shadowRoot!.textContent).not.to.include('pottery')
    expect(goals.shadowRoot!.textContent).not.to.include('Maya’s words')
    expect(JSON.parse(charting.writes[0]!.body).subject).to.deep.equal({reference: 'Patient/maya'})
  })

  it('opens again when it is moved in the page', async () => {
    const goals = put('recovery-goals', {}, record)
    await says(goals, 'pottery')
    record.parentElement!.append(record)
    await says(goals, 'pottery')
  })

  it('leaves a request unanswered when it has no record, so that nobody believes it was saved', async () => {
    const goals = put('recovery-goals', {}, record)
    const outer = put('recovery-record', {backend: charting.backend, patient: 'leo'})
    outer.append(record)
    record.patient = ''
    await record.updateComplete
    let answered = false
    void submit(goals, 'Nowhere').then(() => (answered = true))
    await aTimeout(50)
    expect(answered).to.equal(false)
    expect(charting.writes).to.deep.equal([])
  })

  it('tells of a save only as long as it is that person’s record', async () => {
    const goals = put('recovery-goals', {}, record)
    await says(goals, 'pottery')
    let told = 0
    record.addEventListener('goal-saved', () => told++)
    charting.sandbox.faults.push({kind: 'delay', milliseconds: 50, match: {method: 'POST'}})
    const outcome = submit(goals, 'Maya’s words')
    await waitUntil(() => charting.writes.length)
    record.patient = 'leo'
    expect((await outcome).kind).to.equal('saved')
    expect(told).to.equal(0)
  })

  it('stays open when the host writes its authorization anew, and asks the newest', async () => {
    const asked: string[] = []
    const original = window.fetch
    window.fetch = charting.sandbox.fetch as typeof fetch
    try {
      const ask = (name: string) => () => (asked.push(name), undefined)
      record = put('recovery-record', {
        baseUrl: charting.sandbox.baseUrl,
        patient: 'maya',
        authorization: ask('one'),
      })
      const goals = put('recovery-goals', {}, record)
      await says(goals, 'pottery')
      const before = asked.length
      record.authorization = ask('two')
      await record.updateComplete
      expect(goals.shadowRoot!.textContent).to.include('pottery')
      expect(asked).to.have.length(before)
      await submit(goals, 'Sing again')
      expect(new Set(asked.slice(before))).to.deep.equal(new Set(['two']))
    } finally {
      window.fetch = original
    }
  })

  it('reads nothing while it is off the page', async () => {
    record.remove()
    await record.updateComplete
    const reads: string[] = []
    const {backend} = charting
    record.backend = {...backend, search: (...query) => (reads.push(query[0]), backend.search(...query))}
    record.patient = 'leo'
    await record.updateComplete
    await aTimeout(20)
    expect(reads).to.deep.equal([])
  })

  for (const [what, bad] of [
    ['patient', {patient: 'maya/../leo'}],
    ['address', {backend: undefined, baseUrl: 'http://['}],
    ['address without TLS elsewhere', {backend: undefined, baseUrl: 'http://ehr.example/fhir'}],
  ] as const)
    it(`says that it sent nothing for a ${what} that cannot be one`, async () => {
      const goals = put('recovery-goals', {lang: 'en'}, record)
      await says(goals, 'pottery')
      Object.assign(record, bad)
      await says(goals, messages.en.problem.refused)
      expect(goals.shadowRoot!.textContent).not.to.include('pottery')
    })
})
