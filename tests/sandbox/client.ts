import type {Bundle, Goal, Observation, OperationOutcome} from 'fhir/r4.js'
import {createSandbox, type Sandbox, type SandboxOptions} from '../../src/sandbox/index.js'

/** A body of any of the types that the tests ask for: each test looks only at what its own has. */
type AnyBody = {resourceType: string} & Omit<Bundle, 'resourceType' | 'identifier'> &
  Omit<Goal, 'resourceType' | 'identifier'> &
  Omit<Observation, 'resourceType' | 'identifier'> &
  Omit<OperationOutcome, 'resourceType'>

/** What came back, read. */
export interface Answer<Body> {
  status: number
  body: Body
  text: string
  headers: Headers
}

/** A sandbox with one patient, and a short way to talk to it. */
export async function startSandbox(options: SandboxOptions = {}) {
  const sandbox = createSandbox(options)
  const ask = asking(sandbox)
  if (!options.data)
    await ask('PUT', 'Patient/ada', {resourceType: 'Patient', id: 'ada', name: [{family: 'Ada'}]})
  return {sandbox, ask}
}

/** Sends one request to a sandbox; a body that is text is sent as it is. */
export function asking({fetch, baseUrl}: Sandbox) {
  return async <Body = AnyBody>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> => {
    const response = await fetch(`${baseUrl}/${path}`, {
      method,
      headers: {'content-type': 'application/fhir+json', ...headers},
      ...(body !== undefined && {body: typeof body === 'string' ? body : JSON.stringify(body)}),
    })
    const text = await response.text()
    const parsed = /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : undefined
    return {status: response.status, body: parsed as Body, text, headers: response.headers}
  }
}

/** A Goal of Ada that is valid, changed as given. */
export function goal(changes: object = {}): Record<string, unknown> {
  return {
    resourceType: 'Goal',
    lifecycleStatus: 'active',
    description: {text: 'Join the choir'},
    subject: {reference: 'Patient/ada'},
    ...changes,
  }
}

/** An Observation of Ada that is valid, changed as given. */
export function observation(changes: object = {}): Record<string, unknown> {
  return {
    resourceType: 'Observation',
    status: 'final',
    code: {text: 'A question'},
    subject: {reference: 'Patient/ada'},
    effectiveDateTime: '2026-03-01T10:00:00-05:00',
    valueInteger: 3,
    ...changes,
  }
}

/** The ids of the matches in a searchset. */
export function idsIn(bundle: Bundle): (string | undefined)[] {
  return (bundle.entry ?? []).filter(({search}) => search?.mode === 'match').map(({resource}) => resource?.id)
}
