import type {MeasureOffer} from '../measures/index.js'
import {configurationSchema, type Schema} from './configuration-schema.js'
import {Problem} from './problem.js'

/** What a site configures once for all its pages. The schema says what each field is. */
export interface Configuration {
  $schema?: string
  baseUrl?: string
  measures?: readonly (MeasureOffer & {instrument: string})[]
  reviewWeeks?: number
  sharedScreen?: boolean
  sideCar?: {baseUrl: string; identifierSystem: string; always?: readonly ('Goal' | 'Observation')[]}
}

/** A mistake in a configuration: where, as a path such as `sideCar.always[0]`, and what would be right. */
export interface ConfigurationFault {
  path: string
  text: string
}

/** Every mistake in what is given as a configuration; none when it is one. */
export function faultsInConfiguration(value: unknown): ConfigurationFault[] {
  return faultsIn(value, configurationSchema, '')
}

/** A configuration, or a `refused` Problem with all its mistakes: half of one is none. */
export function checkedConfiguration(value: unknown): Configuration {
  const issues = faultsInConfiguration(value).map(({path, text}) => ({expression: path, text}))
  if (issues.length) throw new Problem('refused', 'The configuration has mistakes.', {issues})
  return value as Configuration
}

/**
 * Fetches a configuration. It says where a person's record goes, so it is taken from the page's own origin alone, with
 * nothing of the page or of the person in the request; what is no configuration is a `refused` Problem.
 */
export async function fetchConfiguration(
  source: string,
  page: string,
  fetch: typeof globalThis.fetch = (...request) => globalThis.fetch(...request),
): Promise<Configuration> {
  const url = URL.canParse(source, page) ? new URL(source, page) : undefined
  if (url?.origin !== new URL(page).origin)
    throw new Problem('refused', 'A configuration is taken from the page’s own origin alone.')
  const response = await fetch(url.href, {referrerPolicy: 'no-referrer', redirect: 'error'}).catch(() => {
    throw new Problem('offline', 'The configuration could not be fetched.')
  })
  const text = response.ok ? await response.text() : ''
  return checkedConfiguration(parsed(text, url.pathname))
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const issues = [{text: `${path}: there is no JSON. A configuration is one JSON object.`}]
    throw new Problem('refused', 'The configuration is not JSON.', {issues})
  }
}

const kinds = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
} as const

function faultsIn(value: unknown, schema: Schema, path: string): ConfigurationFault[] {
  const fault = (text: string): ConfigurationFault[] => [
    {path, text: `${path || 'The configuration'}: ${text}`},
  ]
  const {type, minimum = -Infinity, maximum = Infinity} = schema
  if (typeIn(value, type) !== type)
    return fault(`it must be ${kinds[type]}${such(schema)}, not ${written(value)}.`)
  if (schema.enum && !schema.enum.includes(value as string))
    return fault(`it must be ${oneOf(schema.enum)}, not ${written(value)}.`)
  if (schema.minLength && !(value as string).trim()) return fault(`it must not be empty${such(schema)}.`)
  if (typeof value === 'number' && (value < minimum || value > maximum))
    return fault(`it must be from ${minimum} to ${maximum}${such(schema)}, not ${written(value)}.`)
  if (Array.isArray(value))
    return value.flatMap((each, index) => faultsIn(each, schema.items!, `${path}[${index}]`))
  return schema.properties ? faultsInFields(value as Record<string, unknown>, schema, path) : []
}

function typeIn(value: unknown, type: Schema['type']): string {
  if (value === null || Array.isArray(value)) return value ? 'array' : 'null'
  return type === 'integer' && Number.isInteger(value) ? type : typeof value
}

function faultsInFields(value: Record<string, unknown>, schema: Schema, path: string): ConfigurationFault[] {
  const {properties = {}, required = []} = schema
  const within = (name: string): string => (path ? `${path}.${name}` : name)
  const known = Object.keys(properties).filter(name => name !== '$schema')
  return [
    ...required
      .filter(name => !Object.hasOwn(value, name))
      .map(name => ({path: within(name), text: `${within(name)}: it is missing${such(properties[name]!)}.`})),
    ...Object.entries(value).flatMap(([name, inner]) =>
      Object.hasOwn(properties, name)
        ? faultsIn(inner, properties[name]!, within(name))
        : [
            {
              path: within(name),
              text: `${within(name)}: there is no such field. There are: ${known.join(', ')}.`,
            },
          ],
    ),
  ]
}

function such({examples = []}: Schema): string {
  return examples.length ? `, such as ${JSON.stringify(examples[0])}` : ''
}

function oneOf(choices: readonly string[]): string {
  return [choices.slice(0, -1).join(', '), choices.at(-1)].join(' or ')
}

function written(value: unknown): string {
  const text = JSON.stringify(value) ?? typeof value
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
