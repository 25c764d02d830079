import fc from 'fast-check'
import {systems} from '../../src/fhir/index.js'
import {freeze} from './freeze.js'

const names = [
  ...[
    'category',
    'coding',
    'system',
    'code',
    'display',
    'text',
    'description',
    'lifecycleStatus',
    'note',
    'target',
  ],
  ...[
    'achievementStatus',
    'startDate',
    'startCodeableConcept',
    'expressedBy',
    'subject',
    'reference',
    'type',
  ],
  ...[
    'addresses',
    'extension',
    'url',
    'valueString',
    'valueCoding',
    'detailQuantity',
    'detailRange',
    'low',
    'value',
  ],
  ...['status', 'component', 'valueQuantity', 'valueInteger', 'valueRatio', 'valueRange', 'dataAbsentReason'],
  ...[
    'effectiveDateTime',
    'effectivePeriod',
    'effectiveTiming',
    'event',
    'modifierExtension',
    'implicitRules',
  ],
  ...[
    'authorReference',
    'time',
    'statusDate',
    'priority',
    'hasMember',
    'valueCodeableConcept',
    'dueDate',
    'issued',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length'],
]

/** Any JSON at all, made of the words of FHIR, with the keys that trip JavaScript among them as own keys. */
export const junk: fc.Arbitrary<unknown> = fc.letrec(tie => ({
  node: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    fc.constantFrom(
      null,
      true,
      false,
      0,
      -1,
      1e308,
      '',
      ' ',
      '7',
      'constructor',
      '__proto__',
      'active',
      'Patient/p',
      'hope',
      systems.chime,
      systems.checkIn,
    ),
    fc.string({maxLength: 5}),
    fc.constant({system: systems.chime, code: 'meaning'}),
    fc.array(tie('node'), {maxLength: 3}),
    fc.array(fc.tuple(fc.constantFrom(...names), tie('node')), {maxLength: 5}).map(Object.fromEntries),
  ),
})).node

/** A frozen resource of this type with junk for all the rest. */
export function junkResource<T>(resourceType: string): fc.Arbitrary<T> {
  return fc
    .array(fc.tuple(fc.constantFrom(...names), junk), {maxLength: 12})
    .map(entries => freeze({...Object.fromEntries(entries), resourceType}) as T)
}

/** A good resource, frozen, with one place of it, anywhere, replaced by junk. */
export function damaged<T extends object>(whole: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.tuple(whole, fc.nat(), junk).map(([resource, place, value]) => {
    const paths = pathsOf(resource)
    return freeze(replaceAt(resource, paths[place % paths.length]!, value)) as T
  })
}

function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([key, entry]) => pathsOf(entry, [...path, key]))
  return path.length ? [path, ...inner] : inner.filter(([key]) => key !== 'resourceType')
}

function replaceAt(value: unknown, [key, ...path]: string[], replacement: unknown): unknown {
  if (key === undefined) return replacement
  const copy = Array.isArray(value) ? [...(value as unknown[])] : {...(value as object)}
  return Object.assign(copy, {[key]: replaceAt((value as Record<string, unknown>)[key], path, replacement)})
}
