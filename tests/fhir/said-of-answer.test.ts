import type {Observation} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {observationsFromResources, saidOfAnswerToResource} from '../../src/fhir/index.js'

const said = {
  answer: 'hope-1',
  words: '  That was a bad week, not my life. ',
  time: '2026-03-01T10:00:00-05:00',
}
const context = {patient: 'Patient/maya', identifier: 'said-1', components: ['hope']} as const
const written = {...saidOfAnswerToResource(said, context), id: 'said'}

describe('What a person says of an answer', () => {
  it('is an Observation of its own that points at the answer, in their voice, and measures nothing', () => {
    expect(written).toMatchObject({
      focus: [{reference: 'Observation/hope-1'}],
      performer: [{reference: 'Patient/maya'}],
      dataAbsentReason: {coding: [{code: 'not-asked'}]},
      note: [{authorReference: {reference: 'Patient/maya'}, text: 'That was a bad week, not my life.'}],
    })
    expect(Object.keys(written).filter(name => name.startsWith('value'))).toEqual([])
  })

  it('is read back as that, with its words, and as no answer', () => {
    const [reading] = observationsFromResources([written])
    expect(reading).toMatchObject({saidOf: 'hope-1', words: 'That was a bad week, not my life.'})
    expect([reading!.caution, reading!.value, reading!.linkId]).toEqual([undefined, undefined, undefined])
  })

  it('is nobody’s words but theirs', () => {
    const note = [{authorReference: {reference: 'Practitioner/7'}, text: 'She said it was fine.'}]
    const [reading] = observationsFromResources([{...written, note}])
    expect(reading!.words).toBeUndefined()
  })

  it('is not taken for that where it points at anything else', () => {
    const pointing = (change: Partial<Observation>) =>
      observationsFromResources([{...written, ...change}])[0]!
    expect(pointing({focus: [{reference: 'RelatedPerson/mother'}]})).toMatchObject({caution: 'focus'})
    const both = [{reference: 'Observation/hope-1'}, {reference: 'RelatedPerson/mother'}]
    expect(pointing({focus: both})).toMatchObject({caution: 'focus'})
    expect(pointing({code: {text: 'Pain'}})).toMatchObject({caution: 'focus'})
    expect(pointing({code: {text: 'Pain'}}).saidOf).toBeUndefined()
  })
})
