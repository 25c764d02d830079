import {describe, expect, it} from 'vitest'
import {checkEndpoint, exitCodeOf, type CheckOptions} from '../../src/cli/check/check-endpoint.js'
import type {Finding} from '../../src/cli/check/finding.js'
import {reportJson, reportText} from '../../src/cli/check/report.js'
import {messages} from '../../src/cli/messages/index.js'
import {createSandbox, people, type Fault, type Habits, type Sandbox} from '../../src/sandbox/index.js'

const now = '2026-11-28T10:00:00-05:00'
const allowAll: Record<string, string> = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type, if-match, prefer',
  'access-control-expose-headers': 'ETag, Location',
}
const smart = {code_challenge_methods_supported: ['S256'], capabilities: ['permission-v2', 'launch-ehr']}

/** A server as a page of another origin would see it, with what it publishes for SMART. */
function served(
  sandbox: Sandbox,
  headers = allowAll,
  configuration: object | undefined = smart,
): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const isSmart = request.url.endsWith('smart-configuration')
    const answer = isSmart
      ? configuration
        ? Response.json(configuration)
        : new Response('', {status: 404})
      : request.method === 'OPTIONS'
        ? new Response(null, {status: 204})
        : await sandbox.fetch(request)
    const all = new Headers(answer.headers)
    for (const [name, value] of Object.entries(headers)) all.set(name, value)
    const bodyless = answer.status === 204
    return new Response(bodyless ? null : await answer.text(), {status: answer.status, headers: all})
  }
}

async function check(habits: Habits, options: Partial<CheckOptions> = {}, faults: Fault[] = []) {
  const sandbox = createSandbox({people, habits, faults})
  const whole = {patient: 'maya', write: true, origin: 'https://ehr.example', fetch: served(sandbox), now}
  return {sandbox, report: await checkEndpoint(sandbox.baseUrl, {...whole, ...options})}
}

const inOneLine = ({code, type, verdict, detail}: Finding): string =>
  [verdict, code, type, detail && `(${detail})`].filter(Boolean).join(' ')
const losses = (findings: readonly Finding[]): string[] =>
  findings.filter(({verdict}) => verdict !== 'works').map(inOneLine)

describe('A check of an endpoint', () => {
  it('finds nothing lost where everything works', async () => {
    const {report} = await check({})
    expect(losses(report.findings)).toEqual([])
    expect(exitCodeOf(report)).toBe(0)
  })

  it('only reads unless it is told to write', async () => {
    const methods: string[] = []
    const sandbox = createSandbox({people})
    const fetch: typeof globalThis.fetch = (input, init) => {
      methods.push(new Request(input, init).method)
      return served(sandbox)(input, init)
    }
    await checkEndpoint(sandbox.baseUrl, {patient: 'maya', fetch, now})
    expect(new Set(methods)).toEqual(new Set(['GET']))
  })

  it('voids everything that it created, and touches nothing else', async () => {
    const {sandbox} = await check({})
    const before = createSandbox({people})
    const live = async (of: Sandbox, type: string) => {
      const bundle = await (await of.fetch(`${of.baseUrl}/${type}?patient=maya&_count=500`)).json()
      const all = bundle.entry as {resource: {lifecycleStatus?: string; status?: string}}[]
      return all.filter(
        ({resource: {lifecycleStatus, status}}) => (lifecycleStatus ?? status) !== 'entered-in-error',
      )
    }
    for (const type of ['Goal', 'Observation'])
      expect((await live(sandbox, type)).length).toBe((await live(before, type)).length)
  })

  it.each<[Habits, string[]]>([
    [
      {readOnlyTypes: ['Goal']},
      [
        'fails create Goal',
        'fails update Goal',
        'fails created Goal (405 This server does not take a new or changed Goal.)',
      ],
    ],
    [
      {absentTypes: ['Provenance']},
      ['limited create Provenance', 'limited provenance (404 This server has no Provenance.)'],
    ],
    [
      {ignoresIfMatch: true},
      [
        'limited versions Goal (kept)',
        'limited versions Observation (kept)',
        'limited stale-update Goal (200)',
      ],
    ],
    [{ignoresIfNoneExist: true}, ['limited conditional-create Goal (201)']],
    [{staleIs409: true}, []],
    [{requiresIfMatch: true}, []],
    [{emptyCreateBody: true}, []],
    [
      {dropsFields: ['identifier']},
      [
        'limited kept Goal (identifier)',
        'limited found-again Goal (0)',
        'limited conditional-create Goal (201)',
        'limited kept Observation (identifier)',
        'limited found-again Observation (0)',
      ],
    ],
    [
      {oneCategoryOnly: true},
      [
        'fails created Goal (422 This server takes exactly one category.)',
        'fails created Observation (422 This server takes exactly one category.)',
      ],
    ],
    [{maxBodyBytes: 20_000}, ['limited long-text Goal (413 The body is over 20000 bytes.)']],
    [{nextOnOtherOrigin: true}, ['fails paging (https://elsewhere.invalid)']],
  ])('with %o says what is lost', async (habits, expected) => {
    const {report} = await check(habits)
    expect(losses(report.findings)).toEqual(expected)
    expect(exitCodeOf(report)).toBe(expected.length ? 1 : 0)
  })

  it('tells of a server that sends other people’s resources', async () => {
    const {report} = await check({ignoresPatientFilter: true}, {write: false})
    expect(losses(report.findings).map(line => line.replace(/\d+/, 'n'))).toEqual([
      'limited patient-filter Goal (n)',
      'limited patient-filter Observation (n)',
    ])
  })

  it('takes the granted scopes into account, and names the missing one', async () => {
    const scopes = 'patient/Goal.rs patient/Observation.crus patient/Provenance.c'
    const {report} = await check({}, {scopes, write: false})
    expect(losses(report.findings)).toEqual([
      'fails create Goal (patient/Goal.c)',
      'fails update Goal (patient/Goal.u)',
    ])
  })

  it.each<[string, Record<string, string>, string[]]>([
    ['no origin', {}, ['fails cors-origin (https://ehr.example)']],
    [
      'another origin',
      {'access-control-allow-origin': 'https://x.example'},
      ['fails cors-origin (https://ehr.example: https://x.example)'],
    ],
    [
      'no headers',
      {'access-control-allow-origin': '*'},
      [
        'fails cors-request (authorization, content-type, if-match, prefer)',
        'limited cors-exposed (etag, location)',
      ],
    ],
    [
      'all but If-Match and ETag',
      {
        ...allowAll,
        'access-control-allow-headers': 'Authorization,Content-Type,Prefer',
        'access-control-expose-headers': 'Location',
      },
      ['limited cors-request (if-match)', 'limited cors-exposed (etag)'],
    ],
  ])('says what CORS keeps from a page that is allowed %s', async (_what, headers, expected) => {
    const fetch = served(createSandbox({people}), headers)
    const {report} = await check({}, {fetch, write: false})
    expect(losses(report.findings)).toEqual(expected)
  })

  it.each<[string, object | undefined, string]>([
    ['nothing', undefined, 'limited smart (404)'],
    [
      'no PKCE and only scopes of version 1',
      {capabilities: ['permission-v1']},
      'limited smart (PKCE S256, permission-v2)',
    ],
  ])('says when a server publishes %s for SMART', async (_what, configuration, expected) => {
    const sandbox = createSandbox({people})
    const fetch = served(sandbox, allowAll, configuration ?? undefined)
    const none = configuration ? fetch : served(sandbox, allowAll, null as never)
    const {report} = await check({}, {fetch: none, write: false})
    expect(losses(report.findings)).toEqual([expected])
  })

  it.each<[string, Fault, string]>([
    ['cannot be reached', {kind: 'offline', times: 9}, 'fails reachable (Failed to fetch)'],
    ['answers with a login page', {kind: 'html', times: 9}, 'fails reachable (200)'],
    ['refuses the token', {kind: 'status', status: 401, times: 9}, 'fails reachable (401)'],
  ])('ends where the endpoint %s', async (_what, fault, expected) => {
    const {report} = await check({}, {}, [fault])
    expect(report.findings.map(inOneLine)).toEqual([expected])
    expect(exitCodeOf(report)).toBe(2)
  })

  it('sends the token to this endpoint and puts it nowhere else', async () => {
    const sandbox = createSandbox({people})
    const seen: (string | null)[] = []
    const fetch: typeof globalThis.fetch = (input, init) => {
      seen.push(new Request(input, init).headers.get('authorization'))
      return served(sandbox)(input, init)
    }
    const report = await checkEndpoint(sandbox.baseUrl, {token: 'secret-token', patient: 'maya', fetch, now})
    expect(new Set(seen)).toEqual(new Set(['Bearer secret-token']))
    expect(JSON.stringify(report)).not.toContain('secret-token')
  })
})

describe('An endpoint that takes no goals', () => {
  it.each<[Habits, string[]]>([
    [{}, []],
    [{readOnlyTypes: ['Goal']}, ['QuestionnaireResponse', 'DocumentReference']],
    [{readOnlyTypes: ['Goal', 'DocumentReference']}, ['QuestionnaireResponse']],
    [{readOnlyTypes: ['Goal'], absentTypes: ['QuestionnaireResponse']}, ['DocumentReference']],
  ])('is told what goals can be kept in: %o', async (habits, types) => {
    const {report} = await check(habits)
    const found = report.findings.filter(({code}) => code === 'holds-goals')
    expect(found.map(({type, verdict}) => [type, verdict])).toEqual(types.map(type => [type, 'works']))
  })
})

describe('The report', () => {
  it.each(['en', 'fr'] as const)('says in %s what there is to change', async language => {
    const {report} = await check({readOnlyTypes: ['Goal']})
    const words = messages[language].check
    const text = reportText(report, words)
    expect(text).toContain(
      `✗ Goal ${words.sentences.create.fails}\n    ${words.change} ${words.sentences.create.change}`,
    )
    expect(text.trimEnd()).toMatch(
      new RegExp(`\\n\\n${words.summary(0, 0, 0).replace(/\\d+/g, '\\d+').slice(0, 3).replace('0', '\\d+')}`),
    )
    const json = JSON.parse(reportJson(report, words)) as {findings: {sentence: string}[]}
    for (const {sentence} of json.findings) expect(sentence.length).toBeGreaterThan(10)
  })
})
