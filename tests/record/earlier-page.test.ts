import type {Bundle} from 'fhir/r4.js'
import {beforeEach, describe, expect, it, vi} from 'vitest'
import type {PersonRecord} from '../../src/record/index.js'
import {createSandbox, people, type Sandbox} from '../../src/sandbox/index.js'
import {goalInWords, reviewOf, sittingOf} from './charting.js'

let sandbox: Sandbox
beforeEach(() => {
  sandbox = createSandbox({people})
})

/** A page of its own, which knows of nothing that was sent before but for the drafts that were kept. */
async function openPage(...keys: string[]): Promise<PersonRecord> {
  vi.resetModules()
  const {createRecord, mayHaveBeenSent} = await import('../../src/record/index.js')
  const {fhirKitBackend} = await import('../../src/record/backends/fhir-kit.js')
  for (const key of keys) mayHaveBeenSent(key)
  const backend = fhirKitBackend({baseUrl: sandbox.baseUrl, fetch: sandbox.fetch, wait: async () => {}})
  const record = createRecord({backend, patient: 'maya'})
  await record.load()
  return record
}

/** Saves, and loses the answer and all that would tell what came of it. */
async function withLostAnswer(type: string, save: () => Promise<{kind: string}>): Promise<void> {
  sandbox.faults.push(
    {kind: 'dropResponse', match: {method: 'POST', path: type}, times: 1},
    {kind: 'offline', match: {path: type}, times: 30},
  )
  expect(await save()).toMatchObject({kind: 'failed'})
  sandbox.faults.length = 0
}

async function count(type: string, text: string): Promise<number> {
  const answer = await sandbox.fetch(`${sandbox.baseUrl}/${type}?patient=maya&_count=200`)
  const {entry = []} = (await answer.json()) as Bundle
  return entry.filter(({resource}) => JSON.stringify(resource).includes(text)).length
}

describe('What a page sent before it was left, and whose answer was lost', () => {
  const key = crypto.randomUUID()

  it('is one goal when the draft is saved from the next page', async () => {
    const before = await openPage()
    await withLostAnswer('Goal', () => before.createGoal(goalInWords('Sing again'), key))
    const after = await openPage(key)
    expect(await after.createGoal(goalInWords('Sing again'), key)).toMatchObject({kind: 'saved'})
    expect(await count('Goal', 'Sing again')).toBe(1)
  })

  it('is told apart from what was reworded since: nothing is written before somebody decides', async () => {
    const before = await openPage()
    await withLostAnswer('Goal', () => before.createGoal(goalInWords('Sing again'), key))
    const after = await openPage(key)
    const reworded = goalInWords('Sing on Sundays')
    expect(await after.createGoal(reworded, key)).toMatchObject({kind: 'conflict', fields: ['words']})
    expect(await after.createGoal(reworded, key)).toMatchObject({kind: 'saved'})
    expect([await count('Goal', 'Sing again'), await count('Goal', 'Sing on Sundays')]).toEqual([0, 1])
  })

  it('is one answer of a check-in, and one review', async () => {
    const before = await openPage()
    const {id} = before.snapshot.goals.find(({goal}) => goal.status === 'working')!
    const sitting = sittingOf(3)
    const review = reviewOf(id, {progress: 4, line: 'Slowly, but it goes.'})
    await withLostAnswer('Observation', () => before.saveMeasure(sitting, key))
    await withLostAnswer('Observation', () => before.reviewGoal(review, `${key}-review`))
    const after = await openPage(key, `${key}-review`)
    expect(await after.saveMeasure(sitting, key)).toMatchObject({kind: 'saved'})
    expect(await after.reviewGoal(review, `${key}-review`)).toMatchObject({kind: 'saved'})
    expect(await count('Observation', `${key}/connectedness`)).toBe(1)
    expect(await count('Observation', `${key}-review/progress`)).toBe(1)
  })
})
