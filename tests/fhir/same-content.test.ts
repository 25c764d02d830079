import fc from 'fast-check'
import {LosslessNumber, parse, stringify} from 'lossless-json'
import {describe, expect, it} from 'vitest'
import {sameContent} from '../../src/fhir/index.js'
import {anyGoal} from './goals-of-all-kinds.js'

describe('two resources', () => {
  it('say the same when one went over the wire and the server added its own id, version and narrative', () => {
    fc.assert(
      fc.property(anyGoal, goal => {
        const kept = {
          ...(parse(stringify(goal)!) as object),
          id: '9',
          meta: {versionId: '1'},
          text: {div: '<p/>'},
        }
        expect(sameContent(goal, kept)).toBe(true)
        expect(sameContent(kept, goal)).toBe(true)
      }),
    )
  })

  it.each<[string, object, object]>([
    ['a number differs', {value: 1}, {value: 2}],
    [
      'digits that a number cannot hold differ from one that it can',
      {value: new LosslessNumber('1e400')},
      {value: 1},
    ],
    ['an element is missing', {status: 'final', note: []}, {status: 'final'}],
    ['a list has another order', {note: ['a', 'b']}, {note: ['b', 'a']}],
    ['a list is an object', {note: ['a']}, {note: {0: 'a'}}],
    ['a number is a text', {value: 1}, {value: '1'}],
    ['a text is another’s id', {code: {id: 'a'}}, {code: {id: 'b'}}],
    ['a name of JavaScript stands in', {a: 1, constructor: 1}, {a: 1, toString: 1}],
  ])('do not say the same when %s', (_what, one, other) => {
    expect(sameContent(one, other)).toBe(false)
    expect(sameContent(other, one)).toBe(false)
  })

  it('say the same when a decimal kept its digits on one side and an element is undefined on the other', () => {
    expect(sameContent({value: new LosslessNumber('1.00')}, {value: 1, note: undefined})).toBe(true)
  })
})
