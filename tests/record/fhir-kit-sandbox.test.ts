import type {Goal} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {fhirKitBackend} from '../../src/record/backends/fhir-kit.js'
import type {Backend} from '../../src/record/index.js'
import {createSandbox, type Fault, type Habits} from '../../src/sandbox/index.js'
import {runBackendSuite} from '../suites/backend.suite.js'
import {goal, identifier, problemIn} from './scripted-endpoint.js'

const wait = async () => undefined

function open(habits: Habits = {}, options: {timeout?: number} = {}) {
  const sandbox = createSandbox({habits})
  const {baseUrl, fetch} = sandbox
  return {sandbox, backend: fhirKitBackend({baseUrl, fetch, wait, ...options})}
}

runBackendSuite('a backend over the sandbox', () => open().backend)
runBackendSuite(
  'a backend over short pages, each beginning with the end of the one before',
  () => open({pageSize: 3, duplicatesAcrossPages: true, missingTotal: true}).backend,
)
runBackendSuite(
  'a backend over a server like Oracle’s',
  () =>
    open({
      staleIs409: true,
      requiresIfMatch: true,
      versionIds: 'epoch',
      emptyCreateBody: true,
      mimeType: 'application/json+fhir',
    }).backend,
)
runBackendSuite(
  'a backend across origins that expose no headers',
  () => open({hidesHeaders: true, emptyCreateBody: true, versionIds: 'uuid'}).backend,
)

/** A person's goal on a sandbox, and what is there at the end. */
async function charted(habits: Habits = {}, timeout?: number) {
  const {sandbox, backend} = open(habits, {timeout})
  const {id: patientId} = await backend.create({resourceType: 'Patient', identifier: [{value: 'person'}]})
  const mine = goal({subject: {reference: `Patient/${patientId}`}})
  const found = async () => (await backend.search('Goal', {patient: patientId})).resources as Goal[]
  const fault = (...faults: Fault[]) => void sandbox.faults.push(...faults)
  return {backend, mine, found, fault}
}

const faults: Fault[] = [
  {kind: 'offline'},
  {kind: 'dropResponse'},
  {kind: 'truncated'},
  {kind: 'emptyJson'},
  {kind: 'emptyJson', body: ''},
  {kind: 'emptyJson', body: '[]'},
  {kind: 'delay', milliseconds: 500},
  {kind: 'status', status: 502},
  {kind: 'status', status: 503, headers: {'retry-after': '1'}},
  {kind: 'status', status: 429},
]

describe.each<[string, Habits]>([
  ['a usual server', {}],
  ['a server that answers a create with nothing', {emptyCreateBody: true}],
  ['a server whose headers cannot be read', {hidesHeaders: true, emptyCreateBody: true}],
  ['a server that has no versions', {noVersions: true}],
])('over %s', (_, habits) => {
  it.each(faults)('a create that meets %o ends as exactly one goal', async one => {
    const {backend, mine, found, fault} = await charted(habits, 50)
    fault({...one, match: {method: 'POST'}})
    const kept = (await backend.create(mine)) as Goal
    expect(kept).toMatchObject({description: mine.description, identifier})
    expect((await found()).map(({id}) => id)).toEqual([kept.id])
  })

  it.each(faults)('an update that meets %o ends as saved, or is told; nothing else changes', async one => {
    const {backend, mine, found, fault} = await charted(habits, 50)
    const kept = (await backend.create(mine)) as Goal
    const changed: Goal = {...kept, description: {text: 'To sing, and to be heard'}}
    fault({...one, match: {method: 'PUT'}})
    const outcome = await backend
      .update(changed, kept.meta?.versionId)
      .catch(problem => problem.kind as string)
    const [there, ...others] = await found()
    expect(others).toEqual([])
    if (typeof outcome !== 'string') expect(there).toMatchObject({description: changed.description})
    else
      expect([outcome, there?.description]).toEqual([
        expect.stringMatching(/offline|timeout|server/),
        mine.description,
      ])
  })
})

describe('a session that ended', () => {
  it.each<Fault>([
    {kind: 'html'},
    {kind: 'redirect'},
    {kind: 'status', status: 302, headers: {location: 'https://portal.invalid/'}},
    {kind: 'status', status: 401},
  ])('is told as such when it shows as %o, and nothing is written', async one => {
    const {backend, mine, found, fault} = await charted()
    fault(one)
    expect((await problemIn(backend.create(mine))).kind).toBe('signed-out')
    expect(await found()).toEqual([])
  })
})

describe('a search over a server that pages badly', () => {
  const many = async (habits: Habits): Promise<[Backend, string]> => {
    const {sandbox, backend} = open()
    const {id} = await backend.create({resourceType: 'Patient', identifier: [{value: 'person'}]})
    const subject = {reference: `Patient/${id}`}
    for (const value of ['a', 'b', 'c']) await backend.create(goal({subject, identifier: [{value}]}))
    Object.assign(sandbox.habits, {pageSize: 2, ...habits})
    return [backend, id!]
  }

  it.each<[string, Habits]>([
    ['leads to itself', {selfLoopingNext: true}],
    ['leads to another host', {nextOnOtherOrigin: true}],
  ])('ends, and is known to be incomplete, when the next link %s', async (_, habits) => {
    const [backend, patient] = await many(habits)
    const {resources, complete} = await backend.search('Goal', {patient})
    expect([resources.length, complete]).toEqual([2, false])
  })

  it('says that parameters were ignored', async () => {
    const [backend, patient] = await many({tellsIgnored: true})
    expect((await backend.search('Goal', {patient, 'no-such': 'x'})).complete).toBe(false)
  })
})
