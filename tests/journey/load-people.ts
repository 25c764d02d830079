import type {Bundle, FhirResource} from 'fhir/r4.js'
import {stringify} from 'lossless-json'
import {people} from '../../src/sandbox/index.js'

/** Puts the made-up people onto a FHIR server, under the ids that the example EHR knows them by. */
export async function loadPeople(baseUrl: string): Promise<void> {
  const today = new Date()
  const all = people.flatMap(person => {
    const {patient, resources} = person(today)
    return [patient, ...resources]
  })
  // What several people share is there once.
  const once = new Map(all.map(resource => [`${resource.resourceType}/${resource.id}`, resource]))
  await loadResources(baseUrl, [...once.values()])
}

/** Puts resources onto a FHIR server under their own ids, in one transaction. */
export async function loadResources(baseUrl: string, resources: readonly FhirResource[]): Promise<void> {
  const transaction: Bundle = {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: resources.map(resource => ({
      resource,
      request: {method: 'PUT', url: `${resource.resourceType}/${resource.id}`},
    })),
  }
  const answer = await fetch(baseUrl, {
    method: 'POST',
    headers: {'content-type': 'application/fhir+json'},
    body: stringify(transaction)!,
  })
  if (!answer.ok)
    throw new Error(`The people were not taken in: ${answer.status} ${(await answer.text()).slice(0, 500)}`)
}
