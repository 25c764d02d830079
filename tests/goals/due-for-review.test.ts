import {describe, expect, it} from 'vitest'
import {dueForReview, newGoal, nextReview, type ReviewPlan} from '../../src/goals/index.js'

const goalWith = (review?: ReviewPlan, more = {}) =>
  newGoal({words: 'Sing', components: ['hope'], status: 'working', ...(review && {review}), ...more})

describe('when to look at a goal again', () => {
  it('is the day that was agreed, until it was looked at on that day or later', () => {
    const goal = goalWith({date: '2026-12-14'})
    expect(nextReview(goal)).toBe('2026-12-14')
    expect(nextReview(goal, '2026-12-13T23:59:00-05:00')).toBe('2026-12-14')
    expect(nextReview(goal, '2026-12-14T00:10:00-05:00')).toBeUndefined()
  })

  it('goes on in the rhythm from the last review, across months and years', () => {
    const goal = goalWith({date: '2026-12-14', everyWeeks: 4})
    expect(nextReview(goal, '2026-12-16T09:00:00-05:00')).toBe('2027-01-13')
    expect(nextReview(goalWith({everyWeeks: 1}), '2028-02-26')).toBe('2028-03-04')
  })

  it('begins a rhythm with the goal when nobody has looked at it yet, and makes no day up when that is not known', () => {
    expect(nextReview(goalWith({everyWeeks: 6}, {startDate: '2026-11-01'}))).toBe('2026-12-13')
    expect(nextReview(goalWith({everyWeeks: 6}))).toBeUndefined()
    expect(nextReview(goalWith({everyWeeks: 6}, {startDate: 'on admission'}))).toBeUndefined()
  })

  it('keeps a day of the calendar a day: the offset of the last review shifts nothing', () => {
    expect(nextReview(goalWith({everyWeeks: 1}), '2026-11-01T23:30:00+14:00')).toBe('2026-11-08')
  })

  it.each(['reached', 'changed', 'letting-go', 'closed', 'mistaken'] as const)(
    'is never for a goal that is %s',
    status => {
      expect(dueForReview({...goalWith({date: '2020'}), status}, undefined, '2026-11-23')).toBe(false)
    },
  )

  it.each([
    ['2026-11-22', true],
    ['2026-11-23', true],
    ['2026-11-24', false],
    ['2026-11', true],
    ['2026-12', false],
    ['2026', true],
  ])('agreed for %s, is due on 23 November 2026: %s', (date, due) => {
    expect(dueForReview(goalWith({date}), undefined, '2026-11-23')).toBe(due)
  })

  it('is never due when nothing was agreed', () => {
    expect(dueForReview(goalWith(), undefined, '2026-11-23')).toBe(false)
  })
})
