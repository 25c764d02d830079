import type {Bundle, FhirResource} from 'fhir/r4.js'
import type {SearchResult} from '../backend.js'
import {Problem} from '../problem.js'

/** How the pages of one search are fetched. */
export interface Pages {
  open(): Promise<Bundle<FhirResource>>
  follow(link: string): Promise<Bundle<FhirResource>>
  pageLimit: number
  /** Whether every version counts for itself, as in a history; a deletion has no resource there. */
  versions?: boolean
}

/** Gathers the matches of all pages, each resource once in its newest version; an expired search starts over once. */
export async function gatherMatches(type: string, pages: Pages, restarted = false): Promise<SearchResult> {
  const matches = new Map<string, FhirResource>()
  const followed = new Set<string>()
  let complete = true
  let count = 0
  let bundle = await pages.open()
  for (;;) {
    for (const {resource, search} of listOf(bundle.entry).map(entry => entry ?? {})) {
      if (!resource?.resourceType && pages.versions) count++
      else if (!resource?.resourceType) complete = false
      else if (resource.resourceType === 'OperationOutcome') complete &&= isHint(resource)
      else if (resource.resourceType === type && search?.mode !== 'include') {
        count++
        const key = keyOf(resource, pages) ?? `without id ${count}`
        const known = matches.get(key)
        if (!known || isNewer(resource, known)) matches.set(key, resource)
      }
    }
    const link = listOf(bundle.link).find(one => one?.relation === 'next')?.url
    if (!link) break
    if (followed.has(link) || followed.size + 1 >= pages.pageLimit) return incomplete()
    followed.add(link)
    try {
      bundle = await pages.follow(link)
    } catch (problem) {
      const {kind} = problem as Problem
      if (kind === 'signed-out') throw problem
      if (!restarted && (kind === 'gone' || kind === 'not-found')) return gatherMatches(type, pages, true)
      return incomplete()
    }
  }
  // Some servers forget a next link: then their own total gives it away.
  return complete && !(count < numberIn(bundle.total))
    ? {resources: [...matches.values()], complete: true}
    : incomplete()

  function incomplete(): SearchResult {
    const total = numberIn(bundle.total)
    return {resources: [...matches.values()], complete: false, ...(total > matches.size && {total})}
  }
}

const keyOf = ({id, meta}: FhirResource, {versions}: Pages) =>
  versions ? meta?.versionId && JSON.stringify([id, meta.versionId]) : id

// What should be a list may be anything: the bundle comes from outside.
const listOf = <Item>(value: Item[] | undefined): Item[] => (Array.isArray(value) ? value : [])

const isHint = (outcome: FhirResource & {resourceType: 'OperationOutcome'}) =>
  listOf(outcome.issue).every(issue => issue?.severity === 'information')

function isNewer(one: FhirResource, other: FhirResource): boolean {
  const difference = timeOf(one) - timeOf(other)
  return difference ? difference > 0 : numberIn(one.meta?.versionId) > numberIn(other.meta?.versionId)
}

const timeOf = ({meta}: FhirResource) =>
  typeof meta?.lastUpdated === 'string' ? Date.parse(meta.lastUpdated) : NaN

const numberIn = (value: unknown) =>
  typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN
