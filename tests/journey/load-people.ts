import type {Bundle, BundleEntry, FhirResource} from 'fhir/r4.js'
import {stringify} from 'lossless-json'
import {people} from '../../src/sandbox/index.js'

/** What is written into a chart, those that point at others first. */
const charted = ['Provenance', 'QuestionnaireResponse', 'Goal', 'Observation']

/**
 * Puts the made-up people onto a FHIR server, under the ids that the example EHR knows them by. What an earlier run
 * left in their charts goes first: a journey begins where the people's own story ends.
 */
export async function loadPeople(baseUrl: string): Promise<void> {
  const today = new Date()
  const all = people.flatMap(person => {
    const {patient, resources} = person(today)
    return [patient, ...resources]
  })
  await empty(
    baseUrl,
    all.filter(({resourceType}) => resourceType === 'Patient').map(({id}) => id!),
  )
  // What several people share is there once.
  const once = new Map(all.map(resource => [`${resource.resourceType}/${resource.id}`, resource]))
  await loadResources(baseUrl, [...once.values()])
}

/** Puts resources onto a FHIR server under their own ids, in one transaction. */
export async function loadResources(baseUrl: string, resources: readonly FhirResource[]): Promise<void> {
  await transact(
    baseUrl,
    resources.map(resource => ({
      resource,
      request: {method: 'PUT', url: `${resource.resourceType}/${resource.id}`},
    })),
  )
}

async function empty(baseUrl: string, patients: readonly string[]): Promise<void> {
  const found = await Promise.all(
    charted.flatMap(type =>
      patients.map(async patient => {
        const query = `${baseUrl}/${type}?patient=${patient}&_count=500`
        const {entry = []} = (await (
          await fetch(query, {headers: {'cache-control': 'no-cache'}})
        ).json()) as Bundle
        return entry.map(({resource}) => `${type}/${resource!.id}`)
      }),
    ),
  )
  const urls = [...new Set(found.flat())]
  if (urls.length > 0)
    await transact(
      baseUrl,
      urls.map(url => ({request: {method: 'DELETE', url}})),
    )
}

async function transact(baseUrl: string, entry: BundleEntry[]): Promise<void> {
  const transaction: Bundle = {resourceType: 'Bundle', type: 'transaction', entry}
  const answer = await fetch(baseUrl, {
    method: 'POST',
    headers: {'content-type': 'application/fhir+json'},
    body: stringify(transaction)!,
  })
  if (!answer.ok)
    throw new Error(`The people were not taken in: ${answer.status} ${(await answer.text()).slice(0, 500)}`)
}
