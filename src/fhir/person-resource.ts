import type {Goal, Observation, Patient, Reference} from 'fhir/r4.js'
import {shaped} from './shaped.js'
import {cautionShape, patientShape} from './shapes.js'

/** The person whose record it is, as far as the screen needs it. */
export interface Person {
  /** As the record calls them; empty when it does not. */
  name: string
  /** Something that asks for care before anything is written. */
  caution?: 'inactive' | 'deceased' | 'merged'
}

/** A Patient to the person. */
export function patientFromResource(raw: Patient): Person {
  const resource = shaped<Patient>(raw, patientShape)
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
  const {reference} = shaped<Reference>(resource.subject, {reference: 'string'})
  if (!reference) return false
  const base = baseUrl?.replace(/\/?$/, '/')
  const relative = base && reference.startsWith(base) ? reference.slice(base.length) : reference
  return relative === `Patient/${patientId}` || relative.startsWith(`Patient/${patientId}/_history/`)
}

interface Modifiable {
  modifierExtension?: unknown
}

/** What keeps a resource from being read safely: an unknown modifier anywhere in it, or rules of its own. */
export function cautionOf(resource: Goal | Observation): 'modifier' | 'rules' | undefined {
  const found = shaped<
    Modifiable & {implicitRules: string} & Record<'target' | 'component' | 'referenceRange', Modifiable[]>
  >(resource, cautionShape)
  if (found.implicitRules) return 'rules'
  const parts = [found, ...(found.target ?? []), ...(found.component ?? []), ...(found.referenceRange ?? [])]
  return parts.some(part => part.modifierExtension) ? 'modifier' : undefined
}
