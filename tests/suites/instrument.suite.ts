import {describe, expect, it} from 'vitest'
import {isComponent} from '../../src/chime/index.js'
import {change, score, type Instrument} from '../../src/measures/index.js'

const languages = ['en', 'fr'] as const

/** What holds for any instrument in the package: a new data file is proved by running it through here. */
export function describeInstrument(instrument: Instrument): void {
  const {items, licence, threshold} = instrument
  const lowest = Object.fromEntries(items.map(item => [item.linkId, item.range[0]]))
  const highest = Object.fromEntries(items.map(item => [item.linkId, item.range[1]]))

  describe(`the instrument ${instrument.id}`, () => {
    it('says what it is, what it rests on, whose it is and on what terms', () => {
      expect(instrument.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      for (const text of [instrument.version, instrument.source, licence.holder, licence.terms])
        expect(text.trim()).not.toBe('')
      for (const language of languages) expect(instrument.title[language].trim()).not.toBe('')
    })

    it('cites a source for a change that means something, or names no such change', () => {
      if (!threshold) return
      expect(threshold.change).toBeGreaterThan(0)
      expect(threshold.source).toMatch(/\d{4}/)
    })

    it('asks at least one thing, each known by a linkId of its own', () => {
      expect(items.length).toBeGreaterThan(0)
      expect(items.every(item => item.linkId.trim())).toBe(true)
      expect(new Set(items.map(item => item.linkId)).size).toBe(items.length)
    })

    it('ranges over whole steps, and names every step or none, in both languages', () => {
      for (const {range, labels, component} of items) {
        const [low, high] = range
        expect(Number.isInteger(low) && Number.isInteger(high) && low < high).toBe(true)
        if (labels) for (const language of languages) expect(labels[language]).toHaveLength(high - low + 1)
        if (component) expect(isComponent(component)).toBe(true)
      }
    })

    it('holds no text of an item unless it is ours, and then in both languages', () => {
      for (const {text} of items)
        if (licence.tier === 'ours')
          for (const language of languages) expect(text![language].trim()).not.toBe('')
        else expect(text).toBeUndefined()
    })

    it('scores from its lowest to its highest and no further, or not at all', () => {
      if (instrument.scoring === 'none') {
        expect(score(instrument, highest)).toMatchObject({total: undefined})
        return
      }
      const {range} = score(instrument, lowest) as {range: readonly [number, number]}
      expect(score(instrument, lowest)).toEqual({total: range[0], range})
      expect(score(instrument, highest)).toEqual({total: range[1], range})
    })

    it.each(items.map(item => item.linkId))('gives no total, and says so, while %s is declined', linkId => {
      expect(score(instrument, {...highest, [linkId]: 'declined'})).toMatchObject({
        total: undefined,
        missing: [linkId],
      })
    })

    it.each(items)(
      'refuses an answer to $linkId that is outside its range',
      ({linkId, range: [low, high]}) => {
        for (const answer of [low - 1, high + 1, low + 0.5, NaN])
          expect(() => score(instrument, {[linkId]: answer})).toThrow(RangeError)
      },
    )

    it('tells a change as a direction, with the source of its threshold if there is one', () => {
      const step = threshold?.change ?? 1
      const source = threshold ? {threshold: threshold.source} : {}
      expect(change(instrument, 1, 1 + step)).toEqual({direction: 'higher', ...source})
      expect(change(instrument, 1 + step, 1)).toEqual({direction: 'lower', ...source})
      expect(change(instrument, 1, 1)).toEqual({direction: 'same', ...source})
      if (threshold) expect(change(instrument, 1, 1 + step / 2).direction).toBe('same')
    })
  })
}
