import {describe, expect, it} from 'vitest'
import {createSandbox, people, type Snapshot} from '../../src/sandbox/index.js'
import {asking, goal, observation, startSandbox} from './client.js'

describe('A sandbox', () => {
  it('takes what fetch takes', async () => {
    const {fetch, baseUrl} = createSandbox({people, baseUrl: 'https://clinic.example/fhir/r4/'})
    expect(baseUrl).toBe('https://clinic.example/fhir/r4')
    for (const input of [
      `${baseUrl}/Patient/maya`,
      new URL(`${baseUrl}/Patient/maya`),
      new Request(`${baseUrl}/Patient/maya`),
    ]) {
      const response = await fetch(input)
      expect([response.status, response.url]).toEqual([200, `${baseUrl}/Patient/maya`])
    }
    const head = await fetch(`${baseUrl}/Patient/maya`, {method: 'HEAD'})
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it.each([
    'https://elsewhere.example/Goal',
    'https://sandbox.invalid/fhirs/Goal',
    'https://sandbox.invalid.evil.example/fhir',
  ])('cannot be reached at %s', async url => {
    await expect(createSandbox().fetch(url)).rejects.toThrow(TypeError)
  })

  it('does nothing for a request that was given up', async () => {
    const {sandbox} = await startSandbox()
    const sent = {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(goal()),
      signal: AbortSignal.abort(),
    }
    await expect(sandbox.fetch(`${sandbox.baseUrl}/Goal`, sent)).rejects.toThrow(/abort/i)
    expect(sandbox.snapshot().versions).toHaveLength(1)
  })

  it('keeps every version, deletion and decimal through a snapshot in a file', async () => {
    const {sandbox, ask} = await startSandbox()
    await ask(
      'PUT',
      'Observation/o',
      JSON.stringify(observation({id: 'o', valueInteger: undefined, valueQuantity: {value: 3}})).replace(
        '"value":3',
        '"value":3.00',
      ),
    )
    await ask('PUT', 'Goal/g', goal({id: 'g'}))
    await ask('PUT', 'Goal/g', goal({id: 'g', startDate: '2026'}))
    await ask('PUT', 'Goal/h', goal({id: 'h'}))
    await ask('DELETE', 'Goal/h')
    const file = JSON.stringify(sandbox.snapshot())
    const again = createSandbox({data: JSON.parse(file) as Snapshot, people})
    const askAgain = asking(again)
    expect((await askAgain('GET', 'Observation/o')).text).toContain('"value":3.00')
    expect((await askAgain('GET', 'Goal/g/_history/1')).status).toBe(200)
    expect((await askAgain('GET', 'Goal/h')).status).toBe(410)
    expect((await askAgain('GET', 'Patient/maya')).status).toBe(404)
    expect((await askAgain('PUT', 'Goal/g', goal({id: 'g'}))).body.meta?.versionId).toBe('3')
    expect(JSON.stringify(sandbox.snapshot())).toBe(file)
  })

  it('goes back to how it began, and pages of before have expired', async () => {
    const {sandbox, ask} = await startSandbox({people})
    const {body} = await ask('GET', 'Observation?_count=1')
    sandbox.reset()
    expect((await ask('GET', 'Patient/ada')).status).toBe(404)
    expect((await ask('GET', 'Patient/maya')).status).toBe(200)
    const next = body.link?.find(({relation}) => relation === 'next')?.url ?? ''
    expect((await ask('GET', next.replace(sandbox.baseUrl, ''))).status).toBe(410)
  })

  it('says so when it is given something else than a snapshot', () => {
    expect(() => createSandbox({data: {} as Snapshot})).toThrow(/not a snapshot/)
  })
})
