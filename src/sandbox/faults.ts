import {located} from './http.js'

/** What can go wrong between a page and a server. */
export interface Fault {
  /**
   * offline: nothing is sent, the fetch rejects · dropResponse: the server does it, the fetch rejects · delay: waits
   * `milliseconds`, then goes on · status: `status`, `headers` and `body` instead of the server · html: a login page
   * with 200 instead of the server · truncated: the server does it, half its answer arrives · emptyJson: the server
   * does it, `body` (null unless given) arrives · redirect: the request ends at `location`, another site's page.
   */
  kind: 'offline' | 'dropResponse' | 'delay' | 'status' | 'html' | 'truncated' | 'emptyJson' | 'redirect'
  /** Which requests: all unless given. A `path` is what follows the base URL, with its query: its beginning, or a pattern. */
  match?: {method?: string; path?: string | RegExp}
  /** How often, before it is over and leaves the list: once unless given. */
  times?: number
  status?: number
  headers?: Record<string, string>
  body?: string
  milliseconds?: number
  location?: string
}

type Send = (request: Request) => Promise<Response>

const loginPage =
  '<!doctype html><html><head><title>Sign in</title></head><body><h1>Sign in</h1></body></html>'
const networkError = () => new TypeError('Failed to fetch')

/** Sends a request through the first fault in the list that matches it, and takes one off its times. */
export async function sendThrough(
  faults: Fault[],
  request: Request,
  baseUrl: string,
  send: Send,
): Promise<Response> {
  const fault = faults.find(one => isFor(one, request, baseUrl))
  if (!fault) return send(request)
  fault.times = (fault.times ?? 1) - 1
  if (fault.times <= 0) faults.splice(faults.indexOf(fault), 1)
  return happen[fault.kind](fault, request, send)
}

const happen: Record<
  Fault['kind'],
  (fault: Fault, request: Request, send: Send) => Promise<Response> | Response
> = {
  offline: () => {
    throw networkError()
  },
  dropResponse: async (_fault, request, send) => {
    await send(request)
    throw networkError()
  },
  delay: async ({milliseconds = 0}, request, send) => {
    await pause(milliseconds, request.signal)
    return send(request)
  },
  status: ({status = 500, headers, body}, request) =>
    located(new Response(body ?? null, {status, headers}), request.url),
  html: ({body = loginPage}, request) => page(body, request.url),
  truncated: async (_fault, request, send) => {
    const response = await send(request)
    const text = await response.text()
    return bodyReplaced(response, text.slice(0, Math.floor(text.length / 2)), request)
  },
  emptyJson: async ({body = 'null'}, request, send) => bodyReplaced(await send(request), body, request),
  redirect: ({location = 'https://portal.invalid/sign-in', body = loginPage}, request) => {
    if (request.redirect === 'error') throw networkError()
    if (request.redirect === 'follow') return page(body, location, true)
    return Object.defineProperties(Response.error(), {
      type: {value: 'opaqueredirect'},
      url: {value: request.url},
    })
  },
}

function bodyReplaced(response: Response, body: string, {url}: Request): Response {
  const bodyless = response.status === 204 || response.status === 304
  return located(new Response(bodyless ? null : body, response), url)
}

function page(html: string, url: string, redirected = false): Response {
  return located(new Response(html, {headers: {'content-type': 'text/html; charset=utf-8'}}), url, redirected)
}

function isFor({match = {}}: Fault, request: Request, baseUrl: string): boolean {
  const path = request.url.slice(baseUrl.length).replace(/^\//, '')
  const here = typeof match.path === 'string' ? path.startsWith(match.path) : (match.path?.test(path) ?? true)
  return here && (match.method === undefined || match.method.toUpperCase() === request.method)
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason as Error)
    })
  })
}
