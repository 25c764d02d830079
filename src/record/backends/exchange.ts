import {isR5} from '../../fhir/index.js'
import {Problem} from '../problem.js'
import {readAnswer, type Answer} from './answer.js'

/** Gives the whole value of the Authorization header; called with `refresh` after the endpoint refused the last one. */
export type Authorization = (need?: {refresh: true}) => string | undefined | Promise<string | undefined>

/** Asks the host for authorization, sends one request, and reads its answer. */
export type Exchange = (method: string, url: URL, headers: HeadersInit, body?: string) => Promise<Answer>

/** Makes the one place where a request leaves the page. `timeout` in milliseconds, for headers and body together. */
export function createExchange(options: {
  authorization?: Authorization
  fetch?: typeof globalThis.fetch
  timeout?: number
}): Exchange {
  const {authorization, fetch = (...request) => globalThis.fetch(...request), timeout = 30_000} = options
  let refreshing: Promise<string | undefined> | undefined
  let refreshes = 0
  let format = fhirJson

  return async (method, url, headers, body) => {
    await refreshing?.catch(() => undefined)
    const token = await ask()
    const before = refreshes
    const send = async (authorized: string | undefined) => {
      const signal = AbortSignal.timeout(timeout)
      const init = {method, headers: complete(headers, format, authorized), body, signal, ...manners}
      try {
        const response = await fetch(url.href, init)
        return {response, text: await response.text()}
      } catch {
        // The cause is left behind: browsers and Node put the URL into it.
        if (signal.aborted) throw new Problem('timeout', `The endpoint did not answer ${method} in time.`)
        throw new Problem('offline', `The endpoint could not be reached for ${method}.`)
      }
    }
    let answer = await send(token)
    if (answer.response.status === 401 && authorization) {
      // One refresh for all requests in flight; who comes late asks for what that refresh brought.
      const renewed = await (before === refreshes ? refresh() : ask())
      if (renewed) answer = await send(renewed)
    }
    const read = await readAnswer(method, answer.response, answer.text)
    const {resource} = read
    // A server that speaks several versions is told in which it is spoken to.
    if (resource?.resourceType === 'CapabilityStatement' && isR5(resource.fhirVersion))
      format = `${fhirJson}; fhirVersion=5.0`
    return read
  }

  async function ask(need?: {refresh: true}) {
    try {
      return await authorization?.(need)
    } catch {
      throw new Problem('signed-out', 'The host page gave no authorization.')
    }
  }

  function refresh() {
    refreshing ??= ask({refresh: true}).finally(() => {
      refreshes++
      refreshing = undefined
    })
    return refreshing
  }
}

const manners = {
  // A redirect is never followed, so no token travels on; unlike 'error', 'manual' can be told from a dead network.
  redirect: 'manual',
  // Cookies of the page's own origin only: a session behind the host's proxy works, nobody else's is touched.
  credentials: 'same-origin',
  cache: 'no-store',
  // The address of a chart page often names the patient.
  referrerPolicy: 'no-referrer',
  // With keepalive browsers refuse bodies over 64 KiB, summed over all requests in flight.
  keepalive: false,
} as const

const fhirJson = 'application/fhir+json'

function complete(given: HeadersInit, format: string, token: string | undefined): Headers {
  try {
    const headers = new Headers(given)
    headers.set('accept', format)
    if (headers.get('content-type') === fhirJson) headers.set('content-type', format)
    if (token) headers.set('authorization', token)
    return headers
  } catch {
    throw new Problem('signed-out', 'The authorization is not a valid header value.')
  }
}
