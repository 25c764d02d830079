import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Binary, CapabilityStatement, DocumentReference} from 'fhir/r4.js'
import {beforeEach, describe, expect, it} from 'vitest'
import {fhirKitBackend} from '../../src/record/backends/fhir-kit.js'
import {withLadder} from '../../src/record/backends/with-ladder.js'
import {createRecord, type PersonRecord} from '../../src/record/index.js'
import {all, goal, put, startTwoStores, type TwoStores} from './two-stores.js'

let stores: TwoStores
const key = '11111111-2222-4333-8444-555555555555'

async function open(scopes?: string): Promise<PersonRecord> {
  const {baseUrl} = stores.chart
  const fetch: typeof globalThis.fetch = async (input, options) =>
    new Request(input, options).url === `${baseUrl}/Binary/b` && binary
      ? Response.json(binary)
      : stores.chart.fetch(input, options)
  const backend = fhirKitBackend({baseUrl, fetch, wait: () => Promise.resolve()})
  const ladder = {Goal: ['document', 'scratchpad']} as const
  const record = createRecord({
    backend: withLadder(backend, {ladder, patient: 'maya', scopes}),
    ...{patient: 'maya', scopes},
  })
  await record.load()
  return record
}

/** The one document that the chart holds, changed by somebody else. */
async function change(edit: (document: DocumentReference) => object): Promise<void> {
  const [document] = await all<DocumentReference>(stores.chart, 'DocumentReference')
  await put(stores.chart, {...document, ...edit(document!)} as never)
}

/** A Binary that the chart has, as the sandbox has none. */
let binary: Binary | undefined

const shown = async () => (await open()).snapshot.goals.map(({goal: {words}}) => words)

beforeEach(async () => {
  binary = undefined
  stores = await startTwoStores()
  await (await open()).createGoal(goal, key)
})

describe('A goal that a document of the chart holds', () => {
  it('is found where the chart keeps what was attached as a Binary of its own', async () => {
    await change(({content}) => {
      const {data, ...attachment} = content[2]!.attachment
      binary = {resourceType: 'Binary', id: 'b', contentType: 'application/fhir+json', data: data!}
      const url = `${stores.chart.baseUrl}/Binary/b`
      return {content: [content[0], content[1], {attachment: {...attachment, url}}]}
    })
    expect(await shown()).toEqual(['Walk every day.', 'See my sister more.'])
  })

  it('is never looked for on another server', async () => {
    await change(({content}) => {
      const {data: _, ...attachment} = content[2]!.attachment
      return {content: [{attachment: {...attachment, url: 'https://elsewhere.example/fhir/Binary/b'}}]}
    })
    const {snapshot} = await open()
    expect(snapshot.goals).toHaveLength(1)
    expect(snapshot.goalsPart.complete).toBe(false)
  })

  it.each<[string, (document: DocumentReference) => object]>([
    ['the Goal is not there any more', ({content}) => ({content: [content[0]]})],
    [
      'it is no base64',
      ({content}) => ({content: [{attachment: {...content[2]!.attachment, data: 'eyJhIjo='}}]}),
    ],
    [
      'it is something else',
      ({content}) => ({
        content: [{attachment: {...content[2]!.attachment, data: btoa('{"resourceType":"Patient"}')}}],
      }),
    ],
  ])('is told to be missing where %s', async (_what, edit) => {
    await change(edit)
    const {snapshot} = await open()
    expect(snapshot.goals.map(({goal: {words}}) => words)).toEqual(['Walk every day.'])
    expect(snapshot.goalsPart.complete).toBe(false)
  })

  it.each<[string, object]>([
    ['somebody entered it in error', {status: 'entered-in-error'}],
    ['its text was a mistake', {docStatus: 'entered-in-error'}],
    ['it was replaced', {status: 'superseded'}],
  ])('is not shown where %s', async (_what, edit) => {
    await change(() => edit)
    expect(await shown()).toEqual(['Walk every day.'])
  })

  it('is not shown as it was before, where what replaced it was entered in error or it was itself filed again', async () => {
    const record = await open('patient/*.rs patient/DocumentReference.c')
    await record.updateGoal(`document.${key}`, {words: 'See her weekly.'})
    const documents = await all<DocumentReference>(stores.chart, 'DocumentReference')
    const [old, now] = documents.toSorted((one, other) => Number(!!one.relatesTo) - Number(!!other.relatesTo))
    await put(stores.chart, {...old, description: 'Filed again'} as never)
    expect(await shown()).toEqual(['Walk every day.', 'See her weekly.'])
    await put(stores.chart, {...now, status: 'entered-in-error'} as never)
    expect(await shown()).toEqual(['Walk every day.'])
  })

  it('is restricted where its document is, and stays so when it changes', async () => {
    const security = [{system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R'}]
    await change(() => ({meta: {security}, securityLabel: [{text: 'Not for the portal'}]}))
    const record = await open()
    expect(record.snapshot.goals.map(({restricted}) => restricted)).toEqual([undefined, true])
    await record.updateGoal(`document.${key}`, {status: 'reached'})
    const documents = await all<DocumentReference>(stores.chart, 'DocumentReference')
    const now = documents.find(({status}) => status === 'current')!
    expect(now).toMatchObject({meta: {security}, securityLabel: [{text: 'Not for the portal'}]})
  })

  it('is not edited where its document holds what we cannot read', async () => {
    await change(() => ({modifierExtension: [{url: 'https://example.org/not', valueBoolean: true}]}))
    const record = await open()
    expect(await record.updateGoal(`document.${key}`, {status: 'reached'})).toMatchObject({kind: 'invalid'})
  })

  it('is nothing of another person, whatever a search brings', async () => {
    await put(stores.chart, {resourceType: 'Patient', id: 'leo'})
    await change(() => ({subject: {reference: 'Patient/leo'}}))
    stores.chart.habits.ignoresPatientFilter = true
    expect(JSON.stringify((await open()).snapshot)).not.toContain('See my sister')
  })
})

describe('A chart takes no goals as documents', () => {
  it.each([
    ['where creating was not granted', 'patient/*.rs', 'text'],
    ['where they could not be found again', 'patient/Goal.rs patient/DocumentReference.c', 'text'],
    ['unless both were granted', 'patient/*.rs patient/DocumentReference.c', 'document'],
  ])('%s', async (_when, scopes, place) => {
    expect((await open(scopes)).snapshot.goes?.goals).toBe(place)
  })
})

const folder = join(import.meta.dirname, '../../../shared/fixtures/capability')

describe.skipIf(!existsSync(folder))('With every place on its ladder, a real EHR', () => {
  it.each([
    ['epic-r4', 'chart endpoint, document yes, form yes, scratchpad page', 'document', 'yes'],
    [
      'oracle-millennium-r4',
      'chart endpoint, document yes, form endpoint, scratchpad page',
      'document',
      'yes',
    ],
    ['athenahealth-r4', 'chart endpoint, document endpoint, form yes, scratchpad page', 'form', 'endpoint'],
  ])('%s: %s; a goal goes to: %s; Observations in the chart: %s', async (name, line, place, chartTakes) => {
    const statement = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as CapabilityStatement
    const {baseUrl, fetch} = stores.chart
    const chart = {...fhirKitBackend({baseUrl, fetch}), capabilities: () => Promise.resolve(statement)}
    const rungs = ['document', 'form', 'scratchpad'] as const
    const ladder = {Goal: rungs, Observation: rungs}
    const record = createRecord({backend: withLadder(chart, {ladder, patient: 'maya'}), patient: 'maya'})
    await record.load()
    const {steps, goes} = record.snapshot
    expect(steps!.Goal.map(step => `${step.place} ${step.verdict}`).join(', ')).toBe(line)
    expect(steps!.Observation.map(step => `${step.place} ${step.verdict}`).join(', ')).toBe(
      line.replace('chart endpoint', `chart ${chartTakes}`),
    )
    expect(goes).toEqual({goals: place, answers: chartTakes === 'yes' ? 'chart' : place})
  })
})
