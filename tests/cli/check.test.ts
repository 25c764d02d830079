import http from 'node:http'
import type {AddressInfo} from 'node:net'
import {expect, it, onTestFinished} from 'vitest'
import {createSandbox, people, type Habits} from '../../src/sandbox/index.js'
import {run} from './command.js'

/** The sandbox behind a real port. */
async function served(habits: Habits = {}): Promise<{url: string; tokens: Set<string | undefined>}> {
  const tokens = new Set<string | undefined>()
  let answer: ReturnType<typeof createSandbox>['fetch'] = () => Promise.reject(new Error('not yet'))
  const server = http.createServer((request, response) => {
    tokens.add(request.headers.authorization)
    const body: Buffer[] = []
    request.on('data', (chunk: Buffer) => body.push(chunk))
    request.on('end', () => {
      const headers = request.headers as Record<string, string>
      const init = {method: request.method!, headers, ...(body.length && {body: Buffer.concat(body)})}
      void answer(`http://127.0.0.1:${port}${request.url}`, init).then(async reply => {
        response.writeHead(reply.status, Object.fromEntries(reply.headers)).end(await reply.text())
      })
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}/fhir`
  answer = createSandbox({people, habits, baseUrl: url}).fetch
  onTestFinished(() => void server.close())
  return {url, tokens}
}

it('check reports an endpoint in words, and its exit code says that something is lost', async () => {
  const {url} = await served({readOnlyTypes: ['Goal']})
  const {out, code} = await run(['check', url, '--patient', 'maya'])
  expect(code).toBe(1)
  expect(out).toContain(`${url}\n`)
  expect(out).toContain('✗ Goal cannot be created.')
  expect(out).toContain('✓ The Patient can be read.')
  expect(out).toMatch(/\d+ work, \d+ with a loss, 2 do not work\.\n$/)
})

it('check speaks French, and writes where it is told to', async () => {
  const {url} = await served()
  const {out} = await run(['check', url, '--patient', 'maya', '--write', '--locale', 'fr'])
  expect(out).toContain('✓ Goal a été créé.')
  expect(out).toContain('✓ Observation a été annulé (entered-in-error).')
})

it('check gives its report as JSON, and takes the token from the environment alone', async () => {
  const {url, tokens} = await served()
  const asked = ['check', url, '--json', '--token-env', 'EHR_TOKEN']
  const {out, err} = await run(asked, {env: {EHR_TOKEN: 'secret-token'}})
  const report = JSON.parse(out) as {baseUrl: string; findings: object[]}
  expect(report.baseUrl).toBe(url)
  expect(report.findings[0]).toMatchObject({
    code: 'reachable',
    verdict: 'works',
    sentence: expect.any(String),
  })
  expect([...tokens]).toEqual(['Bearer secret-token'])
  expect(out + err).not.toContain('secret-token')
})

it.each([
  [['check'], 'The address of the endpoint is missing'],
  [['check', 'ehr.example/fhir'], '“ehr.example/fhir” is not an address'],
  [['check', 'http://ehr.example/fhir'], 'is not an address that begins with https://'],
  [['check', 'https://ehr.example/fhir', '--write'], '--write needs --patient'],
  [['check', 'https://ehr.example/fhir', '--patient', '../x'], '“../x” is not the id of a Patient.'],
  [
    ['check', 'https://ehr.example/fhir', '--token-env', 'NOPE'],
    'The environment variable NOPE is empty or not set.',
  ],
  [['check', 'https://ehr.example/fhir', '--origin', 'ehr.example'], '“ehr.example” is not an origin'],
])('%j is told what would be right, and nothing is sent', async (args, sentence) => {
  const {err, out, code} = await run(args)
  expect([code, out]).toEqual([64, ''])
  expect(err).toContain(sentence)
})

it('check ends with 2 where nothing answers', async () => {
  const {code, out} = await run(['check', 'http://127.0.0.1:9/fhir'])
  expect([code, out.includes('The endpoint gives no CapabilityStatement.')]).toEqual([2, true])
})
