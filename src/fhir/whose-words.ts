import type {FhirResource, Reference} from 'fhir/r4.js'
import {speakerOf} from './reference.js'
import {shaped} from './shaped.js'

/** Whose words something is: `own` for a person's or a supporter's, `unsaid` where that cannot be told. */
export type Whose = 'own' | 'staff' | 'unsaid'

/** The type of what a reference names, where something else than the reference tells it. */
export type TypeOf = (reference: string) => string | undefined

/** Who can write in a chart, and is neither a person nor a supporter. */
const others = ['Practitioner', 'PractitionerRole', 'Organization', 'CareTeam', 'HealthcareService', 'Device']

const literalOrSearch = /(?:^|\/)([A-Z][A-Za-z]+)[/?][^/]/

/**
 * Adds to a reference the type of what it names, where it does not say that: by what the resource contains, by what
 * else is known, or by the search that it is.
 */
export function withTypes(resource: unknown, typeOf?: TypeOf): (by: Reference) => Reference {
  const {contained = []} = shaped<{contained: {id: string; resourceType: FhirResource['resourceType']}[]}>(
    resource,
    {contained: [{id: 'string', resourceType: 'string'}]},
  )
  return by => {
    const {reference = ''} = by
    const inside = contained.find(({id}) => reference === `#${id}`)
    const type =
      inside?.resourceType ?? typeOf?.(reference) ?? by.type ?? literalOrSearch.exec(reference)?.[1]
    return type ? {...by, type} : by
  }
}

/**
 * Whose words those of a writer are; another patient than the subject of the resource is no staff either. What has no
 * writer is by staff, as all in a chart that does not say otherwise; a writer who cannot be told may be the person.
 */
export function whoseWords(by: Reference | undefined, subject: Reference | undefined): Whose {
  if (!by) return 'staff'
  const isOwn = [subject, undefined].some(each => ['person', 'supporter'].includes(speakerOf(by, each)))
  return isOwn ? 'own' : others.includes(by.type?.split('/').at(-1) ?? '') ? 'staff' : 'unsaid'
}

/** Whose words those of several writers are: staff's, where one of them is. */
export function whoseWordsOfAll(writers: readonly Whose[]): Whose {
  if (!writers.length || writers.includes('staff')) return 'staff'
  return writers.includes('unsaid') ? 'unsaid' : 'own'
}
