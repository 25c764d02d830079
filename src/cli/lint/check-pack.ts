import type {Schema} from '../../content/index.js'
import {nearest} from '../options.js'
import type {Messages} from '../messages/index.js'

/** What `faultsIn` of content tells in English for pages, in the language of the command: it says more of what was meant. */
export function mistakesIn(value: unknown, schema: Schema, path: string, words: Messages): string[] {
  const {pack} = words.lint
  const {type, properties, required = [], additionalProperties: others} = schema
  const inner = (each: unknown, of: Schema, at: string): string[] => mistakesIn(each, of, at, words)
  if (type === 'string') {
    if (schema.enum)
      return schema.enum.includes(value as string) ? [] : [pack.mustBe(path, schema.enum.join(', '))]
    return typeof value === 'string' && value.trim() ? [] : [pack.mustBe(path, pack.text)]
  }
  if (type === 'boolean') return typeof value === 'boolean' ? [] : [pack.mustBe(path, 'true, false')]
  if (type === 'array') {
    if (!Array.isArray(value)) return [pack.mustBe(path, pack.list)]
    if (value.length < (schema.minItems ?? 0)) return [pack.empty(path)]
    return value.flatMap((each: unknown, index) => inner(each, schema.items!, `${path}[${index}]`))
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [pack.mustBe(path, pack.object)]
  const entries = Object.entries(value)
  if (!properties)
    return entries.flatMap(([name, each]) => inner(each, others as Schema, `${path}["${name}"]`))
  const under = (name: string): string => (path ? `${path}.${name}` : name)
  const names = Object.keys(properties).filter(name => name !== '$schema')
  return [
    ...required.filter(name => !Object.hasOwn(value, name)).map(name => pack.missing(under(name))),
    ...entries.flatMap(([name, each]) =>
      Object.hasOwn(properties, name)
        ? inner(each, properties[name]!, under(name))
        : [pack.unknown(under(name), nearest(name, names), names)],
    ),
  ]
}
