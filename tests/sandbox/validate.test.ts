import {describe, expect, it} from 'vitest'
import {validate} from '../../src/sandbox/validate.js'
import {parseJson} from '../../src/sandbox/json.js'
import {goal, observation} from './client.js'

/** Each line: what is wrong, where it is said to be, and a word of how it is said. */
const wrong: [name: string, resource: unknown, expression: string, words: RegExp][] = [
  ['no lifecycleStatus', goal({lifecycleStatus: undefined}), 'Goal.lifecycleStatus', /required/],
  ['no description', goal({description: undefined}), 'Goal.description', /required/],
  ['no subject', goal({subject: undefined}), 'Goal.subject', /required/],
  ['an element of another version', goal({status: 'active'}), 'Goal.status', /no element "status"/],
  ['a made-up status', goal({lifecycleStatus: 'banana'}), 'Goal.lifecycleStatus', /one of proposed, planned/],
  ['a status of another case', goal({lifecycleStatus: 'Active'}), 'Goal.lifecycleStatus', /one of/],
  ['a detail without a measure', goal({target: [{detailString: 'x'}]}), 'Goal.target[0]', /measure.*gol-1/],
  [
    'two due dates',
    goal({target: [{dueDate: '2026-01-01', dueDuration: {value: 1}}]}),
    'Goal.target[0].due',
    /Only one of dueDate, dueDuration/,
  ],
  [
    'an unknown field within a target',
    goal({target: [{dueDay: '2026-01-01'}]}),
    'Goal.target[0].dueDay',
    /no element/,
  ],
  ['an offset on a date', goal({startDate: '2026-01-01T00:00:00Z'}), 'Goal.start', /YYYY-MM-DD/],
  ['a day that is not', goal({startDate: '2025-02-29'}), 'Goal.start', /real date/],
  ['the year 0', goal({startDate: '0000'}), 'Goal.start', /real date/],
  [
    'a list where one belongs',
    goal({description: [{text: 'x'}]}),
    'Goal.description',
    /one value, not a list/,
  ],
  ['one where a list belongs', goal({category: {text: 'x'}}), 'Goal.category', /a list/],
  ['an empty list', goal({note: []}), 'Goal.note', /empty list/],
  ['an empty object', goal({description: {}}), 'Goal.description', /empty object/],
  ['a blank text', goal({description: {text: '  '}}), 'Goal.description.text', /blank/],
  ['a NUL in a text', goal({description: {text: 'a\u0000b'}}), 'Goal.description.text', /control/],
  ['a null', goal({statusReason: null}), 'Goal.statusReason', /null/],
  ['a note without text', goal({note: [{time: '2026-01-01'}]}), 'Goal.note[0].text', /required/],
  [
    'a subject of the wrong type',
    goal({subject: {reference: 'Device/1'}}),
    'Goal.subject',
    /Patient, Group, Organization; not Device/,
  ],
  [
    'an empty reference',
    goal({expressedBy: {type: 'Patient'}}),
    'Goal.expressedBy',
    /reference, an identifier/,
  ],
  ['an extension without url', goal({extension: [{valueString: 'x'}]}), 'Goal.extension[0].url', /required/],
  ['an extension without anything', goal({extension: [{url: 'urn:x'}]}), 'Goal.extension[0]', /ext-1/],
  [
    'a sibling of a complex element',
    goal({_description: {id: 'x'}}),
    'Goal._description',
    /only for primitive/,
  ],
  [
    'a sibling of the id',
    goal({_id: {extension: [{url: 'urn:x', valueCode: 'y'}]}}),
    'Goal._id',
    /no element/,
  ],
  ['a sibling that is text', goal({_startDate: 'x'}), 'Goal.start', /object/],
  ['a reference to nothing contained', goal({subject: {reference: '#p'}}), 'Goal', /ref-1/],
  [
    'a contained resource nobody refers to',
    goal({contained: [{resourceType: 'Patient', id: 'p'}]}),
    'Goal',
    /dom-3/,
  ],
  [
    'a contained resource that is wrong',
    goal({contained: [{resourceType: 'Patient', id: 'p', gender: 'x'}], subject: {reference: '#p'}}),
    'Goal.contained[0].gender',
    /one of male/,
  ],
  [
    'script in the narrative',
    goal({
      text: {status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml"><script>1</script></div>'},
    }),
    'Goal.text.div',
    /script/,
  ],
  ['no code', observation({code: undefined}), 'Observation.code', /required/],
  ['a status of Goal', observation({status: 'active'}), 'Observation.status', /one of registered/],
  ['two values', observation({valueString: 'a'}), 'Observation.value', /Only one of/],
  ['a value and a reason for none', observation({dataAbsentReason: {text: 'x'}}), 'Observation', /obs-6/],
  [
    'a value beside a component of the same code',
    observation({code: {coding: [{code: 'a'}]}, component: [{code: {coding: [{code: 'a'}]}}]}),
    'Observation',
    /obs-7/,
  ],
  [
    'a reference range of nothing',
    observation({referenceRange: [{appliesTo: [{text: 'x'}]}]}),
    'Observation.referenceRange[0]',
    /obs-3/,
  ],
  [
    'a time without seconds',
    observation({effectiveDateTime: '2026-03-01T10:00Z'}),
    'Observation.effective',
    /seconds and an offset/,
  ],
  [
    'a time without an offset',
    observation({effectiveDateTime: '2026-03-01T10:00:00'}),
    'Observation.effective',
    /offset/,
  ],
  ['a number as text', observation({valueInteger: '3'}), 'Observation.value', /JSON number, not a string/],
  ['a broken integer', observation({valueInteger: 2.5}), 'Observation.value', /whole number/],
  [
    'a decimal as text',
    observation({valueInteger: undefined, valueQuantity: {value: '1.00'}}),
    'Observation.value.value',
    /JSON number/,
  ],
  [
    'a boolean as text',
    observation({valueInteger: undefined, valueBoolean: 'true'}),
    'Observation.value',
    /JSON boolean/,
  ],
  [
    'a period that ends before it starts',
    observation({effectiveDateTime: undefined, effectivePeriod: {start: '2026-02', end: '2026-01'}}),
    'Observation.effective',
    /per-1/,
  ],
  [
    'a component without code',
    observation({component: [{valueInteger: 1}]}),
    'Observation.component[0].code',
    /required/,
  ],
  [
    'answers without a status',
    {resourceType: 'QuestionnaireResponse'},
    'QuestionnaireResponse.status',
    /required/,
  ],
  [
    'a provenance of nothing',
    {
      resourceType: 'Provenance',
      recorded: '2026-01-01T00:00:00Z',
      agent: [{who: {reference: 'Patient/ada'}}],
    },
    'Provenance.target',
    /required/,
  ],
  [
    'a null deep in a type without a table',
    {resourceType: 'CarePlan', activity: [{detail: null}]},
    'CarePlan.activity[0].detail',
    /null/,
  ],
  ['no resource at all', [], 'Resource', /JSON object/],
]

describe('A resource is refused with the place and the reason', () => {
  it.each(wrong)('%s', (_name, resource, expression, words) => {
    const issues = validate(parseJson(JSON.stringify(resource)))
    expect(issues.map(one => one.expression?.[0])).toContain(expression)
    expect(issues.map(one => one.details?.text).join(' ')).toMatch(words)
  })

  it('keeps a key that would be a prototype from passing as nothing', () => {
    const text = JSON.stringify(goal()).replace('{', '{"__proto__": {"x": 1},')
    expect(validate(parseJson(text)).map(one => one.details?.text)).toEqual([
      'Goal has no element "__proto__" in FHIR R4.',
    ])
  })
})

describe('A resource passes', () => {
  it.each<[string, unknown]>([
    ['with partial dates', goal({startDate: '2026-02', statusDate: '2026'})],
    ['on a leap day', goal({startDate: '2028-02-29'})],
    [
      'with an extension in place of a required code',
      goal({
        lifecycleStatus: undefined,
        _lifecycleStatus: {extension: [{url: 'urn:x', valueCode: 'unknown'}]},
      }),
    ],
    [
      'with a null in a list of primitives that an extension stands beside',
      {
        resourceType: 'Patient',
        name: [{given: ['Ada', null], _given: [null, {extension: [{url: 'urn:x', valueCode: 'masked'}]}]}],
      },
    ],
    [
      'with its patient contained',
      goal({contained: [{resourceType: 'Patient', id: 'p'}], subject: {reference: '#p'}}),
    ],
    ['with a declined answer', observation({valueInteger: undefined, dataAbsentReason: {text: 'declined'}})],
    [
      'with a comparator',
      observation({valueInteger: undefined, valueQuantity: {value: 0.5, comparator: '<'}}),
    ],
    ['at an offset of 14 hours', observation({effectiveDateTime: '2026-03-01T10:00:00.5+14:00'})],
    ['with emoji, right-to-left and zero-width text', goal({description: {text: '🌱 שלום a\u200Db'}})],
  ])('%s', (_name, resource) => {
    expect(validate(parseJson(JSON.stringify(resource)))).toEqual([])
  })
})
