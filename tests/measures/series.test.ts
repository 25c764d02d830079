import {describe, expect, it} from 'vitest'
import {checkIn, instruments, scaleOf, seriesOf, type Reading} from '../../src/measures/index.js'

const reading = (id: string, more: Partial<Reading>): Reading => ({id, label: id, ...more})
const instrument = (id: string) => instruments.find(each => each.id === id)!
const keys = (readings: Reading[]): string[][] =>
  seriesOf(readings).map(series => series.readings.map(({id}) => id))

describe('readings over time', () => {
  it('are a series for each score of each instrument, oldest first', () => {
    const dialog = (id: string, subscale: string) =>
      reading(id, {instrument: 'dialog', part: 'subscale', subscale, value: 4})
    expect(
      keys([
        dialog('a', 'treatment'),
        dialog('b', 'quality-of-life'),
        reading('c', {instrument: 'qpr-15', part: 'total', value: 30}),
        dialog('d', 'treatment'),
      ]),
    ).toEqual([['a', 'd'], ['b'], ['c']])
  })

  it('keep what was declined, compared or cancelled in its series, and a panel that says nothing out', () => {
    const total = {instrument: 'qpr-15', part: 'total'} as const
    expect(
      keys([
        reading('panel', {instrument: 'qpr-15', part: 'panel', members: ['a']}),
        reading('a', {...total, declined: true}),
        reading('b', {...total, text: '< 6'}),
        reading('c', {...total, status: 'cancelled', text: '31'}),
        reading('elsewhere', {members: ['x']}),
      ]),
    ).toEqual([['a', 'b', 'c']])
  })

  it('of a goal are one series for each voice', () => {
    const said = (id: string, speaker: Reading['speaker'], goal = 'g') =>
      reading(id, {instrument: 'goal-progress', goal, speaker, value: 5})
    expect(
      keys([said('a', 'person'), said('b', 'staff'), said('c', 'person'), said('d', 'person', 'h')]),
    ).toEqual([['a', 'c'], ['b'], ['d']])
  })

  it('of no instrument that is known are told apart by what the record calls them', () => {
    expect(
      keys([
        reading('a', {label: 'Belonging'}),
        reading('b', {label: 'Sleep'}),
        reading('c', {label: 'Belonging'}),
      ]),
    ).toEqual([['a', 'c'], ['b']])
  })
})

describe('the scale of a series', () => {
  const scale = (more: Partial<Reading>) => {
    const [series] = seriesOf([reading('a', more)])
    return scaleOf(series!, instrument(more.instrument!))
  }

  it('of a total is that of the instrument, with its published threshold', () => {
    expect(scale({instrument: 'qpr-15', part: 'total', value: 3})).toMatchObject({
      range: [0, 60],
      direction: 'up',
      threshold: {change: 5},
    })
  })

  it('of a subscale is its own, and has no threshold: none is published for it', () => {
    const found = scale({instrument: 'brief-inspire-o', part: 'subscale', subscale: 'hope', value: 3})
    expect(found).toMatchObject({range: [0, 4], title: {en: 'Brief INSPIRE-O: Hope'}})
    expect(found!.threshold).toBeUndefined()
    expect(found!.unverified).toHaveLength(1)
  })

  it('of an answer is that of its item, with the names of the steps', () => {
    expect(scale({instrument: checkIn.id, linkId: 'hope', value: 1})).toMatchObject({
      range: [0, 4],
      labels: checkIn.items[1]!.labels,
    })
    expect(scale({instrument: 'goal-progress', goal: 'g', value: 1})!.range).toEqual([0, 10])
    expect(scale({instrument: 'attainment', goal: 'g', value: 1})!.range).toEqual([-2, 2])
  })

  it('is not known of a part that the instrument does not have, nor by another instrument', () => {
    expect(scale({instrument: 'dialog', part: 'subscale', subscale: 'sleep', value: 1})).toBeUndefined()
    const [series] = seriesOf([reading('a', {instrument: 'dialog', part: 'total', value: 1})])
    expect(scaleOf(series!, instrument('qpr-15'))).toBeUndefined()
  })
})
