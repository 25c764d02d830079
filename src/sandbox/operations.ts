import {bundle} from './bundle.js'
import type {Ask, Reply, Server} from './exchange.js'
import {isObject, listOf} from './json.js'
import {issue, outcome, refusal, type Issue} from './outcome.js'
import {eachObject, targetOf, type Resource} from './resource.js'
import {latest, resourcesOf} from './store.js'
import {validate} from './validate.js'
import {expansionOf} from './value-sets.js'

/** The operations, by where they are called ("Type/$name" with * for any type, or "Type/id/$name"). */
const operations: Readonly<Record<string, (server: Server, ask: Ask) => Reply>> = {
  '*/$validate': validateResource,
  '*/id/$validate': validateResource,
  'Patient/id/$everything': everything,
  'ValueSet/$expand': expand,
}

/** The operation that an address calls, or nothing. */
export function operationAt([type = '', second = '', third]: string[]):
  ((server: Server, ask: Ask) => Reply) | undefined {
  const tail = third === undefined ? second : `id/${third}`
  return operations[`${type}/${tail}`] ?? operations[`*/${tail}`]
}

function validateResource({policy}: Server, {path, body}: Ask): Reply {
  const given = isObject(body) && body['resourceType'] === 'Parameters' ? parameterOf(body, 'resource') : body
  const wrongType: Issue[] =
    isObject(given) && given['resourceType'] === path[0]
      ? []
      : [issue('structure', `This is not a ${path[0]}.`)]
  const issues = [...wrongType, ...validate(given, policy.release)]
  const fine: Issue = {
    severity: 'information',
    code: 'informational',
    details: {text: 'Nothing is wrong with this resource.'},
  }
  return {status: 200, headers: {}, body: outcome(issues.length > 0 ? issues : [fine])}
}

function everything(server: Server, {path, query}: Ask): Reply {
  const id = path[1]!
  const patient = latest(server.store, 'Patient', id)?.resource
  if (!patient) throw refusal(404, 'not-found', `Patient/${id} is not on this server.`)
  const types = query.get('_type')?.split(',') ?? [...server.store.byType.keys()]
  const refersTo = (resource: Resource) => {
    let found = false
    eachObject(resource, ({reference}) => (found ||= isPatient(targetOf(reference, server.baseUrl))))
    return found
  }
  const isPatient = (to: ReturnType<typeof targetOf>) => to?.type === 'Patient' && to.id === id
  const theirs = types
    .filter(type => type !== 'Patient')
    .flatMap(type => resourcesOf(server.store, type))
    .filter(refersTo)
  const entry = [patient, ...theirs].map(resource => ({
    fullUrl: `${server.baseUrl}/${resource.resourceType}/${resource.id}`,
    resource,
    search: {mode: 'match'},
  }))
  return bundle(server, 'searchset', {total: entry.length, entry})
}

function expand(server: Server, {query, body}: Ask): Reply {
  const asked = isObject(body) ? parameterOf(body, 'url') : undefined
  const url = query.get('url') ?? (typeof asked === 'string' ? asked : '')
  const filter = query.get('filter')?.toLowerCase() ?? ''
  const contains = expansionOf(url)?.filter(({code, display}) =>
    `${code} ${display}`.toLowerCase().includes(filter),
  )
  if (!contains)
    throw refusal(
      404,
      'not-found',
      `The value set ${url || '(no url given)'} is not one this server can expand.`,
    )
  const expansion = {
    timestamp: server.now().toISOString(),
    total: contains.length,
    ...(contains.length > 0 && {contains}),
  }
  return {status: 200, headers: {}, body: {resourceType: 'ValueSet', url, status: 'active', expansion}}
}

function parameterOf(parameters: Record<string, unknown>, name: string): unknown {
  const found = listOf(parameters['parameter'])
    .filter(isObject)
    .find(one => one['name'] === name)
  return found && Object.entries(found).find(([key]) => key === 'resource' || key.startsWith('value'))?.[1]
}
