import {describe, expect, it} from 'vitest'
import {startCharting} from './charting.js'

const author = {display: 'Ifeoma'}

describe('The history of a goal', () => {
  it('is every version, oldest first, with its time, and who typed the words where they are new', async () => {
    const charting = startCharting()
    const record = await charting.open('maya', {author})
    const {id, goal} = record.snapshot.goals[0]!
    await record.updateGoal(id, {words: 'In other words.'})
    await record.updateGoal(id, {importance: 7})
    await record.voidGoal(id, 'Written twice.')
    const {versions, ...rest} = await record.historyOf(id)
    expect(rest).toEqual({complete: true})
    expect(
      versions.map(version => [version.goal.words, version.goal.importance, version.goal.status, version.by]),
    ).toEqual([
      [goal.words, undefined, 'working', undefined],
      ['In other words.', undefined, 'working', 'Ifeoma'],
      ['In other words.', 7, 'working', undefined],
      ['In other words.', 7, 'mistaken', undefined],
    ])
    const times = versions.map(({time}) => Date.parse(time!))
    expect(times).toEqual([...times].sort((one, other) => one - other))
  })

  it('is of this person alone: a version about anybody else is dropped', async () => {
    const charting = startCharting()
    const record = await charting.open()
    const {id} = record.snapshot.goals[0]!
    const goal = await charting.goal(id)
    await charting.backend().update({...goal, subject: {reference: 'Patient/leo'}}, '1')
    await charting.backend().update(goal, '2')
    const {versions} = await record.historyOf(id)
    expect(versions).toHaveLength(2)
  })

  it('goes on over pages, and over a deletion', async () => {
    const charting = startCharting({habits: {pageSize: 2}})
    const record = await charting.open()
    const {id} = record.snapshot.goals[0]!
    for (const importance of [1, 2, 3]) await record.updateGoal(id, {importance})
    await charting.sandbox.fetch(`${charting.sandbox.baseUrl}/Goal/${id}`, {method: 'DELETE'})
    const {versions, complete} = await record.historyOf(id)
    expect(versions.map(({goal}) => goal.importance)).toEqual([undefined, 1, 2, 3])
    expect(complete).toBe(true)
  })

  it('is what is known, where the server keeps none', async () => {
    const charting = startCharting({habits: {noVersions: true}})
    const record = await charting.open()
    const {id, goal} = record.snapshot.goals[0]!
    const asked = charting.requests.length
    const history = await record.historyOf(id)
    expect(history).toEqual({complete: false, versions: [expect.objectContaining({goal})]})
    expect(charting.requests).toHaveLength(asked)
  })

  it('is what is known, where the server says that it keeps one and then does not, with its problem', async () => {
    const charting = startCharting()
    const record = await charting.open()
    const {id, goal} = record.snapshot.goals[0]!
    charting.sandbox.faults.push({kind: 'status', status: 404, match: {path: /_history/}})
    const history = await record.historyOf(id)
    expect(history).toMatchObject({complete: false, problem: {kind: 'not-found'}, versions: [{goal}]})
  })

  it('is what is known, where the backend has no history', async () => {
    const charting = startCharting()
    const {history: _none, ...backend} = charting.backend()
    const record = await charting.open('maya', {backend})
    const {id, goal} = record.snapshot.goals[0]!
    const known = await record.historyOf(id)
    expect(known).toEqual({complete: false, versions: [{goal, time: expect.any(String)}]})
  })

  it('that comes after the record was closed says nothing', async () => {
    const charting = startCharting()
    const record = await charting.open()
    const coming = record.historyOf(record.snapshot.goals[0]!.id)
    record.close()
    expect((await coming).versions).toEqual([])
  })
})
