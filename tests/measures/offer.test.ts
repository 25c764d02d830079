import {describe, expect, it} from 'vitest'
import {dueForAsking, nextAsked, type MeasureOffer} from '../../src/measures/index.js'

const everyQuarter: MeasureOffer = {instrument: 'qpr-15', everyDays: 90}

describe('a measure that a site asks in a rhythm', () => {
  it.each([
    ['2026-01-01', '2026-03-31', false],
    ['2026-01-01T23:30:00-05:00', '2026-04-01', true],
    ['2026-01', '2026-04-01', true],
    ['2026', '2026-04-01', true],
  ])('asked on %s is on %s due: %s', (last, today, due) => {
    expect(dueForAsking(everyQuarter, last, today)).toBe(due)
  })

  it('is due when it was never asked, and on the day it names', () => {
    expect(nextAsked(everyQuarter, undefined, '2026-11-28')).toBe('2026-11-28')
    expect(nextAsked(everyQuarter, '2026-11-28', '2026-11-28')).toBe('2027-02-26')
  })

  it.each([undefined, 0, -7, NaN])('without a rhythm (%s days) is never due', everyDays => {
    expect(
      dueForAsking(
        {instrument: 'qpr-15', ...(everyDays !== undefined && {everyDays})},
        undefined,
        '2026-11-28',
      ),
    ).toBe(false)
  })

  it('with a time that is none is not due: nobody knows when it was', () => {
    expect(nextAsked(everyQuarter, 'soon', '2026-11-28')).toBeUndefined()
  })
})
