import {capabilityStatement} from './capability.js'
import type {Ask, Reply, Server} from './exchange.js'
import {historyPage} from './history.js'
import {conditionalUpdate, create, patch, read, remove, update} from './interactions.js'
import {operationAt} from './operations.js'
import {refusal} from './outcome.js'
import {followPage, searchPage} from './paging.js'
import {matchOf} from './preconditions.js'
import {storableTypes} from './search-parameters.js'
import {versionsOf} from './store.js'
import {processBundle} from './transaction.js'

/** Sends what is asked to the part that answers it. Throws a refusal where nothing does. */
export function route(server: Server, ask: Ask): Reply {
  const {method, path, query} = ask
  const [type, id, history, versionId] = path
  const reading = method === 'GET' || method === 'HEAD'
  const operation = path.at(-1)?.startsWith('$') ? operationAt(path) : undefined
  if (type === undefined) {
    const page = query.get('_page')
    if (reading && page) return followPage(server, ask, page)
    if (method === 'POST') return processBundle(server, ask)
    throw notAllowed(ask)
  }
  if (type === 'metadata' && reading) return {status: 200, headers: {}, body: capabilityStatement(server)}
  if (type === '_history' && reading) return historyPage(server, ask, {})
  if (!storableTypes.includes(type))
    throw refusal(404, 'not-supported', `${type} is not a type that this server stores.`)
  if (operation && (reading || method === 'POST')) return operation(server, ask)
  if (id === undefined) return onType(server, ask, type)
  if (path.length === 2 && id === '_search' && method === 'POST') return searchPage(server, ask, type)
  if (path.length === 2 && id === '_history' && reading) return historyPage(server, ask, {type})
  if (history === undefined) return onResource(server, ask, type, id)
  if (path.length === 3 && history === '_history' && reading) {
    if (versionsOf(server.store, type, id).length === 0) return read(server, ask, type, id)
    return historyPage(server, ask, {type, id})
  }
  if (path.length === 4 && history === '_history' && reading) return read(server, ask, type, id, versionId)
  throw refusal(404, 'not-supported', `There is nothing at ${path.join('/')}.`)
}

function onType(server: Server, ask: Ask, type: string): Reply {
  if (ask.method === 'GET' || ask.method === 'HEAD') return searchPage(server, ask, type)
  if (ask.method === 'POST') return create(server, ask, type)
  if (ask.method === 'PUT') return conditionalUpdate(server, ask, type)
  if (ask.method !== 'PATCH' && ask.method !== 'DELETE') throw notAllowed(ask)
  const match = matchOf(server, ask, type, ask.query)
  if (match) return onResource(server, ask, type, match.id!)
  if (ask.method === 'DELETE') return {status: 204, headers: {}}
  throw refusal(404, 'not-found', `No ${type} matches ${ask.query}.`)
}

function onResource(server: Server, ask: Ask, type: string, id: string): Reply {
  if (ask.method === 'GET' || ask.method === 'HEAD') return read(server, ask, type, id)
  if (ask.method === 'PUT') return update(server, ask, type, id)
  if (ask.method === 'PATCH') return patch(server, ask, type, id)
  if (ask.method === 'DELETE') return remove(server, ask, type, id)
  throw notAllowed(ask)
}

function notAllowed({method, path}: Ask): Error {
  return refusal(405, 'not-supported', `${method} is not something that can be done at /${path.join('/')}.`)
}
