import type {Server} from './exchange.js'
import type {Include, Query} from './query.js'
import {targetOf, type Resource} from './resource.js'
import {searchParametersOf} from './search-parameters.js'
import {latest, resourcesOf} from './store.js'
import {valuesAt} from './values.js'

/** What a page of matches also brings, each once and none that is a match itself. */
export function included(server: Server, {includes}: Query, matched: Resource[]): Resource[] {
  const known = new Set(matched.map(keyOf))
  const brought: Resource[] = []
  for (let round = matched, first = true; round.length > 0; first = false) {
    const found = includes
      .filter(rule => first || rule.iterate)
      .flatMap(rule => broughtBy(server, rule, round))
    round = []
    for (const resource of found) {
      if (known.has(keyOf(resource))) continue
      known.add(keyOf(resource))
      round.push(resource)
    }
    brought.push(...round)
  }
  return brought
}

function broughtBy(server: Server, {type, name, target, reverse}: Include, round: Resource[]): Resource[] {
  if (reverse) {
    const keys = new Set(round.map(keyOf))
    return resourcesOf(server.store, type).filter(one =>
      referred(server, one, name).some(to => keys.has(`${to.type}/${to.id}`)),
    )
  }
  return round
    .filter(one => one.resourceType === type)
    .flatMap(one => referred(server, one, name))
    .filter(to => !target || to.type === target)
    .flatMap(to => latest(server.store, to.type, to.id)?.resource ?? [])
}

function referred(server: Server, resource: Resource, name: string) {
  return [...searchParametersOf(resource.resourceType)]
    .filter(([other, {kind}]) => kind === 'reference' && (name === '*' || name === other))
    .flatMap(([, {paths, targets}]) =>
      paths
        .flatMap(path => valuesAt(resource, path))
        .flatMap(value => targetOf((value as {reference?: string}).reference, server.baseUrl) ?? [])
        .filter(to => targets.length === 0 || targets.includes(to.type)),
    )
}

const keyOf = ({resourceType, id}: Resource) => `${resourceType}/${id}`
