import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {changesBetween} from '../../src/goals/index.js'
import {maya} from '../../src/sandbox/people/maya.js'
import {changes, expectNothingLost} from '../suites/concurrent-edits.js'
import {startCharting} from './charting.js'

describe('Two pages open on one goal', () => {
  it.each([
    {},
    {noPatch: true},
    {staleIs409: true},
    {noVersions: true},
    {ignoresIfMatch: true},
    {ignoresIfMatch: true, noPatch: true},
  ])('lose nothing of what one or the other saved, one after the other: %o', async habits => {
    await fc.assert(
      fc.asyncProperty(changes, changes, async (mine, theirs) => {
        const charting = startCharting({habits, people: [maya]})
        const [here, there] = [await charting.open(), await charting.open()]
        const {id, goal: base} = here.snapshot.goals[0]!
        const first = await there.updateGoal(id, theirs, {base})
        const second = await here.updateGoal(id, mine, {base})
        await here.load()
        const final = here.snapshot.goals.find(entry => entry.id === id)!.goal
        expectNothingLost({
          base,
          final,
          edits: [
            [theirs, first],
            [mine, second],
          ],
        })
      }),
      {numRuns: 15},
    )
  })

  it.each([{}, {noPatch: true}, {staleIs409: true}])(
    'lose nothing when both are saved at the same moment: %o',
    async habits => {
      await fc.assert(
        fc.asyncProperty(changes, changes, async (mine, theirs) => {
          const charting = startCharting({habits, people: [maya]})
          const [here, there] = [await charting.open(), await charting.open()]
          const {id, goal: base} = here.snapshot.goals[0]!
          const [first, second] = await Promise.all([
            here.updateGoal(id, mine, {base}),
            there.updateGoal(id, theirs, {base}),
          ])
          await here.load()
          const final = here.snapshot.goals.find(entry => entry.id === id)!.goal
          expectNothingLost({
            base,
            final,
            edits: [
              [mine, first],
              [theirs, second],
            ],
          })
        }),
        {numRuns: 15},
      )
    },
  )

  it('come to the goal that both can see', async () => {
    const charting = startCharting()
    const [here, there] = [await charting.open(), await charting.open()]
    const {id, goal: base} = here.snapshot.goals[0]!
    await Promise.all([
      here.updateGoal(id, {importance: 8}, {base}),
      there.updateGoal(id, {confidence: 4}, {base}),
    ])
    await Promise.all([here.load(), there.load()])
    const [one, other] = [here, there].map(page => page.snapshot.goals.find(entry => entry.id === id)!.goal)
    expect(changesBetween(one!, other!)).toBeUndefined()
    expect(one).toMatchObject({importance: 8, confidence: 4})
  })

  it('merge a note of one and a note of the other', async () => {
    const charting = startCharting()
    const [here, there] = [await charting.open(), await charting.open()]
    const {id, goal: base} = here.snapshot.goals[0]!
    const said = (text: string) => ({text, speaker: 'person', about: 'why'}) as const
    await there.updateGoal(id, {notes: [...base.notes, said('For the quiet.')]}, {base})
    const outcome = await here.updateGoal(id, {notes: [...base.notes, said('For my aunt.')]}, {base})
    expect(outcome).toMatchObject({kind: 'saved', merged: true})
    const texts = (await charting.goal(id)).note!.map(note => note.text)
    expect(texts).toEqual([...base.notes.map(note => note.text), 'For the quiet.', 'For my aunt.'])
  })

  it('tell the field that both changed, what it was before, and what it is now', async () => {
    const charting = startCharting()
    const [here, there] = [await charting.open(), await charting.open()]
    const {id, goal: base} = here.snapshot.goals[0]!
    await there.updateGoal(id, {importance: 3, confidence: 3}, {base})
    expect(await here.updateGoal(id, {importance: 9, review: {everyWeeks: 4}}, {base})).toMatchObject({
      kind: 'conflict',
      fields: ['importance'],
      base: {words: base.words},
      theirs: {importance: 3, confidence: 3},
    })
    expect(await charting.goal(id)).toMatchObject({meta: {versionId: '2'}})
  })

  it('never leave a goal without component that each of them left with one', async () => {
    const charting = startCharting()
    const [here, there] = [await charting.open(), await charting.open()]
    const {id, goal: base} = here.snapshot.goals[0]!
    expect(base.components).toEqual(['connectedness', 'identity'])
    await there.updateGoal(id, {components: ['identity']}, {base})
    expect(await here.updateGoal(id, {components: ['connectedness']}, {base})).toMatchObject({
      kind: 'conflict',
      fields: ['components'],
    })
    expect(await here.updateGoal(id, {components: []}, {base})).toMatchObject({kind: 'invalid'})
  })

  it('take away two different things at the same moment: neither is taken for the other', async () => {
    const charting = startCharting()
    const record = await charting.open()
    const {id} = record.snapshot.goals[0]!
    await record.updateGoal(id, {importance: 3, confidence: 3})
    await Promise.all([
      record.updateGoal(id, {importance: undefined}),
      record.updateGoal(id, {confidence: undefined}),
    ])
    const {goal} = record.snapshot.goals.find(entry => entry.id === id)!
    expect([goal.importance, goal.confidence]).toEqual([undefined, undefined])
  })
})

describe('A goal that somebody took away while it was being changed', () => {
  it('is somebody else’s now: nothing is written', async () => {
    const charting = startCharting()
    const record = await charting.open()
    const {id, goal: base} = record.snapshot.goals[0]!
    const moved = {...(await charting.goal(id)), subject: {reference: 'Patient/leo'}}
    await charting.backend().update(moved, '1')
    expect(await record.updateGoal(id, {importance: 7}, {base})).toMatchObject({
      kind: 'failed',
      problem: {kind: 'refused'},
    })
    expect(await charting.goal(id)).toMatchObject({
      subject: {reference: 'Patient/leo'},
      meta: {versionId: '2'},
    })
  })
})
