import {bundle} from './bundle.js'
import {spanOf} from './dates.js'
import type {Ask, Reply, Server} from './exchange.js'
import {refusal} from './outcome.js'
import {firstLink, linkTo, type Page} from './page-link.js'
import {countIn} from './query.js'
import {versionsOf, type Version} from './store.js'

/** What a history is of: one resource, all of a type, or (neither given) everything. */
export interface HistoryOf {
  type?: string
  id?: string
}

/** A page of a history, newest first. */
export function historyPage(server: Server, ask: Ask, {type, id}: HistoryOf, page?: Page): Reply {
  const {log} = server.store
  const path = [type, id, '_history'].filter(Boolean).join('/')
  const {from, asOf, query} = page ?? {from: 0, asOf: log.length, query: ask.query.toString()}
  const count = countIn(server, ask.query)
  const since = sinceIn(ask.query)
  const versions =
    type && id ? versionsOf(server.store, type, id) : log.filter(one => !type || one.type === type)
  const found = versions.filter(one => one.position < asOf && Date.parse(one.lastUpdated) >= since).reverse()
  const to = (start: number) => linkTo(server, {path, query, from: start, asOf})
  return bundle(server, 'history', {
    total: found.length,
    link: [
      {relation: 'self', url: page ? to(from) : firstLink(server, path, query)},
      count > 0 && from + count < found.length && {relation: 'next', url: to(from + count)},
    ],
    entry: found.slice(from, from + count).map(version => entryOf(server, version)),
  })
}

/** The headers that go with a version. */
export function versionHeaders(version: Version): Record<string, string> {
  return {etag: `W/"${version.versionId}"`, 'last-modified': new Date(version.lastUpdated).toUTCString()}
}

/** The address of a version. */
export function locationOf(server: Server, {type, id, versionId}: Version): string {
  return `${server.baseUrl}/${type}/${id}/_history/${versionId}`
}

function sinceIn(query: URLSearchParams): number {
  const written = query.get('_since')?.replace(' ', '+')
  if (!written) return -Infinity
  const span = spanOf(written)
  if (!span) throw refusal(400, 'value', `_since is a moment, not "${written}".`)
  return span.from
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
