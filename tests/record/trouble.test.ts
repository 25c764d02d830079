import type {Observation} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {createRecord} from '../../src/record/index.js'
import {goalInWords, sittingOf, startCharting} from './charting.js'

describe('A check-in', () => {
  it('is five Observations, each standing alone, and a declined answer is no number', async () => {
    const charting = startCharting()
    const record = await charting.open()
    expect(await record.saveMeasure(sittingOf(3), 'sitting-1')).toMatchObject({kind: 'saved'})
    const bodies = charting.writes().map(({body}) => JSON.parse(body))
    expect(bodies).toHaveLength(5)
    expect(bodies.map(body => body.valueInteger)).toEqual([3, 3, 3, 3, undefined])
    expect(bodies[4].dataAbsentReason.coding[0].code).toBe('asked-declined')
    expect(bodies.flatMap(body => body.hasMember ?? [])).toEqual([])
  })

  it('is corrected where an answer was changed between two tries', async () => {
    const charting = startCharting()
    const record = await charting.open()
    charting.sandbox.faults.push({kind: 'status', status: 403, match: {method: 'POST'}, times: 1})
    expect(await record.saveMeasure(sittingOf(3), 'sitting-1')).toMatchObject({kind: 'failed'})
    await record.saveMeasure(sittingOf(1), 'sitting-1')
    const found = record.snapshot.readings.filter(reading => reading.time === '2026-03-01T10:00:00-05:00')
    expect(found.map(reading => reading.value).sort()).toEqual([1, 1, 1, 1, undefined])
  })

  it('refuses an answer that is not on the scale', async () => {
    const record = await startCharting().open()
    const response = {...sittingOf(3), answers: {hope: 7}}
    const outcome = await record.saveMeasure(response, 'sitting-1')
    expect(outcome).toMatchObject({kind: 'failed', problem: {kind: 'refused'}})
  })
})

describe('A save whose answer was lost', () => {
  it('gives exactly one goal, however often it is tried', async () => {
    const charting = startCharting()
    const record = await charting.open()
    charting.sandbox.faults.push({kind: 'dropResponse', match: {method: 'POST'}})
    charting.sandbox.faults.push({kind: 'offline', times: 20})
    expect(await record.createGoal(goalInWords('Sing'), 'key-1')).toMatchObject({kind: 'failed'})
    charting.sandbox.faults.length = 0
    expect(await record.createGoal(goalInWords('Sing in the choir'), 'key-1')).toMatchObject({kind: 'saved'})
    expect(await charting.identified('Goal', 'key-1')).toMatchObject([
      {description: {text: 'Sing in the choir'}},
    ])
  })

  const lost = async (key: string) => {
    const charting = startCharting()
    const record = await charting.open()
    charting.sandbox.faults.push(
      {kind: 'dropResponse', match: {method: 'POST'}},
      {kind: 'offline', times: 20},
    )
    await record.createGoal(goalInWords('Sing'), key)
    charting.sandbox.faults.length = 0
    const other = await charting.open()
    const {id} = other.snapshot.goals.find(entry => entry.goal.words === 'Sing')!
    return {charting, record, other, id}
  }

  it('keeps what somebody else changed of it before it was tried again', async () => {
    const {record, other, id} = await lost('key-8')
    await other.updateGoal(id, {importance: 8})
    const outcome = await record.createGoal(goalInWords('Sing in the choir'), 'key-8')
    expect(outcome).toMatchObject({kind: 'saved', ids: [id], merged: true})
    const {goal} = record.snapshot.goals.find(entry => entry.id === id)!
    expect(goal).toMatchObject({words: 'Sing in the choir', importance: 8})
  })

  it('is a conflict where somebody else reworded it too; tried once more, it goes on top of theirs', async () => {
    const {charting, record, other, id} = await lost('key-9')
    await other.updateGoal(id, {words: 'Sing alone'})
    const mine = goalInWords('Sing in the choir')
    expect(await record.createGoal(mine, 'key-9')).toMatchObject({
      kind: 'conflict',
      fields: ['words'],
      theirs: {words: 'Sing alone'},
    })
    expect((await charting.goal(id)).description.text).toBe('Sing alone')
    expect(await record.createGoal(mine, 'key-9')).toMatchObject({kind: 'saved'})
    expect((await charting.goal(id)).description.text).toBe(mine.words)
  })

  it('is told as gone where somebody else voided it meanwhile', async () => {
    const {record, other, id} = await lost('key-10')
    await other.voidGoal(id, 'Not hers.')
    const outcome = await record.createGoal(goalInWords('Sing'), 'key-10')
    expect(outcome).toMatchObject({kind: 'failed', problem: {kind: 'gone'}})
  })

  it('never lands on another goal, although the server does not know what an identifier is', async () => {
    const charting = startCharting()
    const backend = charting.backend()
    const record = await charting.open('maya', {backend})
    const search = backend.search.bind(backend)
    backend.search = (type, {identifier: _unknown, ...parameters}) => search(type, parameters)
    const before = record.snapshot.goals.map(entry => entry.goal.words)
    charting.sandbox.faults.push({kind: 'offline', times: 20})
    await record.createGoal(goalInWords('Brand new words'), 'key-2')
    charting.sandbox.faults.length = 0
    expect(await record.createGoal(goalInWords('Brand new words'), 'key-2')).toMatchObject({kind: 'saved'})
    expect(record.snapshot.goals.map(entry => entry.goal.words).sort()).toEqual(
      [...before, 'Brand new words'].sort(),
    )
  })

  it('gives one goal and one check-in although the record was opened anew in between', async () => {
    const charting = startCharting()
    const first = await charting.open()
    charting.sandbox.faults.push(
      {kind: 'dropResponse', match: {method: 'POST'}},
      {kind: 'offline', times: 20},
    )
    await first.createGoal(goalInWords('Sing'), 'key-3')
    charting.sandbox.faults.length = 0
    charting.sandbox.faults.push({kind: 'status', status: 403, match: {method: 'POST'}, times: 2})
    await first.saveMeasure(sittingOf(2), 'sitting-3')
    first.close()
    const second = await charting.open()
    await second.createGoal(goalInWords('Sing'), 'key-3')
    await second.saveMeasure(sittingOf(2), 'sitting-3')
    expect(await charting.identified('Goal', 'key-3')).toHaveLength(1)
    for (const component of ['connectedness', 'hope', 'identity', 'meaning', 'empowerment'])
      expect(await charting.identified('Observation', `sitting-3/${component}`)).toHaveLength(1)
  })

  it('leaves what others wrote on an answer meanwhile', async () => {
    const charting = startCharting()
    const record = await charting.open()
    await record.saveMeasure(sittingOf(2), 'sitting-4')
    const [found] = (await charting.identified('Observation', 'sitting-4/hope')) as Observation[]
    const note = [
      {text: 'Talked about it with her.', authorReference: {reference: 'Practitioner/maya-nurse'}},
    ]
    await charting.backend().update({...found!, note}, found!.meta!.versionId)
    await record.saveMeasure({...sittingOf(2), answers: {...sittingOf(2).answers, hope: 4}}, 'sitting-4')
    const [after] = await charting.identified('Observation', 'sitting-4/hope')
    expect(after).toMatchObject({valueInteger: 4, note: [{text: 'Talked about it with her.'}]})
  })
})

describe('When the endpoint is in trouble', () => {
  const faults = {
    offline: {kind: 'offline'},
    'signed-out': {kind: 'html'},
    'not-fhir': {kind: 'emptyJson'},
    forbidden: {kind: 'status', status: 403},
    'not-found': {kind: 'status', status: 404},
    busy: {kind: 'status', status: 429},
    rejected: {kind: 'status', status: 422},
    server: {kind: 'status', status: 500},
  } as const

  it.each(Object.entries(faults))('reading says %s', async (kind, fault) => {
    const charting = startCharting()
    charting.sandbox.faults.push({...fault, times: 100})
    const {snapshot} = await charting.open()
    expect(snapshot.goalsPart).toMatchObject({phase: 'failed', complete: false, problem: {kind}})
    expect(snapshot.readingsPart).toMatchObject({phase: 'failed', problem: {kind}})
  })

  it('saving finds what arrived although the answer was not FHIR', async () => {
    const charting = startCharting()
    const record = await charting.open()
    charting.sandbox.faults.push({...faults['not-fhir'], match: {method: 'POST'}})
    expect(await record.createGoal(goalInWords('Sing'), 'key-1')).toMatchObject({kind: 'saved'})
    expect(await charting.identified('Goal', 'key-1')).toHaveLength(1)
  })

  const refusals = Object.entries(faults).filter(([kind]) => kind !== 'not-fhir')
  it.each(refusals)('saving says %s and shows nothing as saved', async (kind, fault) => {
    const charting = startCharting()
    const record = await charting.open()
    const before = record.snapshot.goals
    charting.sandbox.faults.push({...fault, times: 100, match: {method: 'POST'}})
    const outcome = await record.createGoal(goalInWords('Sing'), 'key-1')
    expect(outcome).toMatchObject({kind: 'failed', problem: {kind}})
    expect(record.snapshot.goals).toEqual(before)
    expect(record.snapshot.savedAt).toBeUndefined()
  })
})

describe('Whose record it is', () => {
  it('is one patient, named by an id', () => {
    const backend = {} as never
    for (const patient of ['', 'a/b', '../maya', 'Patient/', 'maya?x=1'])
      expect(() => createRecord({backend, patient})).toThrow('the id of one patient')
  })

  it('forgets everything when it is closed, and late answers with it', async () => {
    const charting = startCharting()
    const record = await charting.open()
    charting.sandbox.faults.push({kind: 'delay', milliseconds: 20, times: 100})
    const saving = record.createGoal(goalInWords('Sing'), 'key-1')
    record.close()
    await saving
    expect(record.snapshot.goals).toEqual([])
    expect(record.snapshot.savedAt).toBeUndefined()
  })
})
