import type {Ask, Reply, Server} from './exchange.js'
import {versionHeaders} from './history.js'
import {checkIntegrity} from './integrity.js'
import {isObject} from './json.js'
import {issue, outcome, refusal} from './outcome.js'
import {patched} from './patch.js'
import {readQuery} from './query.js'
import type {Resource} from './resource.js'
import {search} from './search.js'
import {append, latest, rollBack, versionsOf, type Version} from './store.js'
import {summarized} from './summary.js'
import {validate} from './validate.js'

/** GET Type/id and GET Type/id/_history/version. */
export function read(server: Server, ask: Ask, type: string, id: string, versionId?: string): Reply {
  const versions = versionsOf(server.store, type, id)
  const version =
    versionId === undefined ? versions.at(-1) : versions.find(one => one.versionId === versionId)
  if (!version)
    throw refusal(
      404,
      issue('not-found', `${type}/${id}${versionId ? ` version ${versionId}` : ''} is not on this server.`),
    )
  const {location: _none, ...headers} = versionHeaders(server, version)
  if (!version.resource) throw refusal(410, issue('deleted', `${type}/${id} was deleted.`), headers)
  const [unlessMatch, since] = [ask.headers.get('if-none-match'), ask.headers.get('if-modified-since')]
  const unchanged = unlessMatch
    ? tagsIn(unlessMatch).includes(version.versionId)
    : since && new Date(headers['last-modified']!) <= new Date(since)
  if (unchanged) return {status: 304, headers}
  const {elements, summary} = readQuery(server, {...ask, query: onlyPresentation(ask.query)}, type)
  return {status: 200, headers, body: summarized(version.resource, {elements, summary})}
}

/** POST Type; with If-None-Exist an existing match is the answer. */
export function create(server: Server, ask: Ask, type: string): Reply {
  const condition = ask.headers.get('if-none-exist')
  const existing = condition === null ? undefined : matchOf(server, ask, type, new URLSearchParams(condition))
  if (existing) return answer(server, ask, latest(server.store, type, existing.id!)!, 200)
  return write(server, ask, type, ask.promisedId ?? server.newId(), resourceIn(ask, type), 'POST')
}

/** PUT Type/id, which creates where there is nothing yet. */
export function update(server: Server, ask: Ask, type: string, id: string): Reply {
  const resource = resourceIn(ask, type)
  if (resource.id !== id)
    throw refusal(
      400,
      issue(
        'value',
        `The resource says its id is ${resource.id ?? 'nothing'}, the address says ${id}.`,
        `${type}.id`,
      ),
    )
  const current = latest(server.store, type, id)
  checkVersion(ask, current)
  if (!current?.resource && !server.policy.updateCreates)
    throw refusal(
      405,
      issue('not-supported', `${type}/${id} is not here, and this server chooses its own ids.`),
    )
  return write(server, ask, type, id, resource, 'PUT')
}

/** PUT Type?condition: updates the one match, or creates. */
export function conditionalUpdate(server: Server, ask: Ask, type: string): Reply {
  const resource = resourceIn(ask, type)
  const existing = matchOf(server, ask, type, ask.query)
  if (existing && resource.id !== undefined && resource.id !== existing.id)
    throw refusal(
      400,
      issue(
        'value',
        `The resource says its id is ${resource.id}, the match is ${existing.id}.`,
        `${type}.id`,
      ),
    )
  const id = existing?.id ?? resource.id ?? ask.promisedId ?? server.newId()
  if (!existing && latest(server.store, type, id)?.resource)
    throw refusal(409, issue('conflict', `Nothing matches, and ${type}/${id} is already something else.`))
  return update(server, {...ask, body: {...resource, id}}, type, id)
}

/** PATCH Type/id with a JSON Patch. */
export function patch(server: Server, ask: Ask, type: string, id: string): Reply {
  const version = latest(server.store, type, id)
  if (!version?.resource) return read(server, ask, type, id)
  checkVersion(ask, version)
  const resource = patched(version.resource, ask.body)
  if (resource.id !== id || resource.resourceType !== type)
    throw refusal(422, issue('processing', 'A patch cannot change what a resource is or its id.'))
  return write(server, ask, type, id, resource, 'PATCH')
}

/** DELETE Type/id; once more, or of what never was, is no error. */
export function remove(server: Server, ask: Ask, type: string, id: string): Reply {
  const version = latest(server.store, type, id)
  checkVersion(ask, version)
  if (!version?.resource) return {status: 204, headers: {}}
  const length = server.store.log.length
  const deleted = append(server.store, {...stamp(server, type, id), method: 'DELETE'})
  settle(server, ask, deleted, length)
  const {location: _none, ...headers} = versionHeaders(server, deleted)
  return {status: 204, headers}
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
  if (query.criteria.length === 0)
    throw refusal(412, issue('required', 'A condition names at least one search parameter.'))
  const found = search(server, query)
  if (found.length > 1)
    throw refusal(
      412,
      issue('multiple-matches', `${found.length} resources match "${condition}"; it must be one at most.`),
    )
  return found[0]
}

function write(
  server: Server,
  ask: Ask,
  type: string,
  id: string,
  given: Resource,
  method: 'POST' | 'PUT' | 'PATCH',
): Reply {
  const kept = server.keep(given)
  const issues = server.policy.validates ? validate({...kept, id}) : []
  if (issues.length > 0) throw refusal(422, issues)
  const existed = latest(server.store, type, id)?.resource !== undefined
  const length = server.store.log.length
  const stamped = stamp(server, type, id)
  const {resourceType, id: _given, meta, ...rest} = kept
  const {versionId, lastUpdated} = stamped
  const resource: Resource = {resourceType, id, meta: {...meta, versionId, lastUpdated}, ...rest}
  const version = append(server.store, {...stamped, method, resource})
  settle(server, ask, version, length)
  return answer(server, ask, version, existed ? 200 : 201)
}

function settle(server: Server, ask: Ask, version: Version, length: number): void {
  if (ask.deferred) return void ask.deferred.push(version)
  try {
    checkIntegrity(server, version)
  } catch (error) {
    rollBack(server.store, length)
    throw error
  }
}

function stamp(server: Server, type: string, id: string) {
  const versionId = server.policy.versionId(
    versionsOf(server.store, type, id).length + 1,
    server.store.log.length + 1,
    server.newId,
    server.now(),
  )
  return {type, id, versionId, lastUpdated: server.now().toISOString()}
}

function answer(server: Server, ask: Ask, version: Version, status: number): Reply {
  const headers = versionHeaders(server, version)
  const wanted = /return\s*=\s*(\w+)/.exec(ask.headers.get('prefer') ?? '')?.[1]
  if (wanted === 'minimal') return {status, headers}
  const said = {
    severity: 'information',
    code: 'informational',
    details: {text: `${version.type}/${version.id} is version ${version.versionId}.`},
  } as const
  return {status, headers, body: wanted === 'OperationOutcome' ? outcome([said]) : version.resource}
}

function resourceIn({body}: Ask, type: string): Resource {
  if (!isObject(body) || body['resourceType'] !== type)
    throw refusal(
      400,
      issue('structure', `The body must be a ${type}, as JSON with "resourceType": "${type}".`),
    )
  return body as unknown as Resource
}

function checkVersion({headers}: Ask, version: Version | undefined): void {
  const [match, unless] = [headers.get('if-match'), headers.get('if-none-match')]
  if (unless === '*' && version?.resource)
    throw refusal(412, issue('conflict', `${version.type}/${version.id} exists already.`))
  if (match === null) return
  const tags = tagsIn(match)
  if (tags.length === 0)
    throw refusal(400, issue('value', `If-Match must look like W/"1"; this was ${match}`))
  const current = version?.resource && version.versionId
  if (!current || !(tags.includes('*') || tags.includes(current)))
    throw refusal(
      412,
      issue(
        'conflict',
        `If-Match names version ${tags.join(', ')}; the current one is ${current ?? 'none'}.`,
      ),
    )
}

function tagsIn(header: string): string[] {
  return header.trim() === '*'
    ? ['*']
    : [...header.matchAll(/(?:^|,)\s*(?:W\/)?"([^"]*)"/g)].map(([, tag]) => tag!)
}

function onlyPresentation(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...query].filter(([name]) => name === '_elements' || name === '_summary'))
}
