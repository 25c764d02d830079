import {beforeEach, describe, expect, it} from 'vitest'
import type {PersonRecord} from '../../src/record/index.js'
import {goalInWords, reviewOf, startCharting, undoOf, type Charting} from './charting.js'

let charting: Charting
let record: PersonRecord
let id: string
beforeEach(async () => {
  charting = startCharting()
  record = await charting.open()
  id = record.snapshot.goals[0]!.id
})
const goalOf = (which: string) => record.snapshot.goals.find(entry => entry.id === which)?.goal

describe('Voiding a goal', () => {
  it('marks it as entered in error, with the reason, and it is off the screen', async () => {
    expect(await record.voidGoal(id, '  Written in the wrong chart. ')).toMatchObject({
      kind: 'saved',
      ids: [id],
    })
    expect(await charting.goal(id)).toMatchObject({
      lifecycleStatus: 'entered-in-error',
      statusReason: 'Written in the wrong chart.',
    })
    expect(goalOf(id)).toBeUndefined()
  })

  it('without a reason is not sent', async () => {
    expect(await record.voidGoal(id, ' \n')).toEqual({kind: 'invalid', faults: ['reason-missing']})
    expect(charting.writes()).toEqual([])
  })

  it('voids the newest version and nothing else of it', async () => {
    await (await charting.open()).updateGoal(id, {words: 'Theirs.', importance: 4})
    const {meta: _then, lifecycleStatus: _status, statusDate: _date, ...before} = await charting.goal(id)
    await record.voidGoal(id, 'Written twice.')
    const {
      meta: _now,
      lifecycleStatus,
      statusDate: _today,
      statusReason: _reason,
      ...after
    } = await charting.goal(id)
    expect(lifecycleStatus).toBe('entered-in-error')
    expect(after).toEqual(before)
  })

  it('that somebody else voided already keeps both reasons, and can be taken back alone', async () => {
    await (await charting.open()).voidGoal(id, 'Theirs.')
    const outcome = await record.voidGoal(id, 'Mine.')
    expect(outcome).toMatchObject({kind: 'saved', merged: true})
    expect(await charting.goal(id)).toMatchObject({statusReason: 'Theirs.\nMine.', meta: {versionId: '3'}})
    await record.undo(undoOf(outcome))
    expect(await charting.goal(id)).toMatchObject({
      lifecycleStatus: 'entered-in-error',
      statusReason: 'Theirs.',
    })
  })

  it('says so where the server does not keep the reason, also of what is taken back', async () => {
    charting.sandbox.habits.dropsFields = ['Goal.statusReason', 'Observation.note']
    const sung = await record.createGoal(goalInWords('Sing.'), crypto.randomUUID())
    const answered = await record.reviewGoal(reviewOf(id, {progress: 6}), crypto.randomUUID())
    for (const undo of [sung, answered].map(undoOf)) {
      expect(await record.undo(undo, 'Mine.')).toMatchObject({kind: 'saved', reasonAltered: true})
    }
    expect(await record.voidGoal(id, 'Mine.')).toMatchObject({kind: 'saved', reasonAltered: true})
  })

  it('says nothing of the reason where the server keeps it, or nobody gave one', async () => {
    const paused = await record.updateGoal(id, {status: 'pausing'})
    const answered = await record.reviewGoal(reviewOf(id, {progress: 6}), crypto.randomUUID())
    const taken = await Promise.all([paused, answered].map(each => record.undo(undoOf(each), 'Mine.')))
    for (const outcome of [...taken, await record.voidGoal(id, 'Mine.')])
      expect(outcome).not.toHaveProperty('reasonAltered')
  })

  it('again with the reason that is there already, as after a lost answer, writes nothing', async () => {
    for (const reason of ['Mine.', 'Mine.', 'Other.', 'Mine.', 'Other.'])
      expect(await record.voidGoal(id, reason)).toMatchObject({kind: 'saved'})
    expect(await charting.goal(id)).toMatchObject({statusReason: 'Mine.\nOther.', meta: {versionId: '3'}})
  })

  it('can be taken back, and the goal is as it was', async () => {
    const {meta: _then, ...before} = await charting.goal(id)
    await record.undo(undoOf(await record.voidGoal(id, 'Oops.')))
    const {meta: _now, ...after} = await charting.goal(id)
    expect(after).toEqual(before)
    expect(goalOf(id)).toBeDefined()
  })

  it('cannot be taken back where somebody else gave a reason of their own since', async () => {
    const there = await charting.open()
    const undo = undoOf(await record.voidGoal(id, 'Mine.'))
    await there.voidGoal(id, 'Theirs.')
    expect(await record.undo(undo)).toMatchObject({kind: 'conflict', fields: ['status']})
    expect(await charting.goal(id)).toMatchObject({
      lifecycleStatus: 'entered-in-error',
      statusReason: 'Mine.\nTheirs.',
    })
  })

  it('of one that cannot be read safely is refused', async () => {
    const modifierExtension = [{url: 'https://example.org/x', valueBoolean: true}]
    await charting.backend().update({...(await charting.goal(id)), modifierExtension}, '1')
    await record.load()
    expect(await record.voidGoal(id, 'Oops.')).toEqual({kind: 'invalid', faults: ['unreadable']})
  })
})
