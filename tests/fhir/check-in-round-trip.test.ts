import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {components} from '../../src/chime/index.js'
import {measureToResources, observationsFromResources, systems} from '../../src/fhir/index.js'
import {checkIn, type Answer, type Response} from '../../src/measures/index.js'
import {text} from './goals-of-all-kinds.js'

const sitting = {patient: 'Patient/p', identifier: '8d1f0c1e'}

function perItem<T>(values: fc.Arbitrary<T>) {
  const model = Object.fromEntries(checkIn.items.map(item => [item.linkId, values]))
  return fc.record(model, {requiredKeys: []}) as fc.Arbitrary<Record<string, T>>
}

const anyResponse: fc.Arbitrary<Response> = fc.record(
  {
    instrument: fc.constant(checkIn.id),
    version: fc.constantFrom('1.0', '1.1'),
    time: fc.constantFrom('2026-11-01T10:00:00-05:00', '2026-03-08T02:30:00+14:00'),
    answers: perItem<Answer>(fc.oneof(fc.integer({min: 0, max: 4}), fc.constant('declined' as const))),
    words: perItem(fc.oneof(text, fc.constantFrom('Chanter 🎶\nà deux', 'أنا بخير', ' \n'))),
    talkAbout: fc.constantFrom(...components),
    goingWell: text,
  },
  {requiredKeys: ['instrument', 'version', 'time', 'answers']},
)

const response = (parts: Partial<Response>): Response => ({
  ...{instrument: checkIn.id, version: '1.0', time: '2026-11-01T10:00:00-05:00', answers: {}},
  ...parts,
})

describe('a check-in on its way to the record and back', () => {
  it('says each answer, each word and both closing questions exactly as they were said', () => {
    fc.assert(
      fc.property(anyResponse, said => {
        const wire = JSON.parse(JSON.stringify(measureToResources(said, sitting)))
        const readings = observationsFromResources(wire)
        const of = (linkId: string) => readings.find(reading => reading.linkId === linkId)!
        expect(readings).toHaveLength(5)
        for (const {linkId, component} of checkIn.items) {
          const answer = said.answers[linkId]
          expect(of(linkId)).toMatchObject({instrument: checkIn.id, component, time: said.time})
          expect(of(linkId).value).toBe(typeof answer === 'number' ? answer : undefined)
          expect(of(linkId).declined).toBe(answer === 'declined' ? true : undefined)
          expect(of(linkId).words).toBe(said.words?.[linkId]?.trim() || undefined)
          expect(of(linkId).talkAbout).toBe(linkId === said.talkAbout ? true : undefined)
          const inWords = answer === undefined && said.words?.[linkId]?.trim()
          if (inWords) expect(of(linkId).text).toBeUndefined()
          expect(of(linkId).notes).toBeUndefined()
        }
        expect(readings.flatMap(reading => reading.goingWell ?? [])).toEqual(
          said.goingWell ? [said.goingWell.trim()] : [],
        )
      }),
    )
  })

  it('says what was asked, and in whose words, where they are the words of a site, and nothing of ours', () => {
    const asked = {hope: {text: 'J’ai hâte à demain.', wording: 'site 2.0.0'}}
    const resources = measureToResources(response({answers: {hope: 4, identity: 1}, asked}), sitting)
    const readings = observationsFromResources(JSON.parse(JSON.stringify(resources)))
    const of = (linkId: string) => readings.find(reading => reading.linkId === linkId)!
    expect(of('hope')).toMatchObject({value: 4, label: 'J’ai hâte à demain.', version: 'site 2.0.0'})
    expect(
      resources.map(({method}) => method!.text).filter(each => each!.includes('site 2.0.0')),
    ).toHaveLength(1)
    expect(of('identity').version).toBeUndefined()
    expect(of('identity').label).toBe('CHIME check-in: Identity')
  })

  it('has no total and no average: five observations, each about one component, each with its own identifier', () => {
    const resources = measureToResources(response({answers: {hope: 4}}), sitting)
    expect(resources.map(each => each.code.coding?.[0]?.code)).toEqual([...components])
    expect(new Set(resources.map(each => each.identifier?.[0]?.value)).size).toBe(5)
    expect(resources.some(each => each.hasMember ?? each.derivedFrom)).toBe(false)
  })

  it('never makes a number of a declined answer nor of one that was not given', () => {
    const resources = measureToResources(response({answers: {hope: 'declined'}}), sitting)
    const codes = resources.map(each => each.dataAbsentReason?.coding?.[0]?.code)
    expect(codes).toEqual(['not-asked', 'asked-declined', 'not-asked', 'not-asked', 'not-asked'])
    expect(resources.some(each => each.valueInteger !== undefined)).toBe(false)
  })

  it('tells words without a number from a refusal, and from what was not asked', () => {
    const resources = measureToResources(
      response({answers: {meaning: 'declined'}, words: {hope: 'It depends.', meaning: 'Later.'}}),
      sitting,
    )
    const codes = resources.map(each => each.dataAbsentReason?.coding?.[0]?.code)
    expect(codes).toEqual(['not-asked', 'unknown', 'not-asked', 'asked-declined', 'not-asked'])
    const [, hope, , meaning] = observationsFromResources(resources)
    expect(hope).toMatchObject({words: 'It depends.'})
    expect([hope!.value, hope!.text, hope!.declined]).toEqual([undefined, undefined, undefined])
    expect(meaning).toMatchObject({words: 'Later.', declined: true})
  })

  it('is tagged beside the survey category, by the person, in the version that was answered', () => {
    const [first] = measureToResources(response({version: '1.1', answers: {connectedness: 2}}), sitting)
    expect(first!.category!.map(each => each.coding![0]!.system)).toEqual([
      systems.observationCategory,
      systems.chime,
    ])
    expect(first!.performer).toEqual([{reference: 'Patient/p'}])
    expect(first!.method!.text).toBe('CHIME check-in 1.1. A conversation starter, not a validated measure.')
  })

  it.each<[string, Partial<Response>, string]>([
    ['is out of range', {answers: {hope: 5}}, 'An answer to «hope» is a whole number from 0 to 4, not 5.'],
    ['is half a step', {answers: {hope: 1.5}}, 'An answer to «hope» is a whole number from 0 to 4, not 1.5.'],
    [
      'is a text',
      {answers: {hope: '3' as never}},
      'An answer to «hope» is a whole number from 0 to 4, not 3.',
    ],
    ['is to nothing that was asked', {answers: {joy: 1}}, 'CHIME check-in has no item «joy».'],
    ['has words about nothing that was asked', {words: {joy: 'Hi'}}, 'CHIME check-in has no item «joy».'],
    [
      'wants to talk of nothing that was asked',
      {talkAbout: 'joy' as never},
      'CHIME check-in has no item «joy».',
    ],
    ['belongs to another instrument', {instrument: 'x'}, 'Only the CHIME check-in can be written, not «x».'],
  ])('is refused in words when an answer %s, so that nothing is dropped unseen', (_what, parts, message) => {
    expect(() => measureToResources(response(parts), sitting)).toThrow(message)
  })
})
