import type {Observation} from 'fhir/r4.js'
import {beforeEach, describe, expect, it} from 'vitest'
import type {PersonRecord} from '../../src/record/index.js'
import {reviewOf, startCharting, type Charting} from './charting.js'

describe('Looking at a goal again', () => {
  let charting: Charting
  let record: PersonRecord
  let id: string
  beforeEach(async () => {
    charting = startCharting()
    record = await charting.open()
    id = record.snapshot.goals.find(({goal}) => goal.status === 'working')!.id
  })
  const sent = (type: string) => charting.writes().filter(({path}) => path.startsWith(`/${type}`))
  const readings = () => record.snapshot.readings.filter(reading => reading.goal === id)

  it('is an Observation that points at the goal, and nothing is written on the goal', async () => {
    const review = reviewOf(id, {progress: 6, line: 'Two songs by heart.'})
    expect(await record.reviewGoal(review, 'review-1')).toMatchObject({kind: 'saved'})
    const body = JSON.parse(sent('Observation')[0]!.body) as Observation
    expect(body).toMatchObject({
      valueInteger: 6,
      focus: [{reference: `Goal/${id}`}],
      effectiveDateTime: review.time,
    })
    expect(sent('Goal')).toEqual([])
    expect(readings()).toMatchObject([
      {instrument: 'goal-progress', value: 6, words: 'Two songs by heart.', goal: id},
    ])
  })

  it('is read back by whoever opens the record, attainment too', async () => {
    await record.reviewGoal(reviewOf(id, {progress: 6, level: 1}), 'review-2')
    const other = await charting.open()
    const found = other.snapshot.readings.filter(reading => reading.goal === id)
    expect(found.map(({instrument, value}) => [instrument, value]).sort()).toEqual([
      ['attainment', 1],
      ['goal-progress', 6],
    ])
  })

  it('is possible where goals may only be read', async () => {
    charting = startCharting({habits: {readOnlyTypes: ['Goal']}})
    record = await charting.open()
    expect(await record.reviewGoal(reviewOf(id, {line: 'Still mine.'}), 'review-3')).toMatchObject({
      kind: 'saved',
    })
  })

  it('says so where the server did not keep what was said as it was said', async () => {
    charting = startCharting({habits: {dropsFields: ['Observation.note']}})
    record = await charting.open()
    const said = reviewOf(id, {progress: 6, line: 'Two songs.'})
    expect(await record.reviewGoal(said, 'review-5')).toMatchObject({kind: 'saved', answersAltered: true})
    const silent = await record.reviewGoal(reviewOf(id, {progress: 7}), 'review-6')
    expect(silent).not.toHaveProperty('answersAltered')
  })

  it('of nothing, or off the scale, is not sent', async () => {
    expect(await record.reviewGoal(reviewOf(id, {line: '  '}), 'review-4')).toEqual({
      kind: 'invalid',
      faults: ['empty'],
    })
    expect(await record.reviewGoal(reviewOf(id, {progress: 11}), 'review-4')).toEqual({
      kind: 'invalid',
      faults: ['scale'],
    })
    expect(charting.writes()).toEqual([])
  })

  it('that is pressed twice is one', async () => {
    const review = reviewOf(id, {progress: 6})
    await Promise.all([record.reviewGoal(review, 'review-5'), record.reviewGoal(review, 'review-5')])
    expect(charting.writes()).toHaveLength(1)
  })

  it('can say in the same act where the goal stands, and what was learned', async () => {
    const base = record.snapshot.goals.find(entry => entry.id === id)!.goal
    const learned = {text: 'Mornings are better.', speaker: 'person', about: 'learned'} as const
    const changes = {status: 'reached', notes: [...base.notes, learned]} as const
    const outcome = await record.reviewGoal(reviewOf(id, {progress: 10}), 'review-6', {changes, base})
    expect(outcome).toMatchObject({kind: 'saved', ids: [expect.any(String), id]})
    const goal = await charting.goal(id)
    expect(goal).toMatchObject({lifecycleStatus: 'completed'})
    expect(goal.note!.at(-1)).toMatchObject({text: learned.text})
  })

  it('that was saved only in part says so, and another try writes the rest without doubles', async () => {
    charting.sandbox.faults.push({
      kind: 'status',
      status: 403,
      match: {method: 'PATCH', path: `Goal/${id}`},
      times: 9,
    })
    const review = reviewOf(id, {progress: 6, level: 0})
    const also = {changes: {status: 'pausing'}} as const
    const first = await record.reviewGoal(review, 'review-7', also)
    expect(first).toMatchObject({
      kind: 'failed',
      problem: {kind: 'forbidden'},
      saved: [expect.any(String), expect.any(String)],
    })
    expect(record.snapshot.savedAt).toBeUndefined()
    charting.sandbox.faults.length = 0
    expect(await record.reviewGoal(review, 'review-7', also)).toMatchObject({kind: 'saved'})
    expect(readings()).toHaveLength(2)
    expect(await charting.goal(id)).toMatchObject({lifecycleStatus: 'on-hold', meta: {versionId: '2'}})
  })

  it('that somebody else’s change of the goal contradicts keeps what was said, and tells the conflict', async () => {
    const base = record.snapshot.goals.find(entry => entry.id === id)!.goal
    await (await charting.open()).updateGoal(id, {status: 'letting-go'})
    const review = reviewOf(id, {progress: 6})
    const outcome = await record.reviewGoal(review, 'review-8', {changes: {status: 'reached'}, base})
    expect(outcome).toMatchObject({kind: 'conflict', fields: ['status'], saved: [expect.any(String)]})
    const theirs = outcome.kind === 'conflict' ? outcome.theirs : base
    const again = await record.reviewGoal(review, 'review-8', {changes: {status: 'reached'}, base: theirs})
    expect(again).toMatchObject({kind: 'saved'})
    expect(readings()).toHaveLength(1)
  })

  it('with another rating after a lost answer is corrected, on either scale', async () => {
    charting.sandbox.faults.push(
      {kind: 'dropResponse', match: {method: 'POST'}, times: 2},
      {kind: 'offline', times: 30},
    )
    expect(await record.reviewGoal(reviewOf(id, {progress: 6, level: 0}), 'review-9')).toMatchObject({
      kind: 'failed',
    })
    charting.sandbox.faults.length = 0
    const corrected = reviewOf(id, {progress: 7, level: 2, line: 'Better than I said.'})
    expect(await record.reviewGoal(corrected, 'review-9')).toMatchObject({kind: 'saved'})
    const told = readings()
      .map(({instrument, value, words}) => [instrument, value, words])
      .sort()
    expect(told).toEqual([
      ['attainment', 2, undefined],
      ['goal-progress', 7, 'Better than I said.'],
    ])
  })

  it('of a goal that was entered in error, or is not there, writes nothing', async () => {
    await record.voidGoal(id, 'Not hers.')
    const written = charting.writes().length
    expect(await record.reviewGoal(reviewOf(id, {progress: 6}), 'review-10')).toMatchObject({
      kind: 'failed',
      problem: {kind: 'gone'},
    })
    expect(await record.reviewGoal(reviewOf('nowhere', {progress: 6}), 'review-11')).toMatchObject({
      kind: 'failed',
      problem: {kind: 'not-found'},
    })
    expect(charting.writes()).toHaveLength(written)
  })

  it('of a goal that somebody else voided meanwhile writes nothing, and the goal is off the screen', async () => {
    await (await charting.open()).voidGoal(id, 'Not hers.')
    expect(await record.reviewGoal(reviewOf(id, {progress: 3, line: 'Words.'}), 'review-12')).toMatchObject({
      kind: 'failed',
      problem: {kind: 'gone'},
    })
    expect(sent('Observation')).toEqual([])
    expect(record.snapshot.goals.map(entry => entry.id)).not.toContain(id)
  })
})
