import {describe, expect, it, vi} from 'vitest'
import {goal, json, problemIn, scriptedEndpoint, silent, stored} from './scripted-endpoint.js'

const login = '<!doctype html><html><form><input name="u"><input type="password"></form></html>'
const html = (body: string, status = 200) =>
  new Response(body, {status, headers: {'content-type': 'text/html'}})

describe('a request', () => {
  it('asks for FHIR, follows no redirect, keeps nothing and names no page', async () => {
    const {backend, seen} = scriptedEndpoint([json(stored())], {authorization: () => 'Bearer abc'})
    await backend.read('Goal', 'g1')
    const {headers, init} = seen[0]!
    expect(headers.get('accept')).toBe('application/fhir+json')
    expect(headers.get('authorization')).toBe('Bearer abc')
    expect(init).toMatchObject({
      redirect: 'manual',
      credentials: 'same-origin',
      cache: 'no-store',
      keepalive: false,
      referrerPolicy: 'no-referrer',
    })
  })

  it('that the endpoint never answers ends after the time allowed, once', async () => {
    const {backend, seen} = scriptedEndpoint([silent], {timeout: 20})
    expect((await problemIn(backend.read('Goal', 'g1'))).kind).toBe('timeout')
    expect(seen).toHaveLength(1)
  })

  it('whose body never ends is given up too', async () => {
    const stuck = ({init}: {init: RequestInit}) =>
      new Response(
        new ReadableStream({
          start: controller => init.signal!.addEventListener('abort', () => controller.error('aborted')),
        }),
      )
    const {backend} = scriptedEndpoint([stuck], {timeout: 20})
    expect((await problemIn(backend.read('Goal', 'g1'))).kind).toBe('timeout')
  })

  it('uses the fetch of the page when none is given', async () => {
    const fetch = vi.fn(async () => json(stored()))
    vi.stubGlobal('fetch', fetch)
    const {backend} = scriptedEndpoint([], {fetch: undefined})
    await backend.read('Goal', 'g1')
    vi.unstubAllGlobals()
    expect(fetch).toHaveBeenCalledOnce()
  })
})

describe('an expired session', () => {
  it('is renewed once for all requests in flight, each sent once more', async () => {
    let token = 'old'
    const authorization = vi.fn(async (need?: {refresh: true}) => {
      if (need) await new Promise(resolve => setTimeout(resolve, 10))
      if (need) token = 'new'
      return `Bearer ${token}`
    })
    const answer = (request: {headers: Headers}) =>
      request.headers.get('authorization') === 'Bearer new' ? json(stored()) : json('', 401)
    const {backend, seen} = scriptedEndpoint(Array(11).fill(answer), {authorization})
    const reads = Array.from({length: 5}, () => backend.read('Goal', 'g1'))
    for (const resource of await Promise.all(reads)) expect(resource.id).toBe('g1')
    await backend.read('Goal', 'g1')
    expect(authorization.mock.calls.filter(([need]) => need)).toEqual([[{refresh: true}]])
    expect(seen).toHaveLength(11)
  })

  it('holds back what is asked for while it is renewed', async () => {
    let renew: (token: string) => void = () => undefined
    let token = 'old'
    const authorization = (need?: {refresh: true}) =>
      need ? new Promise<string>(resolve => (renew = resolve)) : token
    const {backend, seen} = scriptedEndpoint([json('', 401), json(stored()), json(stored())], {authorization})
    const first = backend.read('Goal', 'g1')
    await vi.waitFor(() => expect(seen).toHaveLength(1))
    const second = backend.read('Goal', 'g1')
    await new Promise(resolve => setTimeout(resolve, 5))
    renew((token = 'new'))
    await Promise.all([first, second])
    expect(seen.map(({headers}) => headers.get('authorization'))).toEqual(['old', 'new', 'new'])
  })

  it('is not renewed again for a request that had left with the old token', async () => {
    let token = 'old'
    const authorization = vi.fn((need?: {refresh: true}) => (need ? (token = 'new') : token))
    let refuseLate: () => void = () => undefined
    const late = new Promise<Response>(resolve => (refuseLate = () => resolve(json('', 401))))
    const {backend, seen} = scriptedEndpoint([() => late, json('', 401), json(stored()), json(stored())], {
      authorization,
    })
    const slow = backend.read('Goal', 'g1')
    await backend.read('Goal', 'g1')
    refuseLate()
    await slow
    expect(authorization.mock.calls.filter(([need]) => need)).toHaveLength(1)
    expect(seen.at(-1)!.headers.get('authorization')).toBe('new')
  })

  it.each([
    ['the renewed token is refused as well', () => 'Bearer x', 2],
    ['the host has no other', (need?: object) => (need ? undefined : 'Bearer x'), 1],
    ['the host cannot renew it', (need?: object) => (need ? Promise.reject(new Error('revoked x')) : 'x'), 1],
    ['the host gives none at all', () => Promise.reject(new Error('no')), 0],
    ['what the host gives is no header', () => 'Bearer x\r\nHost: evil', 0],
  ])('is told when %s', async (_, authorization, sent) => {
    const {backend, seen} = scriptedEndpoint([json('', 401), json('', 401)], {authorization})
    expect((await problemIn(backend.create(goal()))).kind).toBe('signed-out')
    expect(seen).toHaveLength(sent)
  })

  it('is told at once without authorization, and the next request may succeed', async () => {
    const {backend} = scriptedEndpoint([json('', 401), json(stored())])
    expect((await problemIn(backend.read('Goal', 'g1'))).kind).toBe('signed-out')
    expect((await backend.read('Goal', 'g1')).id).toBe('g1')
  })
})

describe('an answer that is not what was asked for', () => {
  it.each([
    ['a login page', () => html(login), 'signed-out'],
    ['a French login page', () => html('<html><h1>Connexion</h1></html>'), 'signed-out'],
    ['a page that sends on to a login', () => html('<script>location.href="/sso"</script>'), 'signed-out'],
    ['a redirect', () => new Response(null, {status: 302, headers: {location: '/login'}}), 'signed-out'],
    ['a captive portal', () => html('<html>', 511), 'signed-out'],
    ['another page', () => html('<html>Welcome to nginx</html>'), 'not-fhir'],
    ['XML', () => html('<Goal xmlns="http://hl7.org/fhir"><id value="g1"/></Goal>'), 'not-fhir'],
    ['null', () => json('null'), 'not-fhir'],
    ['a list', () => json('[]'), 'not-fhir'],
    ['a string', () => json('"g1"'), 'not-fhir'],
    ['an object of no type', () => json('{"id":"g1"}'), 'not-fhir'],
    [
      'a type hidden in a prototype',
      () => json('{"__proto__":{"resourceType":"Goal"},"id":"g1"}'),
      'not-fhir',
    ],
    ['nothing', () => json(''), 'not-fhir'],
    ['JSON that breaks off over the words “log in”', () => json('{"description":"log in'), 'not-fhir'],
    ['JSON that breaks off', () => json('{"resourceType":"Goal","id":"g'), 'not-fhir'],
    ['JSON of bottomless depth', () => json('['.repeat(1e5) + '1.0]'), 'not-fhir'],
    ['somebody else’s resource', () => json(stored({id: 'g2'})), 'not-fhir'],
    ['another type', () => json({resourceType: 'Patient', id: 'g1'}), 'not-fhir'],
    ['an error dressed as success', () => json({resourceType: 'OperationOutcome', issue: []}), 'server'],
  ])('%s is a Problem', async (_, answer, kind) => {
    const {backend} = scriptedEndpoint([answer, answer, answer])
    expect((await problemIn(backend.read('Goal', 'g1'))).kind).toBe(kind)
  })

  it('is taken for FHIR whatever its content type, and with a byte order mark', async () => {
    const {backend} = scriptedEndpoint([html(`\uFEFF${JSON.stringify(stored())}`)])
    expect((await backend.read('Goal', 'g1')).id).toBe('g1')
  })
})

describe('a refusal by the server', () => {
  it.each([
    [400, 'rejected'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [405, 'forbidden'],
    [408, 'timeout'],
    [409, 'conflict'],
    [410, 'gone'],
    [412, 'conflict'],
    [413, 'rejected'],
    [422, 'rejected'],
    [429, 'busy'],
    [500, 'server'],
    [501, 'forbidden'],
    [502, 'server'],
    [503, 'busy'],
    [504, 'timeout'],
  ] as const)('%i is %s, with HTML or with nothing', async (status, kind) => {
    for (const body of ['', '<html>Ana Silva</html>']) {
      const answer = () => html(body, status)
      const {backend} = scriptedEndpoint([answer, answer, answer])
      expect(await problemIn(backend.read('Goal', 'g1'))).toMatchObject({kind, status, issues: []})
    }
  })
})
