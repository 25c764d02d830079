import type {FhirResource} from 'fhir/r4.js'
import {Problem, type ProblemKind} from '../problem.js'
import {parseJson} from './json.js'
import {issuesOf} from './operation-outcome.js'

/** What the endpoint answered, without a trace of what was asked: no URL, no token. */
export interface Answer {
  status: number
  /** Missing when the body was empty, or broke off after the server had said 201. */
  resource?: FhirResource
  etag?: string
  location?: string
}

const statuses: Partial<Record<ProblemKind, readonly number[]>> = {
  'signed-out': [401, 511],
  forbidden: [403, 405, 501],
  'not-found': [404],
  gone: [410],
  conflict: [409, 412],
  rejected: [400, 413, 415, 422],
  busy: [429, 503],
  timeout: [408, 504],
}

export const kindOf = (status: number) =>
  (Object.keys(statuses) as ProblemKind[]).find(kind => statuses[kind]?.includes(status)) ?? 'server'

const loginPage =
  /type=["']?password|log[ -]?in|sign[ -]?in|connexion|se connecter|SAMLRequest|http-equiv=["']?refresh|location\s*(=|\.)/i

/** Reads an answer into a resource, or rejects with the Problem that it stands for. */
export async function readAnswer(method: string, response: Response, text: string): Promise<Answer> {
  const {status, headers} = response
  const fail = (kind: ProblemKind, what: string, detail = {}) =>
    new Problem(kind, `The endpoint answered ${method} with ${what}.`, {status, ...detail})
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304))
    throw fail('signed-out', 'a redirect, as login pages do')
  const resource = await readResource(text)
  if (!response.ok) {
    // A create has no version to be in conflict with: there 409 means a reference that the server does not know.
    const kind = method === 'POST' && status === 409 ? 'rejected' : kindOf(status)
    const issues = resource?.resourceType === 'OperationOutcome' ? issuesOf(resource) : []
    throw fail(kind, `status ${status}`, {issues, retryAfter: readRetryAfter(headers)})
  }
  if (!resource && text.trim() && status !== 201) {
    const login = text.trimStart().startsWith('<') && loginPage.test(text.slice(0, 20_000))
    throw login ? fail('signed-out', 'a login page') : fail('not-fhir', 'something that is not FHIR')
  }
  return {
    status,
    resource,
    etag: headers.get('etag') ?? undefined,
    location: headers.get('location') ?? headers.get('content-location') ?? undefined,
  }
}

async function readResource(text: string): Promise<FhirResource | undefined> {
  try {
    const value = (await parseJson(text)) as FhirResource | null
    return typeof value?.resourceType === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim()
  if (!value) return undefined
  // Against the server's own clock, where it shows it: ours may be a day off.
  const now = Date.parse(headers.get('date') ?? '') || Date.now()
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - now) / 1000
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds)
}

/** The resource that was asked for, or the Problem that something else came. */
export function expectResource<Type extends FhirResource>(answer: Answer, type: string, id?: string): Type {
  const {resource, status} = answer
  if (resource?.resourceType === type && (!id || resource.id === id)) return resource as Type
  if (resource?.resourceType === 'OperationOutcome')
    throw new Problem('server', 'The endpoint answered with an error.', {status, issues: issuesOf(resource)})
  throw new Problem('not-fhir', 'The endpoint answered with something else than was asked for.', {status})
}
