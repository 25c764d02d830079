import type {BundleLink} from 'fhir/r4.js'
import type {Reply, Server} from './exchange.js'

/** What a Bundle holds; what is empty or not given is left out of it. */
export interface Contents {
  total?: number
  link?: (BundleLink | false)[]
  entry: unknown[]
}

/** A Bundle as the reply. */
export function bundle(server: Server, type: string, {total, link = [], entry}: Contents): Reply {
  const links = link.filter(one => one !== false)
  const body = {
    resourceType: 'Bundle',
    id: server.newId(),
    meta: {lastUpdated: server.now().toISOString()},
    type,
    ...(total !== undefined && {total}),
    ...(links.length > 0 && {link: links}),
    ...(entry.length > 0 && {entry}),
  }
  return {status: 200, headers: {}, body}
}
