import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {attainmentT} from '../../src/goals/index.js'

const goals = (levels: number[], weights: number[] = []) =>
  levels.map((level, index) => ({level, ...(weights[index] !== undefined && {weight: weights[index]})}))

describe('the attainment T-score', () => {
  it.each([
    [[0], [], '50.00'],
    [[2], [], '70.00'],
    [[-2], [], '30.00'],
    [[-1, -1], [], '37.60'],
    [[-1, -1, -1], [], '36.31'],
    [[1, 1, 1], [], '63.69'],
    [[-2, -2, -2], [], '22.61'],
    [[1, 0], [], '56.20'],
    [[1, 2, 0], [3, 1, 2], '61.02'],
    [[2, -1], [9, 1], '68.18'],
  ])('of levels %j with weights %j is %s', (levels, weights, expected) => {
    expect(attainmentT(goals(levels, weights))!.toFixed(2)).toBe(expected)
  })

  it('is nothing without goals, and nothing when no goal weighs anything', () => {
    expect(attainmentT([])).toBeUndefined()
    expect(attainmentT(goals([1, -2], [0, 0]))).toBeUndefined()
  })

  it('is a number, and turns round 50 when every level turns round', () => {
    const goal = fc.record({level: fc.integer({min: -2, max: 2}), weight: fc.integer({min: 1, max: 9})})
    fc.assert(
      fc.property(fc.array(goal, {minLength: 1, maxLength: 10}), set => {
        const turned = set.map(({level, weight}) => ({level: -level, weight}))
        expect(attainmentT(set)! + attainmentT(turned)!).toBeCloseTo(100, 9)
      }),
    )
  })

  it.each([3, -2.5, NaN, undefined as unknown as number])('is refused in words for a level of %s', level => {
    expect(() => attainmentT([{level}])).toThrow(`A level of attainment is -2 to +2, not ${level}.`)
  })

  it.each([-1, NaN, Infinity])('is refused in words for a weight of %s', weight => {
    expect(() => attainmentT([{level: 0, weight}])).toThrow(`A weight is 0 or more, not ${weight}.`)
  })
})
