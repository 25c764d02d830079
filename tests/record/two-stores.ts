import {expect} from 'vitest'
import {newGoal} from '../../src/goals/index.js'
import {fhirKitBackend} from '../../src/record/backends/fhir-kit.js'
import {withLadder, type LadderOptions} from '../../src/record/backends/with-ladder.js'
import {withSideCar, type SideCarOptions} from '../../src/record/backends/with-side-car.js'
import {createRecord, type PersonRecord} from '../../src/record/index.js'
import {createSandbox, type Sandbox} from '../../src/sandbox/index.js'

/** By what both stores know Maya. */
export const mrn = 'https://hospital.example/mrn'
export const identifier = [{system: mrn, value: '00-4417'}]
export const goal = newGoal({words: 'See my sister more.', components: ['connectedness']})

/** A chart that Maya and one goal of hers stand in and that is only read, and a store beside it that is empty. */
export interface TwoStores {
  chart: Sandbox
  store: Sandbox
  open(more?: Partial<SideCarOptions>): Promise<PersonRecord>
}

export async function startTwoStores(): Promise<TwoStores> {
  const chart = createSandbox({baseUrl: 'https://ehr.example/fhir', habits: {danglingReferences: true}})
  const store = createSandbox({baseUrl: 'https://store.example/fhir'})
  await put(chart, {resourceType: 'Patient', id: 'maya', identifier, name: [{given: ['Maya']}]})
  await put(chart, {
    resourceType: 'Goal',
    id: 'ehr-goal',
    lifecycleStatus: 'active',
    description: {text: 'Walk every day.'},
    subject: {reference: 'Patient/maya'},
  })
  chart.habits.readOnlyTypes = ['Goal', 'Observation', 'Provenance']
  const wait = () => Promise.resolve()
  return {
    chart,
    store,
    async open(more = {}) {
      const [here, backend] = [chart, store].map(({baseUrl, fetch}) => fhirKitBackend({baseUrl, fetch, wait}))
      const both = withSideCar(here!, {backend: backend!, patient: 'maya', identifierSystem: mrn, ...more})
      const author = {reference: 'Practitioner/7', display: 'Dr. Okafor'}
      const record = createRecord({backend: both, patient: 'maya', author})
      await record.load()
      return record
    },
  }
}

/** A record of the chart alone, with rungs below it. */
export async function openBelow({chart}: TwoStores, options: Partial<LadderOptions>): Promise<PersonRecord> {
  const {baseUrl, fetch} = chart
  const backend = fhirKitBackend({baseUrl, fetch, wait: () => Promise.resolve()})
  const {author, scopes} = options
  const below = withLadder(backend, {ladder: {}, patient: 'maya', ...options})
  const record = createRecord({backend: below, patient: 'maya', author, scopes})
  await record.load()
  return record
}

/** Puts a resource into one of them, with no person in between. */
export async function put(
  {fetch, baseUrl}: Sandbox,
  resource: {resourceType: string; id: string; [element: string]: unknown},
): Promise<void> {
  const {ok} = await fetch(`${baseUrl}/${resource.resourceType}/${resource.id}`, {
    method: 'PUT',
    headers: {'content-type': 'application/fhir+json'},
    body: JSON.stringify(resource),
  })
  expect(ok).toBe(true)
}

/** All of a type that one of them holds. */
export async function all<Type>({fetch, baseUrl}: Sandbox, type: string): Promise<Type[]> {
  const bundle = await (await fetch(`${baseUrl}/${type}`)).json()
  return (bundle.entry ?? []).map(({resource}: {resource: Type}) => resource)
}
