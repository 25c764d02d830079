import type {Language} from '../chime/index.js'
import type {FormItem, FormValue} from './form.js'

/** What stands in the fields of a question; a date that is not whole yet is `unfinished`. */
export type Typed = readonly string[]

export const unfinished = '…'

/**
 * What was typed, as an answer; `wrong` where some of it is none yet, which is then in no value and has to be kept as it
 * was typed. Of quantities every first is the number, every second the code of its unit, or a word for it.
 */
export function parseTyped(
  item: FormItem,
  typed: Typed,
  language: Language,
): {values: readonly FormValue[]; wrong: boolean} {
  if (item.kind === 'quantity') return quantitiesIn(item, typed, language)
  const texts = typed.filter(text => text.trim())
  const values = texts.map(text => valueIn(item, text, language))
  const known = values.filter(value => value !== undefined)
  return {values: known, wrong: known.length < texts.length}
}

/** An answer as it stands in the fields of its question. */
export function typedOf(values: readonly FormValue[], language: Language): Typed {
  return values.flatMap(value => {
    if (typeof value === 'number') return [numberText(value, language)]
    if (typeof value !== 'object') return [String(value)]
    return 'value' in value ? [numberText(value.value, language), value.unit?.code ?? ''] : []
  })
}

function valueIn({kind}: FormItem, text: string, language: Language): FormValue | undefined {
  if (kind === 'date') return /^\d{4}(-\d\d(-\d\d)?)?$/.test(text.trim()) ? text.trim() : undefined
  if (kind === 'dateTime') return /^\d{4}(-\d\d(-\d\d(T.+)?)?)?$/.test(text.trim()) ? text.trim() : undefined
  if (kind !== 'integer' && kind !== 'decimal') return text
  return numberIn(text, language)
}

/** Each quantity is two fields, a number and its unit; one without the other is no answer yet, where units are offered. */
function quantitiesIn(item: FormItem, typed: Typed, language: Language) {
  const pairs = pairsOf(typed).filter(pair => pair.some(text => text.trim()))
  const values = pairs.map(pair => quantityIn(item, pair, language))
  const known = values.filter(value => value !== undefined)
  return {values: known, wrong: known.length < pairs.length}
}

/** What stands in the fields of quantities, two by two: the number, and the code of its unit or a word for it. */
export function pairsOf(typed: Typed): (readonly [number: string, unit: string])[] {
  return typed.flatMap((text, index) => (index % 2 ? [] : [[text, typed[index + 1] ?? ''] as const]))
}

function quantityIn(
  {units}: FormItem,
  [text, unit]: readonly [string, string],
  language: Language,
): FormValue | undefined {
  const value = numberIn(text, language)
  if (value === undefined) return undefined
  const known = units.find(({code}) => code === unit) ?? (units.length === 1 ? units[0] : undefined)
  if (units.length && !known) return undefined
  const coded = known ?? (unit.trim() ? {code: unit.trim()} : undefined)
  return {value, ...(coded && {unit: coded})}
}

/** A comma is a decimal sign in French alone: in English «1,000» is a thousand to some, and one to others. */
function numberIn(text: string, language: Language): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-')
  const written = language === 'fr' ? plain.replace(',', '.') : plain
  return /^[+-]?(\d+(\.\d+)?|\.\d+)$/.test(written) ? Number(written) : undefined
}

function numberText(value: number, language: Language): string {
  return language === 'fr' ? String(value).replace('.', ',') : String(value)
}
