import type {Goal, Observation, Patient, QuestionnaireResponse, Reference} from 'fhir/r4.js'
import {shaped} from './shaped.js'
import {cautionShape, patientShape} from './shapes.js'
import {systems} from './systems.js'

/** The person whose record it is, as far as the screen needs it. */
export interface Person {
  /** What they are called: a usual name, else the first given one, else the whole; empty when the record holds none. */
  name: string
  /** Something that asks for care before anything is written; `unknown`: the endpoint has no such person. */
  caution?: 'inactive' | 'deceased' | 'merged' | 'unknown'
}

/** A Patient to the person. */
export function patientFromResource(raw: Patient): Person {
  const resource = shaped<Patient>(raw, patientShape)
  const current = resource.name?.filter(each => each.use !== 'old') ?? []
  // The name that people use in a conversation; the page's own banner identifies the person in full.
  const name =
    current.find(each => each.use === 'usual' || each.use === 'nickname') ?? current[0] ?? resource.name?.[0]
  const called = name?.given?.[0] ?? name?.text ?? name?.family ?? ''
  const caution = resource.link?.some(link => link.type === 'replaced-by')
    ? 'merged'
    : resource.deceasedBoolean || resource.deceasedDateTime
      ? 'deceased'
      : resource.active === false
        ? 'inactive'
        : undefined
  return {name: called, ...(caution && {caution})}
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

/** Whether the record marks a resource as restricted, or very restricted (HL7 v3 Confidentiality R, V). */
export function isRestricted(resource: Goal | Observation): boolean {
  const {meta} = shaped<Goal>(resource, {meta: {security: [{system: 'string', code: 'string'}]}})
  return Boolean(
    meta?.security?.some(({system, code = ''}) => system === systems.confidentiality && /^[RV]$/.test(code)),
  )
}

interface Modifiable {
  modifierExtension?: unknown
}

/** What keeps a resource from being read safely: an unknown modifier anywhere in it, or rules of its own. */
export function cautionOf(
  resource: Goal | Observation | QuestionnaireResponse,
): 'modifier' | 'rules' | undefined {
  const found = shaped<
    Modifiable & {implicitRules: string} & Record<'target' | 'component' | 'referenceRange', Modifiable[]>
  >(resource, cautionShape)
  if (found.implicitRules) return 'rules'
  const parts = [found, ...(found.target ?? []), ...(found.component ?? []), ...(found.referenceRange ?? [])]
  return parts.some(part => part.modifierExtension) ? 'modifier' : undefined
}
