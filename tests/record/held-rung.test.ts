import {describe, expect, it} from 'vitest'
import type {PersonRecord} from '../../src/record/index.js'
import {all, goal, openBelow, put, startTwoStores} from './two-stores.js'

const key = '0b6d5d1e-5f0a-4d3e-9d53-7c6a5f0e2b11'

type Holder = {resourceType: string; id: string; contained?: object[]}

/** The same, with nothing in it that could be read as a goal. */
const unreadable = ({contained, ...holder}: Holder): Holder & Record<string, unknown> =>
  contained
    ? {...holder, contained: contained.map(each => ({...each, identifier: undefined}))}
    : {...holder, content: [{attachment: {title: 'Something else'}}]}

describe.each([
  {place: 'document', type: 'DocumentReference', after: 3},
  {place: 'form', type: 'QuestionnaireResponse', after: 1},
] as const)('A goal that the chart keeps as a $place', ({place, type, after}) => {
  const id = `${place}.${key}`
  const goalIn = ({snapshot}: PersonRecord) => snapshot.goals.find(each => each.id === id)!.goal
  const start = async () => {
    const stores = await startTwoStores()
    const open = () => openBelow(stores, {ladder: {Goal: [place]}, author: {display: 'Dr. Okafor'}})
    await (await open()).createGoal(goal, key)
    return {stores, open}
  }

  it('takes two edits together, and asks where both changed the same', async () => {
    const {stores, open} = await start()
    const [one, other] = [await open(), await open()]
    const base = goalIn(one)
    await one.updateGoal(id, {words: 'See my sister weekly.'}, {base})
    expect(await other.updateGoal(id, {status: 'pausing'}, {base})).toMatchObject({
      kind: 'saved',
      merged: true,
    })
    const words = 'See my sister daily.'
    expect(await other.updateGoal(id, {words}, {base})).toMatchObject({kind: 'conflict', fields: ['words']})
    expect(await all(stores.chart, type)).toHaveLength(after)
  })

  it('is gone only where all that could hold it was read, and is changed by nobody until then', async () => {
    const {stores, open} = await start()
    const record = await open()
    await put(stores.chart, unreadable((await all<Holder>(stores.chart, type))[0]!))
    const before = (await all(stores.chart, type)).length
    const edit = {words: 'See my sister weekly.'}
    expect(await record.updateGoal(id, edit)).toMatchObject({kind: 'failed', problem: {kind: 'server'}})
    expect(await all(stores.chart, type)).toHaveLength(before)
  })
})
