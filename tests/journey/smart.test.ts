import type {Page} from 'puppeteer-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {terms} from '../../src/chime/index.js'
import {messages} from '../messages.js'
import {keyboardOf} from './keyboard.js'
import {axeFindings, openStage, shown, violationsOf, type Stage} from './stage.js'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage?.close()
})

const launchFrom = (iss: string, launch = 'maya', language = 'en'): string =>
  `smart/launch.html?${new URLSearchParams({iss, launch, lang: `${language}-CA`}).toString()}`

describe.each([
  {language: 'en', person: 'maya', given: 'Maya (made up) Tremblay', out: 'Log out'},
  {language: 'fr', person: 'leo', given: 'Gagnon', out: 'Fermer la session'},
] as const)('Launched by SMART from a chart, in $language', ({language, person, given, out}) => {
  const say = messages[language]

  it('shows whose chart it is, saves a goal through a token that ended meanwhile, and forgets all at the end', async () => {
    const {page, seen} = await stage.open(launchFrom(`${stage.url}/smart/fhir`, person, language))
    const asked = tokensOf(page)
    await page.waitForFunction(shown, {timeout: 15_000}, given)
    await page.waitForFunction(shown, {timeout: 15_000}, say.goals.edit)
    expect(page.url()).toBe(`${stage.url}/examples/smart/index.html`)
    expect(await axeFindings(page)).toEqual([])
    await stage.picture(page, `smart-${language}`)

    const renewedBefore = stage.smart.renewed
    const keys = keyboardOf(page)
    await keys.press(say.chart.newGoal)
    await keys.shows(say.goalForm.newTitle)
    await page.keyboard.type('Dance on Fridays')
    await keys.press(terms[language].meaning.name, ' ')
    stage.smart.expire()
    await keys.press(say.goalForm.save)
    await page.waitForFunction(shown, {timeout: 15_000}, 'Dance on Fridays')
    expect(stage.smart.renewed - renewedBefore).toBe(1)

    const tokens = asked()
    expect(tokens.length).toBeGreaterThan(1)
    const visible = await page.evaluate(everything)
    expect(tokens.filter(token => visible.includes(token))).toEqual([])
    // Backwards: going once around passes Firefox's own bars, and keys then press nothing.
    await keys.goTo(out, {backwards: true})
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => !document.querySelector('recovery-chart'))
    expect(await page.evaluate(() => JSON.stringify({...sessionStorage, ...localStorage}))).toBe('{}')
    expect([...seen.errors, ...seen.foreign, ...(await violationsOf(page, seen))]).toEqual([])
    await page.close()
  })
})

describe('A launch by SMART', () => {
  it('from a server that is not on the list asks that server for nothing, and says so', async () => {
    const {page, seen} = await stage.open(launchFrom('https://evil.example/fhir'))
    await page.waitForFunction(shown, {}, 'This app is not set up for the server that opened it')
    expect(await axeFindings(page)).toEqual([])
    expect([...seen.errors, ...seen.foreign, ...(await violationsOf(page, seen))]).toEqual([])
    await page.close()
  })

  it('without a chart lets a person choose the server, and sign in for whom', async () => {
    const {page, seen} = await stage.open('smart/launch.html?lang=en-CA')
    await keyboardOf(page).press('Northlake EHR (example)')
    await page.waitForFunction(shown, {timeout: 15_000}, 'Whose chart?')
    await keyboardOf(page).press('Amina Warsame')
    await page.waitForFunction(shown, {timeout: 15_000}, messages.en.goals.edit)
    expect([...seen.errors, ...seen.foreign, ...(await violationsOf(page, seen))]).toEqual([])
    await page.close()
  })
})

describe('Where the server has scopes of SMART 1, and shows itself whose chart it is', () => {
  let first: Stage
  beforeAll(async () => {
    first = await openStage({smart: {permission: 'v1', needPatientBanner: false}})
  })
  afterAll(async () => {
    await first?.close()
  })

  it('asks for those, reads what was granted, and shows no banner', async () => {
    const {page} = await first.open(launchFrom(`${first.url}/smart/fhir`))
    await page.waitForFunction(shown, {timeout: 15_000}, messages.en.goals.edit)
    expect(await page.evaluate(() => document.getElementById('banner')!.hidden)).toBe(true)
    const scopes = await page.evaluate(() => document.querySelector('recovery-chart')!.scopes!)
    expect(scopes).toContain('patient/Goal.read patient/Goal.write')
    await keyboardOf(page).shows(messages.en.chart.newGoal)
    await page.close()
  })
})

/** Every token that goes over the wire, as they go. */
function tokensOf(page: Page): () => string[] {
  const tokens = new Set<string>()
  page.on('request', request => {
    const bearer = /^Bearer (.+)$/.exec(request.headers().authorization ?? '')?.[1]
    if (bearer) tokens.add(bearer)
  })
  return () => [...tokens]
}

/** The page and its address, through shadow roots, with what attributes hold (runs in the page). */
function everything(): string {
  const from = (root: Document | ShadowRoot): string =>
    [...root.querySelectorAll('*')]
      .map(each => each.outerHTML + (each.shadowRoot ? from(each.shadowRoot) : ''))
      .join('')
  return location.href + from(document)
}
