import type {FhirResource, Goal, Identifier} from 'fhir/r4.js'
import type {Backend} from './backend.js'
import {Problem} from './problem.js'

/** Looks for what may have arrived; not finding it in an incomplete answer means nothing, and throws. */
export async function findCreated(
  backend: Pick<Backend, 'search'>,
  {type, patient, identifier}: {type: string; patient: string | undefined; identifier: Identifier},
): Promise<FhirResource | undefined> {
  const {system = '', value} = identifier
  const {resources, complete, unread} = await backend.search(type, {
    identifier: `${system}|${value}`,
    patient,
  })
  // A server that does not know the parameter answers with others.
  const isSame = (one: Identifier): boolean => one.value === value && (one.system ?? '') === system
  const found = resources.find(match => identifiersOf(match).some(isSame))
  if (!found && !complete)
    throw unread ?? new Problem('server', 'The search for what was created is incomplete.')
  return found
}

/** One identifier or many (a QuestionnaireResponse has one, a Goal has many, a Provenance has none). */
export function identifiersOf(resource: FhirResource): Identifier[] {
  return [(resource as {identifier?: Identifier | Identifier[]}).identifier ?? []].flat()
}

/** The id of the patient whom a resource is about, if it says so. */
export function patientOf(resource: FhirResource): string | undefined {
  const {subject} = resource as Partial<Goal>
  return subject?.reference?.match(/(?:^|\/)Patient\/([A-Za-z0-9\-.]{1,64})$/)?.[1]
}
