import {spanOf, type Span} from './dates.js'
import {isObject, listOf, numberText} from './json.js'
import type {Kind} from './search-parameters.js'

/** The values at a path: `a.b` through lists, `effective[x]` for any type of a choice. */
export function valuesAt(root: unknown, path: string): unknown[] {
  return path
    .split('.')
    .reduce<unknown[]>((values, step) => values.filter(isObject).flatMap(value => take(value, step)), [root])
}

/** The codes of a Coding, CodeableConcept, Identifier, ContactPoint or plain value, which is of the given system. */
export function codingsOf(value: unknown, system?: string): {system?: string; code?: string}[] {
  if (!isObject(value)) return [{system, code: String(value)}]
  if ('coding' in value || 'text' in value)
    return listOf(value['coding']).flatMap(coding => codingsOf(coding))
  const code = value['code'] ?? value['value']
  return [
    {system: value['system'] as string | undefined, code: code === undefined ? undefined : String(code)},
  ]
}

const textual =
  'text display family given prefix suffix line city district state postalCode country coding'.split(' ')

/** The texts of a string, name, address, concept or coding. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return isObject(value) ? textual.flatMap(name => listOf(value[name]).flatMap(textsOf)) : []
}

/** Text as it is compared: without accents and case. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The spans of a date, Period (open where it has no start or end) or Timing. */
export function spansOf(value: unknown): Span[] {
  if (typeof value === 'string') return [spanOf(value) ?? []].flat()
  if (!isObject(value)) return []
  if ('event' in value || 'repeat' in value)
    return [...listOf(value['event']), ...valuesAt(value, 'repeat.boundsPeriod')].flatMap(spansOf)
  const [start, end] = [spanOf(String(value['start'])), spanOf(String(value['end']))]
  return start || end ? [{from: start?.from ?? -Infinity, to: end?.to ?? Infinity}] : []
}

/** What a value sorts by: the first (or, downwards, last) instant of a date, a number, a code, folded text. */
export function sortKeysOf(value: unknown, kind: Kind, descending: boolean): (number | string)[] {
  if (kind === 'date') return spansOf(value).map(span => (descending ? span.to : span.from))
  if (kind === 'quantity') return isObject(value) ? [Number(numberText(value['value']))] : []
  if (kind === 'reference') return [isObject(value) ? String(value['reference']) : String(value)]
  const codes = kind === 'token' ? codingsOf(value).flatMap(({code}) => code ?? []) : []
  return codes.length > 0 ? codes : textsOf(value).map(fold)
}

function take(value: Record<string, unknown>, step: string): unknown[] {
  if (!step.endsWith('[x]')) return listOf(value[step])
  const name = step.slice(0, -3)
  const ofChoice = (key: string) => key.startsWith(name) && /^[A-Z]/.test(key.slice(name.length))
  return Object.keys(value)
    .filter(ofChoice)
    .flatMap(key => listOf(value[key]))
}
