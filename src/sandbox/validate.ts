import {invariants} from './invariants.js'
import {isObject, numberText} from './json.js'
import {issue, type Issue} from './outcome.js'
import {primitives, type Primitive} from './primitives.js'
import {elementsOf, shapeOf, type Element, type Release, type Type} from './shapes/index.js'
import {codesOf} from './value-sets.js'

type Fields = Record<string, unknown>
/** What a resource is checked by, and where to say what is wrong. */
interface Check {
  release: Release
  report(code: Issue['code'], text: string, path: string): void
}

/**
 * What is wrong with a resource, each with words and a FHIRPath; nothing is an empty list. Types that have a table
 * in shapes/ are checked in depth, all others only for what FHIR asks of any JSON (no null, nothing empty).
 */
export function validate(resource: unknown, release: Release = 'R4'): Issue[] {
  const issues: Issue[] = []
  const check: Check = {
    release,
    report: (code, text, path) => void issues.push(issue(code, text, path)),
  }
  if (isObject(resource)) checkResource(resource, String(resource['resourceType']), check)
  else check.report('structure', 'A resource is a JSON object.', 'Resource')
  return issues
}

function checkResource(resource: Fields, path: string, check: Check): void {
  const {resourceType: type, ...rest} = resource
  if (typeof type !== 'string') check.report('structure', `${path}: a resource names its resourceType.`, path)
  else if (shapeOf(type, check.release)) checkFields(rest, type, path, check)
  else checkJson(rest, path, check)
}

function checkFields(fields: Fields, shapeName: string, path: string, check: Check): void {
  const elements = elementsOf(shapeOf(shapeName, check.release)!)
  const known = new Set(elements.flatMap(({types}) => types.map(({json}) => json)))
  for (const key of Object.keys(fields))
    if (!known.has(key.replace(/^_/, '')) || isSiblingOfAttribute(key, shapeName))
      check.report(
        'structure',
        `${shapeName} has no element "${key}" in FHIR ${check.release}.`,
        `${path}.${key}`,
      )
  for (const element of elements) checkElement(fields, element, path, check)
  for (const rule of invariants)
    if (rule.on === shapeName && !rule.holds(fields))
      check.report('invariant', `${rule.words} (${rule.key})`, path)
}

function checkElement(fields: Fields, element: Element, path: string, check: Check): void {
  const present = element.types.filter(
    ({json}) => fields[json] !== undefined || fields['_' + json] !== undefined,
  )
  const where = `${path}.${element.name}`
  if (present.length === 0 && element.required)
    check.report('required', `${where}${element.choice ? '[x]' : ''} is required.`, where)
  if (present.length > 1)
    check.report('structure', `Only one of ${present.map(({json}) => json).join(', ')} can be given.`, where)
  for (const type of present) {
    const {json} = type
    const [value, sibling] = [fields[json], fields['_' + json]]
    const primitive = primitives[type.name]
    if (sibling !== undefined && !primitive)
      check.report(
        'structure',
        `"_${json}" is only for primitive elements; ${json} is a ${type.name}.`,
        `${path}._${json}`,
      )
    for (const given of [value, sibling])
      if (given !== undefined && Array.isArray(given) !== element.many)
        return check.report(
          'structure',
          `${where} is ${element.many ? 'a list' : 'one value, not a list'}.`,
          where,
        )
    if (Array.isArray(value) && value.length === 0)
      check.report('structure', `${where} cannot be an empty list; leave it out.`, where)
    const values = element.many ? ((value as unknown[]) ?? []) : [value]
    const siblings = element.many ? ((sibling as unknown[]) ?? []) : [sibling]
    for (let index = 0; index < Math.max(values.length, siblings.length); index++) {
      const at = element.many ? `${where}[${index}]` : where
      const [item, beside] = [values[index], siblings[index] ?? undefined]
      if (beside !== undefined) checkType(beside, {json: '', name: 'Element', of: []}, at, check)
      if (primitive && (item === undefined || (item === null && element.many)) && beside !== undefined)
        continue
      if (primitive) checkPrimitive(item, primitive, type, at, check)
      else checkType(item, type, at, check)
    }
  }
}

function checkPrimitive(value: unknown, primitive: Primitive, type: Type, at: string, check: Check): void {
  const text = primitive.json === 'number' ? numberText(value) : String(value)
  const kind = primitive.json === 'number' ? text !== undefined : typeof value === primitive.json
  if (value === null) check.report('structure', `${at} is null; leave it out instead.`, at)
  else if (!kind)
    check.report('structure', `${at} is ${type.name}: JSON ${primitive.json}, not ${kindOf(value)}.`, at)
  else if (!primitive.holds(text!))
    check.report('value', `${at} is not ${primitive.words}: ${excerpt(text!)}`, at)
  else if (type.name === 'code' && type.of[0] && !codesOf(type.of[0]).includes(text!))
    check.report(
      'code-invalid',
      `${at} is one of ${codesOf(type.of[0]).join(', ')}; not ${excerpt(text!)}`,
      at,
    )
}

function checkType(value: unknown, type: Type, at: string, check: Check): void {
  if (!isObject(value))
    return check.report('structure', `${at} is ${type.name}: a JSON object, not ${kindOf(value)}.`, at)
  if (Object.keys(value).length === 0)
    return check.report('structure', `${at} cannot be an empty object; leave it out.`, at)
  if (type.name === 'Resource') return checkResource(value, at, check)
  if (!shapeOf(type.name, check.release)) return checkJson(value, at, check)
  checkFields(value, type.name, at, check)
  const named = /(?:^|\/)([A-Z][A-Za-z]+)\/[^/]+(?:\/_history\/[^/]+)?$/.exec(
    String(value['reference'] ?? ''),
  )?.[1]
  if (type.name === 'Reference' && type.of.length > 0 && named && !type.of.includes(named))
    check.report('structure', `${at} refers to ${type.of.join(', ')}; not ${named}.`, at)
}

function checkJson(value: unknown, at: string, check: Check): void {
  if (value === null) check.report('structure', `${at} is null; leave it out instead.`, at)
  else if (value === '') check.report('structure', `${at} cannot be empty text; leave it out.`, at)
  else if (Array.isArray(value)) {
    if (value.length === 0) check.report('structure', `${at} cannot be an empty list; leave it out.`, at)
    value.forEach((item, index) => item !== null && checkJson(item, `${at}[${index}]`, check))
  } else if (isObject(value))
    for (const [key, child] of Object.entries(value)) checkJson(child, `${at}.${key}`, check)
}

// In XML these two are attributes, so nothing can stand beside them in JSON either.
const isSiblingOfAttribute = (key: string, shapeName: string) =>
  key === '_id' || (key === '_url' && shapeName === 'Extension')
const kindOf = (value: unknown) =>
  Array.isArray(value)
    ? 'a list'
    : value === null
      ? 'null'
      : isObject(value)
        ? 'an object'
        : `a ${numberText(value) !== undefined ? 'number' : typeof value}`
const excerpt = (text: string) => JSON.stringify(text.length > 60 ? text.slice(0, 60) + '…' : text)
