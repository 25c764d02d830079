import type {Goal} from 'fhir/r4.js'
import {fhirKitBackend, type FhirKitBackendOptions} from '../../src/record/backends/fhir-kit.js'
import {Problem} from '../../src/record/index.js'

/** A request as the endpoint saw it. */
export interface SeenRequest {
  method: string
  url: string
  headers: Headers
  body: string | undefined
  init: RequestInit
}

/** One scripted answer: a Response, or a function that makes one or throws as a dead network does. */
export type Scripted = Response | ((request: SeenRequest) => Response | Promise<Response>)

export const baseUrl = 'https://ehr.example/fhir'

/** A backend over a script of answers, given in order; `seen` holds what was sent and `waits` the pauses in between. */
export function scriptedEndpoint(script: Scripted[], options: Partial<FhirKitBackendOptions> = {}) {
  const seen: SeenRequest[] = []
  const waits: number[] = []
  const fetch = async (url: string | URL | Request, init: RequestInit = {}) => {
    const request = {
      method: init.method ?? 'GET',
      url: String(url),
      headers: new Headers(init.headers),
      body: init.body as string | undefined,
      init,
    }
    seen.push(request)
    const next = script.shift()
    if (!next) throw new Error(`nothing scripted for ${request.method} ${request.url}`)
    return typeof next === 'function' ? next(request) : next.clone()
  }
  const wait = async (milliseconds: number) => void waits.push(milliseconds)
  return {backend: fhirKitBackend({baseUrl, fetch, wait, ...options}), seen, waits}
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: {'content-type': 'application/fhir+json', ...headers},
  })

export const offline: Scripted = () => {
  throw new TypeError('Failed to fetch https://ehr.example/fhir/Goal?patient=ana')
}

/** Never answers, and ends when the request is given up. */
export const silent: Scripted = ({init}) =>
  new Promise((_, reject) => init.signal!.addEventListener('abort', () => reject(init.signal!.reason)))

export const identifier = [{system: 'urn:example:goal', value: 'client-1'}]

export const goal = (more: Partial<Goal> = {}): Goal => ({
  resourceType: 'Goal',
  identifier,
  lifecycleStatus: 'active',
  description: {text: 'To sing in the choir again'},
  subject: {reference: 'Patient/ana'},
  ...more,
})

export const stored = (more: Partial<Goal> = {}) => goal({id: 'g1', meta: {versionId: '1'}, ...more})

export const bundle = (resources: unknown[], next?: string, more: object = {}) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  link: next ? [{relation: 'next', url: next}] : [],
  entry: resources.map(resource => ({resource, search: {mode: 'match'}})),
  ...more,
})

/** The Problem that a promise ends in; anything else fails the test. */
export async function problemIn(promise: Promise<unknown>): Promise<Problem> {
  const outcome = await promise.then(
    () => 'no problem',
    (error: unknown) => error,
  )
  if (!(outcome instanceof Problem)) throw new Error(`expected a Problem, got ${String(outcome)}`)
  return outcome
}
