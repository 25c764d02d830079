import {describe, expect, it} from 'vitest'
import type {Backend} from '../../src/record/index.js'
import {startCharting} from './charting.js'

const author = {display: 'Ifeoma'}

describe('The history of a goal', () => {
  it('is every version, oldest first, with its time and who saved it', async () => {
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
      ['In other words.', 7, 'working', 'Ifeoma'],
      ['In other words.', 7, 'mistaken', 'Ifeoma'],
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

  it('has the oldest versions too that the server leaves out, where they are numbered, over a deletion', async () => {
    const charting = startCharting({habits: {cutsHistory: 2}})
    const record = await charting.open()
    const {id} = record.snapshot.goals[0]!
    for (const importance of [1, 2]) await record.updateGoal(id, {importance})
    const goal = await charting.goal(id)
    await charting.sandbox.fetch(`${charting.sandbox.baseUrl}/Goal/${id}`, {method: 'DELETE'})
    await charting.backend().update(goal, undefined)
    await record.load()
    for (const importance of [3, 4]) await record.updateGoal(id, {importance})
    const {versions, complete} = await record.historyOf(id)
    expect(versions.map(each => each.goal.importance)).toEqual([undefined, 1, 2, 2, 3, 4])
    expect(complete).toBe(true)
  })

  it('asks for no version before those of a server that numbers them over all that it holds', async () => {
    const charting = startCharting({habits: {versionIds: 'store'}})
    const record = await charting.open()
    const {id} = record.snapshot.goals[0]!
    await record.updateGoal(id, {importance: 1})
    const asked = charting.requests.length
    const {versions, complete} = await record.historyOf(id)
    expect([versions.length, complete]).toEqual([2, true])
    const sought = charting.requests.slice(asked).filter(({path}) => /_history\/\d/.test(path))
    expect(sought.length).toBeLessThanOrEqual(1)
  })

  it('is not all of it, where the server leaves out the oldest version and says that there is no more', async () => {
    const charting = startCharting()
    const backend = charting.backend()
    const history: Backend['history'] = async (type, id) => {
      const {resources} = await backend.history!(type, id)
      return {resources: resources.slice(0, -1), complete: true}
    }
    const record = await charting.open('maya', {backend: {...backend, history}})
    const {id} = record.snapshot.goals[0]!
    for (const importance of [1, 2]) await record.updateGoal(id, {importance})
    const {versions, complete} = await record.historyOf(id)
    expect(versions.map(({goal}) => goal.importance)).toEqual([1, 2])
    expect(complete).toBe(false)
  })

  it('is what is known, where the server keeps none', async () => {
    const charting = startCharting({habits: {noVersions: true}})
    const record = await charting.open()
    const {id, goal} = record.snapshot.goals[0]!
    const asked = charting.requests.length
    const history = await record.historyOf(id)
    expect(history).toEqual({complete: false, versions: [expect.objectContaining({goal})]})
    const sought = charting.requests.slice(asked).map(({path}) => path)
    expect(sought).toEqual([`/Provenance?target=${encodeURIComponent(`Goal/${id}`)}`])
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

describe('Who saved a version', () => {
  const told = async (agent: object[], version = '/_history/1') => {
    const charting = startCharting()
    const record = await charting.open()
    const {id} = record.snapshot.goals[0]!
    const target = [{reference: `Goal/${id}${version}`}]
    const recorded = '2026-01-01T10:00:00Z'
    const provenance = {resourceType: 'Provenance', target, recorded, agent}
    await charting.backend().create(provenance as never)
    return (await record.historyOf(id)).versions[0]!.by
  }
  const agent = (code: string, display: string) => ({type: {coding: [{system, code}]}, who: {display}})
  const system = 'http://terminology.hl7.org/CodeSystem/provenance-participant-type'

  it('is who entered it rather than its author, and for which organization', async () => {
    const agents = [agent('author', 'Maya'), agent('enterer', 'Dr Bone')]
    expect(await told(agents)).toBe('Dr Bone')
    expect(await told([{...agents[1]!, onBehalfOf: {display: 'North Lakes'}}])).toBe('Dr Bone, North Lakes')
    expect(await told([agent('custodian', 'Archive'), agent('author', 'Dr Bone')])).toBe('Dr Bone')
  })

  it('is nobody where a Provenance is of another version or another moment, or names nobody', async () => {
    const agents = [agent('enterer', 'Dr Bone')]
    expect(await told(agents, '/_history/7')).toBeUndefined()
    expect(await told(agents, '')).toBeUndefined()
    expect(await told([{who: {identifier: {value: '7'}}}])).toBeUndefined()
  })

  it('is known where no earlier version is, by the moment of the Provenance', async () => {
    const charting = startCharting({habits: {noVersions: true}})
    const record = await charting.open('maya', {author})
    const {id} = record.snapshot.goals[0]!
    await record.updateGoal(id, {importance: 7})
    expect(await record.historyOf(id)).toMatchObject({complete: false, versions: [{by: 'Ifeoma'}]})
  })

  it('is not asked of an endpoint that does not say that it tells', async () => {
    const charting = startCharting()
    const record = await charting.open('maya', {scopes: 'patient/Goal.rs patient/Observation.rs'})
    const asked = charting.requests.length
    await record.historyOf(record.snapshot.goals[0]!.id)
    expect(charting.requests.slice(asked).filter(({path}) => path.includes('Provenance'))).toEqual([])
  })

  it('is not known where the endpoint does not tell after all, and the versions are', async () => {
    const charting = startCharting()
    const record = await charting.open('maya', {author})
    const {id} = record.snapshot.goals[0]!
    await record.updateGoal(id, {importance: 7})
    charting.sandbox.faults.push({kind: 'status', status: 500, match: {path: /Provenance/}})
    const {versions, complete} = await record.historyOf(id)
    expect({complete, by: versions.map(({by}) => by)}).toEqual({complete: true, by: [undefined, undefined]})
  })
})
