import type {FhirResource, Goal, Observation} from 'fhir/r4.js'
import type {Answered, Ask} from './asking.js'
import type {Finding} from './finding.js'

/** What a server made of what it was sent: by its answer, or by where it says that it put it. */
export async function keptOf(ask: Ask, type: string, answer: Answered): Promise<FhirResource | undefined> {
  if (answer.resource?.resourceType === type && answer.resource.id) return answer.resource
  const id = answer.headers.get('location')?.match(`(?:^|/)${type}/([A-Za-z0-9\\-.]{1,64})(?:/|$)`)?.[1]
  const {resource} = id ? await ask('GET', `${type}/${id}`) : {}
  return resource?.resourceType === type ? resource : undefined
}

/** Whether a server says what it created and in which version. */
export function located({headers, resource}: Answered, type: string): Finding {
  const missing = [
    ...(headers.has('location') || resource?.id ? [] : ['Location']),
    ...(headers.has('etag') || resource?.meta?.versionId ? [] : ['ETag']),
  ]
  return missing.length
    ? {code: 'location', type, verdict: 'limited', detail: missing.join(', ')}
    : {code: 'location', type, verdict: 'works'}
}

/** What a server did not keep as it was meant, by its elements; categories are told apart. */
export function keptAs(meant: Goal | Observation, kept: Goal | Observation): Finding[] {
  const type = meant.resourceType
  const [was, is] = [meant, kept] as unknown as Record<string, unknown>[]
  const isLost = (name: string): boolean => !holds(is![name], was![name])
  const lost = Object.keys(was!).filter(isLost)
  const elements = lost.filter(name => name !== 'category')
  return [
    elements.length
      ? {code: 'kept', type, verdict: 'limited', detail: elements.join(', ')}
      : {code: 'kept', type, verdict: 'works'},
    {code: 'categories', type, verdict: lost.includes('category') ? 'limited' : 'works'},
  ]
}

/** Whether a value holds all of another: a server may add, such as a display. */
function holds(value: unknown, meant: unknown): boolean {
  if (typeof meant !== 'object' || meant === null) return value === meant
  if (Array.isArray(meant))
    return Array.isArray(value) && meant.every(each => value.some(one => holds(one, each)))
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(meant).every(([name, inner]) =>
    holds((value as Record<string, unknown>)[name], inner),
  )
}
