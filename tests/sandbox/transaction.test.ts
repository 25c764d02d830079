import type {Bundle} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {goal, idsIn, observation, startSandbox} from './client.js'

describe('A transaction', () => {
  const post = (resource: object, fullUrl?: string, more = {}) => ({
    resource,
    fullUrl,
    request: {method: 'POST', url: (resource as {resourceType: string}).resourceType, ...more},
  })
  const urn = 'urn:uuid:11111111-1111-4111-8111-111111111111'

  it('leaves not one trace when its last entry fails', async () => {
    const {ask, sandbox} = await startSandbox()
    await ask('PUT', 'Goal/g', goal({id: 'g'}))
    const before = JSON.stringify(sandbox.snapshot())
    const {status, body} = await ask('POST', '', {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [
        post(goal()),
        {resource: goal({id: 'g', startDate: '2026'}), request: {method: 'PUT', url: 'Goal/g'}},
        {request: {method: 'DELETE', url: 'Goal/g'}},
        post(observation({status: 'banana'})),
      ],
    })
    expect([status, body.issue[0]?.diagnostics]).toEqual([422, 'Bundle.entry[3]; nothing was saved.'])
    expect(JSON.stringify(sandbox.snapshot())).toBe(before)
  })

  it('resolves what its entries call each other, in any order, and conditions', async () => {
    const {ask} = await startSandbox()
    await ask('PUT', 'Goal/g', goal({id: 'g', identifier: [{system: 'urn:x', value: '1'}]}))
    const {status, body} = await ask<Bundle>('POST', '', {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [
        {request: {method: 'GET', url: 'Goal?_summary=count'}},
        post(observation({focus: [{reference: urn}, {reference: 'Goal?identifier=urn:x|1'}]})),
        post(goal(), urn),
      ],
    })
    expect(status).toBe(200)
    const [third, first, second] = body.entry!.map(one => one.resource) as [
      Bundle,
      Record<string, unknown>,
      {id: string},
    ]
    expect(first['focus']).toEqual([{reference: `Goal/${second.id}`}, {reference: 'Goal/g'}])
    expect(third.total).toBe(2)
  })

  it('refuses to change one resource twice, and a reference to nothing', async () => {
    const {ask} = await startSandbox()
    const twice = {resource: goal({id: 'g'}), request: {method: 'PUT', url: 'Goal/g'}}
    const bundle = (...entry: unknown[]) => ({resourceType: 'Bundle', type: 'transaction', entry})
    expect((await ask('POST', '', bundle(twice, twice))).status).toBe(400)
    expect(
      (await ask('POST', '', bundle(post(observation({focus: [{reference: 'Goal/none'}]}))))).status,
    ).toBe(422)
    expect((await ask('GET', 'Goal')).body.total).toBe(0)
  })

  it('refuses an entry that asks for nothing', async () => {
    const {ask} = await startSandbox()
    for (const entry of [null, {}, {request: {method: 'GET'}}])
      expect((await ask('POST', '', {resourceType: 'Bundle', type: 'batch', entry: [entry]})).status).toBe(
        400,
      )
  })

  it('takes what If-None-Exist matches for the new, and never writes over it', async () => {
    const {ask, sandbox} = await startSandbox()
    await ask('PUT', 'Goal/g', goal({id: 'g', identifier: [{value: '1'}]}))
    const entry = [
      post(goal({identifier: [{value: '1'}]}), urn, {ifNoneExist: 'identifier=1'}),
      post(observation({focus: [{reference: urn}]})),
    ]
    for (const habits of [{}, {ignoresIfNoneExist: true}]) {
      Object.assign(sandbox.habits, habits)
      const {body} = await ask<Bundle>('POST', '', {resourceType: 'Bundle', type: 'transaction', entry})
      expect(body.entry?.[1]?.resource).toHaveProperty('focus', [{reference: 'Goal/g'}])
      expect((await ask('GET', 'Goal/g')).body.meta?.versionId).toBe('1')
    }
  })

  it('in a batch, each entry stands alone', async () => {
    const {ask} = await startSandbox()
    const {body} = await ask<Bundle>('POST', '', {
      resourceType: 'Bundle',
      type: 'batch',
      entry: [post(goal()), post(goal({description: undefined})), {request: {method: 'GET', url: 'Goal'}}],
    })
    expect(body.entry?.map(one => one.response?.status)).toEqual(['201 Created', '422', '200 OK'])
  })

  it('forgets what a search within it saw, when it fails', async () => {
    const {ask} = await startSandbox()
    const entry = [
      post(goal({expressedBy: {reference: 'Patient/none'}})),
      {request: {method: 'GET', url: 'Goal'}},
    ]
    expect((await ask('POST', '', {resourceType: 'Bundle', type: 'transaction', entry})).status).toBe(422)
    await ask('PUT', 'Goal/g', goal({id: 'g'}))
    expect(idsIn((await ask<Bundle>('GET', 'Goal')).body)).toEqual(['g'])
  })
})
