import type {BundleEntry} from 'fhir/r4.js'
import type {Ask, Reply, Server} from './exchange.js'
import {checkIntegrity} from './integrity.js'
import {isObject, listOf, parseJson} from './json.js'
import {issue, outcome, refusal, refuseAll, replyOf} from './outcome.js'
import {bundle} from './paging.js'
import {matchOf} from './preconditions.js'
import {eachObject, type Resource} from './resource.js'
import {rollBack, type Version} from './store.js'

type Entry = Omit<BundleEntry, 'resource'> & {resource?: Resource}

/** A batch (each entry for itself) or a transaction (all or nothing) → the Bundle of responses, in the order asked. */
export function process(server: Server, ask: Ask): Reply {
  const body = ask.body as Resource | undefined
  const type = isObject(body) && body['resourceType'] === 'Bundle' ? body['type'] : undefined
  if (type !== 'batch' && type !== 'transaction')
    throw refusal(
      400,
      'structure',
      'Only a Bundle of type batch or transaction can be posted here.',
      'Bundle.type',
    )
  const entries = listOf(body?.['entry']) as Entry[]
  const all = type === 'transaction' && server.policy.atomic
  const responses = all
    ? transact(server, ask, entries)
    : entries.map(entry => attempt(server, askFor(ask, entry)))
  return bundle(server, `${type}-response`, undefined, [], responses.map(responseEntry))
}

function transact(server: Server, ask: Ask, entries: Entry[]): Reply[] {
  const length = server.store.log.length
  const deferred: Version[] = []
  const promised = promiseIds(server, ask, entries)
  const replies: Reply[] = []
  const steps = entries.map((entry, index) => ({entry, index}))
  steps.sort((a, b) => rank(a.entry) - rank(b.entry))
  try {
    for (const {entry, index} of steps) {
      const step = {...askFor(ask, entry), deferred, promisedId: promised[index]}
      const reply = attempt(server, step)
      if (reply.status >= 400) throw failed(reply, index)
      replies[index] = reply
    }
    const keys = deferred.map(({type, id}) => `${type}/${id}`)
    if (new Set(keys).size < keys.length)
      throw refusal(400, 'duplicate', 'A transaction can change a resource only once.', 'Bundle.entry')
    for (const version of deferred) checkIntegrity(server, version)
    return replies
  } catch (error) {
    rollBack(server.store, length)
    throw error
  }
}

/** Decides the ids of what will be created, and writes them (and what conditions match) into every reference. */
function promiseIds(server: Server, ask: Ask, entries: Entry[]): (string | undefined)[] {
  const known = new Map<string, string>()
  const ids = entries.map(({request, fullUrl, resource}) => {
    const [type = '', id] = (request?.url ?? '').split(/[/?]/)
    const condition =
      request?.method === 'POST'
        ? request.ifNoneExist
        : request?.method === 'PUT'
          ? request.url.split('?')[1]
          : undefined
    const existing =
      condition === undefined ? undefined : matchOf(server, ask, type, new URLSearchParams(condition))
    const promised =
      request?.method === 'PUT' && condition === undefined
        ? id
        : (existing?.id ?? (request?.method === 'PUT' ? resource?.id : undefined) ?? server.newId())
    if (fullUrl && ['POST', 'PUT'].includes(request?.method ?? '')) known.set(fullUrl, `${type}/${promised}`)
    return promised
  })
  for (const {resource} of entries)
    eachObject(resource, object => {
      for (const name of ['reference', 'valueUri', 'valueUrl', 'valueUuid']) {
        const target = known.get(String(object[name]))
        if (target) object[name] = target
      }
      const [, type, condition] = /^([A-Z]\w+)\?(.+)$/.exec(String(object['reference'])) ?? []
      if (!type || !condition) return
      const match = matchOf(server, ask, type, new URLSearchParams(condition))
      if (!match) throw refusal(412, 'not-found', `Nothing matches the reference ${type}?${condition}.`)
      object['reference'] = `${type}/${match.id}`
    })
  return ids
}

function askFor(outer: Ask, {request, resource}: Entry): Ask {
  const [path = '', query] = (request?.url ?? '').replace(/^\//, '').split('?')
  const headers = new Headers()
  const set = (name: string, value: string | null | undefined) => value && headers.set(name, value)
  set('if-match', request?.ifMatch)
  set('if-none-match', request?.ifNoneMatch)
  set('if-modified-since', request?.ifModifiedSince)
  set('if-none-exist', request?.ifNoneExist)
  set('prefer', outer.headers.get('prefer'))
  const body =
    request?.method === 'PATCH' && resource?.resourceType === 'Binary' ? patchIn(resource) : resource
  return {
    method: request?.method ?? '',
    path: path.split('/').filter(Boolean),
    query: new URLSearchParams(query),
    headers,
    body,
  }
}

function patchIn(binary: Resource): unknown {
  return parseJson(
    new TextDecoder().decode(Uint8Array.from(atob(String(binary['data'])), char => char.charCodeAt(0))),
  )
}

function attempt(server: Server, ask: Ask): Reply {
  try {
    if (ask.path.length === 0)
      throw refusal(
        400,
        'required',
        'An entry needs a request with a method and a url.',
        'Bundle.entry.request',
      )
    return server.answer(ask)
  } catch (error) {
    return replyOf(error)
  }
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

function responseEntry({status, headers, body}: Reply): unknown {
  const failed = status >= 400
  return {
    ...(body && !failed && {resource: body}),
    response: {
      status: `${status} ${statusWords[status] ?? ''}`.trim(),
      ...(headers['location'] && {location: headers['location']}),
      ...(headers['etag'] && {etag: headers['etag']}),
      ...(headers['last-modified'] && {lastModified: new Date(headers['last-modified']).toISOString()}),
      ...(body && failed && {outcome: body.resourceType === 'OperationOutcome' ? body : outcome([])}),
    },
  }
}

const rank = ({request}: Entry) => ['DELETE', 'POST', 'PUT', 'PATCH', 'GET'].indexOf(request?.method ?? '')
const statusWords: Record<number, string> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  304: 'Not Modified',
}
