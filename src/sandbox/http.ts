import type {Ask, Reply, Server} from './exchange.js'
import {parseJson, writeJson} from './json.js'
import {refusal} from './outcome.js'
import type {Release} from './shapes/index.js'

const releases = {R4: '4.0', R5: '5.0'} as const satisfies Record<Release, string>
const bodyless = ['GET', 'HEAD', 'DELETE']

/** A request from the wire, its body already read → what is asked. Throws a refusal (400, 406, 415) for what cannot be read. */
export function askFrom(request: Request, text: string, {baseUrl, policy}: Server): Ask {
  const url = new URL(request.url)
  const path = url.pathname
    .slice(new URL(baseUrl).pathname.replace(/\/$/, '').length)
    .split('/')
    .filter(Boolean)
    .map(decode)
  const ask: Ask = {
    method: request.method,
    path,
    query: url.searchParams,
    headers: request.headers,
    bytes: new Blob([text]).size,
  }
  acceptJson(ask)
  checkRelease(ask, policy.release)
  if (bodyless.includes(ask.method)) return ask
  const type = request.headers.get('content-type') ?? ''
  if (path.at(-1) === '_search') {
    if (text && !type.includes('x-www-form-urlencoded'))
      throw unreadable(type, 'application/x-www-form-urlencoded')
    for (const [name, value] of new URLSearchParams(text)) ask.query.append(name, value)
  } else if (ask.method === 'PATCH' ? !type.includes('json-patch+json') : text && !/\bjson\b/.test(type))
    throw unreadable(type, ask.method === 'PATCH' ? 'application/json-patch+json' : 'application/fhir+json')
  else if (text) ask.body = readBody(text)
  return ask
}

/** A reply → the Response that a fetch resolves to. */
export function responseFrom({status, headers, body}: Reply, request: Request): Response {
  const text =
    body === undefined || request.method === 'HEAD' || status === 204 || status === 304
      ? null
      : writeJson(body)
  const sent = new Headers(headers)
  if (text !== null && !sent.has('content-type'))
    sent.set('content-type', 'application/fhir+json; charset=utf-8')
  return located(new Response(text, {status, headers: sent}), request.url)
}

/** Gives a Response the url (and the redirected flag) that one from the network has. */
export function located(response: Response, url: string, redirected = false): Response {
  return Object.defineProperties(response, {url: {value: url}, redirected: {value: redirected}})
}

function acceptJson({query, headers}: Ask): void {
  const wanted = query.get('_format') ?? headers.get('accept') ?? '*/*'
  if (!/json|\*\/\*|application\/\*/.test(wanted))
    throw refusal(406, 'not-supported', `Only JSON is spoken here, not ${wanted}.`)
}

/** https://hl7.org/fhir/R5/http.html#version-parameter */
function checkRelease({headers}: Ask, release: Release): void {
  const [major] = releases[release]
  const other = (name: string) => {
    const named = /fhirVersion="?(\d)/.exec(headers.get(name) ?? '')?.[1]
    return named !== undefined && named !== major
  }
  const said = `Only FHIR ${releases[release]} is spoken here.`
  if (other('accept')) throw refusal(406, 'not-supported', said)
  if (other('content-type')) throw refusal(415, 'not-supported', said)
}

/** Reads the JSON of a body; what is no JSON is a 400 that says where it breaks. */
export function readBody(text: string): unknown {
  try {
    return parseJson(text)
  } catch (error) {
    throw refusal(400, 'structure', `The body is not JSON: ${(error as Error).message}`)
  }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw refusal(400, 'value', `The address has a part that cannot be read: ${segment}`)
  }
}

function unreadable(type: string, wanted: string): Error {
  return refusal(415, 'not-supported', `The body must be ${wanted}, not ${type || 'of no type'}.`)
}
