import {isDay} from './day.js'
import type {Schema} from './schema.js'

/** A mistake in what is given as data: where, as a path such as `sideCar.always[0]`, and what would be right. */
export interface Fault {
  path: string
  text: string
}

const kinds = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
} as const

/** Every mistake in a value, by its schema; `name` is what the whole is called: “The configuration”. */
export function faultsIn(value: unknown, schema: Schema, name: string, path = ''): Fault[] {
  const fault = (text: string): Fault[] => [{path, text: `${path || name}: ${text}`}]
  const {type, minimum = -Infinity, maximum = Infinity} = schema
  if (typeIn(value, type) !== type)
    return fault(`it must be ${kinds[type]}${such(schema)}, not ${written(value)}.`)
  if (schema.enum && !schema.enum.includes(value as string))
    return fault(`it must be ${oneOf(schema.enum)}, not ${written(value)}.`)
  if (schema.minLength && !(value as string).trim()) return fault(`it must not be empty${such(schema)}.`)
  if (typeof value === 'string' && !isFormed(value, schema))
    return fault(`it must be ${schema.title}${such(schema)}, not ${written(value)}.`)
  if (typeof value === 'number' && (value < minimum || value > maximum))
    return fault(`it must be from ${minimum} to ${maximum}${such(schema)}, not ${written(value)}.`)
  if (Array.isArray(value))
    return value.length < (schema.minItems ?? 0)
      ? fault(`it must not be empty${such(schema)}.`)
      : value.flatMap((each, index) => faultsIn(each, schema.items!, name, `${path}[${index}]`))
  if (schema.properties) return faultsInFields(value as Record<string, unknown>, schema, {name, path})
  return schema.additionalProperties
    ? Object.entries(value as object).flatMap(([key, each]) =>
        faultsIn(each, schema.additionalProperties as Schema, name, `${path}["${key}"]`),
      )
    : []
}

function typeIn(value: unknown, type: Schema['type']): string {
  if (value === null || Array.isArray(value)) return value ? 'array' : 'null'
  return type === 'integer' && Number.isInteger(value) ? type : typeof value
}

function isFormed(value: string, {pattern, format}: Schema): boolean {
  return (!pattern || new RegExp(pattern, 'u').test(value)) && (format !== 'date' || isDay(value))
}

function faultsInFields(
  value: Record<string, unknown>,
  {properties = {}, required = []}: Schema,
  {name, path}: {name: string; path: string},
): Fault[] {
  const within = (field: string): string => (path ? `${path}.${field}` : field)
  const known = Object.keys(properties).filter(field => field !== '$schema')
  return [
    ...required
      .filter(field => !Object.hasOwn(value, field))
      .map(field => ({
        path: within(field),
        text: `${within(field)}: it is missing${such(properties[field]!)}.`,
      })),
    ...Object.entries(value).flatMap(([field, inner]) =>
      Object.hasOwn(properties, field)
        ? faultsIn(inner, properties[field]!, name, within(field))
        : [
            {
              path: within(field),
              text: `${within(field)}: there is no such field. There are: ${known.join(', ')}.`,
            },
          ],
    ),
  ]
}

function such({examples = []}: Schema): string {
  return examples.length ? `, such as ${JSON.stringify(examples[0])}` : ''
}

function oneOf(choices: readonly string[]): string {
  return [choices.slice(0, -1).join(', '), choices.at(-1)].filter(Boolean).join(' or ')
}

function written(value: unknown): string {
  const text = JSON.stringify(value) ?? typeof value
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
