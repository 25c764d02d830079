import fs from 'node:fs'
import http, {type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import puppeteer, {type Browser, type Page} from 'puppeteer-core'
import {findBrowser} from '../../../scripts/find-browser.js'
import {createSandbox, people, type Habits, type Sandbox} from '../../../src/sandbox/index.js'
import {root} from '../../house/source-files.js'

/** What a FHIR server lets a page of another origin do. */
export interface Cors {
  allow?: readonly string[]
  expose?: readonly string[]
  /** What the server answers instead, if anything. */
  instead?: (request: IncomingMessage, response: ServerResponse) => boolean
}

/** A page and a FHIR server, each at an origin of its own, in a real browser. */
export interface Origins {
  page: Page
  sandbox: Sandbox
  /** Every request that the FHIR server got, and every other one. */
  requests: {method: string; url: string; headers: http.IncomingHttpHeaders}[]
  elsewhere: {url: string; headers: http.IncomingHttpHeaders}[]
  portal: string
  /** Asks the record on the page to save, as an element would, all at once; with what became of each. */
  ask(name: string, details: readonly object[]): Promise<{kind: string; [more: string]: unknown}[]>
  /** What the record knows: its goals by words, and whether saves are guarded. */
  snapshot(): Promise<{goals: {id: string; words: string}[]; unguarded?: boolean}>
  close(): Promise<void>
}

const standard = ['accept', 'authorization', 'content-type', 'if-match', 'if-none-match', 'prefer']

/** Opens Maya's record, with the built package, against a server at another origin. */
export async function openOrigins(cors: Cors = {}, habits: Habits = {}): Promise<Origins> {
  const {allow = standard, expose = ['etag', 'location'], instead} = cors
  const requests: Origins['requests'] = []
  const elsewhere: Origins['elsewhere'] = []
  const home = await listen((request, response) => serve(request.url!, response))
  const portal = await listen((request, response) => {
    elsewhere.push({url: request.url!, headers: request.headers})
    response
      .writeHead(200, {'content-type': 'text/html', 'access-control-allow-origin': '*'})
      .end('<h1>Sign in</h1>')
  })
  let sandbox = createSandbox({people})
  const fhir = await listen(async (request, response) => {
    response.setHeader('access-control-allow-origin', home.url)
    response.setHeader('access-control-expose-headers', expose.join())
    if (request.method === 'OPTIONS') {
      response.setHeader('access-control-allow-methods', 'GET, POST, PUT, PATCH, OPTIONS')
      response.setHeader('access-control-allow-headers', allow.join())
      return void response.writeHead(204).end()
    }
    requests.push({method: request.method!, url: request.url!, headers: request.headers})
    if (instead?.(request, response)) return
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const headers = request.headers as Record<string, string>
    const init = {method: request.method!, headers, ...(body.length && {body})}
    const answer = await sandbox.fetch(`${fhir.url}${request.url}`, init)
    for (const [name, value] of answer.headers) response.setHeader(name, value)
    response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()))
  })
  sandbox = createSandbox({people, habits, baseUrl: `${fhir.url}/fhir`})
  const found = await findBrowser('chromium')
  const browser: Browser = await puppeteer.launch({...found, browser: 'chrome'} as never)
  const page = await browser.newPage()
  await page.goto(home.url)
  await page.evaluate(async baseUrl => {
    await customElements.whenDefined('recovery-record')
    const record = document.createElement('recovery-record')
    Object.assign(record, {baseUrl, patient: 'maya', authorization: () => 'Bearer secret'})
    document.body.append(record)
  }, `${fhir.url}/fhir`)
  const snapshot: Origins['snapshot'] = () =>
    page.evaluate(() => {
      const {snapshot} = document.querySelector('recovery-record') as unknown as {
        snapshot: {goals: {id: string; goal: {words: string}}[]; unguarded?: boolean}
      }
      const goals = snapshot.goals.map(({id, goal}) => ({id, words: goal.words}))
      return {goals, ...(snapshot.unguarded && {unguarded: true})}
    })
  if (!instead)
    await page.waitForFunction(() => {
      const {snapshot} = document.querySelector('recovery-record') as unknown as {
        snapshot: {readingsPart: {phase: string}; capabilities?: object}
      }
      return snapshot.readingsPart.phase === 'ready' && snapshot.capabilities
    })
  return {
    ...{page, sandbox, requests, elsewhere, snapshot, portal: portal.url},
    ask: (name, details) =>
      page.evaluate(
        async (name: string, details: object[]) => {
          const record = document.querySelector('recovery-record')!
          const asked = details.map(
            detail =>
              new Promise<{kind: string}>(resolve =>
                record.dispatchEvent(new CustomEvent(name, {detail: {...detail, respondWith: resolve}})),
              ),
          )
          return JSON.parse(JSON.stringify(await Promise.all(asked))) as {kind: string}[]
        },
        name,
        [...details],
      ),
    close: async () => {
      await browser.close()
      for (const server of [home, portal, fhir]) server.stop()
    },
  }
}

async function listen(handle: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = http.createServer(handle)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  return {url, stop: () => (server.closeAllConnections(), server.close())}
}

function serve(url: string, response: ServerResponse): void {
  if (url === '/') {
    const html =
      '<!doctype html><title>Chart</title><script type="module" src="/dist/recovery-charting.js"></script>'
    return void response.writeHead(200, {'content-type': 'text/html'}).end(html)
  }
  const file = path.join(root, url)
  if (!file.startsWith(path.join(root, 'dist')) || !fs.existsSync(file))
    return void response.writeHead(404).end()
  const type = file.endsWith('.js') ? 'text/javascript' : 'application/json'
  response.writeHead(200, {'content-type': type}).end(fs.readFileSync(file))
}
