import type {SearchParameters} from '../backend.js'
import {Problem} from '../problem.js'

const refusal = (message: string) => new Problem('refused', message)

/** The one address that requests, and with them the person's data and the token, may go to. */
export interface Endpoint {
  baseUrl: string
  /** Whether it is at another origin than the page: then what a header may say is for its CORS to decide. */
  isForeign: boolean
  /** The absolute URL of a path or link, refused unless it lies under the base URL. */
  locate(link: string): URL
}

/** Checks the base URL: https, the page's own origin, or this machine; otherwise throws a `refused` Problem. */
export function openEndpoint(baseUrl: string): Endpoint {
  const page = (globalThis as {location?: Location}).location
  const base = parseUrl(baseUrl, page?.href)
  if (!base || base.search || base.hash || base.username || base.password)
    throw refusal('The base URL must be an address without query, fragment or password.')
  const near = base.origin === page?.origin || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(base.hostname)
  if (base.protocol !== 'https:' && !(base.protocol === 'http:' && near))
    throw refusal('The base URL must begin with https://.')
  const root = base.pathname.replace(/\/+$/, '')
  return {baseUrl: base.origin + root, isForeign: page !== undefined && page.origin !== base.origin, locate}

  function locate(link: string): URL {
    const url = parseUrl(link, `${base!.origin}${root}/`)
    // A proxy that ends TLS often leaves http: in the links of the server behind it.
    if (url?.protocol === 'http:') url.protocol = base!.protocol
    const inside =
      url?.protocol === base!.protocol &&
      url.origin === base!.origin &&
      !url.username &&
      !url.password &&
      (url.pathname === root || url.pathname.startsWith(`${root}/`)) &&
      // The server could decode what the URL parser leaves alone: an encoded dot, slash or backslash.
      !/%(25)*(2e|2f|5c)/i.test(url.pathname.slice(root.length))
    if (!inside) throw refusal('A link that leaves the endpoint was not followed.')
    return url
  }
}

function parseUrl(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base)
  } catch {
    return undefined
  }
}

/** Lets only a FHIR resource type into a path. */
export function checkType(type: string): string {
  if (!/^[A-Z][A-Za-z]{0,63}$/.test(type)) throw refusal('What was asked for is not a FHIR resource type.')
  return type
}

/** Lets only a FHIR id (R4 datatypes, `id`) into a path; `.` and `..` would climb out of it. */
export function checkId(id: string | undefined): string {
  if (!/^(?!\.+$)[A-Za-z0-9\-.]{1,64}$/.test(id ?? ''))
    throw refusal('What was asked for has no valid FHIR id.')
  return id!
}

/** The parameters that have a value; a search that could bring other people's data is refused. */
export function checkSearch(type: string, parameters: SearchParameters): Record<string, string[]> {
  const given = Object.entries(parameters)
    .map(([name, value]) => [name, [value ?? []].flat().filter(one => one?.trim())] as [string, string[]])
    .filter(([, values]) => values.length)
  const personal = ['Goal', 'Observation', 'QuestionnaireResponse', 'DocumentReference'].includes(
    checkType(type),
  )
  if (personal && !given.some(([name]) => ['patient', 'subject', '_id', 'identifier'].includes(name)))
    throw refusal(`A search for ${type} without a patient was not sent.`)
  return Object.fromEntries(given)
}

/** Lets only what an ETag can hold (RFC 9110, `etagc`) into a header. */
export function checkVersion(version: string): string {
  if (!/^[\x21\x23-\x7e]+$/.test(version)) throw refusal('A version that is not valid was not sent.')
  return version
}
