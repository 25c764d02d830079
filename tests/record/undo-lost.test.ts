import {beforeEach, describe, expect, it} from 'vitest'
import {changesBetween, type GoalChanges} from '../../src/goals/index.js'
import type {PersonRecord} from '../../src/record/index.js'
import type {Habits} from '../../src/sandbox/index.js'
import {goalInWords, startCharting, undoOf, type Charting} from './charting.js'

/** What happens to a write of ours: it is sent by `send`, before or after what somebody else does. */
type Way = (send: () => Promise<Response>) => Promise<Response>

let charting: Charting
let here: PersonRecord
let there: PersonRecord
let id: string
let ways: Way[]

const start = async (habits: Habits = {}) => {
  charting = startCharting({habits})
  ways = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const way = request.method === 'GET' ? undefined : ways.shift()
    const send = () => charting.sandbox.fetch(request)
    return way ? way(send) : send()
  }
  there = await charting.open()
  here = await charting.open('maya', {backend: charting.backend({fetch})})
  id = here.snapshot.goals[0]!.id
}
beforeEach(() => start())

const goal = (record: PersonRecord) => record.snapshot.goals.find(entry => entry.id === id)!.goal
const note = (text: string) => ({text, speaker: 'person', about: 'why'}) as const
const theyNote = async () => {
  await there.load()
  await there.updateGoal(id, {notes: [...goal(there).notes, note('Theirs.')]}, {base: goal(there)})
}
const lost = () => {
  throw new TypeError('Failed to fetch')
}
/** It arrives, somebody else saves something, and its answer is lost. */
const lostAfterTheirs: Way = async send => {
  await send()
  await theyNote()
  return lost()
}

describe('Taking back a save that met another one', () => {
  it.each<[string, Habits, Way]>([
    ['before its answer was lost', {}, lostAfterTheirs],
    [
      'before it was read, as the server answers nothing',
      {},
      async send => {
        await send()
        await theyNote()
        return new Response(null, {status: 204})
      },
    ],
    [
      'before it arrived, on a server that ignores If-Match',
      {ignoresIfMatch: true},
      async send => {
        await theyNote()
        return send()
      },
    ],
  ])('%s leaves what the other wrote', async (_when, habits, way) => {
    await start(habits)
    const {words, notes} = goal(here)
    ways.push(way)
    const outcome = await here.updateGoal(id, {words: 'Mine.'})
    expect(outcome).not.toHaveProperty('altered')
    expect(await here.undo(undoOf(outcome))).toMatchObject({kind: 'saved'})
    await there.load()
    expect(goal(there).words).toBe(words)
    expect(goal(there).notes.map(({text}) => text)).toEqual([...notes.map(({text}) => text), 'Theirs.'])
  })

  it('puts back what the server tidied up as it kept it', async () => {
    await start({rewritesText: true})
    const {words} = goal(here)
    const outcome = await here.updateGoal(id, {words: '“Mine”,  all of it.'})
    expect(outcome).toMatchObject({kind: 'saved', altered: ['words']})
    expect(await here.undo(undoOf(outcome))).toMatchObject({kind: 'saved'})
    expect(goal(here).words).toBe(words)
  })

  it('leaves the note that another put beside ours before it was read', async () => {
    const {notes} = goal(here)
    ways.push(async send => {
      await send()
      await theyNote()
      return new Response(null, {status: 204})
    })
    const undo = undoOf(await here.updateGoal(id, {notes: [...notes, note('Mine.')]}))
    expect(await here.undo(undo)).toMatchObject({kind: 'saved'})
    await there.load()
    expect(goal(there).notes.map(({text}) => text)).toEqual([...notes.map(({text}) => text), 'Theirs.'])
  })

  it('is a conflict where it created a goal that the other has worked on before it was found', async () => {
    const meant = goalInWords('Sing.')
    ways.push(async send => {
      await send()
      charting.sandbox.faults.push({kind: 'offline', times: 9})
      return lost()
    })
    expect(await here.createGoal(meant, 'lost-1')).toMatchObject({kind: 'failed'})
    charting.sandbox.faults.length = 0
    await there.load()
    id = there.snapshot.goals.find(entry => entry.goal.words === 'Sing.')!.id
    await theyNote()
    const undo = undoOf(await here.createGoal({...meant, importance: 8}, 'lost-1'))
    expect(await here.undo(undo)).toMatchObject({kind: 'conflict', fields: ['notes']})
    expect(await charting.goal(id)).toMatchObject({lifecycleStatus: 'proposed'})
  })
})

describe('Taking back a save that took two tries', () => {
  /** The first try arrives, and nobody is told so. */
  const firstTry = async (changes: GoalChanges, base = goal(here)) => {
    ways.push(async send => {
      await send()
      charting.sandbox.faults.push({kind: 'offline', times: 30})
      return lost()
    })
    expect(await here.updateGoal(id, changes, {base})).toMatchObject({kind: 'failed'})
    charting.sandbox.faults.length = 0
  }

  it.each<Habits>([{}, {noPatch: true}, {ignoresIfMatch: true}])(
    'puts back all of it, where the second try says more than the first: %o',
    async habits => {
      await start(habits)
      const base = goal(here)
      await firstTry({words: 'Mine.', importance: 9})
      const outcome = await here.updateGoal(id, {words: 'Mine.', importance: 9, confidence: 3}, {base})
      expect(outcome).toMatchObject({kind: 'saved'})
      expect(outcome).not.toHaveProperty('merged')
      expect(await here.undo(undoOf(outcome))).toMatchObject({kind: 'saved'})
      expect(changesBetween(base, goal(here))).toBeUndefined()
    },
  )

  it('is no conflict with oneself, and puts back what stood before both', async () => {
    const base = goal(here)
    await firstTry({words: 'Mine.'})
    const outcome = await here.updateGoal(id, {words: 'Mine, in other words.'}, {base})
    expect(outcome).toMatchObject({kind: 'saved'})
    expect(goal(here).words).toBe('Mine, in other words.')
    await here.undo(undoOf(outcome))
    expect(goal(here).words).toBe(base.words)
  })

  it('puts back all of it where there was nothing left to write', async () => {
    const base = goal(here)
    await firstTry({words: 'Mine.'})
    await here.undo(undoOf(await here.updateGoal(id, {words: 'Mine.'}, {base})))
    expect(goal(here).words).toBe(base.words)
  })

  it('is not offered where somebody has changed what the first try wrote', async () => {
    const base = goal(here)
    await firstTry({words: 'Mine.', importance: 9})
    await there.load()
    await there.updateGoal(id, {importance: 2}, {base: goal(there)})
    const conflict = await here.updateGoal(id, {words: 'Mine.', importance: 9, confidence: 3}, {base})
    expect(conflict).toMatchObject({kind: 'conflict', fields: ['importance']})
    const theirs = conflict.kind === 'conflict' ? conflict.theirs : base
    const outcome = await here.updateGoal(id, {importance: 9, confidence: 3}, {base: theirs})
    expect(outcome).toMatchObject({kind: 'saved'})
    expect(outcome).not.toHaveProperty('undo')
  })

  it('is not offered where the second try met what somebody else wrote elsewhere', async () => {
    const base = goal(here)
    await firstTry({words: 'Mine.'})
    await there.load()
    await there.updateGoal(id, {confidence: 2}, {base: goal(there)})
    const conflict = await here.updateGoal(id, {words: 'Mine.', confidence: 3}, {base})
    expect(conflict).toMatchObject({kind: 'conflict', fields: ['confidence']})
    const theirs = conflict.kind === 'conflict' ? conflict.theirs : base
    const outcome = await here.updateGoal(id, {confidence: 3}, {base: theirs})
    expect(outcome).toMatchObject({kind: 'saved'})
    expect(outcome).not.toHaveProperty('undo')
  })

  it('leaves a try of something else alone', async () => {
    const base = goal(here)
    await firstTry({words: 'Mine.'})
    const undo = undoOf(await here.updateGoal(id, {confidence: 3}, {base}))
    await here.undo(undo)
    expect(goal(here)).toMatchObject({words: 'Mine.', confidence: base.confidence})
    await here.undo(undoOf(await here.updateGoal(id, {words: 'Mine.', importance: 9}, {base})))
    expect(changesBetween(base, goal(here))).toBeUndefined()
  })

  it('takes back the last save alone, once the one before was seen', async () => {
    const base = goal(here)
    await firstTry({words: 'Mine.'})
    await here.load()
    const outcome = await here.updateGoal(id, {words: 'Mine again.'}, {base: goal(here)})
    await here.undo(undoOf(outcome))
    expect(goal(here).words).toBe('Mine.')
    expect(base.words).not.toBe('Mine.')
  })
})
