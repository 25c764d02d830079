import type {Observation} from 'fhir/r4.js'
import {LosslessNumber} from 'lossless-json'
import {describe, expect, it} from 'vitest'
import {observationsFromResources, systems} from '../../src/fhir/index.js'
import type {Reading} from '../../src/measures/index.js'

function observationWith(elements: Partial<Observation>): Observation {
  return {
    resourceType: 'Observation',
    id: 'o',
    status: 'final',
    code: {text: 'Sense of belonging'},
    subject: {reference: 'Patient/p'},
    effectiveDateTime: '2026-03-01',
    ...elements,
  }
}

const read = (elements: Partial<Observation>): Reading =>
  observationsFromResources([observationWith(elements)])[0]!

const absent = (code: string, display: string) => ({
  coding: [{system: systems.dataAbsentReason, code, display}],
})

describe('An answer from another system', () => {
  it.each([
    ['D4', 'modifier', {modifierExtension: [{url: 'http://x.example/not'}]}],
    ['D4', 'modifier', {component: [{code: {}, modifierExtension: [{url: 'http://x.example/not'}]}]}],
    ['D5', 'rules', {implicitRules: 'http://x.example/rules'}],
  ])(
    '%s is named but says nothing (%s) when what it says could mean the opposite',
    (_row, caution, elements) => {
      const reading = read({valueInteger: 3, note: [{text: 'secret'}], ...(elements as Partial<Observation>)})
      expect(reading).toEqual({
        ...{id: 'o', label: 'Sense of belonging', time: '2026-03-01', caution},
        component: undefined,
      })
    },
  )

  it('D6 is not there when it was entered in error', () => {
    expect(observationsFromResources([observationWith({status: 'entered-in-error'})])).toEqual([])
  })

  it('D7 keeps partial dates as written, and puts them in order', () => {
    const dates = ['9999', '2026-02-28', '2026', '0000', '2026-02']
    const readings = observationsFromResources(
      dates.map(effectiveDateTime => observationWith({effectiveDateTime})),
    )
    expect(readings.map(reading => reading.time)).toEqual(['0000', '2026', '2026-02', '2026-02-28', '9999'])
  })

  it.each<[string, Partial<Observation>]>([
    ['an instant', {effectiveInstant: '2026-05-01T10:00:00Z'}],
    ['the start of a period', {effectivePeriod: {start: '2026-05-01T10:00:00Z', end: '2026-06'}}],
    ['the end of a period without a start', {effectivePeriod: {end: '2026-05-01T10:00:00Z'}}],
    ['the first event of a timing', {effectiveTiming: {event: ['2026-05-01T10:00:00Z', '2026-06']}}],
    ['the bounds of a timing', {effectiveTiming: {repeat: {boundsPeriod: {start: '2026-05-01T10:00:00Z'}}}}],
    ['when it was issued, if nothing else is said', {issued: '2026-05-01T10:00:00Z'}],
  ])('D8 has its time from %s', (_where, elements) => {
    expect(read({effectiveDateTime: undefined, ...elements}).time).toBe('2026-05-01T10:00:00Z')
  })

  it.each<[string, Partial<Observation>, Partial<Reading>]>([
    ['a whole number', {valueInteger: 0}, {value: 0}],
    ['a quantity with its unit', {valueQuantity: {value: 195, unit: 'lbs'}}, {value: 195, unit: 'lbs'}],
    ['a decimal kept as written', {valueQuantity: {value: new LosslessNumber('1.00') as never}}, {value: 1}],
    ['a number written as a string', {valueString: '7'}, {value: 7}],
  ])('D9 takes %s for a number', (_kind, elements, expected) => {
    expect(read(elements)).toMatchObject(expected)
    expect(read(elements)).not.toHaveProperty('text')
  })

  it.each<[string, Partial<Observation>, string]>([
    ['a comparator', {valueQuantity: {value: 6, comparator: '<', unit: 'score'}}, '<6 score'],
    ['a number too large to hold', {valueQuantity: {value: new LosslessNumber('1e400') as never}}, '1e400'],
    ['a range', {valueRange: {low: {value: 2}, high: {value: 4}}}, '2 – 4'],
    ['a range without an upper end', {valueRange: {low: {value: 2, unit: 'days'}}}, '≥ 2 days'],
    ['a range without a lower end', {valueRange: {high: {value: 4}}}, '≤ 4'],
    ['a ratio', {valueRatio: {numerator: {value: 1}, denominator: {value: 8}}}, '1 / 8'],
    [
      'a concept',
      {valueCodeableConcept: {coding: [{display: 'Better than expected'}]}},
      'Better than expected',
    ],
    ['yes or no', {valueBoolean: false}, 'false'],
    ['words', {valueString: 'about 7'}, 'about 7'],
    ['a moment', {valueDateTime: '2026-02'}, '2026-02'],
    ['a time of day', {valueTime: '10:00:00'}, '10:00:00'],
    ['a period', {valuePeriod: {start: '2026-02', end: '2026-03'}}, '2026-02 – 2026-03'],
  ])('D9 tells %s in words, never as a number', (_kind, elements, text) => {
    expect(read(elements)).toMatchObject({text})
    expect(read(elements)).not.toHaveProperty('value')
  })

  it('D9 says declined only of a person who was asked and did not want to answer', () => {
    const declined = read({dataAbsentReason: absent('asked-declined', 'Asked But Declined'), valueInteger: 0})
    expect(declined).toMatchObject({declined: true, text: 'Asked But Declined'})
    expect(declined).not.toHaveProperty('value')
    const notAsked = read({dataAbsentReason: absent('not-asked', 'Not Asked')})
    expect(notAsked).toMatchObject({text: 'Not Asked'})
    expect(notAsked).not.toHaveProperty('declined')
  })

  it('D10 never takes a number outside the scale of the check-in for an answer', () => {
    const code = {coding: [{system: systems.checkIn, code: 'hope'}]}
    expect(read({code, valueInteger: 4})).toMatchObject({value: 4})
    expect(read({code, valueInteger: 9})).toMatchObject({text: '9'})
    expect(read({code, valueInteger: 9})).not.toHaveProperty('value')
  })

  it('D11 has its component from our codes, else from our category, never from somebody else’s', () => {
    const category = (system: string, code: string) => ({category: [{coding: [{system, code}]}]})
    expect(read(category(systems.chime, 'meaning')).component).toBe('meaning')
    expect(read(category('http://other.example', 'meaning')).component).toBeUndefined()
    const code = {coding: [{system: systems.checkIn, code: 'hope'}]}
    expect(read({code, ...category(systems.chime, 'meaning')}).component).toBe('hope')
  })

  it('D12 gives the person’s words to the person alone', () => {
    const reading = read({
      note: [
        {text: 'I sang 🎶', authorReference: {reference: 'Patient/p'}},
        {text: 'Seemed tired', authorReference: {reference: 'Practitioner/x', display: 'Dr X'}},
        {text: 'Typed later', authorString: 'Desk'},
        {text: 'Not mine', authorReference: {reference: 'Patient/q'}},
      ],
    })
    expect(reading.words).toBe('I sang 🎶')
    expect(reading.notes).toEqual([
      {text: 'Seemed tired', name: 'Dr X', speaker: 'staff'},
      {text: 'Typed later', name: 'Desk'},
      {text: 'Not mine', name: undefined},
    ])
  })

  it('D15 orders by the instant across offsets, and keeps each time as it was written', () => {
    const times = ['2026-03-08T01:00:00-12:00', '2026-03-08T01:00:00+14:00', '2026-03-08T02:30:00-05:00']
    const readings = observationsFromResources(
      times.map(effectiveDateTime => observationWith({effectiveDateTime})),
    )
    expect(readings.map(reading => reading.time)).toEqual([times[1], times[2], times[0]])
  })

  it('D23 tells the parts of a panel, and goes round no circle of members', () => {
    const panel = read({
      component: [
        {code: {text: 'Systolic'}, valueQuantity: {value: 120, unit: 'mmHg'}},
        {code: {text: 'Diastolic'}, dataAbsentReason: absent('error', 'Error')},
      ],
    })
    expect(panel.text).toBe('Systolic: 120 mmHg; Diastolic: Error')
    const circle = [
      observationWith({id: 'a', hasMember: [{reference: 'Observation/b'}]}),
      observationWith({id: 'b', hasMember: [{reference: 'Observation/a'}]}),
    ]
    expect(observationsFromResources(circle).map(reading => reading.id)).toEqual(['a', 'b'])
  })

  it.each(['registered', 'preliminary', 'amended', 'corrected', 'cancelled', 'unknown'] as const)(
    'D24 says that it is %s',
    status => {
      const reading = read({status, valueInteger: 3})
      expect(reading.status).toBe(status)
      expect(reading.preliminary ?? false).toBe(status === 'registered' || status === 'preliminary')
      expect(reading.value).toBe(status === 'cancelled' ? undefined : 3)
      expect(reading.text).toBe(status === 'cancelled' ? '3' : undefined)
    },
  )

  it('D24 says nothing of a plainly final one', () => {
    expect(read({valueInteger: 3})).not.toHaveProperty('status')
  })
})
