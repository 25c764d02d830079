import {isLosslessNumber, LosslessNumber, parse, stringify} from 'lossless-json'

/** JSON text → value. A number that JavaScript would rewrite (1.00, 1e-7) is kept as written. Throws a SyntaxError. */
export function parseJson(text: string): unknown {
  return parse(text.replace(/^\uFEFF/, ''), null, written =>
    String(Number(written)) === written ? Number(written) : new LosslessNumber(written),
  )
}

/** Value → JSON text, with every number as it was written. */
export function writeJson(value: unknown): string {
  return stringify(value) ?? 'null'
}

/** A deep copy that keeps numbers as written. */
export function copyOf<Value>(value: Value): Value {
  return parseJson(writeJson(value)) as Value
}

/** A number's own text ("1.00"), or nothing where the value is no number. */
export function numberText(value: unknown): string | undefined {
  return typeof value === 'number' || isLosslessNumber(value) ? String(value) : undefined
}

/** Whether a value is a JSON object: no list, no number as written. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isLosslessNumber(value)
}

/** A value as a list: nothing is empty, one is a list of one. */
export function listOf(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
}

/** An object without some of its fields. */
export function without<Value extends object>(object: Value, names: readonly string[]): Value {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name))) as Value
}
