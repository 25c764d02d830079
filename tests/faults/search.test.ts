import type {Bundle, FhirResource, Goal} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {fhirKitBackend} from '../../src/record/backends/fhir-kit.js'
import type {Habits} from '../../src/sandbox/index.js'
import {problemIn, scriptedEndpoint} from '../record/scripted-endpoint.js'
import {goalInWords, startCharting} from '../record/charting.js'

const opened = async (habits: Habits = {}) => {
  const charting = startCharting({habits})
  return {charting, record: await charting.open()}
}
const all = (await startCharting().open()).snapshot
const idsOf = (goals: readonly {id: string}[]) => goals.map(({id}) => id).sort()

/** A chart whose goals come in this bundle. */
async function readFrom(entry: unknown[], more: object = {}) {
  const charting = startCharting()
  const body = JSON.stringify({resourceType: 'Bundle', type: 'searchset', entry, ...more})
  charting.sandbox.faults.push({kind: 'emptyJson', body, match: {path: 'Goal?'}})
  return (await charting.open()).snapshot
}
const goal = (more: Partial<Goal> = {}): Goal => ({
  resourceType: 'Goal',
  id: 'g1',
  lifecycleStatus: 'active',
  description: {text: 'Sing'},
  subject: {reference: 'Patient/maya'},
  ...more,
})

describe('What a search brings', () => {
  it('S1 a next link to another origin is refused, no token is sent there, and the list says that it is not all', async () => {
    const charting = startCharting({habits: {pageSize: 2, nextOnOtherOrigin: true}})
    const hosts = new Set<string>()
    const fetch: typeof globalThis.fetch = (url, init) => {
      hosts.add(new URL(url as string).host)
      return charting.sandbox.fetch(url, init)
    }
    const backend = fhirKitBackend({
      baseUrl: charting.sandbox.baseUrl,
      fetch,
      authorization: () => 'Bearer x',
    })
    const {snapshot} = await charting.open('maya', {backend})
    expect([...hosts]).toEqual(['sandbox.invalid'])
    expect([snapshot.goals.length, snapshot.goalsPart]).toMatchObject([2, {phase: 'ready', complete: false}])
  })

  it('S2 a next link that leads to itself ends, and the list says that it is not all', async () => {
    const {charting, record} = await opened({selfLoopingNext: true})
    expect(record.snapshot.goalsPart).toMatchObject({phase: 'ready', complete: false})
    expect(charting.requests.length).toBeLessThan(12)
    expect(record.snapshot.goals.length).toBeGreaterThan(0)
  })

  it('S3 an entry that stands on two pages is there once', async () => {
    const {record} = await opened({duplicatesAcrossPages: true, pageSize: 2})
    expect(idsOf(record.snapshot.goals)).toEqual(idsOf(all.goals))
    expect(record.snapshot.readings.length).toBe(all.readings.length)
  })

  it('S4 a page that has expired (410) starts the search over, once', async () => {
    const charting = startCharting({habits: {pageSize: 2}})
    charting.sandbox.faults.push({kind: 'status', status: 410, match: {path: /_page=/}})
    const {snapshot} = await charting.open()
    expect(idsOf(snapshot.goals)).toEqual(idsOf(all.goals))
    expect(snapshot.goalsPart).toMatchObject({phase: 'ready', complete: true})
    charting.sandbox.faults.push({kind: 'status', status: 410, match: {path: /_page=/}, times: 50})
    const from = charting.requests.length
    expect((await charting.open()).snapshot.goalsPart).toMatchObject({phase: 'ready', complete: false})
    expect(charting.requests.slice(from).filter(({path}) => path.startsWith('/Goal?'))).toHaveLength(2)
  })

  it('S5 a server that ignores `patient` shows nothing of anybody else, and that is told', async () => {
    const {charting, record} = await opened({ignoresPatientFilter: true})
    expect(record.snapshot.foreign).toBeGreaterThan(0)
    expect(idsOf(record.snapshot.goals)).toEqual(idsOf(all.goals))
    const others = idsOf((await charting.open('leo')).snapshot.goals)
    expect(others.filter(id => all.goals.some(entry => entry.id === id))).toEqual([])
  })

  it('S6 a strict server that refuses a parameter (400) is asked again without those that may be left out', async () => {
    const charting = startCharting({habits: {strictSearch: true}})
    const refuse = (path: RegExp) =>
      charting.sandbox.faults.push({kind: 'status', status: 400, match: {path}, times: 10})
    refuse(/^Goal\?.*_count/)
    refuse(/^Observation\?.*(_sort|_count|code)/)
    const {snapshot} = await charting.open()
    expect(idsOf(snapshot.goals)).toEqual(idsOf(all.goals))
    expect(snapshot.readings.length).toBe(all.readings.length)
    // The person is never left out.
    expect(
      charting.requests.every(({path}) => !/^\/(Goal|Observation)\?/.test(path) || /patient=maya/.test(path)),
    ).toBe(true)
  })

  it('S7 a server that does not sort changes nothing of the order in which things are shown', async () => {
    const {record} = await opened({noSort: true})
    expect(record.snapshot.readings.map(({id}) => id)).toEqual(all.readings.map(({id}) => id))
    const times = record.snapshot.readings.map(({time}) => Date.parse(time!))
    expect(times).toEqual([...times].sort((one, other) => one - other))
  })

  it('S8 a bundle without total, entry or link is an empty or a whole answer, and no failure', async () => {
    const {record} = await opened({missingTotal: true})
    expect([idsOf(record.snapshot.goals), record.snapshot.goalsPart.complete]).toEqual([
      idsOf(all.goals),
      true,
    ])
    for (const empty of [
      '{"resourceType":"Bundle"}',
      '{"resourceType":"Bundle","type":"searchset","total":0}',
    ]) {
      const charting = startCharting()
      charting.sandbox.faults.push({
        kind: 'emptyJson',
        body: empty,
        match: {path: /Goal|Observation/},
        times: 2,
      })
      const {snapshot} = await charting.open()
      expect([snapshot.goals, snapshot.goalsPart]).toMatchObject([[], {phase: 'ready', complete: true}])
    }
  })

  it('S9 an OperationOutcome among the entries says that something is missing, and the list says so', async () => {
    const outcome = (severity: string) => ({
      resource: {resourceType: 'OperationOutcome', issue: [{severity, code: 'incomplete'}]},
    })
    const warned = await readFrom([{resource: goal()}, outcome('warning')])
    expect([idsOf(warned.goals), warned.goalsPart.complete]).toEqual([['g1'], false])
    expect((await readFrom([{resource: goal()}, outcome('information')])).goalsPart.complete).toBe(true)
  })

  it('S11 what was just saved is shown although the search does not have it yet', async () => {
    const {charting, record} = await opened({eventualSearch: 60_000})
    expect(await record.createGoal(goalInWords('Sing'), 'key')).toMatchObject({kind: 'saved'})
    const {id, goal: base} = record.snapshot.goals.find(entry => entry.goal.words === 'Sing')!
    await record.updateGoal(id, {importance: 8}, {base})
    for (let read = 0; read < 2; read++) {
      await record.load()
      const shown = record.snapshot.goals.filter(({goal}) => goal.words === 'Sing')
      expect(shown).toMatchObject([{id, goal: {importance: 8}}])
    }
    // But not for ever: what is gone for good is gone from the screen.
    await charting.sandbox.fetch(`${charting.sandbox.baseUrl}/Goal/${id}`, {method: 'DELETE'})
    await record.load()
    expect(idsOf(record.snapshot.goals)).not.toContain(id)
  })

  it('S12 what is only included is neither shown nor counted', async () => {
    const entry = [
      {resource: goal(), search: {mode: 'match'}},
      {resource: goal({id: 'g2'}), search: {mode: 'include'}},
      {resource: {resourceType: 'Patient', id: 'leo'}, search: {mode: 'include'}},
    ]
    const snapshot = await readFrom(entry, {total: 1})
    expect([idsOf(snapshot.goals), snapshot.goalsPart.complete, snapshot.foreign]).toEqual([['g1'], true, 0])
  })

  it('S13 relative, absolute and versioned references name the person; one elsewhere, or without an id, does not', async () => {
    const base = 'https://sandbox.invalid/fhir'
    const subjects: [string, Goal['subject']][] = [
      ['relative', {reference: 'Patient/maya'}],
      ['absolute', {reference: `${base}/Patient/maya`}],
      ['versioned', {reference: 'Patient/maya/_history/2'}],
      ['elsewhere', {reference: 'https://other.invalid/fhir/Patient/maya'}],
      ['logical', {identifier: {system: 'urn:mrn', value: 'maya'}, display: 'Maya'}],
      ['contained', {reference: '#maya'}],
      ['longer', {reference: 'Patient/maya2'}],
    ]
    const entry = subjects.map(([id, subject]) => ({resource: goal({id, subject})}))
    const snapshot = await readFrom(entry)
    expect(idsOf(snapshot.goals)).toEqual(['absolute', 'relative', 'versioned'])
    expect(snapshot.foreign).toBe(4)
  })

  it('S14 a search without a patient is not sent', async () => {
    for (const type of ['Goal', 'Observation', 'QuestionnaireResponse']) {
      const {backend, seen} = scriptedEndpoint([])
      const searches = [{}, {patient: undefined}, {patient: ''}, {subject: []}, {category: 'x', _id: ' '}]
      for (const parameters of searches)
        expect((await problemIn(backend.search(type, parameters))).kind).toBe('refused')
      expect(seen).toEqual([])
    }
  })
})

describe('A long record', () => {
  it('S10 of a thousand answers that are not all read it is said how many of how many there are', async () => {
    const answer = (id: number): FhirResource => ({
      resourceType: 'Observation',
      id: `o${id}`,
      status: 'final',
      code: {text: 'Hope'},
      subject: {reference: 'Patient/maya'},
      effectiveDateTime: '2026-01-01',
      valueInteger: 3,
    })
    const page = (from: number): Bundle => ({
      resourceType: 'Bundle',
      type: 'searchset',
      total: 1000,
      link: [{relation: 'next', url: `Observation?page=${from + 200}`}],
      entry: Array.from({length: 200}, (_, index) => ({resource: answer(from + index)})),
    })
    const charting = startCharting()
    const fetch: typeof globalThis.fetch = async (url, init) => {
      const asked = new URL(url as string)
      if (!asked.pathname.endsWith('/Observation')) return charting.sandbox.fetch(url, init)
      return Response.json(page(Number(asked.searchParams.get('page') ?? 0)))
    }
    const backend = fhirKitBackend({baseUrl: charting.sandbox.baseUrl, fetch, pageLimit: 2})
    const {snapshot} = await charting.open('maya', {backend})
    expect(snapshot.readings).toHaveLength(400)
    expect(snapshot.readingsPart).toEqual({phase: 'ready', complete: false, total: 1000})
  })
})
