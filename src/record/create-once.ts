import type {FhirResource, Goal, Identifier, Observation} from 'fhir/r4.js'
import {Problem} from './problem.js'
import type {RecordState} from './state.js'

/**
 * The identifiers of everything that was ever sent to be created, for as long as the page lives: a draft outlives the
 * record that it was first sent from, when a session is renewed or a person comes back onto the screen. UUIDs alone.
 */
const sent = new Set<string>()

/** What a create came to. */
interface Created<Type> {
  kept: Type
  /** It had arrived before, perhaps with other content than is meant now. */
  found: boolean
  /** What it said when it was first sent from this record. */
  base?: Type
}

/** Creates a resource so that it is there once, whatever happened before: what was sent already is looked for first. */
export async function createOnce<Type extends Goal | Observation>(
  record: RecordState,
  meant: Type,
): Promise<Created<Type>> {
  const identifier = meant.identifier![0]!
  const token = tokenOf(meant)
  if (sent.has(token)) {
    const search = {patient: record.patientId, identifier: token}
    const {resources, complete} = await record.backend.search(meant.resourceType, search)
    // A server that does not know the parameter answers with others.
    const isIt = (one: FhirResource): boolean => record.isOurs(one) && hasIdentifier(one as Type, identifier)
    const arrived = resources.find(isIt) as Type | undefined
    if (arrived) return {kept: arrived, found: true, base: record.sent.get(token) as Type | undefined}
    if (!complete) throw new Problem('server', 'The search for what was created is incomplete.')
  }
  sent.add(token)
  record.sent.set(token, meant)
  return {kept: (await record.backend.create(meant)) as FhirResource & Type, found: false}
}

/** Whether what is known by this token was ever sent to be created from this page. */
export function wasSent(token: string): boolean {
  return sent.has(token)
}

/** What a resource of ours is known by from the moment that it is first sent. */
export function tokenOf({identifier}: Goal | Observation): string {
  const [{system, value}] = identifier as [Identifier]
  return `${system}|${value}`
}

function hasIdentifier(resource: Goal | Observation, {system, value}: Identifier): boolean {
  return Boolean(resource.identifier?.some(one => one.system === system && one.value === value))
}
