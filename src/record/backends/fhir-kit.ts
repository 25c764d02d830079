import type {FhirResource, Goal, Identifier} from 'fhir/r4.js'
import {Client} from 'fhir-kit-client'
import type {Backend} from '../backend.js'
import {Problem} from '../problem.js'
import {expectResource, type Answer} from './answer.js'
import {checkId, checkSearch, checkType, openEndpoint} from './endpoint.js'
import {createExchange, type Authorization} from './exchange.js'
import {writeJson} from './json.js'
import {gatherMatches} from './pages.js'
import {isBusy, isPassing, retry} from './retry.js'
import {identifiersOf, settleCreate, settleUpdate} from './settle.js'
import {rememberVersions} from './versions.js'

export type {Authorization} from './exchange.js'

/** Where the endpoint is and how to reach it; only `baseUrl` is needed. */
export interface FhirKitBackendOptions {
  baseUrl: string
  /** Asked before every request and never stored; the host owns tokens. */
  authorization?: Authorization
  /** A `fetch` of the host's, or the sandbox's; the global one otherwise. */
  fetch?: typeof globalThis.fetch
  /** Milliseconds for one request; 30 000 unless told. */
  timeout?: number
  /** Pages read of one search; 50 unless told. */
  pageLimit?: number
  /** Further attempts at a request that failed in passing; 2 unless told. */
  retries?: number
  /** Waits for so many milliseconds. */
  wait?(milliseconds: number): Promise<void>
}

const pause = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds))

/** A Backend over fhir-kit-client that keeps the token at home, retries what is safe, and creates nothing twice. */
export function fhirKitBackend(options: FhirKitBackendOptions): Backend {
  const {pageLimit = 50, retries = 2, wait = pause} = options
  const endpoint = openEndpoint(options.baseUrl)
  const exchange = createExchange(options)
  const versions = rememberVersions()
  const client = new Client({baseUrl: endpoint.baseUrl})

  // Everything the client does goes through this method; its own would send the token to any link it is given.
  client.httpClient.request = async (method, path, {headers = {}} = {}, body) => {
    const text = body ? await writeJson(body) : undefined
    const answer = await exchange(method, endpoint.locate(path), headers, text)
    return versions.keep(answer) as never
  }
  const answerTo = (request: Promise<unknown>) => request as Promise<Answer>
  const get = (request: () => Promise<unknown>) =>
    retry(() => answerTo(request()), isPassing, {retries, wait})

  const read = async (resourceType: string, id: string) => {
    const request = {resourceType: checkType(resourceType), id: checkId(id)}
    return expectResource(await get(() => client.read(request)), resourceType, id)
  }

  const search: Backend['search'] = async (type, parameters) => {
    const request = {resourceType: checkType(type), searchParams: checkSearch(type, parameters)}
    return gatherMatches(type, {
      open: async () => expectResource(await get(() => client.search(request)), 'Bundle'),
      follow: async link => expectResource(await get(() => client.request(link)), 'Bundle'),
      pageLimit,
    })
  }

  /** Looks for what may have arrived; not finding it in an incomplete answer means nothing. */
  const find = async (resource: FhirResource, {system = '', value}: Identifier) => {
    const parameters = {identifier: `${system}|${value}`, patient: patientOf(resource)}
    const {resources, complete} = await search(resource.resourceType, parameters)
    // A server that does not know the parameter answers with others.
    const isSame = (one: Identifier) => one.value === value && (one.system ?? '') === system
    const found = resources.find(match => identifiersOf(match).some(isSame))
    if (!found && !complete) throw new Problem('server', 'The search for what was created is incomplete.')
    return found
  }

  return {
    baseUrl: endpoint.baseUrl,
    search,
    read,
    create: async resource => {
      const request = {resourceType: checkType(resource.resourceType), body: resource as never}
      return settleCreate(resource, {
        post: again => answerTo(client.create({...request, options: {headers: preferences(again)}})),
        read: id => read(resource.resourceType, id),
        find: identifier => find(resource, identifier),
        wait,
      })
    },
    update: async (resource, version) => {
      const request = {resourceType: checkType(resource.resourceType), id: checkId(resource.id)}
      const match = versions.match(resource, version)
      return settleUpdate(resource, version, {
        put: again => {
          const options = {headers: {...preferences(again), ...match}}
          const put = () => answerTo(client.update({...request, body: resource as never, options}))
          return retry(put, isBusy, {retries, wait})
        },
        read: () => read(request.resourceType, request.id),
      })
    },
    capabilities: async () =>
      expectResource(await get(() => client.capabilityStatement()), 'CapabilityStatement'),
  }
}

// A preflight that does not know Prefer looks like a dead network: the second attempt goes without.
const preferences = (again: boolean): Record<string, string> =>
  again ? {} : {prefer: 'return=representation'}

const patientOf = (resource: FhirResource): string | undefined =>
  (resource as Partial<Goal>).subject?.reference?.match(/(?:^|\/)Patient\/([A-Za-z0-9\-.]{1,64})$/)?.[1]
