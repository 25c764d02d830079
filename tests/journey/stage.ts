import fs from 'node:fs'
import path from 'node:path'
import axe from 'axe-core'
import type {Bundle, FhirResource} from 'fhir/r4.js'
import puppeteer, {type Browser, type Page} from 'puppeteer-core'
import {expect} from 'vitest'
import {findBrowser} from '../../scripts/find-browser.js'
import {startServer} from '../../scripts/serve.js'
import {root} from '../house/source-files.js'
import {loadPeople} from './load-people.js'

/** Where screenshots go where SCREENS asks for them: looked at by people, never compared, and a fifth of the time. */
const screens = process.env.SCREENS && path.join(root, '.cache/screens')

/** A request as the FHIR server got it. */
export interface FhirRequest {
  method: string
  path: string
  headers: Record<string, string>
  body: string
}

/** What may come instead of the server's answer. */
export interface Instead {
  status?: number
  type?: string
  body?: string
  abort?: boolean
}

/** How wide pages are; on a real server, for which their width is the same, the narrow one alone. */
export const widths = process.env.FHIR_BASE_URL ? [320] : [320, 1280]

/** Of scenes in both languages, on a real server, for which they are the same, those in French alone. */
export const scenesOf = <Scene extends {readonly language: string}>(scenes: readonly Scene[]) =>
  process.env.FHIR_BASE_URL ? scenes.filter(({language}) => language.startsWith('fr')) : scenes

/** What went over the wire to the FHIR server since the page was opened, and what the page complained of. */
export interface Seen {
  requests: FhirRequest[]
  foreign: string[]
  violations: string[]
  errors: string[]
}

/** The example EHR in a real browser, with a FHIR server behind it. */
export interface Stage {
  url: string
  engine: string
  /** What the server of the SMART example has done, and can be told to do. */
  smart: {readonly renewed: number; expire(): void}
  /** Set it to answer FHIR requests instead of the server. */
  interfere: (request: FhirRequest) => Instead | undefined
  open(query: string, size?: {width: number; height: number}): Promise<{page: Page; seen: Seen}>
  /** Asks the FHIR server itself. */
  search(query: string): Promise<FhirResource[]>
  read(reference: string): Promise<FhirResource>
  /** Keeps a picture of a page, all of it or what is in view. */
  picture(page: Page, name: string, fullPage?: boolean): Promise<void>
  /** Keeps a file beside the pictures. */
  keep(file: string, bytes: Uint8Array): void
  close(): Promise<void>
}

/** Starts everything. `FHIR_BASE_URL` puts another server, that must serve at `/fhir`, in the sandbox's place. */
export async function openStage({
  fhirBaseUrl = process.env.FHIR_BASE_URL,
  engine = process.env.ENGINE ?? 'chromium',
  smart = undefined as {permission?: 'v1' | 'v2'; needPatientBanner?: boolean} | undefined,
} = {}): Promise<Stage> {
  const heard: FhirRequest[] = []
  // Made last: what it is made of is asked for before.
  let stage: Stage | undefined = undefined as Stage | undefined
  const hear = (request: FhirRequest): Instead | undefined => {
    heard.push(request)
    return stage?.interfere(request)
  }
  const server = await startServer({port: 0, fhirBaseUrl, hear, smart})
  const fhir = `${server.url}/fhir`
  if (fhirBaseUrl) await loadPeople(fhir)
  const found = await findBrowser(engine)
  const browser: Browser = await puppeteer.launch({
    ...found,
    browser: found.browser as 'chrome' | 'firefox',
  } as never)
  if (screens) fs.mkdirSync(screens, {recursive: true})
  const get = async (query: string) =>
    (await fetch(`${fhir}/${query}`, {headers: {'cache-control': 'no-cache'}})).json()
  stage = {
    url: server.url,
    engine,
    smart: server.smart,
    interfere: () => undefined,
    open: async (query, size = {width: 1280, height: 1000}) => {
      const page = await browser.newPage()
      await page.setViewport(size)
      const seen = await watch(page, server.url, heard)
      await page.goto(`${server.url}/examples/${query}`)
      return {page, seen}
    },
    search: async query =>
      ((await get(query)) as Bundle).entry?.flatMap(
        entry => (entry.resource as FhirResource | undefined) ?? [],
      ) ?? [],
    read: async reference => (await get(reference)) as FhirResource,
    picture: async (page, name, fullPage = true) => {
      if (!screens) return
      await page.screenshot({path: path.join(screens, `${name}.png`) as `${string}.png`, fullPage})
    },
    keep: (file, bytes) => {
      if (screens) fs.writeFileSync(path.join(screens, file), bytes)
    },
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
  return stage
}

async function watch(page: Page, url: string, heard: FhirRequest[]): Promise<Seen> {
  const from = heard.length
  const seen: Seen = {
    get requests() {
      return heard.slice(from)
    },
    foreign: [],
    violations: [],
    errors: [],
  }
  page.on('request', request => {
    const target = request.url()
    if (!target.startsWith(url) && !target.startsWith('data:') && !target.startsWith('blob:'))
      seen.foreign.push(target)
  })
  page.on('pageerror', error => seen.errors.push(String(error)))
  // Nothing goes on while it asks, not even the test's own time.
  page.on('dialog', dialog => {
    seen.errors.push(`asked, as something was not saved: ${dialog.type()}`)
    void dialog.accept()
  })
  page.on('console', message => {
    if (/Content.Security.Policy|TrustedHTML|Trusted Type/i.test(message.text()))
      seen.violations.push(message.text())
  })
  await page.evaluateOnNewDocument(() => {
    const global = window as typeof window & {violations: string[]}
    global.violations = []
    document.addEventListener('securitypolicyviolation', event =>
      global.violations.push(
        `${event.violatedDirective} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
      ),
    )
  })
  return seen
}

/** Loads the page again, and asks the page itself whether it has: Firefox's driver at times never hears of it. */
export async function reload(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.left = ''
    location.reload()
  })
  const loaded = () =>
    page
      .evaluate(() => document.readyState === 'complete' && !('left' in document.documentElement.dataset))
      .catch(() => false)
  await expect.poll(loaded, {timeout: 30_000}).toBe(true)
}

/** What the page's own policy stopped, by the browser's own account. */
export async function violationsOf(page: Page, seen: Seen): Promise<string[]> {
  const reported = await page.evaluate(() => (window as typeof window & {violations: string[]}).violations)
  return [...seen.violations, ...reported]
}

/** axe's findings at levels A and AA, as sentences. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const {axe: run} = window as unknown as {axe: typeof axe}
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    const {violations} = await run.run(document, {runOnly: {type: 'tag', values: tags}})
    return violations.flatMap(({id, nodes}) =>
      nodes.map(node => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
    )
  })
}

/** Whether this text is on the screen, through shadow roots (runs in the page). */
export function shown(text: string): boolean {
  const flat = (value: string) => value.replace(/\s+/g, ' ').trim()
  const search = (root: Document | ShadowRoot | Element): boolean => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot && search(element.shadowRoot)) return true
      if (!(element as HTMLElement).checkVisibility?.()) continue
      if (flat(element.textContent ?? '').includes(flat(text)) && element.getClientRects().length) return true
    }
    return false
  }
  return search(document)
}
