import type {FhirResource, Goal, Identifier} from 'fhir/r4.js'
import type {Backend} from '../backend.js'
import {Problem} from '../problem.js'
import {identifiersOf} from './settle.js'

/** Looks for what may have arrived; not finding it in an incomplete answer means nothing, and throws. */
export async function findCreated(
  resource: FhirResource,
  {system = '', value}: Identifier,
  search: Backend['search'],
): Promise<FhirResource | undefined> {
  const parameters = {identifier: `${system}|${value}`, patient: patientOf(resource)}
  const {resources, complete} = await search(resource.resourceType, parameters)
  // A server that does not know the parameter answers with others.
  const isSame = (one: Identifier) => one.value === value && (one.system ?? '') === system
  const found = resources.find(match => identifiersOf(match).some(isSame))
  if (!found && !complete) throw new Problem('server', 'The search for what was created is incomplete.')
  return found
}

const patientOf = (resource: FhirResource): string | undefined =>
  (resource as Partial<Goal>).subject?.reference?.match(/(?:^|\/)Patient\/([A-Za-z0-9\-.]{1,64})$/)?.[1]
