import type {Server} from './exchange.js'
import {spanOf, type Span} from './dates.js'
import {isObject, listOf, numberText} from './json.js'
import {refusal} from './outcome.js'
import {targetOf} from './resource.js'
import type {SearchParameter} from './search-parameters.js'
import {systemOf} from './value-sets.js'

/** Compares one value in a resource with one value searched for. */
export type Matcher = (
  value: unknown,
  sought: string,
  parameter: SearchParameter,
  modifier: string | undefined,
  server: Pick<Server, 'baseUrl' | 'now'>,
) => boolean

/** The modifiers that each kind of parameter understands beside `:missing` (and, for a reference, a type). */
export const modifiers: Readonly<Record<SearchParameter['kind'], readonly string[]>> = {
  token: ['not', 'text'],
  string: ['exact', 'contains'],
  uri: ['below', 'above'],
  reference: ['identifier'],
  date: [],
  quantity: [],
  composite: [],
}

/** How each kind of parameter compares; a composite compares its parts. */
export const matchers: Readonly<Record<Exclude<SearchParameter['kind'], 'composite'>, Matcher>> = {
  token: matchToken,
  string: matchString,
  uri: (value, sought, _parameter, modifier) =>
    modifier === 'below'
      ? String(value).startsWith(sought)
      : modifier === 'above'
        ? sought.startsWith(String(value))
        : value === sought,
  reference: matchReference,
  date: (value, sought, _parameter, _modifier, {now}) => {
    const {prefix, rest} = splitPrefix(sought)
    const span = spanOf(rest.replace(' ', '+'))
    if (!span) throw refusal(400, 'value', `"${sought}" is not a date that can be searched for.`)
    return spansOf(value).some(one => compare(prefix, one, span, now().getTime() - span.from))
  },
  quantity: matchQuantity,
}

/** The values at a path: `a.b` through lists, `effective[x]` for any type of a choice. */
export function valuesAt(root: unknown, path: string): unknown[] {
  return path
    .split('.')
    .reduce<unknown[]>((values, step) => values.filter(isObject).flatMap(value => take(value, step)), [root])
}

/** What a value sorts by: instants for dates, folded text for the rest. */
export function sortKeyOf(
  value: unknown,
  kind: SearchParameter['kind'],
  descending: boolean,
): number | string | undefined {
  if (kind === 'date') {
    const ends = spansOf(value).map(span => (descending ? span.to : span.from))
    return ends.length ? (descending ? Math.max(...ends) : Math.min(...ends)) : undefined
  }
  if (kind === 'quantity') return isObject(value) ? Number(numberText(value['value'])) : undefined
  if (kind === 'reference') return isObject(value) ? String(value['reference']) : String(value)
  if (kind === 'token') return codingsOf(value)[0]?.code ?? textsOf(value)[0]
  return textsOf(value).map(fold)[0]
}

function take(value: Record<string, unknown>, step: string): unknown[] {
  if (!step.endsWith('[x]')) return listOf(value[step])
  const name = step.slice(0, -3)
  return Object.keys(value)
    .filter(key => key.startsWith(name) && /^[A-Z]/.test(key.slice(name.length)))
    .flatMap(key => listOf(value[key]))
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (!isObject(value)) return []
  return [
    'text',
    'display',
    'family',
    'given',
    'prefix',
    'suffix',
    'line',
    'city',
    'district',
    'state',
    'postalCode',
    'country',
    'coding',
  ].flatMap(name => listOf(value[name]).flatMap(textsOf))
}

function matchString(
  value: unknown,
  sought: string,
  _parameter: SearchParameter,
  modifier?: string,
): boolean {
  if (modifier === 'exact') return textsOf(value).includes(sought)
  return textsOf(value)
    .map(fold)
    .some(text => (modifier === 'contains' ? text.includes(fold(sought)) : text.startsWith(fold(sought))))
}

function codingsOf(value: unknown, system?: string): {system?: string; code?: string}[] {
  if (!isObject(value)) return [{system, code: String(value)}]
  if ('coding' in value || 'text' in value)
    return listOf(value['coding']).flatMap(coding => codingsOf(coding))
  const code = value['code'] ?? value['value']
  return [
    {system: value['system'] as string | undefined, code: code === undefined ? undefined : String(code)},
  ]
}

function matchToken(value: unknown, sought: string, parameter: SearchParameter, modifier?: string): boolean {
  if (modifier === 'text')
    return textsOf(value)
      .map(fold)
      .some(text => text.startsWith(fold(sought)))
  const [, system, code = ''] = /^(?:((?:[^|\\]|\\.)*)\|)?(.*)$/s.exec(sought) ?? []
  return codingsOf(value, parameter.valueSet && systemOf(parameter.valueSet)).some(
    coding =>
      (system === undefined || (coding.system ?? '') === system) && (code === '' || coding.code === code),
  )
}

function matchReference(
  value: unknown,
  sought: string,
  parameter: SearchParameter,
  modifier: string | undefined,
  {baseUrl}: Pick<Server, 'baseUrl'>,
): boolean {
  if (!isObject(value)) return value === sought || String(value).split('|')[0] === sought
  if (modifier === 'identifier') return matchToken(value['identifier'] ?? {}, sought, parameter)
  const here = targetOf(value['reference'], baseUrl)
  if (!here) return value['reference'] === sought
  const types = modifier ? [modifier] : parameter.targets
  const wanted = targetOf(sought, baseUrl) ?? {type: undefined, id: sought}
  return (
    here.id === wanted.id &&
    (!wanted.type || wanted.type === here.type) &&
    (types.length === 0 || types.includes(here.type))
  )
}

function splitPrefix(sought: string): {prefix: string; rest: string} {
  const [, prefix = 'eq', rest = ''] = /^(eq|ne|gt|lt|ge|le|sa|eb|ap)?(.*)$/s.exec(sought) ?? []
  return {prefix, rest}
}

function spansOf(value: unknown): Span[] {
  if (typeof value === 'string') return [spanOf(value) ?? []].flat()
  if (!isObject(value)) return []
  if ('event' in value || 'repeat' in value)
    return [...listOf(value['event']), ...valuesAt(value, 'repeat.boundsPeriod')].flatMap(spansOf)
  const [start, end] = [spanOf(String(value['start'])), spanOf(String(value['end']))]
  return start || end ? [{from: start?.from ?? -Infinity, to: end?.to ?? Infinity}] : []
}

function compare(prefix: string, value: Span, sought: Span, distance: number): boolean {
  const within = value.from >= sought.from && value.to <= sought.to
  if (prefix === 'eq') return within
  if (prefix === 'ne') return !within
  if (prefix === 'gt') return value.to > sought.to
  if (prefix === 'lt') return value.from < sought.from
  if (prefix === 'ge') return value.to > sought.to || within
  if (prefix === 'le') return value.from < sought.from || within
  if (prefix === 'sa') return value.from >= sought.to
  if (prefix === 'eb') return value.to <= sought.from
  const margin = Math.abs(distance) / 10
  return value.from < sought.to + margin && value.to > sought.from - margin
}

function matchQuantity(value: unknown, sought: string): boolean {
  if (!isObject(value)) return false
  const {prefix, rest} = splitPrefix(sought)
  const [number = '', system = '', code = ''] = rest.split('|')
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(number))
    throw refusal(400, 'value', `"${sought}" is not a number that can be searched for.`)
  if (code && ((system && value['system'] !== system) || (value['code'] !== code && value['unit'] !== code)))
    return false
  const half = 0.5 * 10 ** -(/\.(\d+)/.exec(number)?.[1]?.length ?? 0)
  const [held, wanted] = [Number(numberText(value['value'])), Number(number)]
  const exactly = {from: held, to: held}
  return prefix === 'eq' || prefix === 'ne'
    ? !Number.isNaN(held) && (held >= wanted - half && held < wanted + half) === (prefix === 'eq')
    : compare(prefix, exactly, {from: wanted, to: wanted}, wanted)
}
