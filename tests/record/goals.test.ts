import {beforeEach, describe, expect, it} from 'vitest'
import {goalInWords, idOfGoal, startCharting, type Charting} from './charting.js'

describe('A person’s goals', () => {
  let charting: Charting
  beforeEach(() => {
    charting = startCharting()
  })

  it('are read from the endpoint, those of other systems too', async () => {
    const {snapshot} = await charting.open()
    expect(snapshot.goalsPart).toEqual({phase: 'ready', complete: true})
    expect(new Set(snapshot.goals.map(entry => entry.origin))).toEqual(new Set(['ours', 'other']))
    expect(snapshot.person.name).toContain('Maya')
  })

  it('are created in the person’s words, with who said it and a client identifier', async () => {
    const record = await charting.open()
    const outcome = await record.createGoal(goalInWords('Sing again, with people who knew me.'), 'key-1')
    expect(outcome).toMatchObject({kind: 'saved'})
    const {body} = charting.writes()[0]!
    expect(JSON.parse(body)).toMatchObject({
      description: {text: 'Sing again, with people who knew me.'},
      expressedBy: {reference: 'Patient/maya'},
      identifier: [{value: 'key-1'}],
      lifecycleStatus: 'proposed',
    })
    expect(record.snapshot.goals.map(entry => entry.goal.words)).toContain(
      'Sing again, with people who knew me.',
    )
    expect(record.snapshot.savedAt).toBeInstanceOf(Date)
  })

  it('are not sent without words or a component, and the draft’s fault is named', async () => {
    const record = await charting.open()
    expect(await record.createGoal(goalInWords('  '), 'key-1')).toEqual({
      kind: 'invalid',
      faults: ['words-missing'],
    })
    const untagged = {...goalInWords('Sing'), components: []}
    expect(await record.createGoal(untagged, 'key-1')).toEqual({
      kind: 'invalid',
      faults: ['component-missing'],
    })
    expect(charting.writes()).toEqual([])
  })

  it('are saved once when Save is pressed twice', async () => {
    const record = await charting.open()
    const goal = goalInWords('Sing again')
    await Promise.all([record.createGoal(goal, 'key-1'), record.createGoal(goal, 'key-1')])
    expect(charting.writes()).toHaveLength(1)
  })

  it('send nothing when nothing was changed', async () => {
    const record = await charting.open()
    const {id, goal} = record.snapshot.goals[0]!
    const outcome = await record.updateGoal(id, {
      words: goal.words,
      components: goal.components,
      status: goal.status,
    })
    expect(outcome).toEqual({kind: 'unchanged'})
    expect(charting.writes()).toEqual([])
  })

  it.each([
    ['PATCH', {}],
    ['PUT', {noPatch: true}],
  ])('change with one %s under If-Match, all else as it was', async (method, habits) => {
    charting = startCharting({habits})
    const record = await charting.open()
    for (const {id} of record.snapshot.goals) {
      const before = await charting.goal(id)
      const count = charting.writes().length
      expect(await record.updateGoal(id, {words: 'In other words.', components: ['hope']})).toMatchObject({
        kind: 'saved',
      })
      const [write, ...more] = charting.writes().slice(count)
      expect(more).toEqual([])
      expect(write).toMatchObject({method, path: `/Goal/${id}`})
      expect(write!.headers.get('if-match')).toBe(`W/"${before.meta!.versionId}"`)
      const {description, category, meta, ...rest} = await charting.goal(id)
      expect(rest).toEqual({...before, description: undefined, category: undefined, meta: undefined})
      expect(description).toEqual({...before.description, text: 'In other words.'})
      expect(category).toBeDefined()
      expect(meta).toBeDefined()
    }
  })

  it('keep both of two changes that follow each other at once', async () => {
    const record = await charting.open()
    const id = record.snapshot.goals[0]!.id
    await Promise.all([
      record.updateGoal(id, {components: ['hope']}),
      record.updateGoal(id, {words: 'Both of these.'}),
    ])
    expect(record.snapshot.goals.find(entry => entry.id === id)!.goal).toMatchObject({
      words: 'Both of these.',
      components: ['hope'],
    })
  })

  it('are refused to an unknown modifier', async () => {
    const record = await charting.open()
    const id = record.snapshot.goals[0]!.id
    const marked = {
      ...(await charting.goal(id)),
      modifierExtension: [{url: 'https://example.org/x', valueBoolean: true}],
    }
    await charting.backend().update(marked, marked.meta!.versionId)
    await record.load()
    const outcome = await record.updateGoal(id, {words: 'Changed.'})
    expect(outcome).toMatchObject({kind: 'invalid', faults: ['unreadable']})
  })
})

describe('When somebody else saves in between', () => {
  it('another field is merged, and that is told', async () => {
    const charting = startCharting()
    const [mine, theirs] = [await charting.open(), await charting.open()]
    const {id, goal} = mine.snapshot.goals[0]!
    await theirs.updateGoal(id, {components: ['hope', 'meaning']})
    expect(await mine.updateGoal(id, {words: 'My words.'}, {base: goal})).toMatchObject({
      kind: 'saved',
      merged: true,
    })
    await theirs.load()
    expect(theirs.snapshot.goals.find(entry => entry.id === id)!.goal).toMatchObject({
      words: 'My words.',
      components: ['hope', 'meaning'],
    })
  })

  it.each([{}, {staleIs409: true}])(
    'the same field is a conflict: nothing is written, theirs is shown %o',
    async habits => {
      const charting = startCharting({habits})
      const [mine, theirs] = [await charting.open(), await charting.open()]
      const {id, goal} = mine.snapshot.goals[0]!
      await theirs.updateGoal(id, {words: 'Their words.'})
      const outcome = await mine.updateGoal(id, {words: 'My words.'}, {base: goal})
      expect(outcome).toMatchObject({kind: 'conflict', fields: ['words'], theirs: {words: 'Their words.'}})
      expect(
        await mine.updateGoal(
          id,
          {words: 'My words.'},
          {base: theirs.snapshot.goals.find(entry => entry.id === id)!.goal},
        ),
      ).toMatchObject({
        kind: 'saved',
      })
      await theirs.load()
      expect(theirs.snapshot.goals.find(entry => entry.id === id)!.goal.words).toBe('My words.')
    },
  )

  it('a third version that nobody has looked at yet is not written over', async () => {
    const charting = startCharting()
    const [mine, theirs] = [await charting.open(), await charting.open()]
    const {id, goal} = mine.snapshot.goals[0]!
    await theirs.updateGoal(id, {words: 'Second.'})
    const seen = await mine.updateGoal(id, {words: 'Mine.'}, {base: goal})
    await theirs.updateGoal(id, {words: 'Third.'})
    const base = seen.kind === 'conflict' ? seen.theirs : goal
    expect(await mine.updateGoal(id, {words: 'Mine.'}, {base})).toMatchObject({
      kind: 'conflict',
      theirs: {words: 'Third.'},
    })
  })

  it('is noticed even where the server keeps no versions', async () => {
    const charting = startCharting({habits: {noVersions: true}})
    const [mine, theirs] = [await charting.open(), await charting.open()]
    const {id, goal} = mine.snapshot.goals[0]!
    await theirs.updateGoal(id, {words: 'Their words.'})
    expect(await mine.updateGoal(id, {words: 'My words.'}, {base: goal})).toMatchObject({kind: 'conflict'})
  })

  it('a goal that cannot be read safely any more is told as such at once, and not as a conflict', async () => {
    const charting = startCharting()
    const record = await charting.open()
    const {id, goal} = record.snapshot.goals[0]!
    const marked = {...(await charting.goal(id)), implicitRules: 'https://example.org/x'}
    await charting.backend().update({...marked, description: {text: 'Theirs.'}}, '1')
    expect(await record.updateGoal(id, {words: 'Mine.'}, {base: goal})).toEqual({
      kind: 'invalid',
      faults: ['unreadable'],
    })
  })

  it('what they saved is recognised when it is what we meant', async () => {
    const charting = startCharting()
    const [mine, theirs] = [await charting.open(), await charting.open()]
    const {id, goal} = mine.snapshot.goals[0]!
    await theirs.updateGoal(id, {words: 'The same words.'})
    const count = charting.writes().length
    expect(await mine.updateGoal(id, {words: 'The same words.'}, {base: goal})).toMatchObject({kind: 'saved'})
    expect(charting.writes()).toHaveLength(count + 1)
  })

  it('a goal that they removed is told as gone', async () => {
    const charting = startCharting()
    const record = await charting.open()
    const id = idOfGoal(record, record.snapshot.goals[0]!.goal.words)
    await charting.sandbox.fetch(`${charting.sandbox.baseUrl}/Goal/${id}`, {method: 'DELETE'})
    const outcome = await record.updateGoal(id, {words: 'Still mine.'})
    expect(outcome).toMatchObject({
      kind: 'failed',
      problem: {kind: expect.stringMatching(/gone|not-found|conflict/)},
    })
  })
})
