import {conditionOf, type Condition} from './condition.js'
import type {Ask, Server} from './exchange.js'
import {issue, refusal, refuseAll, type Issue} from './outcome.js'
import {searchParametersOf, storableTypes} from './search-parameters.js'

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
  conditions: Condition[]
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
  const query: Query = {
    type,
    conditions: [],
    sort: [],
    includes: [],
    count: countIn(server, ask.query),
    total: true,
    applied: [],
    ignored: [],
  }
  for (const [key, value] of ask.query) {
    if (presentation.includes(key) || value === '') continue
    const problem = readParameter(server, query, key, value)
    if (problem) query.ignored.push({...issue('not-supported', problem), severity: 'warning'})
    else query.applied.push([key, value])
  }
  if (query.ignored.length > 0 && /handling\s*=\s*strict/.test(ask.headers.get('prefer') ?? ''))
    throw refuseAll(
      400,
      query.ignored.map(one => ({...one, severity: 'error'})),
    )
  return query
}

function readParameter(server: Server, query: Query, key: string, value: string): string | undefined {
  const {type} = query
  const [name = '', modifier] = key.split(':', 2)
  if (name === '_sort') return readSort(query, value)
  if (name === '_include' || name === '_revinclude') return readInclude(query, name, modifier, value)
  if (key === '_total') query.total = oneOf(key, value, ['none', 'estimate', 'accurate']) !== 'none'
  else if (key === '_summary') query.summary = oneOf(key, value, ['true', 'text', 'data', 'count', 'false'])
  else if (key === '_elements') query.elements = value.split(',')
  else if (key !== '_count') {
    const condition = conditionOf(server, type, key, value)
    if (!condition) return `${type} has no search parameter "${key}".`
    query.conditions.push(condition)
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

/** How many a page shall hold: as `_count` asks, as far as the server goes. */
export function countIn({policy}: Server, query: URLSearchParams): number {
  const written = query.get('_count') || String(policy.pageSize)
  if (!/^\d+$/.test(written))
    throw refusal(400, 'value', `_count is a whole number from 0, not "${written}".`)
  return Math.min(Number(written), policy.maximumPageSize)
}

function oneOf(name: string, value: string, allowed: string[]): string {
  if (!allowed.includes(value))
    throw refusal(400, 'value', `${name} is one of ${allowed.join(', ')}, not "${value}".`)
  return value
}
