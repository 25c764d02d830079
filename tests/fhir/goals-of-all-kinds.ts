import fc from 'fast-check'
import type {Goal} from 'fhir/r4.js'
import {LosslessNumber} from 'lossless-json'
import {components} from '../../src/chime/index.js'
import {systems} from '../../src/fhir/index.js'

/** Text as people write it: every script, emoji, line breaks, markup; never blank, as FHIR asks. */
export const text = fc
  .oneof(
    fc.string({unit: 'grapheme', minLength: 1, maxLength: 40}),
    fc.constantFrom(
      'Chanter 🎶\nensemble',
      'أريد أن أرسم',
      '<script>alert(1)</script>',
      'e\u0301te\u0301 \u200b',
    ),
  )
  .filter(value => value.trim() !== '')

/** Decimals as JSON writes them: digits that a double would lose included. */
const decimal = fc.oneof(
  fc.integer({min: -1000, max: 1000}),
  fc
    .constantFrom('1.00', '1e-7', '0.10', '-3.50', '123456789012345678.901', '1e400')
    .map(digits => new LosslessNumber(digits)),
)
const date = fc.constantFrom('2026', '2026-02', '2026-02-28', '9999', '0000')
const dateTime = fc.constantFrom('2026-02', '2026-02-28T23:30:00+14:00', '2026-03-08T02:30:00-05:00')

/** An extension of some other system, in any place. */
const extension = fc.oneof(
  fc.record({url: fc.webUrl(), valueString: text}),
  fc.record({url: fc.webUrl(), valueDecimal: decimal}),
  fc.record({
    url: fc.webUrl(),
    extension: fc.tuple(fc.record({url: fc.constant('a'), valueBoolean: fc.boolean()})),
  }),
)
const extensions = fc.array(extension, {minLength: 1, maxLength: 2})
const sibling = fc.record({id: fc.constant('e1'), extension: extensions}, {requiredKeys: ['extension']})

/** ele-1: an element has a value, children or extensions. */
function saysSomething(value: object): boolean {
  return Object.keys(value).some(key => key !== 'id')
}

function element<T extends object>(
  model: {[K in keyof T]: fc.Arbitrary<T[K]>},
  requiredKeys: (keyof T)[] = [],
) {
  return fc
    .record({...model, id: fc.constant('x1'), extension: extensions}, {requiredKeys: requiredKeys as never[]})
    .filter(saysSomething) as unknown as fc.Arbitrary<T>
}

export const coding = element({
  system: fc.constantFrom(systems.chime, 'http://snomed.info/sct', 'http://hope.example/codes'),
  version: fc.constant('1.0.0'),
  code: fc.constantFrom(...components, 'joy', '406156006'),
  display: text,
  _display: sibling,
  userSelected: fc.boolean(),
})
const concept = element({coding: fc.array(coding, {minLength: 1, maxLength: 3}), text, _text: sibling})
const reference = element({
  reference: fc.constantFrom(
    'Patient/p',
    'https://ehr.example/fhir/Observation/o1',
    '#inside',
    'Observation/o2/_history/3',
  ),
  type: fc.constantFrom('Patient', 'Practitioner', 'Observation'),
  identifier: fc.record({system: fc.webUrl(), value: text}),
  display: text,
})
const quantity = element({
  value: decimal,
  comparator: fc.constantFrom('<', '>='),
  unit: text,
  system: fc.webUrl(),
  code: text,
})
const annotation = element({authorReference: reference, authorString: text, time: dateTime, text}, ['text'])

const due = fc.oneof(
  fc.record({dueDate: date, _dueDate: sibling}, {requiredKeys: []}),
  fc.record({dueDuration: quantity}),
)
const detail = fc.oneof(
  fc.record({detailQuantity: quantity}),
  fc.record({detailRange: element({low: quantity, high: quantity})}),
  fc.record({detailCodeableConcept: concept}),
  fc.record({detailString: text, _detailString: sibling}),
  fc.record({detailBoolean: fc.boolean()}),
  fc.record({detailInteger: fc.oneof(fc.integer(), fc.constant(new LosslessNumber('7')))}),
  fc.record({detailRatio: element({numerator: quantity, denominator: quantity})}),
)
/** gol-1: a detail needs a measure. */
const target = fc
  .tuple(fc.record({extension: extensions}, {requiredKeys: []}), due, fc.option(fc.tuple(concept, detail)))
  .map(([rest, when, measured]) => ({
    ...rest,
    ...when,
    ...(measured && {measure: measured[0], ...measured[1]}),
  }))
  .filter(saysSomething)

const contained = fc.record({
  resourceType: fc.constant('Patient'),
  id: fc.constant('inside'),
  name: fc.tuple(
    fc.record({given: fc.constant(['Ada', 'B.']), _given: sibling.map(second => [null, second])}),
  ),
})
const start = fc.oneof(
  fc.record({startDate: date, _startDate: sibling}, {requiredKeys: []}),
  fc.record({startCodeableConcept: concept}),
)
const achievement = fc.oneof(
  concept,
  fc
    .tuple(fc.constantFrom('in-progress', 'sustaining', 'achieved', 'not-achieved'), coding)
    .map(([code, other]) => ({coding: [other, {system: systems.goalAchievement, code}]})),
)

const rest = fc.record(
  {
    id: fc.constant('g1'),
    meta: fc.record({
      versionId: fc.constant('7'),
      profile: fc.constant(['http://a.example/p', 'http://b.example/q']),
      _profile: sibling.map(second => [null, second]),
      tag: fc.array(coding, {maxLength: 1}),
    }),
    language: fc.constant('fr-CA'),
    _language: sibling,
    text: fc.record({status: fc.constant('additional'), div: fc.constant('<div>said elsewhere</div>')}),
    contained: fc.tuple(contained),
    extension: extensions,
    identifier: fc.array(fc.record({system: fc.webUrl(), value: text}), {minLength: 1, maxLength: 2}),
    achievementStatus: achievement,
    category: fc.array(concept, {minLength: 1, maxLength: 4}),
    priority: concept,
    target: fc.array(target, {minLength: 1, maxLength: 3}),
    statusDate: date,
    statusReason: text,
    _statusReason: sibling,
    expressedBy: reference,
    addresses: fc.array(reference, {minLength: 1, maxLength: 3}),
    note: fc.array(annotation, {minLength: 1, maxLength: 2}),
    outcomeCode: fc.array(concept, {minLength: 1, maxLength: 2}),
    outcomeReference: fc.array(reference, {minLength: 1, maxLength: 2}),
    'http://unknown.example/element': fc.array(fc.jsonValue({maxDepth: 1}), {maxLength: 2}),
  },
  {requiredKeys: []},
)

/** A Goal that R4 allows, with whatever another system may have written into it, and nothing that forbids editing. */
export const anyGoal: fc.Arbitrary<Goal> = fc
  .tuple(
    fc.record({
      resourceType: fc.constant('Goal'),
      lifecycleStatus: fc.constantFrom(
        ...(['proposed', 'planned', 'accepted', 'active', 'on-hold', 'completed'] as const),
        ...(['cancelled', 'rejected', 'entered-in-error'] as const),
      ),
      _lifecycleStatus: sibling,
      description: concept,
      subject: reference,
    }),
    start,
    rest,
  )
  .map(parts => Object.assign({}, ...parts) as Goal)
