import {spanOf, type Span} from './dates.js'
import type {Server} from './exchange.js'
import {isObject, numberText} from './json.js'
import {refusal} from './outcome.js'
import {targetOf} from './resource.js'
import type {Kind, SearchParameter} from './search-parameters.js'
import {codingsOf, fold, spansOf, textsOf} from './values.js'
import {systemOf} from './value-sets.js'

/** Reads what is searched for, once; the result tells of each value in a resource whether it is that. */
export type Matcher = (
  sought: string,
  parameter: SearchParameter,
  modifier: string | undefined,
  server: Server,
) => (value: unknown) => boolean

/** The modifiers that each kind of parameter understands beside `:missing` (and, for a reference, a type). */
export const modifiers: Readonly<Record<Kind, readonly string[]>> = {
  token: ['not', 'text'],
  string: ['exact', 'contains'],
  uri: ['below', 'above'],
  reference: ['identifier'],
  date: [],
  quantity: [],
  composite: [],
}

/** How each kind of parameter compares; a composite compares its parts. */
export const matchers: Readonly<Record<Exclude<Kind, 'composite'>, Matcher>> = {
  token: matchToken,
  string: (sought, _parameter, modifier) => {
    if (modifier === 'exact') return value => textsOf(value).includes(sought)
    const wanted = fold(sought)
    const has = (text: string) => (modifier === 'contains' ? text.includes(wanted) : text.startsWith(wanted))
    return value => textsOf(value).map(fold).some(has)
  },
  uri: (sought, _parameter, modifier) => value => {
    if (modifier === 'below') return String(value).startsWith(sought)
    return modifier === 'above' ? sought.startsWith(String(value)) : value === sought
  },
  reference: matchReference,
  date: (sought, _parameter, _modifier, {now}) => {
    const {prefix, rest} = splitPrefix(sought)
    const span = spanOf(rest.replace(' ', '+'))
    if (!span) throw refusal(400, 'value', `"${sought}" is not a date that can be searched for.`)
    const margin = Math.abs(now().getTime() - span.from) / 10
    return value => spansOf(value).some(one => compare(prefix, one, span, margin))
  },
  quantity: matchQuantity,
}

function matchToken(
  sought: string,
  {valueSet}: SearchParameter,
  modifier?: string,
): (value: unknown) => boolean {
  if (modifier === 'text')
    return value =>
      textsOf(value)
        .map(fold)
        .some(text => text.startsWith(fold(sought)))
  const [, system, code = ''] = /^(?:((?:[^|\\]|\\.)*)\|)?(.*)$/s.exec(sought) ?? []
  const implied = valueSet && systemOf(valueSet)
  return value =>
    codingsOf(value, implied).some(
      coding =>
        (system === undefined || (coding.system ?? '') === system) && (code === '' || coding.code === code),
    )
}

function matchReference(
  sought: string,
  parameter: SearchParameter,
  modifier: string | undefined,
  {baseUrl}: Server,
): (value: unknown) => boolean {
  if (modifier === 'identifier') {
    const matches = matchToken(sought, parameter)
    return value => isObject(value) && isObject(value['identifier']) && matches(value['identifier'])
  }
  const types = modifier ? [modifier] : parameter.targets
  const wanted = targetOf(sought, baseUrl) ?? {type: undefined, id: sought}
  return value => {
    if (!isObject(value)) return value === sought || String(value).split('|')[0] === sought
    const to = targetOf(value['reference'], baseUrl)
    if (!to) return value['reference'] === sought
    const ofType = wanted.type ? to.type === wanted.type : true
    return to.id === wanted.id && ofType && (types.length === 0 || types.includes(to.type))
  }
}

function matchQuantity(sought: string): (value: unknown) => boolean {
  const {prefix, rest} = splitPrefix(sought)
  const [number = '', system = '', code = ''] = rest.split('|')
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(number))
    throw refusal(400, 'value', `"${sought}" is not a number that can be searched for.`)
  const wanted = Number(number)
  // 7.5 means anything that rounds to it: from 7.45 to 7.55.
  const half = 0.5 * 10 ** -(/\.(\d+)/.exec(number)?.[1]?.length ?? 0)
  const span =
    prefix === 'eq' || prefix === 'ne' ? {from: wanted - half, to: wanted + half} : {from: wanted, to: wanted}
  return value => {
    if (!isObject(value) || (system && value['system'] !== system)) return false
    if (code && value['code'] !== code && value['unit'] !== code) return false
    const held = Number(numberText(value['value']) ?? NaN)
    return !Number.isNaN(held) && compare(prefix, {from: held, to: held}, span, Math.abs(wanted) / 10)
  }
}

function splitPrefix(sought: string): {prefix: string; rest: string} {
  const [, prefix = 'eq', rest = ''] = /^(eq|ne|gt|lt|ge|le|sa|eb|ap)?(.*)$/s.exec(sought) ?? []
  return {prefix, rest}
}

function compare(prefix: string, value: Span, sought: Span, margin: number): boolean {
  const within = value.from >= sought.from && value.to <= sought.to
  if (prefix === 'eq') return within
  if (prefix === 'ne') return !within
  if (prefix === 'gt') return value.to > sought.to
  if (prefix === 'lt') return value.from < sought.from
  if (prefix === 'ge') return value.to > sought.to || within
  if (prefix === 'le') return value.from < sought.from || within
  if (prefix === 'sa') return value.from >= sought.to
  if (prefix === 'eb') return value.to <= sought.from
  return value.from < sought.to + margin && value.to > sought.from - margin
}
