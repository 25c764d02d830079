import type {Bundle} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {createSandbox, habits, type Habits} from '../../src/sandbox/index.js'
import {goal, idsIn, observation, startSandbox} from './client.js'

/** A sandbox with these habits and one Goal, g, at version 1. */
async function startWith(chosen: Habits) {
  const started = await startSandbox()
  await started.ask('PUT', 'Goal/g', goal({id: 'g', note: [{text: 'kept?'}]}))
  Object.assign(started.sandbox.habits, chosen)
  return started
}

const stale = {'if-match': 'W/"0"'}
const nextOf = (body: Bundle) => body.link?.find(({relation}) => relation === 'next')?.url
const pathOf = (url = '') => url.replace('https://sandbox.invalid/fhir', '')

/** Each habit: a request (after it was switched on), and what is then true of the answer. */
const shown: Record<
  string,
  [
    chosen: Habits,
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
    status: number,
  ]
> = {
  staleIs409: [{staleIs409: true}, 'PUT', 'Goal/g', goal({id: 'g'}), stale, 409],
  ignoresIfMatch: [{ignoresIfMatch: true}, 'PUT', 'Goal/g', goal({id: 'g'}), stale, 200],
  requiresIfMatch: [{requiresIfMatch: true}, 'PUT', 'Goal/g', goal({id: 'g'}), {}, 400],
  readOnlyTypes: [{readOnlyTypes: ['Goal']}, 'POST', 'Goal', goal(), {}, 405],
  absentTypes: [{absentTypes: ['Goal']}, 'GET', 'Goal/g', undefined, {}, 404],
  noPatch: [{noPatch: true}, 'PATCH', 'Goal/g', [], {'content-type': 'application/json-patch+json'}, 405],
  noUpdateCreate: [{noUpdateCreate: true}, 'PUT', 'Goal/h', goal({id: 'h'}), {}, 405],
  maxBodyBytes: [{maxBodyBytes: 20}, 'POST', 'Goal', goal(), {}, 413],
  noValidation: [{noValidation: true}, 'POST', 'Goal', goal({lifecycleStatus: 'banana'}), {}, 201],
  danglingReferences: [
    {danglingReferences: true},
    'POST',
    'Goal',
    goal({subject: {reference: 'Patient/none'}}),
    {},
    201,
  ],
  oneCategoryOnly: [
    {oneCategoryOnly: true},
    'POST',
    'Goal',
    goal({category: [{text: 'a'}, {text: 'b'}]}),
    {},
    422,
  ],
  noModifierExtensions: [
    {noModifierExtensions: true},
    'POST',
    'Goal',
    goal({modifierExtension: [{url: 'urn:x', valueBoolean: true}]}),
    {},
    422,
  ],
  speaksR5: [{speaksR5: true}, 'POST', 'Goal', goal({expressedBy: {reference: 'Patient/ada'}}), {}, 422],
  strictSearch: [{strictSearch: true}, 'GET', 'Goal?bogus=1', undefined, {}, 400],
  requiresPatient: [{requiresPatient: ['Goal']}, 'GET', 'Goal?lifecycle-status=active', undefined, {}, 400],
}

describe('A habit', () => {
  it.each(Object.entries(shown))('%s', async (_name, [chosen, method, path, body, headers, status]) => {
    const {ask} = await startWith(chosen)
    expect((await ask(method, path, body, headers)).status).toBe(status)
  })

  it('that does not exist is an error that names those that do', () => {
    expect(() => createSandbox({habits: {banana: true} as Habits})).toThrow(/no habit "banana".*staleIs409/)
  })

  it('says in one sentence what it is', () => {
    for (const {about} of Object.values(habits)) expect(about).toMatch(/^\S.*\.$/)
  })

  it('ignoresIfNoneExist creates twins', async () => {
    const {ask} = await startWith({ignoresIfNoneExist: true})
    const twin = goal({identifier: [{value: '1'}]})
    for (const expected of [201, 201])
      expect((await ask('POST', 'Goal', twin, {'if-none-exist': 'identifier=1'})).status).toBe(expected)
  })

  it.each([
    ['uuid', /^[0-9a-f-]{36}$/],
    ['store', /^3$/],
    ['epoch', /^\d{13}$/],
  ] as const)('versionIds %s', async (versionIds, pattern) => {
    const {ask} = await startWith({versionIds})
    const {body, headers} = await ask('PUT', 'Goal/g', goal({id: 'g'}), {'if-match': 'W/"1"'})
    expect(body.meta?.versionId).toMatch(pattern)
    expect(headers.get('etag')).toBe(`W/"${body.meta?.versionId}"`)
  })

  it('cutsHistory tells the newest versions alone, and reads the others', async () => {
    const {ask} = await startWith({cutsHistory: 1})
    await ask('PUT', 'Goal/g', goal({id: 'g'}))
    const {body} = await ask<Bundle>('GET', 'Goal/g/_history')
    expect([body.total, body.entry?.length]).toEqual([1, 1])
    expect((await ask('GET', 'Goal/g/_history/1')).status).toBe(200)
  })

  it('noVersions shows no version anywhere', async () => {
    const {ask} = await startWith({noVersions: true})
    const answers = [
      await ask('GET', 'Goal/g'),
      await ask('GET', 'Goal'),
      await ask('PUT', 'Goal/g', goal({id: 'g'}), stale),
    ]
    for (const {status, text, headers} of answers)
      expect([status, /versionId/.test(text), headers.get('etag')]).toEqual([200, false, null])
    expect((await ask('POST', 'Goal', goal())).headers.get('location')).not.toContain('_history')
    expect((await ask('GET', 'Goal/g/_history')).status).toBe(404)
  })

  it('emptyCreateBody leaves only headers', async () => {
    const {ask} = await startWith({emptyCreateBody: true})
    const {status, text, headers} = await ask('POST', 'Goal', goal())
    expect([status, text, headers.get('content-type')]).toEqual([201, '', 'text/html'])
    expect(headers.get('location')).toContain('/Goal/')
  })

  it('hidesHeaders hides these, or the named', async () => {
    const {ask, sandbox} = await startWith({hidesHeaders: true})
    expect([...(await ask('GET', 'Goal/g')).headers.keys()]).toEqual(['content-type'])
    sandbox.habits.hidesHeaders = ['Location']
    const {headers} = await ask('POST', 'Goal', goal())
    expect([headers.get('etag'), headers.get('location')]).toEqual(['W/"1"', null])
  })

  it('dropsFields and rewritesText change what is kept without a word', async () => {
    const {ask} = await startWith({dropsFields: ['note', 'Goal.expressedBy'], rewritesText: true})
    const {body} = await ask(
      'POST',
      'Goal',
      goal({
        note: [{text: 'x'}],
        expressedBy: {reference: 'Patient/ada'},
        description: {text: ' J’ai  « hâte » '},
      }),
    )
    expect([body.note, body.expressedBy, body.description.text]).toEqual([
      undefined,
      undefined,
      'J\'ai " hâte "',
    ])
  })

  it('speaksR5 keeps and tells what is R5', async () => {
    const {ask} = await startWith({speaksR5: true})
    const source = {reference: 'Patient/ada'}
    const ofR5 = {source, continuous: true, outcome: [{concept: {text: 'sang'}}]}
    const {body, status} = await ask('POST', 'Goal', {...goal(), ...ofR5})
    expect([status, body]).toMatchObject([201, ofR5])
    expect((await ask('GET', 'metadata')).body).toMatchObject({fhirVersion: '5.0.0'})
  })

  it('nonAtomicTransactions keep what succeeded', async () => {
    const {ask} = await startWith({nonAtomicTransactions: true})
    const entry = [goal(), goal({description: undefined})].map(resource => ({
      resource,
      request: {method: 'POST', url: 'Goal'},
    }))
    const {body} = await ask<Bundle>('POST', '', {resourceType: 'Bundle', type: 'transaction', entry})
    expect(body.entry?.map(({response}) => response?.status)).toEqual(['201 Created', '422'])
    expect((await ask('GET', 'Goal')).body.total).toBe(2)
  })

  it('ignoresPatientFilter finds everyone, and its self link tells', async () => {
    const {ask} = await startWith({ignoresPatientFilter: true})
    const {body} = await ask<Bundle>('GET', 'Goal?patient=nobody')
    expect([idsIn(body), body.link?.[0]?.url]).toEqual([['g'], 'https://sandbox.invalid/fhir/Goal'])
  })

  it('tellsIgnored says what a search left out', async () => {
    const {ask} = await startWith({tellsIgnored: true})
    const {body} = await ask<Bundle>('GET', 'Goal?bogus=1')
    expect(body.entry?.map(({search}) => search?.mode)).toEqual(['match', 'outcome'])
  })

  it('mimeType changes the content type', async () => {
    const {ask} = await startWith({mimeType: 'application/json+fhir'})
    expect((await ask('GET', 'Goal/g')).headers.get('content-type')).toBe('application/json+fhir')
  })

  it('eventualSearch sees a write only later; a read sees it at once', async () => {
    let time = Date.parse('2026-01-01T00:00:00Z')
    const {ask} = await startSandbox({now: () => new Date(time), habits: {eventualSearch: 1000}})
    await ask('PUT', 'Goal/g', goal({id: 'g'}))
    expect([(await ask('GET', 'Goal/g')).status, (await ask('GET', 'Goal')).body.total]).toEqual([200, 0])
    time += 1000
    expect((await ask('GET', 'Goal')).body.total).toBe(1)
  })
})

describe('Paging habits', () => {
  async function startWithPages(chosen: Habits) {
    const started = await startSandbox({habits: chosen})
    for (const id of ['a', 'c', 'b']) await started.ask('PUT', `Observation/${id}`, observation({id}))
    return started
  }

  it('pageSize, noSort and missingTotal', async () => {
    const {ask} = await startWithPages({pageSize: 2, noSort: true, missingTotal: true})
    const {body} = await ask<Bundle>('GET', 'Observation?_sort=_id&_count=100')
    expect([idsIn(body), body.total]).toEqual([['a', 'c'], undefined])
  })

  it('duplicatesAcrossPages', async () => {
    const {ask} = await startWithPages({pageSize: 2, duplicatesAcrossPages: true})
    const {body} = await ask<Bundle>('GET', 'Observation')
    expect(idsIn((await ask<Bundle>('GET', pathOf(nextOf(body)))).body)).toEqual(['c', 'b'])
  })

  it('selfLoopingNext never ends', async () => {
    const {ask} = await startWithPages({selfLoopingNext: true})
    const {body} = await ask<Bundle>('GET', 'Observation')
    expect(nextOf(body)).toBe('https://sandbox.invalid/fhir/Observation')
  })

  it('nextOnOtherOrigin leads away', async () => {
    const {ask} = await startWithPages({pageSize: 2, nextOnOtherOrigin: true})
    expect(nextOf((await ask<Bundle>('GET', 'Observation')).body)).toMatch(
      /^https:\/\/elsewhere\.invalid\/fhir\?_page=/,
    )
  })
})
