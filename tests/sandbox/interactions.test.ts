import type {Bundle, CapabilityStatement} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {goal, idsIn, observation, startSandbox} from './client.js'

const patchJson = {'content-type': 'application/json-patch+json'}

describe('A write', () => {
  it('answers with id, version, ETag, Location and Last-Modified', async () => {
    const {ask, sandbox} = await startSandbox({
      newId: () => 'first',
      now: () => new Date('2026-01-02T03:04:05Z'),
    })
    const {status, body, headers} = await ask('POST', 'Goal', goal())
    expect([status, body.id, body.meta?.versionId]).toEqual([201, 'first', '1'])
    expect(headers.get('etag')).toBe('W/"1"')
    expect(headers.get('location')).toBe(`${sandbox.baseUrl}/Goal/first/_history/1`)
    expect(headers.get('last-modified')).toBe('Fri, 02 Jan 2026 03:04:05 GMT')
  })

  it('says in an OperationOutcome what is wrong, and stores nothing', async () => {
    const {ask} = await startSandbox()
    const {status, body} = await ask('POST', 'Goal', goal({lifecycleStatus: 'banana'}))
    expect([status, body.resourceType, body.issue[0]?.expression]).toEqual([
      422,
      'OperationOutcome',
      ['Goal.lifecycleStatus'],
    ])
    expect((await ask('GET', 'Goal')).body.total).toBe(0)
  })

  it.each([
    ['broken JSON', 'POST', 'Goal', '{nope', {}, 400],
    ['a key given twice', 'POST', 'Goal', '{"resourceType": "Goal", "resourceType": "Patient"}', {}, 400],
    ['another type than the address says', 'POST', 'Goal', observation(), {}, 400],
    ['text', 'POST', 'Goal', goal(), {'content-type': 'text/plain'}, 415],
    ['XML wanted', 'GET', 'Goal', undefined, {accept: 'application/fhir+xml'}, 406],
    [
      'an If-Match without quotes',
      'PUT',
      'Patient/ada',
      {resourceType: 'Patient', id: 'ada'},
      {'if-match': '1'},
      400,
    ],
    [
      'If-None-Match: * on what exists',
      'PUT',
      'Patient/ada',
      {resourceType: 'Patient', id: 'ada'},
      {'if-none-match': '*'},
      412,
    ],
    ['If-Match on what does not exist', 'PUT', 'Goal/new', goal({id: 'new'}), {'if-match': 'W/"1"'}, 412],
    ['a body without its id', 'PUT', 'Goal/new', goal(), {}, 400],
    ['a condition of nothing', 'PUT', 'Goal', goal(), {}, 412],
    ['a POST to a resource', 'POST', 'Patient/ada', goal(), {}, 405],
    ['a type that is none', 'GET', 'Banana', undefined, {}, 404],
    ['deleting somebody who is referred to', 'DELETE', 'Patient/ada', undefined, {}, 409],
    ['a patch that is no list', 'PATCH', 'Goal/g', {}, patchJson, 400],
    ['a patch sent as JSON', 'PATCH', 'Goal/g', [], {}, 415],
    [
      'a patch of what a resource is',
      'PATCH',
      'Goal/g',
      [{op: 'replace', path: '/id', value: 'x'}],
      patchJson,
      422,
    ],
    [
      'a patch that leaves it invalid',
      'PATCH',
      'Goal/g',
      [{op: 'remove', path: '/description'}],
      patchJson,
      422,
    ],
    [
      'a patch of a prototype',
      'PATCH',
      'Goal/g',
      [{op: 'add', path: '/__proto__/x', value: 1}],
      patchJson,
      422,
    ],
  ])('refuses %s', async (_name, method, path, body, headers, expected) => {
    const {ask} = await startSandbox()
    await ask('PUT', 'Goal/g', goal({id: 'g'}))
    const answer = await ask(method, path, body, headers as Record<string, string>)
    expect([answer.status, answer.body.resourceType]).toEqual([expected, 'OperationOutcome'])
    expect((await ask('GET', 'Goal/g')).body.meta?.versionId).toBe('1')
  })

  it('keeps decimals as written through a patch, and tests them by value', async () => {
    const {ask} = await startSandbox()
    const text = JSON.stringify(
      observation({id: 'o', valueInteger: undefined, valueQuantity: {value: 7}}),
    ).replace('"value":7', '"value":1.00')
    await ask('PUT', 'Observation/o', text)
    const patch =
      '[{"op":"test","path":"/valueQuantity/value","value":1},{"op":"add","path":"/component","value":[{"code":{"text":"x"},"valueQuantity":{"value":1E-7}}]}]'
    const {status} = await ask('PATCH', 'Observation/o', patch, patchJson)
    expect(status).toBe(200)
    expect((await ask('GET', 'Observation/o')).text).toMatch(/"value":1\.00.*"value":1E-7/)
  })

  it('creates once for one If-None-Exist, and refuses where two match', async () => {
    const {ask} = await startSandbox()
    const twin = goal({identifier: [{system: 'urn:x', value: '1'}]})
    const condition = {'if-none-exist': 'identifier=urn:x|1'}
    const all = await Promise.all([1, 2, 3].map(() => ask('POST', 'Goal', twin, condition)))
    expect(all.map(({status}) => status).sort()).toEqual([200, 200, 201])
    await ask('POST', 'Goal', twin)
    expect((await ask('POST', 'Goal', twin, condition)).status).toBe(412)
    expect((await ask('DELETE', 'Goal?identifier=urn:x|1')).status).toBe(412)
  })

  it('goes on counting versions after a deletion', async () => {
    const {ask} = await startSandbox()
    await ask('PUT', 'Goal/g', goal({id: 'g'}))
    expect((await ask('DELETE', 'Goal/g')).status).toBe(204)
    expect((await ask('GET', 'Goal/g')).status).toBe(410)
    expect((await ask('GET', 'Goal/g/_history/2')).status).toBe(410)
    expect((await ask('PUT', 'Goal/g', goal({id: 'g'}))).status).toBe(201)
    const {body} = await ask<Bundle>('GET', 'Goal/g/_history?_count=2')
    expect(body.entry?.map(one => one.request?.method)).toEqual(['PUT', 'DELETE'])
    const next = body.link?.find(({relation}) => relation === 'next')?.url ?? ''
    const {body: last} = await ask<Bundle>('GET', next.slice('https://sandbox.invalid/fhir/'.length - 1))
    expect(last.entry?.map(one => one.resource?.meta?.versionId)).toEqual(['1'])
  })
})

describe('A read', () => {
  it('is 304 for a reader who has this version or was there since', async () => {
    const {ask} = await startSandbox({now: () => new Date('2026-01-02T03:04:05.678Z')})
    const status = async (headers: Record<string, string>) =>
      (await ask('GET', 'Patient/ada', undefined, headers)).status
    expect(await status({'if-none-match': 'W/"1"'})).toBe(304)
    expect(await status({'if-none-match': 'W/"2"'})).toBe(200)
    expect(await status({'if-modified-since': 'Fri, 02 Jan 2026 03:04:05 GMT'})).toBe(304)
    expect(await status({'if-modified-since': 'Fri, 02 Jan 2026 03:04:04 GMT'})).toBe(200)
  })

  it('of a history pages through what was there at its first page, from a moment on', async () => {
    const {ask, sandbox} = await startSandbox()
    for (const startDate of ['2026', '2027']) await ask('PUT', 'Goal/g', goal({id: 'g', startDate}))
    const {body} = await ask<Bundle>('GET', 'Goal/_history?_count=2')
    expect([body.total, body.entry?.map(({resource}) => resource?.meta?.versionId)]).toEqual([2, ['2', '1']])
    const {body: first} = await ask<Bundle>('GET', 'Goal/g/_history?_count=1')
    await ask('PUT', 'Goal/g', goal({id: 'g'}))
    const next = first.link?.find(({relation}) => relation === 'next')?.url ?? ''
    const {body: second} = await ask<Bundle>('GET', next.replace(sandbox.baseUrl, ''))
    expect([second.total, second.entry?.[0]?.resource?.meta?.versionId]).toEqual([2, '1'])
    expect((await ask<Bundle>('GET', '_history?_since=2100')).body.total).toBe(0)
  })
})

describe('The CapabilityStatement', () => {
  it('names what is there and what the habits took away', async () => {
    const {ask, sandbox} = await startSandbox()
    const goalOf = async () => {
      const {body} = await ask<CapabilityStatement>('GET', 'metadata')
      return body.rest?.[0]?.resource?.find(({type}) => type === 'Goal')
    }
    expect((await goalOf())?.interaction?.map(({code}) => code)).toContain('create')
    expect((await goalOf())?.searchRevInclude).toContain('Provenance:target')
    Object.assign(sandbox.habits, {readOnlyTypes: ['Goal']})
    expect((await goalOf())?.interaction?.map(({code}) => code)).not.toContain('create')
    Object.assign(sandbox.habits, {absentTypes: ['Goal']})
    expect(await goalOf()).toBeUndefined()
  })
})

it('$everything brings what is about a person and nothing of another', async () => {
  const {ask} = await startSandbox()
  await ask('PUT', 'Patient/bo', {resourceType: 'Patient', id: 'bo'})
  await ask('PUT', 'Goal/hers', goal({id: 'hers'}))
  await ask('PUT', 'Goal/his', goal({id: 'his', subject: {reference: 'Patient/bo'}}))
  expect(idsIn((await ask<Bundle>('GET', 'Patient/ada/$everything')).body)).toEqual(['ada', 'hers'])
})
