import type {Observation} from 'fhir/r4.js'
import {beforeEach, describe, expect, it} from 'vitest'
import type {PersonRecord} from '../../src/record/index.js'
import {goalInWords, idOfGoal, reviewOf, sittingOf, startCharting, type Charting} from './charting.js'

let charting: Charting
let record: PersonRecord
let id: string
let key: string
beforeEach(async () => {
  charting = startCharting()
  key = crypto.randomUUID()
  record = await charting.open()
  id = record.snapshot.goals.find(({goal}) => goal.status === 'working')!.id
})

/** A save that arrives, and whose answer is lost. */
async function withLostAnswers(type: string, save: () => Promise<{kind: string}>, times = 1): Promise<void> {
  charting.sandbox.faults.push(
    {kind: 'dropResponse', match: {method: 'POST', path: type}, times},
    {kind: 'offline', match: {path: type}, times: 30},
  )
  expect(await save()).toMatchObject({kind: 'failed'})
  charting.sandbox.faults.length = 0
}

const read = async <Resource>(query: string): Promise<Resource[]> => {
  const answer = await charting.sandbox.fetch(`${charting.sandbox.baseUrl}/${query}`)
  return ((await answer.json()) as {entry?: {resource: Resource}[]}).entry?.map(each => each.resource) ?? []
}
const reviews = (key: string) =>
  read<Observation>(`Observation?patient=maya&identifier=${encodeURIComponent(key)}`)
const ann = {speaker: 'supporter', speakerName: 'Ann'} as const

describe('A review that is tried again after its answer was lost', () => {
  it('brings the line that a supporter reworded, and no other', async () => {
    const review = reviewOf(id, {...ann, progress: 4, line: 'First line.'})
    await withLostAnswers('Observation', () => record.reviewGoal(review, 'retry-1'))
    const reworded = {...review, line: 'Second line, much more important.'}
    expect(await record.reviewGoal(reworded, 'retry-1')).toMatchObject({kind: 'saved'})
    const [kept] = await reviews('retry-1/progress')
    expect(kept!.note!.map(({text}) => text)).toEqual([reworded.line])
  })

  it('is given to who really spoke, once', async () => {
    const review = reviewOf(id, {level: 1, line: 'She is tired.'})
    await withLostAnswers('Observation', () => record.reviewGoal(review, 'retry-2'))
    await record.reviewGoal({...review, ...ann}, 'retry-2')
    const [kept] = await reviews('retry-2/attainment')
    expect(kept).toMatchObject({
      performer: [{type: 'RelatedPerson', display: 'Ann'}],
      code: {coding: [{code: '107331-1'}]},
    })
    expect(kept!.note).toMatchObject([{authorReference: {display: 'Ann'}, text: 'She is tired.'}])
  })

  it('does not write over what somebody else made of it before they were seen', async () => {
    await withLostAnswers('Observation', () => record.reviewGoal(reviewOf(id, {progress: 4}), 'retry-3'))
    const [kept] = await reviews('retry-3/progress')
    await charting.backend().update({...kept!, valueInteger: 8}, kept!.meta!.versionId)
    const again = () => record.reviewGoal(reviewOf(id, {progress: 5}), 'retry-3')
    expect(await again()).toMatchObject({kind: 'failed', problem: {kind: 'conflict'}})
    expect(record.snapshot.readings.find(reading => reading.id === kept!.id)!.value).toBe(8)
    expect(await again()).toMatchObject({kind: 'saved'})
    expect((await reviews('retry-3/progress'))[0]!.valueInteger).toBe(5)
  })

  it('from a record that was opened anew is the same review, and what stands otherwise is told first', async () => {
    const review = reviewOf(id, {...ann, progress: 4, line: 'A line.'})
    await withLostAnswers('Observation', () => record.reviewGoal(review, 'retry-4'))
    record.close()
    record = await charting.open()
    const written = charting.writes().length
    expect(await record.reviewGoal(review, 'retry-4')).toMatchObject({kind: 'saved'})
    expect(charting.writes()).toHaveLength(written)
    record.close()
    record = await charting.open()
    const again = () => record.reviewGoal({...review, line: 'Another.'}, 'retry-4')
    expect(await again()).toMatchObject({kind: 'failed', problem: {kind: 'conflict'}})
    expect(await again()).toMatchObject({kind: 'saved'})
    expect((await reviews('retry-4/progress'))[0]!.note!.map(({text}) => text)).toEqual(['Another.'])
  })
})

describe('What an earlier try said and a later one does not', () => {
  const told = async () => {
    const {snapshot} = await charting.open()
    return snapshot.readings
      .filter(reading => reading.goal === id)
      .map(({instrument, value, words}) => [instrument, value, words])
  }
  const before = () => record.reviewGoal(reviewOf(id, {progress: 2, line: 'Hm.'}), key)
  const after = () => record.reviewGoal(reviewOf(id, {level: 0, line: 'Hm.'}), key)

  it.each([false, true])('is entered in error, although the record was opened anew: %s', async anew => {
    await withLostAnswers('Observation', before)
    if (anew) record = await charting.open()
    expect(await after()).toMatchObject({kind: 'saved', ids: [expect.any(String)]})
    expect(await told()).toEqual([['attainment', 0, 'Hm.']])
    expect(await reviews(`${key}/progress`)).toMatchObject([{status: 'entered-in-error', valueInteger: 2}])
  })

  it('is told while it still stands, and not taken away before the rest is saved', async () => {
    await withLostAnswers('Observation', before)
    charting.sandbox.faults.push({kind: 'status', status: 403, match: {method: 'POST'}, times: 9})
    expect(await after()).toMatchObject({kind: 'failed'})
    expect(await told()).toEqual([['goal-progress', 2, 'Hm.']])
    charting.sandbox.faults.length = 0
    charting.sandbox.faults.push({kind: 'status', status: 403, match: {method: 'PUT'}, times: 9})
    expect(await after()).toMatchObject({kind: 'failed', saved: [expect.any(String)]})
  })

  it('is said again when it is said after all', async () => {
    await withLostAnswers('Observation', before)
    await after()
    expect(await before()).toMatchObject({kind: 'saved'})
    expect(await told()).toEqual([['goal-progress', 2, 'Hm.']])
  })
})

describe('An answer that was entered in error', () => {
  it.each(['review', 'check-in'])('and is sent again is told as gone, not as saved: a %s', async kind => {
    const key = `retry-${kind}`
    const save = () =>
      kind === 'review'
        ? record.reviewGoal(reviewOf(id, {progress: 8, line: 'Hello.'}), key)
        : record.saveMeasure(sittingOf(3), key)
    const outcome = await save()
    await record.undo(outcome.kind === 'saved' ? outcome.undo! : {edits: []})
    const written = charting.writes().length
    expect(await save()).toMatchObject({kind: 'failed', problem: {kind: 'gone'}})
    expect(charting.writes()).toHaveLength(written)
  })
})

describe('A goal that is tried again after its answer was lost', () => {
  it('is given to who really spoke, and stays theirs beside what others changed', async () => {
    const goal = goalInWords('Be heard.')
    await withLostAnswers('Goal', () => record.createGoal(goal, 'retry-5'))
    const other = await charting.open()
    await other.updateGoal(idOfGoal(other, 'Be heard.'), {importance: 8})
    const corrected = {...goal, speaker: 'staff', speakerName: 'Dr X'} as const
    expect(await record.createGoal(corrected, 'retry-5')).toMatchObject({kind: 'saved'})
    const kept = record.snapshot.goals.find(entry => entry.id === idOfGoal(record, 'Be heard.'))!
    expect(kept.goal).toMatchObject({speaker: 'staff', speakerName: 'Dr X', importance: 8})
  })

  it('from a record that was opened anew leaves what a colleague added until somebody decides', async () => {
    const goal = goalInWords('Paint again.')
    await withLostAnswers('Goal', () => record.createGoal(goal, 'retry-6'))
    record.close()
    const other = await charting.open()
    const created = idOfGoal(other, 'Paint again.')
    const steps = [{id: 's1', words: 'Buy brushes'}]
    await other.updateGoal(created, {steps, importance: 7})
    record = await charting.open()
    expect(await record.createGoal(goal, 'retry-6')).toMatchObject({
      kind: 'conflict',
      fields: ['steps', 'importance'],
      theirs: {steps, importance: 7},
    })
    expect(await charting.goal(created)).toMatchObject({meta: {versionId: '2'}})
    expect(await record.createGoal({...goal, steps, importance: 9}, 'retry-6')).toMatchObject({kind: 'saved'})
    const {goal: now} = record.snapshot.goals.find(entry => entry.id === created)!
    expect(now).toMatchObject({steps, importance: 9})
  })

  it('from a record that was opened anew is the same goal where nobody touched it', async () => {
    const goal = goalInWords('Paint again.')
    await withLostAnswers('Goal', () => record.createGoal(goal, 'retry-7'))
    record.close()
    record = await charting.open()
    const written = charting.writes().length
    expect(await record.createGoal(goal, 'retry-7')).toMatchObject({kind: 'saved'})
    expect(charting.writes()).toHaveLength(written)
  })
})
