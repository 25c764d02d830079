import type {Ask, Server} from './exchange.js'
import {refusal} from './outcome.js'
import {readQuery} from './query.js'
import type {Resource} from './resource.js'
import {search} from './search.js'
import type {Version} from './store.js'

/** Refuses a write whose If-Match names another version than the current one (412), or whose If-None-Match is * on something that exists. */
export function checkVersion({headers}: Ask, version: Version | undefined): void {
  const [match, unless] = [headers.get('if-match'), headers.get('if-none-match')]
  if (unless === '*' && version?.resource)
    throw refusal(412, 'conflict', `${version.type}/${version.id} exists already.`)
  if (match === null) return
  const tags = tagsIn(match)
  if (tags.length === 0) throw refusal(400, 'value', `If-Match must look like W/"1"; this was ${match}`)
  const current = version?.resource && version.versionId
  if (!current || !(tags.includes('*') || tags.includes(current)))
    throw refusal(
      412,
      'conflict',
      `If-Match names version ${tags.join(', ')}; the current one is ${current ?? 'none'}.`,
    )
}

function tagsIn(header: string): string[] {
  return header.trim() === '*'
    ? ['*']
    : [...header.matchAll(/(?:^|,)\s*(?:W\/)?"([^"]*)"/g)].map(([, tag]) => tag!)
}

/** Whether a reader has this version already, by its If-None-Match or If-Modified-Since. */
export function isUnchanged({headers}: Ask, version: Version): boolean {
  const [unlessMatch, since] = [headers.get('if-none-match'), headers.get('if-modified-since')]
  if (unlessMatch !== null) return tagsIn(unlessMatch).includes(version.versionId)
  return since !== null && Math.floor(Date.parse(version.lastUpdated) / 1000) * 1000 <= Date.parse(since)
}

/** The one resource that a condition matches, or nothing; more than one is a 412. */
export function matchOf(
  server: Server,
  ask: Ask,
  type: string,
  condition: URLSearchParams,
): Resource | undefined {
  const strict = new Headers({prefer: 'handling=strict'})
  const query = readQuery(server, {...ask, headers: strict, query: condition}, type)
  if (query.conditions.length === 0)
    throw refusal(412, 'required', 'A condition names at least one search parameter.')
  const found = search(server, query)
  if (found.length > 1)
    throw refusal(
      412,
      'multiple-matches',
      `${found.length} resources match "${condition}"; it must be one at most.`,
    )
  return found[0]
}
