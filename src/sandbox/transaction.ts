import {bundle} from './bundle.js'
import {askFor, entryFrom, responseEntry, type Entry} from './bundle-entry.js'
import type {Ask, Reply, Server} from './exchange.js'
import {checkIntegrity} from './integrity.js'
import {isObject, listOf} from './json.js'
import {issue, refusal, refuseAll} from './outcome.js'
import {matchOf} from './preconditions.js'
import {eachObject} from './resource.js'
import type {Version} from './store.js'

/** A batch (each entry for itself) or a transaction (all or nothing) → the Bundle of responses, in the order asked. */
export function processBundle(server: Server, ask: Ask): Reply {
  const body = isObject(ask.body) ? ask.body : {}
  const type = body['resourceType'] === 'Bundle' ? body['type'] : undefined
  if (type !== 'batch' && type !== 'transaction')
    throw refusal(
      400,
      'structure',
      'Only a Bundle of type batch or transaction can be posted here.',
      'Bundle.type',
    )
  const entries = listOf(body['entry']).map(entryFrom)
  const all = type === 'transaction' && server.policy.atomic
  const responses = all
    ? transact(server, ask, entries)
    : entries.map(entry => server.answer(askFor(ask, entry)))
  return bundle(server, `${type}-response`, {entry: responses.map(responseEntry)})
}

// Whatever is refused here, the answer to the Bundle takes back all that its entries wrote.
function transact(server: Server, ask: Ask, entries: Entry[]): Reply[] {
  const deferred: Version[] = []
  const promised = promiseIds(server, ask, entries)
  const replies: Reply[] = []
  const steps = entries.map((entry, index) => ({entry, index}))
  steps.sort((a, b) => rank(a.entry) - rank(b.entry))
  for (const {entry, index} of steps) {
    const reply = server.answer({...askFor(ask, entry), deferred, promisedId: promised[index]})
    if (reply.status >= 400) throw failed(reply, index)
    replies[index] = reply
  }
  const keys = deferred.map(({type, id}) => `${type}/${id}`)
  if (new Set(keys).size < keys.length)
    throw refusal(400, 'duplicate', 'A transaction can change a resource only once.', 'Bundle.entry')
  for (const version of deferred) checkIntegrity(server, version)
  return replies
}

/** Decides the ids of what will be created, and writes them (and what conditions match) into every reference. */
function promiseIds(server: Server, ask: Ask, entries: Entry[]): (string | undefined)[] {
  const match = (type: string, condition: string) =>
    matchOf(server, ask, type, new URLSearchParams(condition))
  const known = new Map<string, string>()
  const ids = entries.map(({request: {method, url, ifNoneExist}, fullUrl, resource}) => {
    if (method !== 'POST' && method !== 'PUT') return undefined
    const [, type = '', id, condition] = /^([^/?]+)(?:\/([^/?]+))?(?:\?(.+))?$/.exec(url) ?? []
    const sought = method === 'POST' ? ifNoneExist : condition
    const existing = sought ? match(type, sought)?.id : id
    const promised = existing ?? (method === 'PUT' ? resource?.id : undefined) ?? server.newId()
    if (fullUrl) known.set(fullUrl, `${type}/${promised}`)
    return existing ? undefined : promised
  })
  for (const {resource} of entries)
    eachObject(resource, object => {
      for (const name of ['reference', 'valueUri', 'valueUrl', 'valueUuid']) {
        const target = known.get(String(object[name]))
        if (target) object[name] = target
      }
      const [, type, condition] = /^([A-Z]\w+)\?(.+)$/.exec(String(object['reference'])) ?? []
      if (!type || !condition) return
      const found = match(type, condition)
      if (!found) throw refusal(412, 'not-found', `Nothing matches the reference ${type}?${condition}.`)
      object['reference'] = `${type}/${found.id}`
    })
  return ids
}

function failed({status, body}: Reply, index: number): Error {
  const issues = (body?.['issue'] as ReturnType<typeof issue>[] | undefined) ?? [
    issue('processing', `Entry ${index} failed.`),
  ]
  return refuseAll(
    status,
    issues.map(one => ({...one, diagnostics: `Bundle.entry[${index}]; nothing was saved.`})),
  )
}

const rank = ({request}: Entry) => ['DELETE', 'POST', 'PUT', 'PATCH', 'GET'].indexOf(request?.method ?? '')
