import type {FhirResource} from 'fhir/r4.js'
import type {SearchResult} from '../backend.js'
import {identifiersOf} from '../find-created.js'

/**
 * What two sources found, each thing once: what has an identifier in common is one thing, of which the newest shows, and
 * the first source's where neither is newer.
 */
export function mergeSources(one: SearchResult, other: SearchResult): SearchResult {
  const taken = new Map<string, FhirResource>()
  const kept = new Set(one.resources)
  for (const each of one.resources) for (const key of keysOf(each)) taken.set(key, each)
  for (const each of other.resources) {
    const twin = keysOf(each)
      .map(key => taken.get(key))
      .find(found => found && kept.has(found))
    if (twin && !isNewer(each, twin)) continue
    if (twin) kept.delete(twin)
    kept.add(each)
  }
  const unread = one.unread ?? other.unread
  return {
    resources: [...kept],
    complete: one.complete && other.complete,
    ...(unread && {unread}),
  }
}

function keysOf(resource: FhirResource): string[] {
  return identifiersOf(resource).flatMap(({system, value}) =>
    system && value ? `${resource.resourceType} ${system}|${value}` : [],
  )
}

function isNewer(one: FhirResource, other: FhirResource): boolean {
  return Date.parse(one.meta?.lastUpdated ?? '') > Date.parse(other.meta?.lastUpdated ?? '')
}
