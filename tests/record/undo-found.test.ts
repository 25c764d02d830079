import type {Observation} from 'fhir/r4.js'
import {beforeEach, describe, expect, it} from 'vitest'
import {changesBetween, type RecoveryGoal} from '../../src/goals/index.js'
import type {PersonRecord, SaveOutcome} from '../../src/record/index.js'
import type {Habits} from '../../src/sandbox/index.js'
import {goalInWords, reviewOf, startCharting, undoOf, type Charting} from './charting.js'

let charting: Charting
let record: PersonRecord
let goal: string
let key: string
const begin = async (habits: Habits = {}) => {
  charting = startCharting({habits})
  record = await charting.open()
  goal = record.snapshot.goals[0]!.id
  key = crypto.randomUUID()
}
beforeEach(() => begin())

const answer = async () => (await charting.identified('Observation', `${key}/progress`))[0] as Observation
/** A review whose answer arrived, and nobody was told so. */
const arrived = async (progress: number) => {
  charting.sandbox.faults.push(
    {kind: 'dropResponse', match: {method: 'POST'}},
    {kind: 'offline', match: {path: 'Observation'}, times: 30},
  )
  expect(await record.reviewGoal(reviewOf(goal, {progress}), key)).toMatchObject({kind: 'failed'})
  charting.sandbox.faults.length = 0
}
const theyWrite = async (change: Partial<Observation>) => {
  const found = await answer()
  await charting.backend().update({...found, ...change}, found.meta!.versionId)
}
const theirNote = {note: [{text: 'Theirs.', authorString: 'Sam (made up)'}]}

describe('Taking back an answer that had arrived', () => {
  it.each([6, 7])('voids it where nobody wrote on it (%d)', async progress => {
    await arrived(6)
    const undo = undoOf(await record.reviewGoal(reviewOf(goal, {progress}), key))
    expect(await record.undo(undo)).toMatchObject({kind: 'saved'})
    expect(await answer()).toMatchObject({status: 'entered-in-error', valueInteger: progress})
  })

  it.each([
    ['a note on it', 6, theirNote],
    ['a note on what is corrected then', 7, theirNote],
    ['another answer in its place', 6, {valueInteger: 3}],
  ])('is a conflict where somebody put %s before it was found', async (_what, progress, change) => {
    await arrived(6)
    await theyWrite(change)
    const undo = undoOf(await record.reviewGoal(reviewOf(goal, {progress}), key))
    expect(await record.undo(undo)).toMatchObject({kind: 'failed', problem: {kind: 'conflict'}})
    expect(await answer()).toMatchObject({status: 'final', ...change})
  })

  it('voids it on a server that keeps less of it than was sent', async () => {
    await begin({oneCategoryOnly: true})
    await arrived(6)
    const undo = undoOf(await record.reviewGoal(reviewOf(goal, {progress: 6}), key))
    expect(await record.undo(undo)).toMatchObject({kind: 'saved'})
    expect(await answer()).toMatchObject({status: 'entered-in-error'})
  })
})

describe('Taking back a save of several parts', () => {
  it.each<[string, (base: RecoveryGoal) => Promise<SaveOutcome<unknown>>]>([
    [
      'of a review',
      base => record.reviewGoal(reviewOf(goal, {progress: 6}), key, {base, changes: {status: 'pausing'}}),
    ],
    ['of a goal that became another', base => record.replaceGoal(goal, goalInWords('Teach.'), key, {base})],
  ])('takes back all of it (%s), also what had arrived of the goal before', async (_of, save) => {
    let isFirst = true
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const answered = await charting.sandbox.fetch(input, init)
      if (new Request(input, init).method !== 'PATCH' || !isFirst) return answered
      isFirst = false
      charting.sandbox.faults.push({kind: 'offline', times: 30})
      throw new TypeError('Failed to fetch')
    }
    record = await charting.open('maya', {backend: charting.backend({fetch})})
    const {goal: base} = record.snapshot.goals.find(({id}) => id === goal)!
    const first = await save(base)
    charting.sandbox.faults.length = 0
    expect(first).toMatchObject({kind: 'failed'})
    const outcome = await save(base)
    expect(await record.undo(undoOf(outcome))).toMatchObject({kind: 'saved'})
    const now = record.snapshot.goals.find(({id}) => id === goal)!.goal
    expect(changesBetween(base, now)).toBeUndefined()
    for (const type of ['Goal', 'Observation'] as const)
      for (const part of [key, `${key}/progress`])
        for (const made of await charting.identified(type, part))
          expect(made).toMatchObject(
            type === 'Goal' ? {lifecycleStatus: 'entered-in-error'} : {status: 'entered-in-error'},
          )
  })
})
