import {expect} from '@open-wc/testing'
import type {RecoveryRecord} from '../../src/elements/index.js'
import {fhirKitBackend} from '../../src/record/backends/fhir-kit.js'
import {createSandbox} from '../../src/sandbox/index.js'
import {messages} from '../messages.js'
import {put, says, startCharting, type Charting} from './charting.js'

const mrn = 'https://hospital.example/mrn'
const sideCar = {baseUrl: 'https://store.example/fhir', identifierSystem: mrn}

describe('recovery-record with a configuration', () => {
  let charting: Charting
  const {fetch} = globalThis
  beforeEach(() => (charting = startCharting({habits: {readOnlyTypes: ['Goal']}})))
  afterEach(() => (globalThis.fetch = fetch))

  /** A record inside of which a status and the goals show; `served` is what the page's own server answers. */
  async function shown(properties: Partial<RecoveryRecord>, served = ''): Promise<RecoveryRecord> {
    globalThis.fetch = async () => new Response(served)
    const record = put('recovery-record', {backend: charting.backend, patient: 'maya', ...properties})
    put('recovery-status', {lang: 'en'}, record)
    put('recovery-goals', {lang: 'en'}, record)
    return record
  }

  it('opens it as the configuration says, with what the page gives itself on top', async () => {
    const store = createSandbox({baseUrl: sideCar.baseUrl})
    const backend = fhirKitBackend({baseUrl: store.baseUrl, fetch: store.fetch})
    const record = await shown({config: {sideCar}, sideCar: {backend}})
    await says(record, 'pottery')
    await says(record, messages.en.status.goalsGo['side-car'])
  })

  it('opens nothing while there is a mistake in it, and says which and what would be right', async () => {
    const record = await shown({config: {sideCar: {...sideCar, always: ['Patient']}} as never})
    await says(record, 'sideCar.always[0]: it must be Goal or Observation, not "Patient".')
    await says(record, messages.en.problem.refused)
    expect(record.textContent).not.to.contain('pottery')
  })

  it('takes it from the page’s own origin, and opens then', async () => {
    const record = await shown({configSrc: '/recovery.json'}, JSON.stringify({}))
    await says(record, 'pottery')
  })

  it('says that there is none where it should be', async () => {
    const record = await shown({configSrc: '/recovery.json'}, '<!doctype html>')
    await says(record, '/recovery.json: there is no JSON.')
  })

  it('opens anew once the mistake is out of it', async () => {
    const record = await shown({config: {baseURL: '/fhir'} as never})
    await says(record, 'baseURL: there is no such field.')
    record.config = {}
    await says(record, 'pottery')
  })
})
