import type {Server} from './exchange.js'
import {versionsOf, type Version} from './store.js'

/** What a history is of: one resource, all of a type, or (neither given) everything. */
export interface HistoryOf {
  type?: string
  id?: string
}

/** The entries of a history, newest first, as the log was when it was `asOf` long. */
export function history(server: Server, {type, id}: HistoryOf, asOf: number, since?: Date): unknown[] {
  const versions =
    type && id
      ? versionsOf(server.store, type, id)
      : server.store.log.filter(one => !type || one.type === type)
  return versions
    .filter(one => one.position < asOf && (!since || new Date(one.lastUpdated) >= since))
    .map(version => entryOf(server, version))
    .reverse()
}

/** The headers that go with a version. */
export function versionHeaders(version: Version): Record<string, string> {
  return {etag: `W/"${version.versionId}"`, 'last-modified': new Date(version.lastUpdated).toUTCString()}
}

/** The address of a version. */
export function locationOf(server: Server, {type, id, versionId}: Version): string {
  return `${server.baseUrl}/${type}/${id}/_history/${versionId}`
}

function entryOf(server: Server, version: Version): unknown {
  const {type, id, versionId, lastUpdated, method, resource} = version
  const status = {POST: '201 Created', PUT: '200 OK', PATCH: '200 OK', DELETE: '204 No Content'}[method]
  return {
    fullUrl: `${server.baseUrl}/${type}/${id}`,
    ...(resource && {resource}),
    request: {method, url: method === 'POST' ? type : `${type}/${id}`},
    response: {status, etag: `W/"${versionId}"`, lastModified: lastUpdated},
  }
}
