import type {Patient} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {patientFromResource} from '../../src/fhir/index.js'

const read = (elements: Partial<Patient>) => patientFromResource({resourceType: 'Patient', ...elements})

describe('the person whose record it is', () => {
  it('is called by the name that they go by, before the one on their papers', () => {
    const official = {use: 'official', given: ['Marc'], family: 'Roy'} as const
    for (const use of ['usual', 'nickname'] as const)
      expect(read({name: [official, {use, given: ['Camille'], family: 'Roy'}] as Patient['name']}).name).toBe(
        'Camille',
      )
    expect(read({name: [official] as never}).name).toBe('Marc')
  })

  it('is called by an old name only when there is no other', () => {
    const old = {use: 'old', text: 'Old Name'} as const
    expect(read({name: [old, {text: 'Ada B.'}]}).name).toBe('Ada B.')
    expect(read({name: [old]}).name).toBe('Old Name')
  })

  it('has no name when the record holds none, and none is made up', () => {
    expect(read({})).toEqual({name: ''})
    expect(read({name: [null, {given: [null, 'Ada']}] as never}).name).toBe('Ada')
  })

  it.each<[string, Partial<Patient>]>([
    ['merged', {link: [{type: 'replaced-by', other: {}}], active: false}],
    ['deceased', {deceasedDateTime: '2026'}],
    ['deceased', {deceasedBoolean: true, active: false}],
    ['inactive', {active: false}],
  ])('asks for care when the record is %s', (caution, elements) => {
    expect(read(elements).caution).toBe(caution)
  })

  it('asks for none when it is not', () => {
    expect(read({active: true, deceasedBoolean: false, link: [{type: 'seealso', other: {}}]})).toEqual({
      name: '',
    })
  })
})
