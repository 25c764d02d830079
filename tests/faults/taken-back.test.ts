import type {Goal, Observation} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {components} from '../../src/chime/index.js'
import {goalInWords, idOfGoal, sittingOf, startCharting} from '../record/charting.js'

const held = async (charting: ReturnType<typeof startCharting>) =>
  (await charting.identified('Observation', 'sitting/hope')) as Observation[]

describe('What somebody takes back', () => {
  it('U7 an answer that is declined after all is none any more, and a sitting that is withdrawn says so of every answer', async () => {
    const charting = startCharting()
    const record = await charting.open()
    expect(await record.saveMeasure(sittingOf(3), 'sitting')).toMatchObject({kind: 'saved'})
    expect(await held(charting)).toMatchObject([{status: 'final', valueInteger: 3}])

    const declined = {...sittingOf(3), answers: {...sittingOf(3).answers, hope: 'declined'}} as const
    const outcome = await record.saveMeasure(declined, 'sitting')
    const [hope, ...others] = await held(charting)
    expect(others).toEqual([])
    expect(hope).toMatchObject({dataAbsentReason: {coding: [{code: 'asked-declined'}]}})
    expect(hope).not.toHaveProperty('valueInteger')

    if (outcome.kind !== 'saved') throw new Error(outcome.kind)
    const reason = 'She would rather not have it kept.'
    expect(await record.undo(outcome.undo!, reason)).toMatchObject({kind: 'saved'})
    for (const component of components)
      expect(await charting.identified('Observation', `sitting/${component}`), component).toMatchObject([
        {status: 'entered-in-error'},
      ])
    expect(record.snapshot.readings.filter(({id}) => id === hope!.id)).toEqual([])
  })

  it('U8 a save that is taken back is a new version of what was there, and nothing is deleted', async () => {
    const charting = startCharting()
    const record = await charting.open()
    const id = idOfGoal(record, '')
    const before = await charting.goal(id)
    const saved = await record.updateGoal(id, {words: 'Something else'})
    if (saved.kind !== 'saved') throw new Error(saved.kind)
    expect(await record.undo(saved.undo!)).toMatchObject({kind: 'saved'})
    const after = await charting.goal(id)
    expect(after.description).toEqual(before.description)
    expect(Number(after.meta!.versionId)).toBe(Number(before.meta!.versionId) + 2)

    const created = await record.createGoal(goalInWords('Sing'), 'sing')
    if (created.kind !== 'saved') throw new Error(created.kind)
    await record.undo(created.undo!, 'It was for somebody else')
    const [goal] = (await charting.identified('Goal', 'sing')) as Goal[]
    expect(goal).toMatchObject({lifecycleStatus: 'entered-in-error', description: {text: 'Sing'}})
    expect(charting.writes().map(({method}) => method)).not.toContain('DELETE')
  })
})
