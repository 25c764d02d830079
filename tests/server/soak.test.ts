import type {FhirResource, Patient} from 'fhir/r4.js'
import {expect, it} from 'vitest'
import {fhirKitBackend} from '../../src/record/backends/fhir-kit.js'
import {sendThrough, type Fault} from '../../src/sandbox/faults.js'
import {tell} from '../soak/report.js'
import {perPerson, soak} from '../soak/soak.js'

const baseUrl = process.env.FHIR_BASE_URL!
// A real server takes its time: 1,000 where that is asked for.
const {SEED = '1', OPERATIONS = '100'} = process.env
const [seed, operations] = [Number(SEED), Number(OPERATIONS)]

it(`nothing is lost, doubled or mixed up on a real server, whatever goes wrong by chance: SEED=${seed}`, async () => {
  const backend = fhirKitBackend({baseUrl})
  const faults: Fault[] = []
  const people: string[] = []
  for (let count = Math.ceil(operations / perPerson) + 3; count; count--) {
    const patient: Patient = {resourceType: 'Patient', name: [{text: 'Made up for a test'}]}
    people.push((await backend.create(patient)).id!)
  }
  const versions = async (): Promise<FhirResource[]> => {
    const all: FhirResource[] = []
    for (const patient of people)
      for (const type of ['Goal', 'Observation', 'QuestionnaireResponse']) {
        const {resources} = await backend.search(type, {patient, _count: '100'})
        for (const {id, meta} of resources)
          for (let version = 1; version <= Number(meta?.versionId); version++) {
            const answer = await fetch(`${baseUrl}/${type}/${id}/_history/${version}`)
            all.push((await answer.json()) as FhirResource)
          }
      }
    return all
  }

  // What the server says of itself is long, stays the same, and is asked for whenever a record opens.
  const statement = await (await fetch(`${baseUrl}/metadata`)).text()
  const send = (request: Request): Promise<Response> =>
    request.url.endsWith('/metadata')
      ? Promise.resolve(new Response(statement, {headers: {'content-type': 'application/fhir+json'}}))
      : fetch(request)

  const {wrong, ...report} = await soak(
    {
      baseUrl,
      people,
      faults,
      versions,
      fetch: (input, init) => sendThrough(faults, new Request(input, init), baseUrl, send),
    },
    {seed, operations},
  )
  tell({seed, operations, ...report})
  expect(wrong, `SEED=${seed}`).toEqual([])
}, 500_000)
