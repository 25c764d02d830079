import {beforeEach, describe, expect, it} from 'vitest'
import type {PersonRecord} from '../../src/record/index.js'
import {goalInWords, startCharting, type Charting} from './charting.js'

describe('A goal that changed into another', () => {
  let charting: Charting
  let record: PersonRecord
  let id: string
  beforeEach(async () => {
    charting = startCharting()
    record = await charting.open()
    id = record.snapshot.goals.find(({goal}) => goal.status === 'working')!.id
  })
  const goalOf = (which: string) => record.snapshot.goals.find(entry => entry.id === which)?.goal
  const successors = () => charting.writes().filter(({method}) => method === 'POST')
  const another = goalInWords('Teach somebody else to throw a bowl.')

  it('creates the other, and says on the first that it changed into it', async () => {
    const outcome = await record.replaceGoal(id, another, 'replace-1')
    expect(outcome).toMatchObject({kind: 'saved', ids: [expect.any(String), id]})
    const [successor] = outcome.kind === 'saved' ? outcome.ids : []
    expect(goalOf(id)).toMatchObject({status: 'changed', successor})
    expect(goalOf(successor!)).toMatchObject({words: another.words, status: 'hoping'})
  })

  it('never makes a second successor, although the first try broke off after the first', async () => {
    charting.sandbox.faults.push({kind: 'status', status: 403, match: {method: 'PATCH'}, times: 1})
    const first = await record.replaceGoal(id, another, 'replace-2')
    expect(first).toMatchObject({kind: 'failed', saved: [expect.any(String)]})
    expect(goalOf(id)!.status).toBe('working')
    expect(await record.replaceGoal(id, another, 'replace-2')).toMatchObject({kind: 'saved'})
    expect(await record.replaceGoal(id, another, 'replace-2')).toMatchObject({kind: 'saved'})
    expect(successors()).toHaveLength(1)
    expect(goalOf(id)!.status).toBe('changed')
  })

  it('never makes a second successor, although the answer to the first was lost', async () => {
    charting.sandbox.faults.push(
      {kind: 'dropResponse', match: {method: 'POST'}},
      {kind: 'offline', times: 30},
    )
    expect(await record.replaceGoal(id, another, 'replace-3')).toMatchObject({kind: 'failed'})
    charting.sandbox.faults.length = 0
    expect(await record.replaceGoal(id, another, 'replace-3')).toMatchObject({kind: 'saved'})
    const other = await charting.open()
    expect(other.snapshot.goals.filter(({goal}) => goal.words === another.words)).toHaveLength(1)
  })

  it('makes no successor when somebody else said meanwhile where the first stands', async () => {
    const base = goalOf(id)!
    await (await charting.open()).updateGoal(id, {status: 'reached'})
    const written = charting.writes().length
    const outcome = await record.replaceGoal(id, another, 'replace-4', {base})
    expect(outcome).toMatchObject({kind: 'conflict', fields: ['status'], theirs: {status: 'reached'}})
    expect(charting.writes()).toHaveLength(written)
    const theirs = outcome.kind === 'conflict' ? outcome.theirs : base
    expect(await record.replaceGoal(id, another, 'replace-4', {base: theirs})).toMatchObject({kind: 'saved'})
    expect(goalOf(id)!.status).toBe('changed')
  })

  it('makes one successor of two that are written at once, and tells the other', async () => {
    const there = await charting.open()
    const base = goalOf(id)!
    const [one, other] = await Promise.all([
      record.replaceGoal(id, another, 'replace-5a', {base}),
      there.replaceGoal(id, another, 'replace-5b', {base}),
    ])
    expect([one.kind, other.kind].sort()).toEqual(['conflict', 'saved'])
    const late = one.kind === 'conflict' ? one : other
    expect(late).toMatchObject({fields: ['successor'], saved: [expect.any(String)]})
  })

  it('makes no successor of a goal that was entered in error, or that is not there', async () => {
    await record.voidGoal(id, 'Not hers.')
    const written = charting.writes().length
    expect(await record.replaceGoal(id, another, 'replace-6')).toMatchObject({
      kind: 'failed',
      problem: {kind: 'gone'},
    })
    expect(await record.replaceGoal('nowhere', another, 'replace-7')).toMatchObject({
      kind: 'failed',
      problem: {kind: 'not-found'},
    })
    expect(charting.writes()).toHaveLength(written)
  })

  it('needs words of its own', async () => {
    expect(await record.replaceGoal(id, goalInWords(' '), 'replace-8')).toEqual({
      kind: 'invalid',
      faults: ['words-missing'],
    })
    expect(charting.writes()).toEqual([])
  })

  it('is finished for the person it was begun for, although another came onto the screen in between', async () => {
    charting.sandbox.faults.push({kind: 'delay', milliseconds: 20, times: 9, match: {method: 'POST'}})
    const saving = record.replaceGoal(id, another, 'replace-9')
    await new Promise(resolve => setTimeout(resolve, 10))
    record.close()
    expect(await saving).toMatchObject({kind: 'saved'})
    expect(record.snapshot.goals).toEqual([])
    const maya = await charting.open()
    expect(maya.snapshot.goals.find(entry => entry.id === id)!.goal.status).toBe('changed')
  })
})
