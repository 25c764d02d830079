import {describe, expect, it} from 'vitest'
import {lifeOf, newGoal, reviseGoal} from '../../src/goals/index.js'

const sing = newGoal({words: 'Sing', components: ['hope']})
const choir = reviseGoal(sing, {words: 'Sing in a choir', status: 'working'}, '2026-02-01')

describe('the life of a goal', () => {
  it('is told from its beginning, with what changed and what was said, by the instant whatever the offset', () => {
    const versions = [
      {goal: sing, time: '2026-01-01T15:00:00Z', by: 'Dr X'},
      {goal: choir, time: '2026-02-01T15:00:00Z'},
    ]
    const readings = [
      {id: 'after', time: '2026-02-01T10:30:00-05:00', value: 7},
      {id: 'before', time: '2026-02-01T23:00:00+14:00', value: 3},
    ]
    expect(lifeOf(versions, readings)).toMatchObject([
      {kind: 'began', goal: sing, by: 'Dr X'},
      {kind: 'reviewed', reading: {id: 'before'}},
      {kind: 'changed', before: sing, goal: choir, changes: {words: 'Sing in a choir', status: 'working'}},
      {kind: 'reviewed', reading: {id: 'after'}, time: '2026-02-01T10:30:00-05:00'},
    ])
  })

  it('passes over a version in which nothing of ours changed', () => {
    expect(lifeOf([{goal: sing}, {goal: {...sing}}], [])).toHaveLength(1)
  })

  it('keeps versions in their order where a server gives no time, or a wrong one', () => {
    const again = reviseGoal(choir, {words: 'Sing on stage'})
    const told = lifeOf(
      [
        {goal: sing, time: '2026-01-01T15:00:00Z'},
        {goal: choir},
        {goal: again, time: '2025-01-01T15:00:00Z'},
      ],
      [{time: '2026-06-01T15:00:00Z'}],
    )
    expect(told.map(event => ('goal' in event ? event.goal.words : event.kind))).toEqual([
      ...['Sing', 'Sing in a choir', 'Sing on stage'],
      'reviewed',
    ])
  })

  it('begins on the day that the goal says, with what its first version tells of the days before it', () => {
    const goal = newGoal({
      ...{
        words: 'Sing',
        components: ['hope'],
        status: 'pausing',
        startDate: '2026-01',
        statusDate: '2026-03-01',
      },
      notes: [
        {text: 'First song', speaker: 'person', time: '2026-02-01T10:00:00-05:00'},
        {text: 'Typed with it', speaker: 'person', time: '2026-05-01T09:58:00Z'},
      ],
      steps: [{id: 's', words: 'Call', done: '2026-02-02'}],
    })
    expect(lifeOf([{goal, time: '2026-05-01T10:00:00Z'}], [])).toMatchObject([
      {kind: 'began', earlier: true, time: '2026-01'},
      {kind: 'noted', note: {text: 'First song'}},
      {kind: 'done', step: {words: 'Call'}},
      {kind: 'stood', status: 'pausing', time: '2026-03-01'},
    ])
    const today = {...goal, startDate: '2026-05-01', statusDate: undefined, notes: [], steps: []}
    expect(lifeOf([{goal: today, time: '2026-05-01T10:00:00Z'}], [])).toEqual([
      {kind: 'began', goal: today, time: '2026-05-01T10:00:00Z'},
    ])
  })

  it('tells what was said even where no version is known', () => {
    expect(lifeOf([], [{time: '2026'}, {}])).toEqual([
      {kind: 'reviewed', reading: {}},
      {kind: 'reviewed', reading: {time: '2026'}, time: '2026'},
    ])
  })
})
