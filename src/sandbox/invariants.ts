import {spanOf} from './dates.js'
import {isObject, listOf, numberText} from './json.js'
import {eachObject} from './resource.js'

type Value = Record<string, unknown>

/** A rule of the specification that ties elements together: its key, the shape it holds for, and what it says in words. */
export interface Invariant {
  key: string
  on: string
  words: string
  holds(value: Value): boolean
}

const has = (value: Value, prefix: string) =>
  Object.keys(value).some(key => key.startsWith(prefix) && /^[A-Z]/.test(key.slice(prefix.length)))
const codingsOf = (concept: unknown) =>
  listOf(isObject(concept) ? concept['coding'] : undefined)
    .filter(isObject)
    .filter(coding => coding['code'])
const sameCode = (a: unknown, b: unknown) =>
  codingsOf(a).some(x => codingsOf(b).some(y => x['code'] === y['code'] && x['system'] === y['system']))
const numeric = (quantity: unknown) =>
  Number(isObject(quantity) ? (numberText(quantity['value']) ?? NaN) : NaN)

/** The invariants that are checked. */
export const invariants: Invariant[] = [
  {
    key: 'gol-1',
    on: 'Goal.target',
    words: 'A target with a detail needs a measure: what is it that is measured?',
    holds: target => !has(target, 'detail') || target['measure'] !== undefined,
  },
  {
    key: 'obs-3',
    on: 'Observation.referenceRange',
    words: 'A reference range needs a low, a high or a text.',
    holds: range => ['low', 'high', 'text'].some(name => range[name] !== undefined),
  },
  {
    key: 'obs-6',
    on: 'Observation',
    words: 'An Observation has a value or a reason why it has none (dataAbsentReason), not both.',
    holds: one => !(has(one, 'value') && one['dataAbsentReason']),
  },
  {
    key: 'obs-7',
    on: 'Observation',
    words:
      'Where a component has the same code as the Observation, the value belongs to the component alone.',
    holds: one =>
      !has(one, 'value') ||
      !listOf(one['component']).some(part => isObject(part) && sameCode(part['code'], one['code'])),
  },
  {
    key: 'ext-1',
    on: 'Extension',
    words: 'An extension has a value or further extensions: one of them, not both.',
    holds: one => has(one, 'value') !== (one['extension'] !== undefined),
  },
  {
    key: 'ref-0',
    on: 'Reference',
    words: 'A reference needs a reference, an identifier or a display.',
    holds: one =>
      ['reference', 'identifier', 'display', 'extension', '_reference'].some(name => one[name] !== undefined),
  },
  {
    key: 'per-1',
    on: 'Period',
    words: 'A period cannot end before it starts.',
    holds: ({start, end}) =>
      !start || !end || (spanOf(String(start))?.from ?? -Infinity) < (spanOf(String(end))?.to ?? Infinity),
  },
  {
    key: 'rng-2',
    on: 'Range',
    words: 'The low of a range cannot be above its high.',
    holds: ({low, high}) => !(numeric(low) > numeric(high)),
  },
  {
    key: 'qty-3',
    on: 'Quantity',
    words: 'A quantity with a unit code needs the system of that code.',
    holds: quantity => quantity['code'] === undefined || quantity['system'] !== undefined,
  },
  {
    key: 'att-1',
    on: 'Attachment',
    words: 'An attachment with data needs a contentType.',
    holds: one => one['data'] === undefined || one['contentType'] !== undefined,
  },
  {
    key: 'pat-1',
    on: 'Patient.contact',
    words: 'A contact needs a name, a telecom, an address or an organization.',
    holds: one => ['name', 'telecom', 'address', 'organization'].some(name => one[name] !== undefined),
  },
  ...[
    'Goal',
    'Observation',
    'Patient',
    'Practitioner',
    'QuestionnaireResponse',
    'Provenance',
    'DocumentReference',
  ].flatMap(contained),
]

function contained(on: string): Invariant[] {
  const inside = (resource: Value) => listOf(resource['contained']).filter(isObject)
  const pointedAt = (resource: Value) => {
    const found = new Set<unknown>()
    eachObject(resource, ({reference}) => found.add(reference))
    return found
  }
  return [
    {
      key: 'dom-2',
      on,
      words: 'A contained resource cannot contain another.',
      holds: resource => !inside(resource).some(one => one['contained'] !== undefined),
    },
    {
      key: 'dom-3',
      on,
      words:
        'A contained resource has an id, and the resource refers to it as #id or it refers to the resource.',
      holds: resource =>
        inside(resource).every(
          one =>
            one['id'] !== undefined &&
            (pointedAt(resource).has(`#${String(one['id'])}`) || pointedAt(one).has('#')),
        ),
    },
    {
      key: 'dom-4',
      on,
      words: 'A contained resource has no version and no security label of its own.',
      holds: resource =>
        inside(resource).every(
          ({meta}) =>
            !isObject(meta) || ['versionId', 'lastUpdated', 'security'].every(name => !(name in meta)),
        ),
    },
    {
      key: 'ref-1',
      on,
      words: 'A reference to #id needs a contained resource with that id.',
      holds: resource => {
        const ids = inside(resource).map(one => `#${String(one['id'])}`)
        return [...pointedAt(resource)].every(
          target =>
            typeof target !== 'string' || !target.startsWith('#') || target === '#' || ids.includes(target),
        )
      },
    },
  ]
}
