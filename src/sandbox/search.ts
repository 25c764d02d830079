import type {Server} from './exchange.js'
import type {Query} from './query.js'
import type {Resource} from './resource.js'
import {searchParametersOf} from './search-parameters.js'
import {resourcesOf} from './store.js'
import {sortKeysOf, valuesAt} from './values.js'

type Key = number | string | undefined

/** Every resource that a query asks for, in its order, as the store was when its log was `asOf` long. */
export function search(server: Server, query: Query, asOf = Infinity): Resource[] {
  const all = resourcesOf(server.store, query.type, asOf)
  return sorted(
    all.filter(resource => query.conditions.every(holds => holds(resource))),
    query,
  )
}

function sorted(resources: Resource[], {type, sort}: Query): Resource[] {
  if (sort.length === 0) return resources
  const keysOf = (resource: Resource) =>
    sort.map(({name, descending}): Key => {
      const {kind, paths} = searchParametersOf(type).get(name)!
      const keys = paths
        .flatMap(path => valuesAt(resource, path))
        .flatMap(value => sortKeysOf(value, kind, descending))
      return keys.sort((a, b) => compare(a, b, descending))[0]
    })
  const keyed = resources.map(resource => ({resource, keys: keysOf(resource)}))
  keyed.sort((a, b) => {
    const index = sort.findIndex((_key, at) => a.keys[at] !== b.keys[at])
    return index === -1 ? 0 : compare(a.keys[index], b.keys[index], sort[index]!.descending)
  })
  return keyed.map(({resource}) => resource)
}

// What has no value comes last, whichever the direction.
function compare(a: Key, b: Key, descending: boolean): number {
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1
  return (a < b ? -1 : a > b ? 1 : 0) * (descending ? -1 : 1)
}
