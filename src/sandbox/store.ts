import {parseJson, writeJson} from './json.js'
import type {Resource} from './resource.js'

/** One version of one resource, as it was written; a deletion has no resource. */
export interface Version {
  type: string
  id: string
  versionId: string
  lastUpdated: string
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Its place in the log: a search "as of" a position sees only what was written before it. */
  position: number
  resource?: Resource
}

/** Everything ever written, in order, and the same by type and id. Nothing in it is ever changed, only added. */
export interface Store {
  log: Version[]
  byType: Map<string, Map<string, Version[]>>
}

/** The store as a plain JSON value. Each resource is text, so that its decimals survive as written. */
export interface Snapshot {
  versions: (Omit<Version, 'resource' | 'position'> & {text?: string})[]
}

/** An empty store. */
export function createStore(): Store {
  return {log: [], byType: new Map()}
}

/** Writes the next version at the end of the log. */
export function append(store: Store, version: Omit<Version, 'position'>): Version {
  const {type, id} = version
  if (!store.byType.has(type)) store.byType.set(type, new Map())
  const ofType = store.byType.get(type)!
  if (!ofType.has(id)) ofType.set(id, [])
  const written = {...version, position: store.log.length}
  ofType.get(id)!.push(written)
  store.log.push(written)
  return written
}

/** Takes back everything written since the log was `length` long. */
export function rollBack(store: Store, length: number): void {
  while (store.log.length > length) {
    const {type, id} = store.log.pop()!
    const versions = store.byType.get(type)!.get(id)!
    versions.pop()
    if (versions.length === 0) store.byType.get(type)!.delete(id)
  }
}

/** All versions of one resource, oldest first. */
export function versionsOf(store: Store, type: string, id: string): readonly Version[] {
  return store.byType.get(type)?.get(id) ?? []
}

/** The latest version of one resource (perhaps its deletion), or nothing if there never was one. */
export function latest(store: Store, type: string, id: string): Version | undefined {
  return versionsOf(store, type, id).at(-1)
}

/** Every resource of a type that existed when the log was `asOf` long, in the order of their creation. */
export function resourcesOf(store: Store, type: string, asOf = Infinity): Resource[] {
  return [...(store.byType.get(type)?.values() ?? [])].flatMap(
    versions => versions.findLast(version => version.position < asOf)?.resource ?? [],
  )
}

/** The store → a plain JSON value. */
export function snapshotOf(store: Store): Snapshot {
  return {
    versions: store.log.map(({type, id, versionId, lastUpdated, method, resource}) => ({
      ...{type, id, versionId, lastUpdated, method},
      ...(resource && {text: writeJson(resource)}),
    })),
  }
}

/** A snapshot → the store it was taken of. */
export function storeFrom(snapshot: Snapshot): Store {
  if (!Array.isArray(snapshot.versions))
    throw new Error('This is not a snapshot of a sandbox: it has no versions.')
  const store = createStore()
  for (const {text, ...version} of snapshot.versions)
    append(store, {...version, ...(text !== undefined && {resource: parseJson(text) as Resource})})
  return store
}
