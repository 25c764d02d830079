import {describe, expect, it, vi} from 'vitest'
import {fhirKitBackend} from '../../src/record/backends/fhir-kit.js'
import {Problem} from '../../src/record/index.js'
import {baseUrl, bundle, goal, json, problemIn, scriptedEndpoint, stored} from './scripted-endpoint.js'

const patient = {patient: 'ana'}

describe('the address of the endpoint', () => {
  it.each([
    ['http://ehr.example/fhir', 'plain http'],
    ['https://user:pass@ehr.example/fhir', 'a password'],
    ['https://ehr.example/fhir?tenant=1', 'a query'],
    ['javascript:alert(1)', 'a script'],
    ['/fhir', 'a relative address outside a page'],
    ['', 'nothing'],
  ])('%s is refused (%s)', address => {
    expect(() => fhirKitBackend({baseUrl: address})).toThrow(Problem)
  })

  it.each([
    'https://ehr.example',
    'https://ehr.example/fhir/',
    'http://localhost:8080/fhir',
    'http://[::1]/',
  ])('%s is taken', address => expect(() => fhirKitBackend({baseUrl: address})).not.toThrow())

  it('may be plain http or relative on the origin of the page itself', async () => {
    vi.stubGlobal('location', {href: 'http://clinic.lan/chart?patient=1', origin: 'http://clinic.lan'})
    const {backend, seen} = scriptedEndpoint([json(stored())], {baseUrl: '/fhir'})
    await backend.read('Goal', 'g1')
    expect(seen[0]!.url).toBe('http://clinic.lan/fhir/Goal/g1')
    expect(() => fhirKitBackend({baseUrl: 'http://other.lan/fhir'})).toThrow(Problem)
    vi.unstubAllGlobals()
  })

  it('stands once before the path, with or without a slash at its end', async () => {
    for (const address of [baseUrl, `${baseUrl}/`, `${baseUrl}//`]) {
      const {backend, seen} = scriptedEndpoint([json(stored())], {baseUrl: address})
      await backend.read('Goal', 'g1')
      expect(seen[0]!.url).toBe('https://ehr.example/fhir/Goal/g1')
    }
  })
})

describe('a next link', () => {
  it.each([
    'https://evil.example/fhir?page=2',
    'https://ehr.example.evil.tld/fhir?page=2',
    'https://ehr.example:8443/fhir?page=2',
    'https://token@ehr.example/fhir?page=2',
    'https://ehr.example/other?page=2',
    'https://ehr.example/fhirside/Goal?page=2',
    'https://ehr.example/fhir/../admin?page=2',
    'https://ehr.example/fhir/%2e%2e/admin?page=2',
    'https://ehr.example/fhir/..%2fadmin?page=2',
    'https://ehr.example/fhir/..%252fadmin?page=2',
    'https://ehr.example/fhir/..%5cadmin?page=2',
    '//evil.example/fhir?page=2',
    '\\\\evil.example/fhir?page=2',
    'data:application/json,{}',
    'blob:https://ehr.example/fhir/1',
  ])('to %s is not followed, and no token is asked for', async link => {
    let asked = 0
    const authorization = () => `Bearer ${++asked}`
    const {backend, seen} = scriptedEndpoint([json(bundle([stored()], link))], {authorization})
    const result = await backend.search('Goal', patient)
    expect(result.resources.map(({id}) => id)).toEqual(['g1'])
    expect(result.complete).toBe(false)
    expect([seen.length, asked]).toEqual([1, 1])
  })

  it.each([
    ['?_getpages=abc', 'https://ehr.example/fhir/?_getpages=abc'],
    ['https://ehr.example/fhir?_getpages=abc', 'https://ehr.example/fhir?_getpages=abc'],
    ['Goal?page=2', 'https://ehr.example/fhir/Goal?page=2'],
    ['http://ehr.example/fhir?page=2', 'https://ehr.example/fhir?page=2'],
  ])('%s is followed to %s', async (link, address) => {
    const {backend, seen} = scriptedEndpoint([
      json(bundle([stored()], link)),
      json(bundle([stored({id: 'g2'})])),
    ])
    expect((await backend.search('Goal', patient)).complete).toBe(true)
    expect(seen[1]!.url).toBe(address)
  })
})

describe('what never reaches the wire', () => {
  it.each(['Goal?x=1#', '../Goal', 'goal', '', 'Goal/1', '$export', undefined as unknown as string])(
    'a type like "%s"',
    async type => {
      const {backend, seen} = scriptedEndpoint([])
      const typed = {resourceType: type, id: '1'} as never
      const calls = [
        backend.read(type, '1'),
        backend.search(type, patient),
        backend.create(typed),
        backend.update(typed, '1'),
      ]
      for (const call of calls) expect((await problemIn(call)).kind).toBe('refused')
      expect(seen).toEqual([])
    },
  )

  it('a parameter without a value', async () => {
    const {backend, seen} = scriptedEndpoint([json(bundle([]))])
    await backend.search('Goal', {...patient, category: ['a|b', 'c'], 'start-date': undefined, _sort: ''})
    expect(seen[0]!.url).toBe('https://ehr.example/fhir/Goal?patient=ana&category=a%7Cb&category=c')
  })

  it('a version that would break out of its header', async () => {
    const {backend, seen} = scriptedEndpoint([])
    expect((await problemIn(backend.update(stored(), '1"\r\nX: y'))).kind).toBe('refused')
    expect(seen).toEqual([])
  })

  it('a resource that cannot be written as JSON', async () => {
    const {backend, seen} = scriptedEndpoint([])
    const circular = goal() as unknown as Record<string, unknown>
    circular.contained = [circular]
    expect((await problemIn(backend.create(circular as never))).kind).toBe('refused')
    expect(seen).toEqual([])
  })
})
