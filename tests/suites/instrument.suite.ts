import {describe, expect, it} from 'vitest'
import {isComponent} from '../../src/chime/index.js'
import {change, score, type Answers, type Instrument} from '../../src/measures/index.js'
import {lint} from '../../src/wording/index.js'

const languages = ['en', 'fr'] as const
const checked = {checked: true}

/** What holds for any instrument in the package: a new data file is proved by running it through here. */
export function describeInstrument(instrument: Instrument): void {
  const {items, licence, threshold, subscales = [], examples = [], orders = {}} = instrument
  const linkIds = items.map(item => item.linkId)
  const lowest = ends(instrument, 0)
  const highest = ends(instrument, 1)

  describe(`the instrument ${instrument.id}`, () => {
    it('says what it is, what it rests on, whose it is and on what terms', () => {
      expect(instrument.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      for (const text of [instrument.version, instrument.source, licence.holder, licence.terms])
        expect(text.trim()).not.toBe('')
      for (const language of languages) expect(instrument.title[language].trim()).not.toBe('')
      if (licence.tier !== 'ours') expect(licence.seen).toMatch(/^\d{4}(-\d{2}){0,2}$/)
      if (instrument.administration) expect(instrument.administration.source.trim()).not.toBe('')
    })

    it('cites a source for all that it claims, or claims nothing', () => {
      if (threshold) expect(threshold.change).toBeGreaterThan(0)
      if (threshold) expect(threshold.source).toMatch(/\d{4}/)
      for (const scale of [instrument, ...subscales])
        if (scale.missing) expect(scale.missing.source.trim()).not.toBe('')
      if (instrument.chime) expect(instrument.chime.components.every(isComponent)).toBe(true)
      if (instrument.chime) expect(instrument.chime.source.trim()).not.toBe('')
    })

    it('says in both languages, in words of recovery, what is to be minded and what is not verified', () => {
      for (const text of [instrument.caution, ...(instrument.unverified ?? [])])
        if (text) for (const language of languages) expect(lint(text[language], {language})).toEqual([])
    })

    it('asks at least one thing, each known by a linkId of its own', () => {
      expect(items.length).toBeGreaterThan(0)
      expect(items.every(item => item.linkId.trim())).toBe(true)
      expect(new Set(linkIds).size).toBe(items.length)
    })

    it('puts the same items into every order and only its own into a subscale', () => {
      for (const order of Object.values(orders)) expect([...order].sort()).toEqual([...linkIds].sort())
      for (const part of subscales) expect(part.items.filter(linkId => !linkIds.includes(linkId))).toEqual([])
      expect(new Set(subscales.map(({id}) => id)).size).toBe(subscales.length)
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

    it('scores from its lowest to its highest, as published and no further, or not at all', () => {
      if (instrument.scoring === 'none')
        expect(score(instrument, highest, checked)).toMatchObject({total: undefined})
      for (const [answers, end] of [
        [lowest, 0],
        [highest, 1],
      ] as const) {
        const result = score(instrument, answers, checked)
        if (instrument.scoring === 'sum' || instrument.scoring === 'mean')
          expect(result).toMatchObject({total: instrument.range![end], range: instrument.range})
        for (const {id, range} of subscales)
          expect(result.subscales![id]).toEqual({total: range![end], range: range!})
      }
    })

    it('has a worked example where it scores anything, and each comes to what it says', () => {
      if (instrument.scoring !== 'none' || subscales.length) expect(examples.length).toBeGreaterThan(0)
      for (const {answers, order, total, subscales: parts = {}} of examples) {
        const result = score(instrument, answers, {order, checked: true})
        expect(result.total).toBe(total)
        for (const [id, part] of Object.entries(parts)) expect(result.subscales?.[id]?.total).toBe(part)
      }
    })

    it('gives no score unasked, and says why, while anything is not verified', () => {
      if (!instrument.unverified?.length) return
      const refused = score(instrument, highest)
      expect(refused).toMatchObject({total: undefined, cause: 'unverified'})
      expect(refused.subscales).toBeUndefined()
      for (const {en} of instrument.unverified)
        expect(refused).toHaveProperty('reason', expect.stringContaining(en))
    })

    it.each(linkIds)('gives no total, and says so, while %s is declined', linkId => {
      if ([instrument, ...subscales].some(scale => scale.missing)) return
      const result = score(instrument, {...highest, [linkId]: 'declined'}, checked)
      expect(result).toMatchObject({total: undefined, missing: [linkId]})
      for (const part of subscales.filter(each => each.items.includes(linkId)))
        expect(result.subscales![part.id]).toEqual({total: undefined, missing: [linkId]})
    })

    it.each(items)(
      'refuses an answer to $linkId outside its range',
      ({linkId, range: [low, high], decimal}) => {
        for (const answer of [low - 1, high + 1, NaN, ...(decimal ? [] : [low + 0.5])])
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

/** The answers that count least (0) or most (1). */
function ends({items}: Instrument, end: 0 | 1): Answers {
  return Object.fromEntries(
    items.map(({linkId, range, reversed}) => [linkId, range[reversed ? 1 - end : end]!]),
  )
}
