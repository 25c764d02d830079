import type {Meta} from 'fhir/r4.js'
import {isObject} from './json.js'

/** Any FHIR resource, as far as a store needs to know it. */
export interface Resource {
  resourceType: string
  id?: string
  meta?: Meta
  [element: string]: unknown
}

/** Where a reference points within this server; `version` only where the reference names one. */
export interface Target {
  type: string
  id: string
  version?: string
}

/** A literal reference ("Goal/1", an absolute URL under the base) → its target here, or nothing if it points elsewhere. */
export function targetOf(reference: unknown, baseUrl: string): Target | undefined {
  if (typeof reference !== 'string') return undefined
  const relative = reference.startsWith(baseUrl + '/') ? reference.slice(baseUrl.length + 1) : reference
  const [, type, id, version] =
    /^([A-Z][A-Za-z]+)\/([A-Za-z0-9.-]{1,64})(?:\/_history\/([^/]+))?$/.exec(relative) ?? []
  return type && id ? {type, id, version} : undefined
}

/** Visits every object within a value, the value itself included. */
export function eachObject(
  value: unknown,
  visit: (object: Record<string, unknown>, path: string) => void,
  path = '',
): void {
  if (Array.isArray(value)) value.forEach((item, index) => eachObject(item, visit, `${path}[${index}]`))
  if (!isObject(value)) return
  visit(value, path)
  for (const [key, child] of Object.entries(value)) eachObject(child, visit, path ? `${path}.${key}` : key)
}
