import type {Goal} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {
  bundle,
  goal,
  json,
  offline,
  problemIn,
  scriptedEndpoint,
  silent,
  stored,
  type Scripted,
  type SeenRequest,
} from './scripted-endpoint.js'

const methods = (seen: SeenRequest[]) => seen.map(({method}) => method).join(' ')
const made = (headers: Record<string, string> = {}) => new Response(null, {status: 201, headers})
const brokenOff = (status: number) => new Response('{"resourceType":"Goal","id":"g', {status})

describe('a create', () => {
  it('sends the resource, asks for what was kept, and answers with it', async () => {
    const {backend, seen} = scriptedEndpoint([json(stored(), 201)])
    expect(await backend.create(goal())).toEqual(stored())
    expect(JSON.parse(seen[0]!.body!)).toEqual(goal())
    expect(seen[0]!.url).toBe('https://ehr.example/fhir/Goal')
    expect(seen[0]!.headers.get('prefer')).toBe('return=representation')
    expect(seen[0]!.headers.get('content-type')).toBe('application/fhir+json')
  })

  const lost: [string, Scripted][] = [
    ['the network', offline],
    ['time', silent],
    ['its end', brokenOff(200)],
    ['its body', json('')],
    ['a gateway', json('', 502)],
    ['a fault after the commit', json('', 500)],
    ['a busy proxy', json('', 503)],
  ]

  it.each(lost)('whose answer was lost to %s is found again by its identifier', async (_, answer) => {
    const others = [stored({id: 'g9', identifier: [{system: 'urn:other', value: 'client-1'}]}), stored()]
    const {backend, seen} = scriptedEndpoint([answer, json(bundle(others))], {timeout: 20})
    expect((await backend.create(goal())).id).toBe('g1')
    expect(methods(seen)).toBe('POST GET')
    expect(new URL(seen[1]!.url).search).toBe('?identifier=urn%3Aexample%3Agoal%7Cclient-1&patient=ana')
  })

  it.each(lost)('that was lost to %s and never arrived is sent once more', async (_, answer) => {
    const {backend, seen, waits} = scriptedEndpoint([answer, json(bundle([])), json(stored(), 201)], {
      timeout: 20,
    })
    expect((await backend.create(goal())).id).toBe('g1')
    expect(methods(seen)).toBe('POST GET POST')
    expect(waits).toHaveLength(1)
  })

  it('is sent the second time without Prefer, which a preflight may have refused', async () => {
    const {backend, seen} = scriptedEndpoint([offline, json(bundle([])), json(stored(), 201)])
    await backend.create(goal())
    expect(seen[2]!.headers.has('prefer')).toBe(false)
  })

  it('that is lost twice is looked for twice, and told', async () => {
    const none = () => json(bundle([]))
    const {backend, seen} = scriptedEndpoint([offline, none, offline, none])
    expect((await problemIn(backend.create(goal()))).kind).toBe('offline')
    expect(methods(seen)).toBe('POST GET POST GET')
  })

  it.each<[string, Scripted]>([
    ['fails', json('', 400)],
    ['was not read to its end', json(bundle([], 'https://evil.example/'))],
  ])('is not repeated when the search for it %s', async (_, answer) => {
    const {backend, seen} = scriptedEndpoint([offline, answer])
    expect((await problemIn(backend.create(goal()))).kind).toBe('offline')
    expect(methods(seen)).toBe('POST GET')
  })

  it('without identifier is not repeated, as nobody could recognise it', async () => {
    const {backend, seen} = scriptedEndpoint([offline])
    const provenance = {resourceType: 'Provenance', target: [], recorded: '', agent: []} as const
    expect((await problemIn(backend.create(provenance as never))).kind).toBe('offline')
    expect(methods(seen)).toBe('POST')
  })

  it.each<[string, Response]>([
    ['empty', made({location: 'https://ehr.example/fhir/Goal/g1/_history/1'})],
    ['empty, relative', made({location: 'Goal/g1'})],
    [
      'an OperationOutcome',
      json({resourceType: 'OperationOutcome', issue: []}, 201, {location: '/fhir/Goal/g1'}),
    ],
    [
      'broken off',
      new Response('{"resourceType"', {status: 201, headers: {location: '/fhir/Goal/g1/_history/1'}}),
    ],
  ])('answered with Location and a body that is %s is read from there', async (_, answer) => {
    const {backend, seen} = scriptedEndpoint([answer, json(stored())])
    expect((await backend.create(goal())).id).toBe('g1')
    expect(seen[1]!.url).toBe('https://ehr.example/fhir/Goal/g1')
  })

  it('never follows a Location to another address or another type', async () => {
    for (const location of ['https://evil.example/x/Patient/g1', 'https://evil.example/Goal/..%2fadmin']) {
      const {backend, seen} = scriptedEndpoint([made({location}), json(bundle([stored()]))])
      expect((await backend.create(goal())).id).toBe('g1')
      expect(seen[1]!.url).toContain('https://ehr.example/fhir/Goal?identifier=')
    }
  })

  it('that the server confirmed is not repeated, even if the search does not show it yet', async () => {
    const {backend, seen} = scriptedEndpoint([made(), json(bundle([]))])
    expect((await problemIn(backend.create(goal()))).kind).toBe('server')
    expect(methods(seen)).toBe('POST GET')
  })

  it('waits as long as a busy server asks before it looks', async () => {
    const busy = json('', 429, {'retry-after': '3'})
    const {backend, waits} = scriptedEndpoint([busy, json(bundle([])), json(stored(), 201)])
    await backend.create(goal())
    expect(waits[0]).toBeGreaterThanOrEqual(3000)
  })

  it('finds a QuestionnaireResponse by its single identifier', async () => {
    const answers = {
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      identifier: {value: 'q'},
    } as const
    const {backend} = scriptedEndpoint([offline, json(bundle([{...answers, id: 'q1'}]))])
    expect((await backend.create(answers)).id).toBe('q1')
  })

  it('without identifier that the server confirmed, and does not show, is as it was sent', async () => {
    const {backend, seen} = scriptedEndpoint([made()])
    const provenance = {resourceType: 'Provenance', target: [], recorded: '', agent: []} as const
    expect(await backend.create(provenance as never)).toEqual(provenance)
    expect(methods(seen)).toBe('POST')
  })

  it('that the server refuses says where and why', async () => {
    const issue = [
      {severity: 'error', code: 'required', details: {text: 'Missing start'}, expression: ['Goal.start']},
      {severity: 'error', code: 'invalid', diagnostics: 'Bad code', location: ['Goal.category[0]']},
      {severity: 'error', code: 'structure'},
    ]
    const text = {status: 'generated', div: '<div><p>Look &amp;<br/>see</p><script>x</script></div>'}
    const {backend} = scriptedEndpoint([json({resourceType: 'OperationOutcome', text, issue}, 422)])
    const {kind, issues} = await problemIn(backend.create(goal()))
    expect(kind).toBe('rejected')
    expect(issues).toEqual([
      {expression: 'Goal.start', text: 'Missing start'},
      {expression: 'Goal.category[0]', text: 'Bad code'},
      {expression: undefined, text: 'Look & see x'},
    ])
  })

  it('with a reference that the server does not know is rejected, not in conflict', async () => {
    const {backend} = scriptedEndpoint([json('', 409)])
    expect((await problemIn(backend.create(goal()))).kind).toBe('rejected')
  })
})

describe('an update', () => {
  const changed = stored({description: {text: 'To sing, and to be heard'}})
  const after = {...changed, meta: {versionId: '2'}}

  it.each([
    ['the ETag as the server wrote it', {etag: '"1"'}, {versionId: '1'}, '"1"'],
    ['an ETag that differs from the version', {etag: 'W/"7"'}, {versionId: '1659'}, 'W/"7"'],
    ['an ETag without what a compressing proxy added', {etag: 'W/"1-gzip"'}, {versionId: '1'}, 'W/"1"'],
    ['the version, when no ETag is readable', {}, {versionId: '1'}, 'W/"1"'],
    ['the ETag, when the resource names no version', {etag: 'W/"1"'}, undefined, 'W/"1"'],
    ['nothing, when the server has no versions', {}, undefined, null],
  ])('says with %s what it changes', async (_, headers, meta, expected) => {
    const {backend, seen} = scriptedEndpoint([json(stored({meta}), 200, headers as never), json(after)])
    const read = await backend.read('Goal', 'g1')
    await backend.update(changed, read.meta?.versionId)
    expect(seen[1]!.headers.get('if-match')).toBe(expected)
    expect(seen[1]!.headers.get('prefer')).toBe('return=representation')
  })

  it.each([409, 412])('of an older version is a conflict (%i), and not repeated', async status => {
    const {backend, seen} = scriptedEndpoint([json('', status)])
    expect((await problemIn(backend.update(changed, '1'))).kind).toBe('conflict')
    expect(seen).toHaveLength(1)
  })

  it('answered with nothing is read back', async () => {
    const {backend} = scriptedEndpoint([json(''), json(after)])
    expect(await backend.update(changed, '1')).toEqual(after)
  })

  it.each<[string, Scripted]>([
    ['offline', offline],
    ['silent', silent],
    ['broken off', brokenOff(200)],
    ['502', json('', 502)],
  ])('whose answer was lost (%s) is done when the server holds what was meant', async (_, answer) => {
    const {resourceType, id, ...rest} = after
    const reordered = {...rest, text: {status: 'generated', div: '<div>Sing</div>'}, id, resourceType}
    const {backend, seen} = scriptedEndpoint([answer, json(reordered)], {timeout: 20})
    expect((await backend.update(changed, '1')).meta?.versionId).toBe('2')
    expect(methods(seen)).toBe('PUT GET')
  })

  it('that never arrived is sent once more, under the same version and without Prefer', async () => {
    const {backend, seen} = scriptedEndpoint([offline, json(stored()), json(after)])
    expect((await backend.update(changed, '1')).meta?.versionId).toBe('2')
    expect(methods(seen)).toBe('PUT GET PUT')
    expect(seen[2]!.headers.get('if-match')).toBe('W/"1"')
    expect(seen[2]!.headers.has('prefer')).toBe(false)
  })

  it.each<[string, string | undefined, Goal, Scripted, string]>([
    ['somebody else saved meanwhile', '1', stored({meta: {versionId: '2'}}), offline, 'offline'],
    ['the server has no versions', undefined, stored({meta: undefined}), offline, 'offline'],
    ['it may still be under way', '1', stored(), silent, 'timeout'],
  ])('is not repeated when %s', async (_, version, current, answer, kind) => {
    const {backend, seen} = scriptedEndpoint([answer, json(current)], {timeout: 20})
    expect((await problemIn(backend.update(changed, version))).kind).toBe(kind)
    expect(methods(seen)).toBe('PUT GET')
  })

  it('is repeated while the server says that it was too busy, and then told', async () => {
    const busy = () => json('', 503, {'retry-after': '1'})
    const {backend, seen, waits} = scriptedEndpoint([busy, busy, json(after)])
    expect((await backend.update(changed, '1')).meta?.versionId).toBe('2')
    expect(methods(seen)).toBe('PUT PUT PUT')
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(1000)
    const patient = scriptedEndpoint([busy, busy, busy])
    expect((await problemIn(patient.backend.update(changed, '1'))).retryAfter).toBe(1)
    expect(methods(patient.seen)).toBe('PUT PUT PUT')
  })
})
