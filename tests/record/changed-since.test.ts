import type {Goal, Observation} from 'fhir/r4.js'
import {beforeEach, describe, expect, it} from 'vitest'
import type {PersonRecord} from '../../src/record/index.js'
import type {Habits} from '../../src/sandbox/index.js'
import {goalInWords, reviewOf, sittingOf, startCharting, type Charting} from './charting.js'

let charting: Charting
let record: PersonRecord
const key = 'b52e0dd6-4f0f-4a37-9f5f-2d0a6f1f7c11'
const begin = async (habits: Habits = {}) => {
  charting = startCharting({habits})
  record = await charting.open()
}
beforeEach(() => begin())

/** What is saved here arrives, and nobody is told so. */
const arrived = async (type: 'Goal' | 'Observation', save: () => Promise<unknown>) => {
  charting.sandbox.faults.push(
    {kind: 'dropResponse', match: {method: 'POST'}, times: 9},
    {kind: 'offline', match: {path: type}, times: 99},
  )
  expect(await save()).toMatchObject({kind: 'failed'})
  charting.sandbox.faults.length = 0
}
const theyWrite = async <Kind extends Goal | Observation>(
  type: 'Goal' | 'Observation',
  value: string,
  change: Partial<Kind>,
) => {
  const [found] = await charting.identified(type, value)
  await charting.backend().update({...found, ...change} as Kind, found!.meta!.versionId)
}
const goal = async () => (await charting.identified('Goal', key))[0] as Goal

describe('Another try of an answer whose first try had arrived', () => {
  const save = () => record.saveMeasure(sittingOf(2), key)
  const review = () =>
    record.reviewGoal(reviewOf(record.snapshot.goals[0]!.id, {progress: 6, line: 'Two songs by heart.'}), key)

  it('tells that somebody else has changed it since, and leaves theirs', async () => {
    await arrived('Observation', save)
    await theyWrite<Observation>('Observation', `${key}/hope`, {valueInteger: 4})
    expect(await save()).toMatchObject({kind: 'saved', changedSince: true})
    expect((await charting.identified('Observation', `${key}/hope`))[0]).toMatchObject({valueInteger: 4})
  })

  it('tells that somebody else has taken out the line that was said', async () => {
    await arrived('Observation', review)
    await theyWrite<Observation>('Observation', `${key}/progress`, {note: undefined})
    expect(await review()).toMatchObject({kind: 'saved', changedSince: true})
  })

  it('tells nothing where it stands as it was said, with what others noted on it', async () => {
    await arrived('Observation', review)
    expect(await review()).not.toHaveProperty('changedSince')
    const [{note = []}] = (await charting.identified('Observation', `${key}/progress`)) as [Observation]
    await theyWrite<Observation>('Observation', `${key}/progress`, {
      note: [...note, {text: 'Theirs.', authorString: 'Sam (made up)'}],
    })
    const outcome = await review()
    expect(outcome).toMatchObject({kind: 'saved'})
    expect(outcome).not.toHaveProperty('changedSince')
    expect(outcome).not.toHaveProperty('answersAltered')
  })

  it('tells what the server did not keep as it was said, where nobody else can have changed it', async () => {
    await begin({dropsFields: ['Observation.note']})
    await arrived('Observation', review)
    const outcome = await review()
    expect(outcome).toMatchObject({kind: 'saved', answersAltered: true})
    expect(outcome).not.toHaveProperty('changedSince')
  })

  it('tells what the server did not keep of what is said otherwise now', async () => {
    await begin({dropsFields: ['Observation.note']})
    await arrived('Observation', review)
    const {id} = record.snapshot.goals[0]!
    const corrected = reviewOf(id, {progress: 7, line: 'Three songs.'})
    expect(await record.reviewGoal(corrected, key)).toMatchObject({kind: 'saved', answersAltered: true})
  })
})

describe('Another try of a new goal whose first try had arrived', () => {
  const save = () => record.createGoal(goalInWords('Sing.'), key)

  it('tells that somebody else has changed it since, and leaves theirs', async () => {
    await arrived('Goal', save)
    await theyWrite<Goal>('Goal', key, {description: {text: 'Sing with Claire.'}})
    expect(await save()).toMatchObject({kind: 'saved', changedSince: true})
    expect(await goal()).toMatchObject({description: {text: 'Sing with Claire.'}})
  })

  it('tells nothing where it stands as it was meant', async () => {
    await arrived('Goal', save)
    expect(await save()).not.toHaveProperty('changedSince')
  })

  it('names what the server did not keep, where nobody else can have changed it', async () => {
    await begin({rewritesText: true})
    const tidied = () => record.createGoal(goalInWords('“Sing”,  all of it.'), key)
    await arrived('Goal', tidied)
    expect(await tidied()).toMatchObject({kind: 'saved', altered: ['words']})
  })
})
