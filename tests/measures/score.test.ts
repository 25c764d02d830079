import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {instruments, score, type Answers, type Instrument} from '../../src/measures/index.js'

const instrument = (id: string): Instrument => instruments.find(each => each.id === id)!
const all = ({items}: Instrument, answer: number) =>
  Object.fromEntries(items.map(({linkId}) => [linkId, answer]))
const checked = {checked: true}

const ras24 = instrument('ras-24')
/** 5 to the first nine positions, 1 to the others. */
const firstNine = Object.fromEntries(ras24.items.map((_item, index) => [index + 1, index < 9 ? 5 : 1]))

/** An instrument, answers to some of its items in any order, and how often any answer is declined or left out. */
const answered = fc
  .constantFrom(...instruments)
  .chain(each =>
    fc
      .tuple(
        ...each.items.map(({linkId, range: [low, high]}) =>
          fc.tuple(
            fc.constant(linkId),
            fc.oneof(
              {weight: 60, arbitrary: fc.integer({min: low, max: high}) as fc.Arbitrary<Answers[string]>},
              {weight: 1, arbitrary: fc.constantFrom<Answers[string]>('declined', undefined)},
            ),
          ),
        ),
      )
      .chain(entries =>
        fc.tuple(
          fc.constant(each),
          fc.constant(entries),
          fc.shuffledSubarray(entries, {minLength: entries.length}),
        ),
      ),
  )

describe('any score', () => {
  it('is the same whatever the order of the items and of the answers', () => {
    fc.assert(
      fc.property(answered, ([each, entries, shuffled]) => {
        const given = score(each, Object.fromEntries(entries), checked)
        expect(score(each, Object.fromEntries(shuffled), checked)).toEqual(given)
        const turned = {...each, items: [...each.items].reverse()}
        expect(score(turned, Object.fromEntries(entries), checked).total).toBe(given.total)
      }),
    )
  })

  it('is never outside its range, and never made from too few answers', () => {
    fc.assert(
      fc.property(answered, ([each, entries]) => {
        const {subscales = {}, ...whole} = score(each, Object.fromEntries(entries), checked)
        for (const result of [whole, ...Object.values(subscales)])
          if (result.total !== undefined) {
            expect(result.total).toBeGreaterThanOrEqual(result.range[0])
            expect(result.total).toBeLessThanOrEqual(result.range[1])
          }
        const missing = entries.filter(([, answer]) => typeof answer !== 'number').map(([linkId]) => linkId)
        if (missing.length) expect(whole).toMatchObject({total: undefined, missing})
        for (const {id, items} of each.subscales ?? [])
          if (items.some(linkId => missing.includes(linkId))) expect(subscales[id]?.total).toBeUndefined()
      }),
    )
  })
})

describe('RAS-24, which is printed in two orders', () => {
  it('scores by linkId, and by position only in an order that is named', () => {
    const subscale = (order: string) =>
      score(ras24, firstNine, {order, checked: true}).subscales!['confidence-and-hope']
    expect(subscale('blocks')).toMatchObject({total: 5})
    expect(subscale('original')).toMatchObject({total: (3 * 5 + 6) / 9})
  })

  it.each([
    [
      undefined,
      'No score: Recovery Assessment Scale, 24 items (RAS-24) is printed in several orders (original, blocks). Answer by linkId, or name the order.',
    ],
    [
      'alphabet',
      'No score: Recovery Assessment Scale, 24 items (RAS-24) is printed in the orders original, blocks, and not in «alphabet».',
    ],
  ])('refuses the order %s, and says why', (order, reason) => {
    expect(score(ras24, firstNine, {order, checked: true})).toEqual({
      total: undefined,
      cause: 'order',
      reason,
      missing: [],
    })
  })

  it('has no 25th position', () => {
    expect(() => score(ras24, {...firstNine, 25: 1}, {order: 'blocks'})).toThrow('has no item «25».')
  })
})

describe('an instrument', () => {
  it('that has one order refuses the name of another', () => {
    expect(score(instrument('qpr-15'), {}, {order: 'blocks'})).toMatchObject({cause: 'order'})
  })

  it('with a published rule fills in as far as the rule goes, with the mean of the others', () => {
    const ruled = {...instrument('qpr-15'), missing: {atMost: 1, source: 'Nobody (2026)'}}
    const answers = all(ruled, 2)
    expect(score(ruled, {...answers, 3: 'declined'})).toMatchObject({total: 30})
    expect(score(ruled, {...answers, 3: 'declined', 4: undefined})).toMatchObject({
      total: undefined,
      missing: ['3', '4'],
    })
  })

  it('leaves what does not apply out of a mean, and has none when nothing applies', () => {
    const rsa = instrument('rsa-r')
    expect(score(rsa, {...all(rsa, 4), 1: 'not-applicable'})).toMatchObject({total: 4})
    const none = Object.fromEntries(rsa.items.map(({linkId}) => [linkId, 'not-applicable' as const]))
    expect(score(rsa, none)).toMatchObject({reason: 'No total: nothing that was asked applies.', missing: []})
  })

  it('does not name what does not apply as missing', () => {
    const inspire = instrument('inspire')
    expect(score(inspire, {...all(inspire, 4), 5: 'not-applicable'}, checked)).toMatchObject({
      cause: 'stands-alone',
      missing: [],
    })
  })

  it('that lets nothing be called not applicable refuses it in words', () => {
    expect(() => score(instrument('qpr-15'), {1: 'not-applicable'})).toThrow(
      'An answer to «1» is a whole number from 0 to 4, not not-applicable.',
    )
  })

  it('of stages names the later of two that are equally high only by the rule, and none without it', () => {
    const stori = instrument('stori-30')
    const answers = {...all(stori, 0), 1: 5, 4: 5}
    expect(score(stori, answers, checked)).toMatchObject({total: 4, range: [1, 5]})
    expect(score({...stori, ties: undefined}, answers, checked)).toMatchObject({
      cause: 'tie',
      reason: 'No total: Moratorium, Rebuilding are equally high, and no rule says which counts.',
    })
  })

  it('that takes only certain numbers names them', () => {
    const stepped: Instrument = {
      ...instrument('qpr-15'),
      items: [{linkId: 'a', range: [0, 3], steps: [0, 1, 3]}],
    }
    expect(score(stepped, {a: 3})).toMatchObject({total: 3})
    expect(() => score(stepped, {a: 2})).toThrow('An answer to «a» is one of 0, 1, 3, not 2.')
  })
})
