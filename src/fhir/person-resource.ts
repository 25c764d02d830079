import type {Goal, Observation, Patient, Reference} from 'fhir/r4.js'

/** The person whose record it is, as far as the screen needs it. */
export interface Person {
  /** As the record calls them; empty when it does not. */
  name: string
  /** Something that asks for care before anything is written. */
  caution?: 'inactive' | 'deceased' | 'merged'
}

/** A Patient to the person. */
export function patientFromResource(resource: Patient): Person {
  const name = resource.name?.find(each => each.use !== 'old') ?? resource.name?.[0]
  const written = name?.text ?? [...(name?.given ?? []), name?.family].filter(Boolean).join(' ')
  const caution = resource.link?.some(link => link.type === 'replaced-by')
    ? 'merged'
    : resource.deceasedBoolean || resource.deceasedDateTime
      ? 'deceased'
      : resource.active === false
        ? 'inactive'
        : undefined
  return {name: written, ...(caution && {caution})}
}

/**
 * Whether a resource is about this patient and nobody else. An absolute reference counts only under the endpoint's
 * own address: the same id on another server is another person.
 */
export function isAbout(resource: {subject?: Reference}, patientId: string, baseUrl?: string): boolean {
  const reference = resource.subject?.reference
  if (!reference) return false
  const relative =
    baseUrl && reference.startsWith(`${baseUrl}/`) ? reference.slice(baseUrl.length + 1) : reference
  return relative === `Patient/${patientId}` || relative.startsWith(`Patient/${patientId}/_history/`)
}

/** What keeps a resource from being read safely: an unknown modifier, or rules of its own. */
export function cautionOf(resource: Goal | Observation): 'modifier' | 'rules' | undefined {
  if (resource.implicitRules) return 'rules'
  const parts = [resource, ...('component' in resource ? (resource.component ?? []) : [])]
  return parts.some(part => part.modifierExtension?.length) ? 'modifier' : undefined
}
