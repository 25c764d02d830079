import type {BundleLink} from 'fhir/r4.js'
import type {Ask, Reply, Server} from './exchange.js'
import {history, type HistoryOf} from './history.js'
import {listOf} from './json.js'
import {outcome, refusal} from './outcome.js'
import {readQuery, type Query} from './query.js'
import type {Resource} from './resource.js'
import {included, search} from './search.js'
import {summarized} from './summary.js'

/** Where a page link leads: back to the same question, as the store then was, further on. Its text is nobody's to read. */
interface Page {
  path: string
  query: string
  from: number
  asOf: number
}

/** The first page of a search. */
export function searchPage(server: Server, ask: Ask, type: string): Reply {
  const asOf = server.policy.visibleUntil(server.store, server.now())
  return pageOf(server, readQuery(server, ask, type), {path: type, query: '', from: 0, asOf})
}

/** The page that an opaque link of ours leads to; 410 where what it was made from is gone. */
export function followPage(server: Server, ask: Ask, token: string): Reply {
  const page = readToken(token)
  if (page.asOf > server.store.log.length)
    throw refusal(410, 'expired', 'This page has expired. Start the search again.')
  const query = new URLSearchParams(page.query)
  const [type = '', id] = page.path.replace(/\/?_history$/, '').split('/')
  return page.path.endsWith('_history')
    ? historyPage(server, {...ask, query}, {type: type || undefined, id}, page)
    : pageOf(server, readQuery(server, {...ask, query}, type), page, token)
}

/** A page of the history of a resource, a type or everything, newest first. */
export function historyPage(server: Server, ask: Ask, of: HistoryOf, page?: Page): Reply {
  const asOf = page?.asOf ?? server.store.log.length
  const since = ask.query.get('_since')
  const count = Math.min(
    Number(ask.query.get('_count') ?? server.policy.pageSize) || 0,
    server.policy.maximumPageSize,
  )
  const entries = history(server, of, asOf, since ? new Date(since.replace(' ', '+')) : undefined)
  const from = page?.from ?? 0
  const path = [of.type, of.id, '_history'].filter(Boolean).join('/')
  const next = (start: number) => linkTo(server, {path, query: ask.query.toString(), from: start, asOf})
  const link = [
    {relation: 'self', url: page ? next(from) : withQuery(`${server.baseUrl}/${path}`, ask.query.toString())},
    ...(count > 0 && from + count < entries.length ? [{relation: 'next', url: next(from + count)}] : []),
  ]
  return bundle(server, 'history', entries.length, link, entries.slice(from, from + count))
}

function pageOf(server: Server, query: Query, page: Page, token?: string): Reply {
  const applied = new URLSearchParams(query.applied).toString()
  const found = remembered(server, `${query.type}?${applied}`, page.asOf, () =>
    search(server, query, page.asOf),
  )
  const count = query.summary === 'count' ? 0 : query.count
  const start = Math.max(0, page.from - (page.from > 0 ? server.policy.pageOverlap : 0))
  const matched = found.slice(start, page.from + count)
  const to = (from: number) => linkTo(server, {path: query.type, query: applied, from, asOf: page.asOf})
  const link = [
    {
      relation: 'self',
      url: token ? linkTo(server, page) : withQuery(`${server.baseUrl}/${query.type}`, applied),
    },
    ...(count > 0 && page.from > 0 ? [{relation: 'previous', url: to(Math.max(0, page.from - count))}] : []),
    ...(count > 0 && page.from + count < found.length
      ? [{relation: 'next', url: to(page.from + count)}]
      : []),
  ]
  const entry = (mode: string) => (resource: Resource) => ({
    fullUrl: `${server.baseUrl}/${resource.resourceType}/${resource.id}`,
    resource: summarized(resource, query),
    search: {mode},
  })
  const warnings =
    query.ignored.length > 0 && server.policy.tellsIgnored
      ? [{resource: outcome(query.ignored), search: {mode: 'outcome'}}]
      : []
  const entries = [
    ...matched.map(entry('match')),
    ...included(server, query, matched).map(entry('include')),
    ...warnings,
  ]
  return bundle(server, 'searchset', query.total || count === 0 ? found.length : undefined, link, entries)
}

/** A Bundle as the reply. */
export function bundle(
  server: Server,
  type: string,
  total: number | undefined,
  link: BundleLink[],
  entry: unknown[],
): Reply {
  const body: Resource = {
    ...{resourceType: 'Bundle', id: server.newId(), meta: {lastUpdated: server.now().toISOString()}, type},
    ...(total !== undefined && {total}),
    ...(link.length > 0 && {link}),
    ...(entry.length > 0 && {entry: listOf(entry)}),
  }
  return {status: 200, headers: {}, body}
}

function linkTo(server: Server, page: Page): string {
  const token = btoa(encodeURIComponent(JSON.stringify([page.path, page.query, page.from, page.asOf])))
  return `${server.baseUrl}?_page=${encodeURIComponent(token)}`
}

function readToken(token: string): Page {
  try {
    const [path, query, from, asOf] = JSON.parse(decodeURIComponent(atob(token))) as [
      string,
      string,
      number,
      number,
    ]
    return {path, query, from, asOf}
  } catch {
    throw refusal(400, 'value', 'This page link is not one of ours.')
  }
}

const withQuery = (url: string, query: string) => (query ? `${url}?${query}` : url)

// What pages of the same search share. The log only grows, so its last version tells whether it is still the same store.
const recent = new WeakMap<Server['store'], Map<string, {last: unknown; found: Resource[]}>>()

function remembered({store}: Server, question: string, asOf: number, find: () => Resource[]): Resource[] {
  if (!recent.has(store)) recent.set(store, new Map())
  const answers = recent.get(store)!
  const [key, last] = [`${question} ${asOf}`, store.log[asOf - 1]]
  const before = answers.get(key)
  const found = before && before.last === last ? before.found : find()
  answers.delete(key)
  answers.set(key, {last, found})
  if (answers.size > 8) answers.delete([...answers.keys()][0]!)
  return found
}
