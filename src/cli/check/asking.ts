import type {FhirResource} from 'fhir/r4.js'

/** What an endpoint answered; `status` 0 where nothing came, with the reason as `text`. */
export interface Answered {
  status: number
  headers: Headers
  text: string
  resource?: FhirResource
}

/** Sends one request to the endpoint, without retries: what it does at the first try is what is to be known. */
export type Ask = (
  method: string,
  path: string,
  more?: {headers?: Record<string, string>; body?: object},
) => Promise<Answered>

/** With what an endpoint is asked, and in which version of FHIR. */
export interface AskOptions {
  token?: string
  inR5?: boolean
  fetch?: typeof globalThis.fetch
}

/** Asks one endpoint, and no other address: a redirect is not followed, so the token stays. */
export function asking(baseUrl: string, {token, inR5, fetch = globalThis.fetch}: AskOptions): Ask {
  const root = baseUrl.replace(/\/+$/, '')
  const format = `application/fhir+json${inR5 ? '; fhirVersion=5.0' : ''}`
  return async (method, path, {headers = {}, body} = {}) => {
    const all = {
      accept: format,
      ...(token && {authorization: `Bearer ${token}`}),
      ...(body && {'content-type': format}),
      ...headers,
    }
    try {
      const response = await fetch(path ? `${root}/${path}` : root, {
        method,
        headers: all,
        redirect: 'manual',
        signal: AbortSignal.timeout(30_000),
        ...(body && {body: JSON.stringify(body)}),
      })
      const text = await response.text()
      return {status: response.status, headers: response.headers, text, ...read(text)}
    } catch (error) {
      const {message, cause} = error as Error & {cause?: {code?: string}}
      return {status: 0, headers: new Headers(), text: cause?.code ?? message}
    }
  }
}

function read(text: string): {resource?: FhirResource} {
  try {
    const value = JSON.parse(text) as FhirResource | null
    return typeof value?.resourceType === 'string' ? {resource: value} : {}
  } catch {
    return {}
  }
}

/** What a server said was wrong, in its words and at most a line. */
export function saidBy({status, resource, text}: Answered): string {
  if (!status) return text
  const outcome = resource?.resourceType === 'OperationOutcome' ? resource.issue?.[0] : undefined
  const said = outcome?.details?.text ?? outcome?.diagnostics ?? ''
  return `${status}${said ? ` ${said.replace(/\s+/g, ' ').slice(0, 160)}` : ''}`
}
