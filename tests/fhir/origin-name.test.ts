import type {Goal} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {originNameOf} from '../../src/fhir/index.js'

const named = (more: object) => originNameOf({resourceType: 'Goal', ...more} as unknown as Goal)

describe('The name of where a Goal comes from', () => {
  it('is the host of its source', () => {
    const meta = {source: 'https://records.northlakes.example:8443/fhir/Goal/7#v2'}
    expect(named({meta})).toBe('records.northlakes.example')
  })

  it.each([
    {},
    {meta: {source: '#sXYz1'}},
    {meta: {source: 'urn:uuid:53fefa32'}},
    {meta: {source: 'javascript:alert(1)'}},
    {meta: 7, identifier: 'x'},
    {identifier: [{value: '7', assigner: {display: 'A registry'}}]},
  ])('is nothing where nobody would know it: %j', more => expect(named(more)).toBeUndefined())
})
