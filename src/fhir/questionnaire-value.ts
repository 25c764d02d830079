import type {Coding, Quantity} from 'fhir/r4.js'
import type {Code, FormValue} from '../measures/index.js'
import {isWrittenNumber} from './shaped.js'

/** What stands in `value[x]` or `answer[x]`; nothing for a type that no question of ours has. */
export function formValueIn(holder: object, element: 'value' | 'answer'): FormValue | undefined {
  for (const [name, value] of Object.entries(holder)) {
    if (!name.startsWith(element) || value === null || value === undefined) continue
    const read = readers[name.slice(element.length)]?.(value)
    if (read !== undefined) return read
  }
  return undefined
}

const readers: Readonly<Record<string, (value: unknown) => FormValue | undefined>> = {
  Boolean: value => (typeof value === 'boolean' ? value : undefined),
  Integer: numberIn,
  Decimal: numberIn,
  Date: wordsIn,
  DateTime: wordsIn,
  String: wordsIn,
  Coding: value => codingToCode(value as Coding),
  Quantity: value => quantityIn(value as Quantity),
}

/** A coding as a code; one without a code, that only says something, is known by what it says. */
export function codingToCode({system, code, display}: Coding): Code | undefined {
  const known = code ?? display
  return known === undefined ? undefined : {...(system && {system}), code: known, ...(display && {display})}
}

/** A quantity without a number, or with a comparator, is none. */
function quantityIn({value, comparator, unit, system, code}: Quantity): FormValue | undefined {
  const number = numberIn(value)
  if (number === undefined || comparator) return undefined
  const coded = codingToCode({system, code, display: unit})
  return {value: number, ...(coded && {unit: coded})}
}

/** A number, also one that was kept with its digits as they were written. */
export function numberIn(value: unknown): number | undefined {
  const number = typeof value === 'number' || isWrittenNumber(value) ? Number(String(value)) : NaN
  return Number.isFinite(number) ? number : undefined
}

function wordsIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
