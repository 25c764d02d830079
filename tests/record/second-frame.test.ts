import {describe, expect, it} from 'vitest'
import {mergeChanges, newGoal} from '../../src/goals/index.js'
import {goalInWords, idOfGoal, startCharting} from './charting.js'

const system = 'https://site.example/our-directions'
const belonging = {id: `${system}|belonging`, name: 'Belonging'}
const land = {id: `${system}|land`, name: 'Land'}

describe('What a goal is filed under in a frame of the site’s own', () => {
  it('stands on the Goal as a category of its own system, beside CHIME, and is read back', async () => {
    const charting = startCharting()
    const record = await charting.open()
    await record.createGoal({...goalInWords('Go out on the land'), tags: [belonging, land]}, 'key-1')
    const [resource] = await charting.identified('Goal', 'key-1')
    expect(resource).toMatchObject({
      category: [
        {coding: [{code: 'connectedness'}]},
        {coding: [{system, code: 'belonging', display: 'Belonging'}]},
        {coding: [{system, code: 'land', display: 'Land'}]},
      ],
    })
    const {goals} = (await charting.open()).snapshot
    const {goal} = goals.find(({id}) => id === resource!.id)!
    expect([goal.components, goal.tags]).toEqual([['connectedness'], [belonging, land]])
  })

  it('survives every other edit, and its own touches nothing else', async () => {
    const charting = startCharting()
    const record = await charting.open()
    await record.createGoal({...goalInWords('Go out on the land'), tags: [belonging]}, 'key-1')
    const id = idOfGoal(record, 'Go out on the land')
    await record.updateGoal(id, {components: ['meaning'], words: 'Go out on the land again'})
    expect((await charting.goal(id)).category).toMatchObject([
      {coding: [{system, code: 'belonging'}]},
      {coding: [{code: 'meaning'}]},
    ])
    const before = await charting.goal(id)
    await record.updateGoal(id, {tags: [land]})
    const after = await charting.goal(id)
    expect(after.category).toMatchObject([{coding: [{code: 'meaning'}]}, {coding: [{code: 'land'}]}])
    expect({...after, category: 0, meta: 0}).toEqual({...before, category: 0, meta: 0})
    const sent = charting.writes().length
    expect(await record.updateGoal(id, {tags: [{id: land.id, name: 'Terre'}]})).toEqual({kind: 'unchanged'})
    expect(charting.writes()).toHaveLength(sent)
  })

  it('is no conflict where two people choose at once, in two languages', () => {
    const base = {...newGoal({words: 'Sing', components: ['hope']}), tags: [land]}
    const theirs = {...base, tags: [land, {...belonging, name: 'Appartenance'}]}
    expect(mergeChanges(base, theirs, {tags: [belonging]})).toEqual({
      changes: {tags: [{...belonging, name: 'Appartenance'}]},
      contested: [],
    })
  })

  it('is refused where it is no code of a system', async () => {
    const record = await startCharting().open()
    const outcome = await record.createGoal({...goalInWords('Sing'), tags: [{id: 'belonging'}]}, 'key-1')
    expect(outcome).toMatchObject({
      kind: 'failed',
      problem: {message: expect.stringContaining('«belonging» is no code of a system')},
    })
  })
})
