import {closest, distance} from 'fastest-levenshtein'
import {parseArgs} from 'node:util'
import {Misuse} from './command.js'
import type {Messages} from './messages/index.js'

/** An option: a switch, or one with a value; `choices` are the values that it takes. */
export interface Option {
  type: 'boolean' | 'string'
  short?: string
  multiple?: boolean
  choices?: readonly string[]
}

/** The options and files that were given. */
export interface Given {
  files: string[]
  is(name: string): boolean
  /** The value of an option: the last one that was given. */
  value(name: string): string | undefined
  values(name: string): string[]
}

/** Reads a command line. An unknown option, or a value that is missing or not one of the choices, is a Misuse. */
export function readOptions(
  argv: string[],
  options: Readonly<Record<string, Option>>,
  words: Messages,
): Given {
  const {tokens} = parseArgs({args: argv, options, strict: false, allowPositionals: true, tokens: true})
  const values = new Map<string, string[]>()
  const files: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind !== 'option') continue
    const {name, rawName, value} = token
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (!option) throw new Misuse(words.unknownOption(rawName, nearest(name, Object.keys(options))))
    if (option.type === 'boolean' && value !== undefined) throw new Misuse(words.noValue(rawName))
    if (option.type === 'string' && !value) throw new Misuse(words.valueMissing(rawName, option.choices))
    if (value && option.choices && !option.choices.includes(value))
      throw new Misuse(words.notAChoice(rawName, value, option.choices))
    values.set(name, [...(values.get(name) ?? []), value ?? ''])
  }
  return {
    files,
    is: name => values.has(name),
    value: name => values.get(name)?.at(-1),
    values: name => values.get(name) ?? [],
  }
}

/** The name that was probably meant: one that begins so, or the one that the fewest letters are amiss in. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const begun = name.length > 2 && names.find(other => other.startsWith(name))
  const other = begun || closest(name, names)
  const amiss = distance(name, other)
  return begun || (amiss <= Math.max(2, other.length / 3) && amiss < other.length) ? other : undefined
}
