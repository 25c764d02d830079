import {describe, expect, it} from 'vitest'
import type {Fault} from '../../src/sandbox/index.js'
import {goal, startSandbox} from './client.js'

/** Sends one Goal through one fault, and tells what came of it on both sides. */
async function create(fault: Fault, init: RequestInit = {}) {
  const {sandbox} = await startSandbox()
  sandbox.faults.push(fault)
  const sent = {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(goal()),
    ...init,
  }
  const outcome = await sandbox.fetch(`${sandbox.baseUrl}/Goal`, sent).catch((error: unknown) => error)
  const stored = sandbox.snapshot().versions.filter(({type}) => type === 'Goal').length
  return {outcome, response: outcome as Response, stored, left: sandbox.faults.length}
}

describe('A fault', () => {
  it('offline rejects, and nothing is stored', async () => {
    const {outcome, stored, left} = await create({kind: 'offline'})
    expect([outcome instanceof TypeError, stored, left]).toEqual([true, 0, 0])
  })

  it('dropResponse rejects, and yet it is stored', async () => {
    const {outcome, stored} = await create({kind: 'dropResponse'})
    expect([outcome instanceof TypeError, stored]).toEqual([true, 1])
  })

  it('status answers instead of the server, with its headers', async () => {
    const {response, stored} = await create({
      kind: 'status',
      status: 503,
      headers: {'retry-after': '2'},
      body: 'busy',
    })
    expect([response.status, response.headers.get('retry-after'), await response.text(), stored]).toEqual([
      503,
      '2',
      'busy',
      0,
    ])
  })

  it('html is a login page with 200', async () => {
    const {response, stored} = await create({kind: 'html'})
    expect([response.status, response.headers.get('content-type'), stored]).toEqual([
      200,
      'text/html; charset=utf-8',
      0,
    ])
  })

  it('truncated stores, and half the answer arrives', async () => {
    const {response, stored} = await create({kind: 'truncated'})
    expect([response.status, stored]).toEqual([201, 1])
    await expect(response.json()).rejects.toThrow(SyntaxError)
  })

  it.each([
    [undefined, null],
    ['[]', []],
    ['"x"', 'x'],
  ])('emptyJson %s stores, and that arrives', async (body, expected) => {
    const {response, stored} = await create({kind: 'emptyJson', body})
    expect([await response.json(), stored]).toEqual([expected, 1])
  })

  it.each(['truncated', 'emptyJson'] as const)('%s leaves an answer without a body as it is', async kind => {
    const {sandbox, ask} = await startSandbox({faults: [{kind, match: {method: 'DELETE'}}]})
    expect((await ask('DELETE', 'Goal/none')).status).toBe(204)
    expect(sandbox.faults).toEqual([])
  })

  it('redirect ends on the page of another site, or as the request asked', async () => {
    const {response, stored} = await create({kind: 'redirect', location: 'https://portal.invalid/'})
    expect([response.redirected, response.url, stored]).toEqual([true, 'https://portal.invalid/', 0])
    expect((await create({kind: 'redirect'}, {redirect: 'error'})).outcome).toBeInstanceOf(TypeError)
    expect((await create({kind: 'redirect'}, {redirect: 'manual'})).response.type).toBe('opaqueredirect')
  })

  it('delay waits, and an abort ends the wait with nothing stored', async () => {
    const started = Date.now()
    expect((await create({kind: 'delay', milliseconds: 30})).stored).toBe(1)
    expect(Date.now() - started).toBeGreaterThanOrEqual(25)
    const {outcome, stored} = await create(
      {kind: 'delay', milliseconds: 5000},
      {signal: AbortSignal.timeout(20)},
    )
    expect([(outcome as Error).name, stored]).toEqual(['TimeoutError', 0])
  })

  it('meets only what it matches, as often as told, in the order of the list', async () => {
    const {sandbox, ask} = await startSandbox()
    sandbox.faults.push(
      {kind: 'status', status: 429, match: {method: 'get', path: 'Goal?'}, times: 2},
      {kind: 'status', status: 500, match: {path: /^Goal\?_id=/}},
    )
    const statuses = []
    for (const path of ['Goal', 'Goal?_id=1', 'Goal?_id=1', 'Goal?_id=1', 'Goal?_id=1'])
      statuses.push((await ask('GET', path)).status)
    expect(statuses).toEqual([200, 429, 429, 500, 200])
    expect(sandbox.faults).toEqual([])
  })
})
