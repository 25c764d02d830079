import {nearest} from '../options.js'
import type {Messages} from '../messages/index.js'

/** What a value of a pack must be: one of some words, a text that is not empty, or a list or an object of such. */
export type Form =
  | 'text'
  | 'boolean'
  | {readonly oneOf: readonly string[]}
  | {readonly listOf: Form}
  | {readonly mapOf: Form}
  | {readonly fields: Readonly<Record<string, Form>>; readonly needed?: readonly string[]}

/** The mistakes in a value, each in a sentence that names its place and what would be right. */
export function mistakesIn(value: unknown, form: Form, path: string, {pack}: Messages['lint']): string[] {
  const inner = (each: unknown, of: Form, at: string): string[] =>
    mistakesIn(each, of, at, {pack} as Messages['lint'])
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (form === 'text') return typeof value === 'string' && value.trim() ? [] : [pack.mustBe(path, pack.text)]
  if (form === 'boolean') return typeof value === 'boolean' ? [] : [pack.mustBe(path, 'true, false')]
  if ('oneOf' in form)
    return form.oneOf.includes(value as string) ? [] : [pack.mustBe(path, form.oneOf.join(', '))]
  if ('listOf' in form) {
    if (!Array.isArray(value)) return [pack.mustBe(path, pack.list)]
    return value.flatMap((each: unknown, index) => inner(each, form.listOf, `${path}[${index}]`))
  }
  if (!isObject) return [pack.mustBe(path, pack.object)]
  const entries = Object.entries(value)
  const under = (name: string): string => (path ? `${path}.${name}` : name)
  if ('mapOf' in form) return entries.flatMap(([name, each]) => inner(each, form.mapOf, `${path}["${name}"]`))
  const names = Object.keys(form.fields)
  const missing = (form.needed ?? []).filter(name => !Object.hasOwn(value, name))
  return [
    ...missing.map(name => pack.missing(under(name))),
    ...entries.flatMap(([name, each]) =>
      names.includes(name)
        ? inner(each, form.fields[name]!, under(name))
        : [pack.unknown(under(name), nearest(name, names), names)],
    ),
  ]
}
