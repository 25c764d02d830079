import type {FhirResource, Goal, Identifier, Observation} from 'fhir/r4.js'
import {Problem} from './problem.js'
import type {PersonRecord} from './record.js'

/**
 * The identifiers of everything that was ever sent to be created, for as long as the page lives: a draft outlives the
 * record that it was first sent from, when a session is renewed or a person comes back onto the screen. UUIDs alone.
 */
const sent = new Set<string>()

/**
 * Creates a resource so that it is there once, whatever happened before. What was sent already is looked for by its
 * identifier; `found` says that it had arrived, perhaps with other content than is meant now.
 */
export async function createOnce<Type extends Goal | Observation>(
  record: PersonRecord,
  meant: Type,
): Promise<{kept: Type; found: boolean}> {
  const identifier = meant.identifier![0]!
  const token = `${identifier.system}|${identifier.value}`
  if (sent.has(token)) {
    const search = {patient: record.patientId, identifier: token}
    const {resources, complete} = await record.backend.search(meant.resourceType, search)
    // A server that does not know the parameter answers with others.
    const isIt = (one: FhirResource): boolean => record.isOurs(one) && hasIdentifier(one as Type, identifier)
    const arrived = resources.find(isIt)
    if (arrived) return {kept: arrived as FhirResource & Type, found: true}
    if (!complete) throw new Problem('server', 'The search for what was created is incomplete.')
  }
  sent.add(token)
  return {kept: (await record.backend.create(meant)) as FhirResource & Type, found: false}
}

function hasIdentifier(resource: Goal | Observation, {system, value}: Identifier): boolean {
  return Boolean(resource.identifier?.some(one => one.system === system && one.value === value))
}
