import {describe, expect, it} from 'vitest'
import {faultsOfReview, reviewGoal} from '../../src/goals/index.js'

const time = '2026-11-23T10:00:00-05:00'

describe('a review', () => {
  it('is the person’s unless it tells of somebody else, and keeps the line as it was said', () => {
    expect(reviewGoal({goal: 'g', progress: 7, line: '\n Mieux 🎶\nque prévu ', time})).toEqual({
      ...{goal: 'g', progress: 7, line: 'Mieux 🎶\nque prévu', speaker: 'person', time},
    })
    expect(reviewGoal({goal: 'g', line: 'Hm', speaker: 'supporter', time}).speaker).toBe('supporter')
  })

  it.each([
    ['nothing was said', {}, ['empty']],
    ['the line is blank', {line: ' \n'}, ['empty']],
    ['progress is off the scale', {progress: 11}, ['scale']],
    ['progress is half a step', {progress: 6.5}, ['scale']],
    ['progress is no number', {progress: NaN}, ['scale']],
    ['a level is none of the five', {level: 3 as never}, ['scale']],
  ])('cannot be saved when %s', (_what, said, faults) => {
    expect(faultsOfReview(reviewGoal({goal: 'g', time, ...said}))).toEqual(faults)
  })

  it.each([{progress: 0}, {progress: 10}, {level: -2 as const}, {level: 0 as const}, {line: 'It moves.'}])(
    'can be saved with no more than %j',
    said => {
      expect(faultsOfReview(reviewGoal({goal: 'g', time, ...said}))).toEqual([])
    },
  )
})
