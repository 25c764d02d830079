import type {BundleEntryRequest} from 'fhir/r4.js'
import type {Ask, Reply} from './exchange.js'
import {readBody} from './http.js'
import {isObject} from './json.js'
import {outcome, refusal} from './outcome.js'
import type {Resource} from './resource.js'

/** An entry of a batch or transaction. */
export interface Entry {
  fullUrl?: string
  resource?: Resource
  request: BundleEntryRequest
}

/** Reads an entry; one without a method and an address is refused. */
export function entryFrom(given: unknown, index: number): Entry {
  const request = isObject(given) && isObject(given['request']) ? given['request'] : {}
  if (typeof request['method'] !== 'string' || typeof request['url'] !== 'string' || request['url'] === '')
    throw refusal(
      400,
      'required',
      'An entry needs a request with a method and a url.',
      `Bundle.entry[${index}].request`,
    )
  return given as Entry
}

/** What an entry asks of the server. */
export function askFor(outer: Ask, {request, resource}: Entry): Ask {
  const [path = '', query] = request.url.replace(/^\//, '').split('?')
  const headers = new Headers()
  const set = (name: string, value: string | null | undefined) => value && headers.set(name, value)
  set('if-match', request.ifMatch)
  set('if-none-match', request.ifNoneMatch)
  set('if-modified-since', request.ifModifiedSince)
  set('if-none-exist', request.ifNoneExist)
  set('prefer', outer.headers.get('prefer'))
  const body =
    request.method === 'PATCH' && resource?.resourceType === 'Binary' ? patchIn(resource) : resource
  return {
    method: request.method,
    path: path.split('/').filter(Boolean),
    query: new URLSearchParams(query),
    headers,
    body,
  }
}

function patchIn(binary: Resource): unknown {
  return readBody(
    new TextDecoder().decode(Uint8Array.from(atob(String(binary['data'])), char => char.charCodeAt(0))),
  )
}

/** A reply as the entry of the Bundle that answers. */
export function responseEntry({status, headers, body}: Reply): unknown {
  const failed = status >= 400
  return {
    ...(body && !failed && {resource: body}),
    response: {
      status: `${status} ${statusWords[status] ?? ''}`.trim(),
      ...(headers['location'] && {location: headers['location']}),
      ...(headers['etag'] && {etag: headers['etag']}),
      ...(headers['last-modified'] && {lastModified: new Date(headers['last-modified']).toISOString()}),
      ...(body && failed && {outcome: body.resourceType === 'OperationOutcome' ? body : outcome([])}),
    },
  }
}

const statusWords: Record<number, string> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  304: 'Not Modified',
}
