import {bundle} from './bundle.js'
import type {Ask, Reply, Server} from './exchange.js'
import {historyPage} from './history.js'
import {included} from './include.js'
import {outcome} from './outcome.js'
import {firstLink, linkTo, readPage, type Page} from './page-link.js'
import {readQuery, type Query} from './query.js'
import type {Resource} from './resource.js'
import {search} from './search.js'
import {summarized} from './summary.js'

/** The first page of a search. */
export function searchPage(server: Server, ask: Ask, type: string): Reply {
  const asOf = server.policy.visibleUntil(server.store, server.now())
  const query = readQuery(server, ask, type)
  const applied = new URLSearchParams(query.applied).toString()
  return pageOf(server, query, {path: type, query: applied, from: 0, asOf}, firstLink(server, type, applied))
}

/** The page that an opaque link of ours leads to. */
export function followPage(server: Server, ask: Ask, token: string): Reply {
  const page = readPage(server, token)
  const asked = {...ask, query: new URLSearchParams(page.query)}
  const [type = '', id] = page.path.replace(/\/?_history$/, '').split('/')
  if (page.path.endsWith('_history')) return historyPage(server, asked, {type: type || undefined, id}, page)
  return pageOf(server, readQuery(server, asked, type), page, linkTo(server, page))
}

function pageOf(server: Server, query: Query, page: Page, self: string): Reply {
  const found = remembered(server, page, () => search(server, query, page.asOf))
  const {from} = page
  const count = query.summary === 'count' ? 0 : query.count
  const start = Math.max(0, from - (from > 0 ? server.policy.pageOverlap : 0))
  const matched = found.slice(start, from + count)
  const to = (start: number) => linkTo(server, {...page, from: start})
  const entry = (mode: string) => (resource: Resource) => ({
    fullUrl: `${server.baseUrl}/${resource.resourceType}/${resource.id}`,
    resource: summarized(resource, query, server.policy.release),
    search: {mode},
  })
  const warnings = server.policy.tellsIgnored && query.ignored.length > 0 ? [outcome(query.ignored)] : []
  return bundle(server, 'searchset', {
    total: query.total || count === 0 ? found.length : undefined,
    link: [
      {relation: 'self', url: self},
      count > 0 && from > 0 && {relation: 'previous', url: to(Math.max(0, from - count))},
      count > 0 && from + count < found.length && {relation: 'next', url: to(from + count)},
    ],
    entry: [
      ...matched.map(entry('match')),
      ...included(server, query, matched).map(entry('include')),
      ...warnings.map(resource => ({resource, search: {mode: 'outcome'}})),
    ],
  })
}

// What pages of the same search share. The log only grows, so its last version tells whether it is still the same store.
const recent = new WeakMap<Server['store'], Map<string, {last: unknown; found: Resource[]}>>()

function remembered({store}: Server, {path, query, asOf}: Page, find: () => Resource[]): Resource[] {
  if (!recent.has(store)) recent.set(store, new Map())
  const answers = recent.get(store)!
  const [key, last] = [`${path}?${query} ${asOf}`, store.log[asOf - 1]]
  const before = answers.get(key)
  const found = before && before.last === last ? before.found : find()
  answers.delete(key)
  answers.set(key, {last, found})
  if (answers.size > 8) answers.delete([...answers.keys()][0]!)
  return found
}
