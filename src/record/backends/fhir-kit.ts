import type {Bundle, FhirResource} from 'fhir/r4.js'
import {Client} from 'fhir-kit-client'
import type {Backend} from '../backend.js'
import {fetched} from '../fetched.js'
import {expectResource, type Answer} from './answer.js'
import {checkId, checkSearch, checkType, openEndpoint} from './endpoint.js'
import {createExchange} from './exchange.js'
import type {FhirKitBackendOptions} from './fhir-kit-options.js'
import {writeJson} from './json.js'
import {gatherMatches} from './pages.js'
import {isBusy, isPassing, retry} from './retry.js'
import type {Change} from './settle.js'
import {rememberVersions, type Named} from './versions.js'

export type {Authorization} from './exchange.js'
export type {FhirKitBackendOptions} from './fhir-kit-options.js'

const writing = () => fetched(import('./write.js'))

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
    const text = typeof body === 'string' ? body : body ? await writeJson(body) : undefined
    const answer = await exchange(method, endpoint.locate(path), headers, text)
    return versions.keep(answer) as never
  }
  const answerTo = (request: Promise<unknown>) => request as Promise<Answer>
  const get = (request: () => Promise<unknown>) =>
    retry(() => answerTo(request()), isPassing, {retries, wait})

  const named = (type: string, id?: string) => ({resourceType: checkType(type), id: checkId(id)})

  const read: Backend['read'] = async (type, id) =>
    expectResource(await get(() => client.read(named(type, id))), type, id)

  const bundleOf = async (request: () => Promise<unknown>) =>
    expectResource<Bundle<FhirResource>>(await get(request), 'Bundle')
  const allPages = (type: string, open: () => Promise<unknown>, versions = false) =>
    gatherMatches(type, {
      open: () => bundleOf(open),
      follow: link => bundleOf(() => client.request(link)),
      pageLimit,
      versions,
    })

  const search: Backend['search'] = async (type, parameters) => {
    const request = {
      resourceType: checkType(type),
      searchParams: checkSearch(type, parameters),
      options: {postSearch: options.search === 'post'},
    }
    const found = await allPages(type, () => client.search(request))
    // What a write needs is here before somebody writes.
    void writing().catch(() => undefined)
    return found
  }

  /** Sends a changed version under its precondition, and learns what became of it. */
  const change = async (target: Named, version: string | undefined, {send, isMeant}: Change) => {
    const {preferences, settleUpdate} = await writing()
    const match = versions.match(target, version)
    return settleUpdate(target, version, {
      send: (again, guarded) =>
        retry(() => answerTo(send({...preferences(again), ...(guarded && match)})), isBusy, {retries, wait}),
      ...(endpoint.isForeign && {unguard: () => (backend.guards = false)}),
      read: () => read(target.resourceType, target.id),
      isMeant,
    })
  }

  const backend: Backend = {
    baseUrl: endpoint.baseUrl,
    search,
    read,
    create: async resource => {
      const request = {resourceType: checkType(resource.resourceType), body: resource as never}
      const {findCreated, patientOf, preferences, settleCreate} = await writing()
      return settleCreate(resource, {
        post: again => answerTo(client.create({...request, options: {headers: preferences(again)}})),
        read: id => read(resource.resourceType, id),
        find: identifier =>
          findCreated({search}, {type: resource.resourceType, patient: patientOf(resource), identifier}),
        wait,
      })
    },
    update: async (resource, version) => {
      const target = named(resource.resourceType, resource.id)
      const {sameContent} = await writing()
      return change(target, version, {
        send: headers => client.update({...target, body: resource as never, options: {headers}}),
        isMeant: current => sameContent(current, resource),
      })
    },
    patch: async (type, id, operations, version) => {
      const target = named(type, id)
      const {isPatched} = await writing()
      return change(target, version, {
        send: headers => client.patch({...target, jsonPatch: operations as never, options: {headers}}),
        isMeant: current => isPatched(current, operations),
      })
    },
    history: async (type, id) =>
      (await writing()).gatherVersions(
        await allPages(type, () => client.history(named(type, id)), true),
        version => get(() => client.vread({...named(type, id), version})),
      ),
    capabilities: async () =>
      expectResource(await get(() => client.capabilityStatement()), 'CapabilityStatement'),
  }
  return backend
}
