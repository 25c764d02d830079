import type {Server} from './exchange.js'
import {matchers, modifiers} from './matchers.js'
import {refusal} from './outcome.js'
import {targetOf, type Resource} from './resource.js'
import {searchParametersOf, storableTypes, type SearchParameter} from './search-parameters.js'
import {latest} from './store.js'
import {valuesAt} from './values.js'

/** Whether a resource is one of those searched for. */
export type Condition = (resource: Resource) => boolean

/**
 * Reads one search parameter, `name:modifier.chain` and its values, of which any will do. Nothing where the type has
 * no such parameter; a modifier or value that cannot be understood is a 400.
 */
export function conditionOf(server: Server, type: string, key: string, value: string): Condition | undefined {
  const [, name = '', modifier, chain] = /^([^:.]+)(?::([^.]+))?(?:\.(.+))?$/.exec(key) ?? []
  const parameter = searchParametersOf(type).get(name)
  if (!parameter) return undefined
  const values = value.split(/(?<!\\),/)
  checkModifier(parameter, key, modifier, values)
  const held = (resource: Resource) => parameter.paths.flatMap(path => valuesAt(resource, path))
  if (parameter.kind === 'composite') return composite(server, type, parameter, values)
  if (modifier === 'missing') return resource => (held(resource).length === 0) === (value === 'true')
  if (chain) {
    const follows = chained(server, modifier ? [modifier] : parameter.targets, chain, value)
    return follows && (resource => held(resource).some(follows))
  }
  const match = matchers[parameter.kind]
  const tests = values.map(one =>
    match(one.replace(/\\([,$\\])/g, '$1'), parameter, modifier === 'not' ? undefined : modifier, server),
  )
  const found: Condition = resource => held(resource).some(one => tests.some(test => test(one)))
  return modifier === 'not' ? resource => !found(resource) : found
}

function checkModifier(
  {kind}: SearchParameter,
  key: string,
  modifier: string | undefined,
  values: string[],
): void {
  if (modifier === undefined || modifiers[kind].includes(modifier)) return
  if (modifier === 'missing' && kind !== 'composite' && /^(true|false)$/.test(values.join())) return
  if (kind === 'reference' && storableTypes.includes(modifier)) return
  throw refusal(400, 'not-supported', `"${key}" is not a search that is understood here.`)
}

function composite(server: Server, type: string, {paths}: SearchParameter, values: string[]): Condition {
  const conditions = values.map(value => {
    const parts = value.split(/(?<!\\)\$/)
    if (parts.length !== paths.length)
      throw refusal(400, 'value', `"${value}" needs ${paths.length} parts with $ between them.`)
    return paths.map((name, index) => conditionOf(server, type, name, parts[index]!)!)
  })
  return resource => conditions.some(parts => parts.every(part => part(resource)))
}

function chained(
  server: Server,
  targets: string[],
  chain: string,
  value: string,
): ((reference: unknown) => boolean) | undefined {
  const conditions = new Map<string, Condition>()
  for (const type of targets.length > 0 ? targets : storableTypes) {
    const condition = conditionOf(server, type, chain, value)
    if (condition) conditions.set(type, condition)
  }
  if (conditions.size === 0) return undefined
  return reference => {
    const to = targetOf((reference as {reference?: string}).reference, server.baseUrl)
    const resource = to && latest(server.store, to.type, to.id)?.resource
    return resource !== undefined && (conditions.get(resource.resourceType)?.(resource) ?? false)
  }
}
