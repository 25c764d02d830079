import type {Ask, Server} from './exchange.js'
import {issue, refusal, refuseAll, type Issue} from './outcome.js'
import {searchParametersOf, storableTypes} from './search-parameters.js'

/** One condition of a search: any of its values will do. */
export interface Criterion {
  name: string
  modifier?: string
  chain?: string
  values: string[]
}

/** What a search brings beside its matches. */
export interface Include {
  type: string
  name: string
  target?: string
  reverse: boolean
  iterate: boolean
}

/** A search as understood. */
export interface Query {
  type: string
  criteria: Criterion[]
  sort: {name: string; descending: boolean}[]
  includes: Include[]
  count: number
  total: boolean
  summary?: string
  elements?: string[]
  /** What was understood, for the self link. */
  applied: [string, string][]
  /** What was not, and so was left out. */
  ignored: Issue[]
}

const presentation = ['_format', '_pretty']

/** Reads the parameters of a search on a type. With `Prefer: handling=strict` one that is not understood is a 400. */
export function readQuery(server: Server, ask: Ask, type: string): Query {
  const {pageSize, maximumPageSize} = server.policy
  const query: Query = {
    type,
    criteria: [],
    sort: [],
    includes: [],
    count: pageSize,
    total: true,
    applied: [],
    ignored: [],
  }
  for (const [key, value] of ask.query) {
    if (presentation.includes(key) || value === '') continue
    const problem = readParameter(query, key, value)
    if (problem) query.ignored.push({...issue('not-supported', problem), severity: 'warning'})
    else query.applied.push([key, value])
  }
  if (query.ignored.length > 0 && /handling\s*=\s*strict/.test(ask.headers.get('prefer') ?? ''))
    throw refuseAll(
      400,
      query.ignored.map(one => ({...one, severity: 'error'})),
    )
  query.count = Math.min(query.count, maximumPageSize)
  return query
}

function readParameter(query: Query, key: string, value: string): string | undefined {
  const {type} = query
  const [name = '', modifier] = key.split(':', 2)
  if (name === '_sort') return readSort(query, value)
  if (name === '_include' || name === '_revinclude') return readInclude(query, name, modifier, value)
  if (key === '_count') query.count = wholeNumber(key, value)
  else if (key === '_total') query.total = oneOf(key, value, ['none', 'estimate', 'accurate']) !== 'none'
  else if (key === '_summary') query.summary = oneOf(key, value, ['true', 'text', 'data', 'count', 'false'])
  else if (key === '_elements') query.elements = value.split(',')
  else {
    const [, parameter = '', variant, chain] = /^([^:.]+)(?::([^.]+))?(?:\.(.+))?$/.exec(key) ?? []
    if (!searchParametersOf(type).has(parameter)) return `${type} has no search parameter "${key}".`
    query.criteria.push({name: parameter, modifier: variant, chain, values: splitValues(value)})
  }
  return undefined
}

function readSort(query: Query, value: string): string | undefined {
  const names = value
    .split(',')
    .map(written => ({name: written.replace(/^-/, ''), descending: written.startsWith('-')}))
  const unknown = names.find(({name}) => !searchParametersOf(query.type).has(name))
  if (unknown) return `${query.type} cannot be sorted by "${unknown.name}".`
  query.sort.push(...names)
  return undefined
}

function readInclude(
  query: Query,
  key: string,
  modifier: string | undefined,
  value: string,
): string | undefined {
  const [type = '', name = '', target] = value.split(':')
  const known =
    storableTypes.includes(type) && (name === '*' || searchParametersOf(type).get(name)?.kind === 'reference')
  if (!known) return `"${value}" is nothing that can be included.`
  query.includes.push({
    type,
    name,
    target,
    reverse: key === '_revinclude',
    iterate: modifier === 'iterate' || modifier === 'recurse',
  })
  return undefined
}

function splitValues(value: string): string[] {
  return value.split(/(?<!\\),/).map(one => one.replace(/\\([,$\\])/g, '$1'))
}

function wholeNumber(name: string, value: string): number {
  if (!/^\d+$/.test(value)) throw refusal(400, 'value', `${name} is a whole number from 0, not "${value}".`)
  return Number(value)
}

function oneOf(name: string, value: string, allowed: string[]): string {
  if (!allowed.includes(value))
    throw refusal(400, 'value', `${name} is one of ${allowed.join(', ')}, not "${value}".`)
  return value
}
