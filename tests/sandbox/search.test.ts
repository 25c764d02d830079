import type {Bundle} from 'fhir/r4.js'
import {beforeAll, describe, expect, it} from 'vitest'
import {idsIn, observation, startSandbox} from './client.js'
import {fillForSearch} from './search-data.js'

let ask: Awaited<ReturnType<typeof startSandbox>>['ask']

beforeAll(async () => {
  ask = (await startSandbox({now: () => new Date('2026-06-15T12:00:00Z')})).ask
  await fillForSearch(ask)
})

describe('A search finds', () => {
  it.each<[query: string, ids: string]>([
    ['Goal?category=urn:chime|hope', 'g1 g2'],
    ['Goal?category=hope&category=meaning', 'g2'],
    ['Goal?category:not=meaning', 'g1 g3 g4'],
    ['Goal?category:missing=true', 'g3 g4'],
    ['Goal?category:missing=false', 'g1 g2'],
    ['Goal?category:text=the hope', 'g1 g2'],
    ['Goal?category=|hope', ''],
    ['Goal?achievement-status=improving', 'g1'],
    ['Goal?achievement-status=|improving', 'g1'],
    ['Goal?lifecycle-status=http://hl7.org/fhir/goal-status|completed', 'g2'],
    ['Goal?lifecycle-status=urn:other|completed', ''],
    ['Goal?identifier=urn:ids|a\\,b|c', 'g1'],
    ['Goal?subject:identifier=urn:mrn|7', 'g4'],
    ['Goal?subject=Patient/bo,Patient/ada', 'g1 g2 g3'],
    ['Goal?patient=undefined', ''],
    ['Goal?patient.family=belanger', 'g3'],
    ['Goal?patient.birthdate=1980', 'g3'],
    ['Goal?subject:Patient.name:contains=ELANG', 'g3'],
    ['Goal?subject:Group=bo', ''],
    ['Goal?start-date=2026', 'g1 g2'],
    ['Goal?start-date=2026-02-01', ''],
    ['Goal?start-date=ne2026', 'g4'],
    ['Goal?start-date=sa2026-01', 'g2 g4'],
    ['Goal?start-date=eb2026-02', 'g1'],
    ['Goal?start-date=gt2026-01-10&start-date=le2026-12-31', 'g2'],
    ['Goal?start-date:missing=true', 'g3'],
    ['Goal?target-date=ap2026-06-30', 'g3'],
    ['Observation?date=2026-03-02', 'o2'],
    ['Observation?date=ge2026-03-02T04:30:00Z', 'o2 o3'],
    ['Observation?date=ge2030', 'o3'],
    ['Observation?date=lt2026', 'o4'],
    ['Observation?value-quantity=7.5', 'o1'],
    ['Observation?value-quantity=gt7|urn:u|h', 'o1'],
    ['Observation?value-quantity=gt7||min', ''],
    ['Observation?value-quantity=8', 'o1'],
    ['Observation?value-quantity=7.5|urn:other|', ''],
    ['Observation?value-quantity=ne7.5', ''],
    ['Observation?value-quantity=ap8', 'o1'],
    ['Observation?combo-code=urn:c|sleep', 'o1 o4'],
    ['Observation?combo-value-quantity=lt7', 'o4'],
    ['Observation?code-value-quantity=urn:c|sleep$gt7', 'o1'],
    ['Observation?code-value-quantity=urn:c|sleep$gt8', ''],
    ['Observation?value-string=elan', 'o3'],
    ['Observation?value-string:exact=elan', ''],
    ['Observation?data-absent-reason=asked-declined', 'o2'],
    ['Observation?focus=Goal/g1', 'o4'],
    ['Observation?focus:Goal=g1', 'o4'],
    ['Observation?derived-from=Observation/o3', 'o4'],
    ['Observation?performer=Patient/ada', 'o1'],
    ['Provenance?target=Goal/g1', 'p1'],
    ['Provenance?agent=Practitioner/dr&recorded=2026-01-10', 'p1'],
    ['Patient?name=bo', 'bo'],
    ['Goal?_lastUpdated=2026-06-15&_id=g1,g3', 'g1 g3'],
    ['Goal?_sort=-start-date', 'g4 g2 g1 g3'],
    ['Goal?_sort=lifecycle-status,-_id', 'g4 g3 g1 g2'],
    ['Goal?_sort=target-date', 'g3 g4 g1 g2'],
    ['Goal?_sort=-target-date', 'g3 g4 g1 g2'],
    ['CarePlan?date=lt1950', 'c1'],
    ['Observation?_sort=date', 'o4 o1 o2 o3'],
  ])('%s', async (query, ids) => {
    const {body} = await ask<Bundle>('GET', query)
    expect(idsIn(body).join(' ')).toBe(ids)
    expect(body.total).toBe(idsIn(body).length)
  })

  it('the same by POST, from the form and the address together', async () => {
    const form = {'content-type': 'application/x-www-form-urlencoded'}
    expect(
      idsIn((await ask<Bundle>('POST', 'Goal/_search?category=hope', 'lifecycle-status=active', form)).body),
    ).toEqual(['g1'])
  })

  it.each<[query: string, brought: string]>([
    ['Goal?_id=g2&_include=Goal:patient', 'ada'],
    ['Goal?_id=g2&_include=Goal:subject:Group', ''],
    ['Goal?_id=g1&_revinclude=Provenance:target', 'p1'],
    ['Observation?_id=o4&_include=Observation:*', 'ada g1 o3'],
    [
      'Observation?_id=o4&_include:iterate=Observation:derived-from&_include:iterate=Observation:has-member',
      'o1 o3',
    ],
    ['Observation?_id=o1,o3&_include=Observation:has-member', ''],
  ])('%s beside it', async (query, brought) => {
    const {body} = await ask<Bundle>('GET', query)
    const included = body.entry
      ?.filter(({search}) => search?.mode === 'include')
      .map(({resource}) => resource?.id)
    expect(included?.sort().join(' ')).toBe(brought)
    expect(body.total).toBe(idsIn(body).length)
  })
})

describe('A search refuses', () => {
  it.each([
    'Goal?start-date=soon',
    'Goal?category:in=x',
    'Goal?lifecycle-status:exact=x',
    'Goal?_count=many',
    'Goal?_total=all',
    'Observation?value-quantity=much',
    'Observation?code-value-quantity=sleep',
    'Goal?subject:Banana=1',
    'Goal?category:missing=maybe',
  ])('%s', async query => {
    expect((await ask('GET', query)).status).toBe(400)
  })

  it('the same where there is nothing to be found', async () => {
    const {ask: askEmpty} = await startSandbox()
    for (const query of [
      'Observation?date=soon',
      'Observation?code:in=x',
      'Observation/_history?_since=x',
      '_history?_count=x',
    ])
      expect((await askEmpty('GET', query)).status).toBe(400)
  })

  it('an unknown parameter only when told to be strict; else its self link shows that it was left out', async () => {
    const {status, body} = await ask<Bundle>('GET', 'Goal?bogus=1&_sort=bogus&_id=g1')
    expect([status, body.link?.[0]?.url]).toEqual([200, 'https://sandbox.invalid/fhir/Goal?_id=g1'])
    for (const query of [
      'Goal?bogus=1',
      'Goal?_sort=bogus',
      'Goal?_include=Goal:bogus',
      'Goal?patient.bogus=1',
    ])
      expect((await ask('GET', query, undefined, {prefer: 'handling=strict'})).status).toBe(400)
  })
})

describe('Pages', () => {
  const follow = async (body: Bundle, relation: string) => {
    const url = body.link?.find(one => one.relation === relation)?.url
    return url && (await ask<Bundle>('GET', url.slice('https://sandbox.invalid/fhir/'.length - 1))).body
  }

  it('show what was there at the first of them, although others write between', async () => {
    const {body: first} = await ask<Bundle>('GET', 'Observation?_count=3&_sort=-_id')
    await ask('PUT', 'Observation/zz', observation({id: 'zz'}))
    const second = (await follow(first, 'next')) as Bundle
    expect([...idsIn(first), ...idsIn(second)]).toEqual(['o4', 'o3', 'o2', 'o1'])
    expect(await follow(second, 'next')).toBeUndefined()
    expect(idsIn((await follow(second, 'previous')) as Bundle)).toEqual(['o4', 'o3', 'o2'])
    expect(second.total).toBe(4)
    await ask('DELETE', 'Observation/zz')
  })

  it('have links that nobody can make up', async () => {
    expect((await ask('GET', '?_page=nonsense')).status).toBe(400)
  })

  it('are cut down by _elements and _summary, and say so', async () => {
    const {body} = await ask<Bundle>('GET', 'Goal?_id=g1&_elements=startDate')
    expect(Object.keys(body.entry![0]!.resource!)).toEqual([
      'resourceType',
      'id',
      'meta',
      'lifecycleStatus',
      'description',
      'subject',
      'startDate',
    ])
    expect(body.entry![0]!.resource!.meta?.tag?.[0]?.code).toBe('SUBSETTED')
    const {body: summary} = await ask('GET', 'Goal/g1?_summary=true')
    expect(Object.keys(summary)).not.toContain('identifier')
    expect((await ask<Bundle>('GET', 'Goal?_total=none')).body.total).toBeUndefined()
  })
})
