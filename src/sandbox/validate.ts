import {invariants} from './invariants.js'
import {isObject, numberText} from './json.js'
import {issue, type Issue} from './outcome.js'
import {primitives, type Primitive} from './primitives.js'
import {elementsOf, shapeOf, type Element, type Type} from './shapes/index.js'
import {codesOf} from './value-sets.js'

type Fields = Record<string, unknown>
type Report = (code: Issue['code'], text: string, path: string) => void

/**
 * What is wrong with a resource, each with words and a FHIRPath; nothing is an empty list. Types that have a table
 * in shapes/ are checked in depth, all others only for what FHIR asks of any JSON (no null, nothing empty).
 */
export function validate(resource: unknown): Issue[] {
  const issues: Issue[] = []
  const report: Report = (code, text, path) => issues.push(issue(code, text, path))
  if (isObject(resource)) checkResource(resource, String(resource['resourceType']), report)
  else report('structure', 'A resource is a JSON object.', 'Resource')
  return issues
}

function checkResource(resource: Fields, path: string, report: Report): void {
  const {resourceType: type, ...rest} = resource
  if (typeof type !== 'string') report('structure', `${path}: a resource names its resourceType.`, path)
  else if (shapeOf(type)) checkFields(rest, type, path, report)
  else checkJson(rest, path, report)
}

function checkFields(fields: Fields, shapeName: string, path: string, report: Report): void {
  const elements = elementsOf(shapeOf(shapeName)!)
  const known = new Set(elements.flatMap(({types}) => types.map(({json}) => json)))
  for (const key of Object.keys(fields))
    if (!known.has(key.replace(/^_/, '')) || isSiblingOfAttribute(key, shapeName))
      report('structure', `${shapeName} has no element "${key}" in FHIR R4.`, `${path}.${key}`)
  for (const element of elements) checkElement(fields, element, path, report)
  for (const rule of invariants)
    if (rule.on === shapeName && !rule.holds(fields)) report('invariant', `${rule.words} (${rule.key})`, path)
}

function checkElement(fields: Fields, element: Element, path: string, report: Report): void {
  const present = element.types.filter(
    ({json}) => fields[json] !== undefined || fields['_' + json] !== undefined,
  )
  const where = `${path}.${element.name}`
  if (present.length === 0 && element.required)
    report('required', `${where}${element.choice ? '[x]' : ''} is required.`, where)
  if (present.length > 1)
    report('structure', `Only one of ${present.map(({json}) => json).join(', ')} can be given.`, where)
  for (const type of present) {
    const {json} = type
    const [value, sibling] = [fields[json], fields['_' + json]]
    const primitive = primitives[type.name]
    if (sibling !== undefined && !primitive)
      report(
        'structure',
        `"_${json}" is only for primitive elements; ${json} is a ${type.name}.`,
        `${path}._${json}`,
      )
    for (const given of [value, sibling])
      if (given !== undefined && Array.isArray(given) !== element.many)
        return report('structure', `${where} is ${element.many ? 'a list' : 'one value, not a list'}.`, where)
    if (Array.isArray(value) && value.length === 0)
      report('structure', `${where} cannot be an empty list; leave it out.`, where)
    const values = element.many ? ((value as unknown[]) ?? []) : [value]
    const siblings = element.many ? ((sibling as unknown[]) ?? []) : [sibling]
    for (let index = 0; index < Math.max(values.length, siblings.length); index++) {
      const at = element.many ? `${where}[${index}]` : where
      const [item, beside] = [values[index], siblings[index] ?? undefined]
      if (beside !== undefined) checkType(beside, {json: '', name: 'Element', of: []}, at, report)
      if (primitive && (item === undefined || (item === null && element.many)) && beside !== undefined)
        continue
      if (primitive) checkPrimitive(item, primitive, type, at, report)
      else checkType(item, type, at, report)
    }
  }
}

function checkPrimitive(value: unknown, primitive: Primitive, type: Type, at: string, report: Report): void {
  const text = primitive.json === 'number' ? numberText(value) : String(value)
  const kind = primitive.json === 'number' ? text !== undefined : typeof value === primitive.json
  if (value === null) report('structure', `${at} is null; leave it out instead.`, at)
  else if (!kind)
    report('structure', `${at} is ${type.name}: JSON ${primitive.json}, not ${kindOf(value)}.`, at)
  else if (!primitive.holds(text!)) report('value', `${at} is not ${primitive.words}: ${excerpt(text!)}`, at)
  else if (type.name === 'code' && type.of[0] && !codesOf(type.of[0]).includes(text!))
    report('code-invalid', `${at} is one of ${codesOf(type.of[0]).join(', ')}; not ${excerpt(text!)}`, at)
}

function checkType(value: unknown, type: Type, at: string, report: Report): void {
  if (!isObject(value))
    return report('structure', `${at} is ${type.name}: a JSON object, not ${kindOf(value)}.`, at)
  if (Object.keys(value).length === 0)
    return report('structure', `${at} cannot be an empty object; leave it out.`, at)
  if (type.name === 'Resource') return checkResource(value, at, report)
  if (!shapeOf(type.name)) return checkJson(value, at, report)
  checkFields(value, type.name, at, report)
  const named = /(?:^|\/)([A-Z][A-Za-z]+)\/[^/]+(?:\/_history\/[^/]+)?$/.exec(
    String(value['reference'] ?? ''),
  )?.[1]
  if (type.name === 'Reference' && type.of.length > 0 && named && !type.of.includes(named))
    report('structure', `${at} refers to ${type.of.join(', ')}; not ${named}.`, at)
}

function checkJson(value: unknown, at: string, report: Report): void {
  if (value === null) report('structure', `${at} is null; leave it out instead.`, at)
  else if (value === '') report('structure', `${at} cannot be empty text; leave it out.`, at)
  else if (Array.isArray(value)) {
    if (value.length === 0) report('structure', `${at} cannot be an empty list; leave it out.`, at)
    value.forEach((item, index) => item !== null && checkJson(item, `${at}[${index}]`, report))
  } else if (isObject(value))
    for (const [key, child] of Object.entries(value)) checkJson(child, `${at}.${key}`, report)
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
