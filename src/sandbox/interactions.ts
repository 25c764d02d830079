import type {Ask, Reply, Server} from './exchange.js'
import {locationOf, versionHeaders} from './history.js'
import {checkIntegrity} from './integrity.js'
import {isObject, without} from './json.js'
import {issue, outcome, refusal, refuseAll} from './outcome.js'
import {patched} from './patch.js'
import {checkVersion, isUnchanged, matchOf} from './preconditions.js'
import {readQuery} from './query.js'
import type {Resource} from './resource.js'
import {append, latest, versionsOf, type Version} from './store.js'
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
      'not-found',
      `${type}/${id}${versionId ? ` version ${versionId}` : ''} is not on this server.`,
    )
  const headers = versionHeaders(version)
  if (!version.resource) throw refuseAll(410, [issue('deleted', `${type}/${id} was deleted.`)], headers)
  if (isUnchanged(ask, version)) return {status: 304, headers}
  const {elements, summary} = readQuery(server, {...ask, query: onlyPresentation(ask.query)}, type)
  return {
    status: 200,
    headers,
    body: summarized(version.resource, {elements, summary}, server.policy.release),
  }
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
      'value',
      `The resource says its id is ${resource.id ?? 'nothing'}, the address says ${id}.`,
      `${type}.id`,
    )
  const current = latest(server.store, type, id)
  checkVersion(ask, current)
  if (!current?.resource && !server.policy.updateCreates)
    throw refusal(405, 'not-supported', `${type}/${id} is not here, and this server chooses its own ids.`)
  return write(server, ask, type, id, resource, 'PUT')
}

/** PUT Type?condition: updates the one match, or creates. */
export function conditionalUpdate(server: Server, ask: Ask, type: string): Reply {
  const resource = resourceIn(ask, type)
  const existing = matchOf(server, ask, type, ask.query)
  if (existing && resource.id !== undefined && resource.id !== existing.id)
    throw refusal(
      400,
      'value',
      `The resource says its id is ${resource.id}, the match is ${existing.id}.`,
      `${type}.id`,
    )
  const id = existing?.id ?? resource.id ?? ask.promisedId ?? server.newId()
  if (!existing && latest(server.store, type, id)?.resource)
    throw refusal(409, 'conflict', `Nothing matches, and ${type}/${id} is already something else.`)
  return update(server, {...ask, body: {...resource, id}}, type, id)
}

/** PATCH Type/id with a JSON Patch. */
export function patch(server: Server, ask: Ask, type: string, id: string): Reply {
  const version = latest(server.store, type, id)
  if (!version?.resource) return read(server, ask, type, id)
  checkVersion(ask, version)
  const resource = patched(version.resource, ask.body)
  if (resource.id !== id || resource.resourceType !== type)
    throw refusal(422, 'processing', 'A patch cannot change what a resource is or its id.')
  return write(server, ask, type, id, resource, 'PATCH')
}

/** DELETE Type/id; once more, or of what never was, is no error. */
export function remove(server: Server, ask: Ask, type: string, id: string): Reply {
  const version = latest(server.store, type, id)
  checkVersion(ask, version)
  if (!version?.resource) return {status: 204, headers: {}}
  const deleted = append(server.store, {...stamp(server, type, id), method: 'DELETE'})
  settle(server, ask, deleted)
  return {status: 204, headers: versionHeaders(deleted)}
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
  const issues = server.policy.validates ? validate({...kept, id}, server.policy.release) : []
  if (issues.length > 0) throw refuseAll(422, issues)
  const existed = latest(server.store, type, id)?.resource !== undefined
  const stamped = stamp(server, type, id)
  const {resourceType, meta, ...rest} = kept
  const {versionId, lastUpdated} = stamped
  const resource: Resource = {
    resourceType,
    id,
    meta: {...meta, versionId, lastUpdated},
    ...without(rest, ['id']),
  }
  const version = append(server.store, {...stamped, method, resource})
  settle(server, ask, version)
  return answer(server, ask, version, existed ? 200 : 201)
}

function settle(server: Server, ask: Ask, version: Version): void {
  if (ask.deferred) ask.deferred.push(version)
  else checkIntegrity(server, version)
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
  const headers = {...versionHeaders(version), location: locationOf(server, version)}
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
    throw refusal(400, 'structure', `The body must be a ${type}, as JSON with "resourceType": "${type}".`)
  return body as unknown as Resource
}

function onlyPresentation(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...query].filter(([name]) => name === '_elements' || name === '_summary'))
}
