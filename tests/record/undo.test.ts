import {beforeEach, describe, expect, it} from 'vitest'
import type {PersonRecord} from '../../src/record/index.js'
import {goalInWords, reviewOf, sittingOf, startCharting, undoOf, type Charting} from './charting.js'

let charting: Charting
let record: PersonRecord
let id: string
beforeEach(async () => {
  charting = startCharting()
  record = await charting.open()
  id = record.snapshot.goals[0]!.id
})
const goalOf = (which: string) => record.snapshot.goals.find(entry => entry.id === which)?.goal

describe('Taking a save back', () => {
  it.each([
    {words: 'Other words.', components: ['hope']},
    {status: 'reached'},
    {status: 'letting-go', importance: 3},
    {steps: [{id: 's1', words: 'Buy clay'}], notes: []},
    {review: {everyWeeks: 4}, ownership: 'shared', agreement: 'partly'},
  ] as const)('writes a new version that is as it was in every path: %o', async changes => {
    const {meta, ...before} = await charting.goal(id)
    const undo = undoOf(await record.updateGoal(id, changes))
    expect(await record.undo(undo)).toMatchObject({kind: 'saved'})
    const {meta: now, ...after} = await charting.goal(id)
    expect(after).toEqual(before)
    expect([meta!.versionId, now!.versionId]).toEqual(['1', '3'])
  })

  it('leaves what somebody else saved since: another part, and another item of the same list', async () => {
    const base = goalOf(id)!
    const note = (text: string) => ({text, speaker: 'person', about: 'why'}) as const
    const undo = undoOf(await record.updateGoal(id, {notes: [...base.notes, note('Mine.')], importance: 9}))
    const there = await charting.open()
    const seen = there.snapshot.goals.find(entry => entry.id === id)!.goal
    await there.updateGoal(id, {notes: [...seen.notes, note('Theirs.')], confidence: 4}, {base: seen})
    expect(await record.undo(undo)).toMatchObject({kind: 'saved'})
    expect(goalOf(id)).toMatchObject({confidence: 4, words: base.words})
    expect(goalOf(id)!.importance).toBeUndefined()
    expect(goalOf(id)!.notes.map(each => each.text)).toEqual([
      ...base.notes.map(each => each.text),
      'Theirs.',
    ])
  })

  it('is a conflict where somebody changed the same since, and writes nothing', async () => {
    const undo = undoOf(await record.updateGoal(id, {words: 'Mine.'}))
    await (await charting.open()).updateGoal(id, {words: 'Theirs.'})
    const written = charting.writes().length
    expect(await record.undo(undo)).toMatchObject({
      kind: 'conflict',
      fields: ['words'],
      theirs: {words: 'Theirs.'},
      base: {words: 'Mine.'},
    })
    expect(
      charting
        .writes()
        .slice(written)
        .every(({headers}) => headers.get('if-match') === 'W/"2"'),
    ).toBe(true)
    expect((await charting.goal(id)).description.text).toBe('Theirs.')
  })

  it('twice is once', async () => {
    const undo = undoOf(await record.updateGoal(id, {words: 'Mine.'}))
    await record.undo(undo)
    const written = charting.writes().length
    expect(await record.undo(undo)).toMatchObject({kind: 'saved'})
    expect(charting.writes()).toHaveLength(written)
  })

  it('can itself be taken back', async () => {
    const undo = undoOf(await record.updateGoal(id, {words: 'Mine.'}))
    const redo = undoOf(await record.undo(undo))
    await record.undo(redo)
    expect(goalOf(id)!.words).toBe('Mine.')
  })

  it('that created a goal voids it with the reason, and never deletes', async () => {
    const outcome = await record.createGoal(goalInWords('Sing.'), 'undo-1')
    const [created] = outcome.kind === 'saved' ? outcome.ids : []
    expect(await record.undo(undoOf(outcome), 'Repris tout de suite.')).toMatchObject({kind: 'saved'})
    expect(await charting.goal(created!)).toMatchObject({
      lifecycleStatus: 'entered-in-error',
      statusReason: 'Repris tout de suite.',
      description: {text: 'Sing.'},
    })
    expect(goalOf(created!)).toBeUndefined()
    expect(charting.writes().map(({method}) => method)).not.toContain('DELETE')
  })

  it('that created something which somebody else voided keeps the reason of both', async () => {
    const goal = await record.createGoal(goalInWords('Sing.'), 'undo-9')
    const answer = await record.reviewGoal(reviewOf(id, {progress: 6}), 'undo-10')
    const there = await charting.open()
    for (const each of [goal, answer]) await there.undo(undoOf(each), 'Theirs.')
    for (const each of [goal, answer, answer])
      expect(await record.undo(undoOf(each), 'Mine.')).toMatchObject({kind: 'saved'})
    const [created] = goal.kind === 'saved' ? goal.ids : []
    expect(await charting.goal(created!)).toMatchObject({statusReason: 'Theirs.\nMine.'})
    const [answered] = await charting.identified('Observation', 'undo-10/progress')
    expect(answered).toMatchObject({
      status: 'entered-in-error',
      note: [{text: 'Theirs.'}, {text: 'Mine.'}],
    })
  })

  it('that created a goal which somebody has worked on since is a conflict', async () => {
    const outcome = await record.createGoal(goalInWords('Sing.'), 'undo-2')
    const [created] = outcome.kind === 'saved' ? outcome.ids : []
    await (await charting.open()).updateGoal(created!, {importance: 8})
    expect(await record.undo(undoOf(outcome))).toMatchObject({kind: 'conflict', fields: ['importance']})
    expect(await charting.goal(created!)).toMatchObject({lifecycleStatus: 'proposed'})
  })

  it('that created a goal which cannot be read safely any more is refused', async () => {
    const outcome = await record.createGoal(goalInWords('Sing.'), 'undo-8')
    const [created] = outcome.kind === 'saved' ? outcome.ids : []
    await charting
      .backend()
      .update({...(await charting.goal(created!)), implicitRules: 'https://example.org/x'}, '1')
    expect(await record.undo(undoOf(outcome))).toMatchObject({kind: 'invalid', faults: ['unreadable']})
    expect(await charting.goal(created!)).toMatchObject({lifecycleStatus: 'proposed'})
  })

  it('in several parts takes back every part: a review with what it changed of the goal', async () => {
    const {meta: _before, ...before} = await charting.goal(id)
    const undo = undoOf(
      await record.reviewGoal(reviewOf(id, {progress: 6, level: 1}), 'undo-3', {
        changes: {status: 'pausing'},
      }),
    )
    expect(record.snapshot.readings.filter(reading => reading.goal === id)).toHaveLength(2)
    expect(await record.undo(undo)).toMatchObject({kind: 'saved'})
    expect(record.snapshot.readings.filter(reading => reading.goal === id)).toEqual([])
    const {meta: _after, ...after} = await charting.goal(id)
    expect(after).toEqual(before)
  })

  it('of an answer voids it, with the reason beside what was said, and who gave it', async () => {
    const author = {display: 'Ifeoma (made up)'}
    record = await charting.open('maya', {author})
    const undo = undoOf(await record.reviewGoal(reviewOf(id, {progress: 6, line: 'Slow.'}), 'undo-6'))
    expect(await record.undo(undo, 'Another goal was meant.')).toMatchObject({kind: 'saved'})
    const put = charting.writes().findLast(({method}) => method === 'PUT')!
    expect(JSON.parse(put.body)).toMatchObject({
      status: 'entered-in-error',
      valueInteger: 6,
      note: [{text: 'Slow.'}, {text: 'Another goal was meant.', authorReference: author}],
    })
  })

  it('is refused in the record of another person: neither their goals nor their answers are touched', async () => {
    const changed = undoOf(await record.updateGoal(id, {words: 'Mine.'}))
    const sitting = undoOf(await record.saveMeasure(sittingOf(3), 'undo-7'))
    const other = await charting.open('leo')
    const written = charting.writes().length
    expect(await other.undo(sitting)).toMatchObject({kind: 'failed', problem: {kind: 'refused'}})
    expect(await other.undo(changed)).toMatchObject({kind: 'failed', problem: {kind: 'not-found'}})
    expect(charting.writes()).toHaveLength(written)
  })

  it('of a goal that changed into another brings it back, and voids the other', async () => {
    const outcome = await record.replaceGoal(id, goalInWords('Teach pottery.'), 'undo-4')
    const [successor] = outcome.kind === 'saved' ? outcome.ids : []
    expect(await record.undo(undoOf(outcome))).toMatchObject({kind: 'saved'})
    expect(goalOf(id)).toMatchObject({status: 'working', successor: undefined})
    expect(goalOf(successor!)).toBeUndefined()
  })

  it('that broke off half-way is finished by another try', async () => {
    const undo = undoOf(await record.replaceGoal(id, goalInWords('Teach pottery.'), 'undo-5'))
    charting.sandbox.faults.push(
      {kind: 'offline', match: {method: 'PATCH', path: /^Goal\/(?!maya)/}, times: 30},
      {kind: 'offline', match: {method: 'GET', path: /^Goal\/(?!maya)/}, times: 30},
    )
    expect(await record.undo(undo)).toMatchObject({kind: 'failed', saved: [id]})
    charting.sandbox.faults.length = 0
    expect(await record.undo(undo)).toMatchObject({kind: 'saved'})
  })

  it('never writes on a goal that somebody voided meanwhile', async () => {
    const undo = undoOf(await record.updateGoal(id, {words: 'Mine.'}))
    await (await charting.open()).voidGoal(id, 'Not hers.')
    expect(await record.undo(undo)).toMatchObject({kind: 'failed', problem: {kind: 'gone'}})
    expect(await charting.goal(id)).toMatchObject({meta: {versionId: '3'}})
  })
})
