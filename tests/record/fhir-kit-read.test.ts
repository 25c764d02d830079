import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Problem} from '../../src/record/index.js'
import {
  bundle,
  goal,
  json,
  offline,
  problemIn,
  scriptedEndpoint,
  stored,
  type Scripted,
} from './scripted-endpoint.js'

const next = (page: number | string) => `https://ehr.example/fhir?page=${page}`
const patient = {patient: 'ana'}
const search = (script: Scripted[], options = {}) =>
  scriptedEndpoint(script, options).backend.search('Goal', patient)
const ids = ({resources}: {resources: {id?: string}[]}) => resources.map(({id}) => id)

describe('a read', () => {
  it.each<[string, Scripted]>([
    ['the network failed', offline],
    ['the server was busy', json('', 503)],
    ['a gateway failed', json('', 502)],
    ['the answer broke off', json('{"resourceType":"Goal"')],
  ])('is tried again after %s', async (_, answer) => {
    const {backend, waits} = scriptedEndpoint([answer, json(stored())])
    expect((await backend.read('Goal', 'g1')).id).toBe('g1')
    expect(waits).toHaveLength(1)
  })

  it('is given up after the attempts allowed, each a little later', async () => {
    const {backend, seen, waits} = scriptedEndpoint([offline, offline, offline])
    expect((await problemIn(backend.read('Goal', 'g1'))).kind).toBe('offline')
    expect(seen).toHaveLength(3)
    expect(waits[0]).toBeGreaterThanOrEqual(300)
    expect(waits[1]).toBeGreaterThanOrEqual(600)
    expect(waits[1]).toBeLessThanOrEqual(900)
  })

  it.each([400, 403, 404, 410, 422, 500])('is not tried again after %i', async status => {
    const {backend, seen} = scriptedEndpoint([json('', status)])
    await problemIn(backend.read('Goal', 'g1'))
    expect(seen).toHaveLength(1)
  })

  it.each([
    ['seconds', {'retry-after': '2'}],
    [
      'a date by the server’s own clock',
      {'retry-after': 'Sat, 01 Jan 2000 00:00:02 GMT', date: 'Sat, 01 Jan 2000 00:00:00 GMT'},
    ],
  ])('waits as long as asked in %s', async (_, headers) => {
    const {backend, waits} = scriptedEndpoint([json('', 429, headers as never), json(stored())])
    await backend.read('Goal', 'g1')
    expect(waits[0]).toBeGreaterThanOrEqual(2000)
    expect(waits[0]).toBeLessThanOrEqual(3000)
  })

  it.each(['', 'soon', 'Sat, 01 Jan 2000 00:00:00 GMT', '-5'])(
    'survives a Retry-After of "%s"',
    async value => {
      const {backend, waits} = scriptedEndpoint([json('', 429, {'retry-after': value}), json(stored())])
      await backend.read('Goal', 'g1')
      expect(waits[0]).toBeLessThan(1000)
    },
  )

  it('leaves a long wait to the person', async () => {
    const {backend, seen, waits} = scriptedEndpoint([json('', 503, {'retry-after': '120'})])
    expect(await problemIn(backend.read('Goal', 'g1'))).toMatchObject({kind: 'busy', retryAfter: 120})
    expect([seen.length, waits.length]).toEqual([1, 0])
  })

  it('of the capabilities expects a CapabilityStatement', async () => {
    const statement = {resourceType: 'CapabilityStatement', fhirVersion: '4.0.1'}
    const {backend, seen} = scriptedEndpoint([json(statement), json(stored())])
    expect(await backend.capabilities()).toEqual(statement)
    expect(seen[0]!.url).toBe('https://ehr.example/fhir/metadata')
    expect((await problemIn(backend.capabilities())).kind).toBe('not-fhir')
  })
})

describe('a search', () => {
  it('gathers every page', async () => {
    const pages = [
      json(bundle([stored()], next(2))),
      json(bundle([stored({id: 'g2'})], next(3))),
      json(bundle([])),
    ]
    const result = await search(pages)
    expect([ids(result), result.complete]).toEqual([['g1', 'g2'], true])
  })

  it('is content with a bundle that has no entry, link or total', async () => {
    const result = await search([json({resourceType: 'Bundle', type: 'searchset'})])
    expect(result).toEqual({resources: [], complete: true})
  })

  it('stops at a link that it has followed already', async () => {
    const page = () => json(bundle([stored()], next('self')))
    const result = await search([page, page])
    expect([ids(result), result.complete]).toEqual([['g1'], false])
  })

  it('stops at its page limit and says so', async () => {
    let page = 0
    const endless = () => json(bundle([stored({id: `g${++page}`})], next(page)))
    const result = await search([endless, endless, endless, endless], {pageLimit: 3})
    expect([ids(result), result.complete]).toEqual([['g1', 'g2', 'g3'], false])
  })

  it('keeps of a resource on two pages the one updated last, then the higher version', async () => {
    const at = (versionId: string, lastUpdated?: string) => stored({meta: {versionId, lastUpdated}})
    const cases = [
      [at('2', '2026-01-02T00:00:00Z'), at('9', '2026-01-01T23:00:00-05:00'), '9'],
      [at('9', '2026-01-02T00:00:00Z'), at('10', '2026-01-02T00:00:00Z'), '10'],
      [at('3'), at('2'), '3'],
    ] as const
    for (const [one, other, version] of cases)
      for (const pair of [
        [one, other],
        [other, one],
      ]) {
        const result = await search([json(bundle([pair[0]], next(2))), json(bundle([pair[1]]))])
        expect(result.resources.map(({meta}) => meta?.versionId)).toEqual([version])
      }
  })

  it('drops what was only included, and what was not asked for', async () => {
    const entry = [
      {resource: {resourceType: 'Patient', id: 'ana'}},
      {resource: stored({id: 'g2'}), search: {mode: 'include'}},
      {resource: stored()},
    ]
    expect(await search([json(bundle([], undefined, {entry, total: 1}))])).toMatchObject({
      resources: [{id: 'g1'}],
      complete: true,
    })
  })

  it.each<[string, unknown, boolean]>([
    ['warns', {resource: {resourceType: 'OperationOutcome', issue: [{severity: 'warning'}]}}, false],
    [
      'only explains',
      {resource: {resourceType: 'OperationOutcome', issue: [{severity: 'information'}]}},
      true,
    ],
    ['leaves a resource out', {fullUrl: 'urn:x'}, false],
    ['leaves an entry empty', null, false],
  ])('says when the server %s', async (_, entry, complete) => {
    const page = bundle([], undefined, {entry: [{resource: stored()}, entry]})
    expect(await search([json(page)])).toMatchObject({resources: [{id: 'g1'}], complete})
  })

  it('is incomplete when the server counted more than it sent', async () => {
    expect((await search([json(bundle([stored()], undefined, {total: 2}))])).complete).toBe(false)
  })

  it.each([404, 410])('starts over once when a page has expired (%i)', async status => {
    const fresh = [json(bundle([stored({id: 'g2'})], next(2))), json(bundle([stored({id: 'g3'})]))]
    const restarted = await search([json(bundle([stored()], next(2))), json('', status), ...fresh])
    expect([ids(restarted), restarted.complete]).toEqual([['g2', 'g3'], true])
    const first = () => json(bundle([stored()], next(2)))
    const expired = () => json('', status)
    const twice = await search([first, expired, first, expired])
    expect([ids(twice), twice.complete]).toEqual([['g1'], false])
  })

  it('keeps the pages that it has when a later one fails, but not past an expired session', async () => {
    const first = () => json(bundle([stored()], next(2)))
    expect(await search([first, json('', 500)])).toMatchObject({resources: [{id: 'g1'}], complete: false})
    expect((await problemIn(search([first, json('', 401)]))).kind).toBe('signed-out')
  })

  it.each<[string, Scripted, string]>([
    ['is no bundle', json(goal()), 'not-fhir'],
    ['is an error', json({resourceType: 'OperationOutcome', issue: [{diagnostics: 'no'}]}), 'server'],
    ['is a 404', json('', 404), 'not-found'],
  ])('fails when the first answer %s', async (_, answer, kind) => {
    expect((await problemIn(search([answer]))).kind).toBe(kind)
  })

  it('survives any bundle that JSON can hold, and ends in a Problem at worst', async () => {
    const shapes = fc.record({
      entry: fc.oneof(
        fc.jsonValue(),
        fc.array(fc.record({resource: fc.jsonValue(), search: fc.jsonValue()})),
      ),
      link: fc.oneof(
        fc.jsonValue(),
        fc.array(fc.record({relation: fc.constant('next'), url: fc.jsonValue()})),
      ),
      total: fc.jsonValue(),
      meta: fc.jsonValue(),
    })
    const outcomes = fc.record({issue: fc.jsonValue(), text: fc.jsonValue()})
    await fc.assert(
      fc.asyncProperty(shapes, outcomes, async (shape, outcome) => {
        const oddity = {resource: {resourceType: 'OperationOutcome', ...outcome}}
        const entry = Array.isArray(shape.entry) ? [...shape.entry, oddity] : shape.entry
        const page = json({resourceType: 'Bundle', ...shape, entry}, 200, {etag: 'W/"1"'})
        const ended = await search([page, json(oddity.resource, 400)]).catch((error: unknown) => error)
        if (ended instanceof Error) expect(ended).toBeInstanceOf(Problem)
      }),
    )
  })
})
