import {describe, expect, it} from 'vitest'
import {change, instruments, score, type Instrument} from '../../src/measures/index.js'
import {describeInstrument} from '../suites/instrument.suite.js'

/** A made-up instrument that adds up and has a threshold: it proves the suite and the rules that the check-in has no use for. */
const summed: Instrument = {
  id: 'made-up',
  version: '1',
  title: {en: 'Made-up scale', fr: 'Échelle inventée'},
  items: [
    {linkId: 'a', range: [1, 5]},
    {linkId: 'b', range: [0, 4]},
  ],
  scoring: 'sum',
  range: [1, 9],
  direction: 'up',
  threshold: {change: 3, source: 'Nobody (2026)'},
  source: 'Made up for this test.',
  licence: {tier: 'site', holder: 'Nobody', terms: 'None', seen: '2026'},
  examples: [{answers: {a: 2, b: 3}, total: 5}],
}

describe('every instrument', () => {
  it('is known by an id of its own', () => {
    expect(new Set(instruments.map(instrument => instrument.id)).size).toBe(instruments.length)
  })

  for (const instrument of [...instruments, summed]) describeInstrument(instrument)
})

describe('a score', () => {
  it('is the sum of all answers, with its range', () => {
    expect(score(summed, {a: 2, b: 0})).toEqual({total: 2, range: [1, 9]})
  })

  it('is refused, and says what is missing, when an answer is declined, not given or left out', () => {
    expect(score(summed, {a: 'declined', b: 4})).toEqual({
      total: undefined,
      cause: 'missing',
      reason: 'No total: a not answered, and no rule says how to fill in.',
      missing: ['a'],
    })
    expect(score(summed, {a: undefined})).toMatchObject({total: undefined, missing: ['a', 'b']})
  })

  it('knows items by linkId and refuses one that it does not know, whatever the order', () => {
    expect(score(summed, {b: 0, a: 5})).toMatchObject({total: 5})
    expect(() => score(summed, {a: 1, b: 1, c: 1})).toThrow('Made-up scale has no item «c».')
  })

  it.each(['3', null, true, Infinity])('refuses %j in words rather than dropping it', answer => {
    expect(() => score(summed, {a: answer as never})).toThrow(
      `An answer to «a» is a whole number from 1 to 5, not ${answer}.`,
    )
  })
})

describe('a change', () => {
  it('below the published threshold is about the same, and at it is told', () => {
    expect(change(summed, 4, 6)).toEqual({direction: 'same', threshold: 'Nobody (2026)'})
    expect(change(summed, 4, 7).direction).toBe('higher')
    expect(change(summed, 7, 4).direction).toBe('lower')
  })

  it('without a published threshold is a direction and claims no source', () => {
    expect(change({...summed, threshold: undefined}, 4, 5)).toEqual({direction: 'higher'})
  })

  it.each([
    [undefined, 3],
    [3, undefined],
    [NaN, 3],
  ])('from %s to %s is refused in words: what was declined has no direction', (earlier, later) => {
    expect(() => change(summed, earlier as number, later as number)).toThrow(
      'A change is between two numbers',
    )
  })
})
