import type {Server} from './exchange.js'
import {refusal} from './outcome.js'
import type {Criterion, Query} from './query.js'
import {targetOf, type Resource} from './resource.js'
import {searchParametersOf, storableTypes, type SearchParameter} from './search-parameters.js'
import {matchers, modifiers, sortKeyOf, valuesAt} from './search-values.js'
import {latest, resourcesOf} from './store.js'

/** Every resource that a query asks for, in its order, as the store was when its log was `asOf` long. */
export function search(server: Server, query: Query, asOf = Infinity): Resource[] {
  const found = resourcesOf(server.store, query.type, asOf).filter(resource =>
    query.criteria.every(criterion => matches(server, resource, criterion)),
  )
  return query.sort.length === 0 ? found : sorted(found, query)
}

/** Whether a resource meets one criterion. */
export function matches(server: Server, resource: Resource, criterion: Criterion): boolean {
  const {name, modifier, chain, values} = criterion
  const parameter = parameterOf(resource.resourceType, name)
  checkModifier(parameter, criterion)
  if (parameter.kind === 'composite')
    return values.some(value => matchesComposite(server, resource, parameter, value))
  const held = parameter.paths.flatMap(path => valuesAt(resource, path))
  if (modifier === 'missing') return (held.length === 0) === (values[0] === 'true')
  if (chain) return held.some(value => followChain(server, value, parameter, criterion, chain))
  const match = matchers[parameter.kind]
  const found = held.some(value =>
    values.some(sought => match(value, sought, parameter, modifier === 'not' ? undefined : modifier, server)),
  )
  return modifier === 'not' ? !found : found
}

/** What a page of matches also brings, each once and none that is a match itself. */
export function included(server: Server, query: Query, matched: Resource[]): Resource[] {
  const brought = new Map<string, Resource>()
  const known = new Set(matched.map(keyOf))
  const bring = (resource: Resource | undefined): Resource[] => {
    if (!resource || known.has(keyOf(resource))) return []
    known.add(keyOf(resource))
    brought.set(keyOf(resource), resource)
    return [resource]
  }
  for (let round = matched, first = true; round.length > 0; first = false) {
    round = query.includes
      .filter(rule => first || rule.iterate)
      .flatMap(({type, name, target, reverse}) =>
        reverse
          ? resourcesOf(server.store, type)
              .filter(one => referred(server, one, name).some(to => round.some(r => keyOf(r) === to)))
              .flatMap(bring)
          : round
              .filter(one => one.resourceType === type)
              .flatMap(one => referred(server, one, name))
              .filter(to => !target || to.startsWith(target + '/'))
              .flatMap(to => bring(latest(server.store, ...(to.split('/') as [string, string]))?.resource)),
      )
  }
  return [...brought.values()]
}

/** The parameter of a type by name; one that it does not have is refused. */
export function parameterOf(type: string, name: string): SearchParameter {
  const parameter = searchParametersOf(type).get(name)
  if (!parameter) throw refusal(400, 'not-supported', `${type} has no search parameter "${name}".`)
  return parameter
}

const keyOf = ({resourceType, id}: Resource) => `${resourceType}/${id}`

function referred(server: Server, resource: Resource, name: string): string[] {
  const parameters = searchParametersOf(resource.resourceType)
  const chosen =
    name === '*'
      ? [...parameters.values()].filter(({kind}) => kind === 'reference')
      : [parameters.get(name) ?? []].flat()
  return chosen
    .flatMap(({paths, targets}) =>
      paths.flatMap(path => valuesAt(resource, path)).map(value => ({value, targets})),
    )
    .flatMap(({value, targets}) => {
      const to = targetOf((value as {reference?: string}).reference, server.baseUrl)
      return to && (targets.length === 0 || targets.includes(to.type)) ? [`${to.type}/${to.id}`] : []
    })
}

function checkModifier({kind}: SearchParameter, {name, modifier, values}: Criterion): void {
  if (modifier === undefined || modifiers[kind].includes(modifier)) return
  if (modifier === 'missing' && kind !== 'composite' && ['true', 'false'].includes(values[0] ?? '')) return
  if (kind === 'reference' && storableTypes.includes(modifier)) return
  throw refusal(400, 'not-supported', `"${name}:${modifier}" is not a search that is understood here.`)
}

function matchesComposite(
  server: Server,
  resource: Resource,
  {paths}: SearchParameter,
  value: string,
): boolean {
  const parts = value.split(/(?<!\\)\$/)
  if (parts.length !== paths.length)
    throw refusal(400, 'value', `"${value}" needs ${paths.length} parts with $ between them.`)
  return paths.every((name, index) => matches(server, resource, {name, values: [parts[index]!]}))
}

function followChain(
  server: Server,
  value: unknown,
  parameter: SearchParameter,
  {modifier, values}: Criterion,
  chain: string,
): boolean {
  const to = targetOf((value as {reference?: string}).reference, server.baseUrl)
  const types = modifier ? [modifier] : parameter.targets
  if (!to || (types.length > 0 && !types.includes(to.type))) return false
  const resource = latest(server.store, to.type, to.id)?.resource
  const [, name = '', rest] = /^([^.]+)(?:\.(.+))?$/.exec(chain) ?? []
  const [parameterName = '', next] = name.split(':')
  return (
    resource !== undefined &&
    searchParametersOf(to.type).has(parameterName) &&
    matches(server, resource, {name: parameterName, modifier: next, chain: rest, values})
  )
}

function sorted(resources: Resource[], {type, sort}: Query): Resource[] {
  const keyed = resources.map(resource => ({
    resource,
    keys: sort.map(({name, descending}) => {
      const {kind, paths} = parameterOf(type, name)
      const keys = paths
        .flatMap(path => valuesAt(resource, path))
        .map(value => sortKeyOf(value, kind, descending))
        .filter(key => key !== undefined)
      return keys.sort((a, b) => order(a, b) * (descending ? -1 : 1))[0]
    }),
  }))
  keyed.sort((a, b) => {
    for (const [index, {descending}] of sort.entries()) {
      const [left, right] = [a.keys[index], b.keys[index]]
      if (left === right) continue
      if (left === undefined || right === undefined) return left === undefined ? 1 : -1
      return order(left, right) * (descending ? -1 : 1)
    }
    return 0
  })
  return keyed.map(({resource}) => resource)
}

const order = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0)
