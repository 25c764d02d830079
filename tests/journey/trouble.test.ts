import type {Page} from 'puppeteer-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {messages} from '../messages.js'
import {openStage, shown, type FhirRequest, type Instead, type Stage} from './stage.js'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage?.close()
})

const outcome = (text: string) =>
  JSON.stringify({
    resourceType: 'OperationOutcome',
    issue: [{severity: 'error', code: 'invalid', details: {text}}],
  })
const fhir = (status: number, body = ''): Instead => ({status, type: 'application/fhir+json', body})

/** What answers the save instead of the chart's server, and the sentence that must be on the screen then. */
const troubles: [string, Instead, keyof typeof messages.en.problem, string?][] = [
  ['the endpoint is down', {abort: true}, 'offline'],
  [
    'a login page answers',
    {status: 200, type: 'text/html', body: '<html><title>Sign in</title></html>'},
    'signed-out',
  ],
  ['the session has ended', fhir(401), 'signed-out'],
  ['there is no permission', fhir(403), 'forbidden'],
  ['there is no such address', fhir(404), 'not-found'],
  [
    'the content is refused, and it says why',
    fhir(422, outcome('Words are too bold.')),
    'rejected',
    'Words are too bold.',
  ],
  ['it is too busy', fhir(429), 'busy'],
  ['it has a fault', fhir(500, 'Internal Server Error'), 'server'],
]

const writing = ({method, path}: FhirRequest) => method !== 'GET' || path.includes('identifier=')

// What comes instead of a server's answer is the same whatever the server: on a real one it is gone through once.
const languages = process.env.FHIR_BASE_URL ? (['fr'] as const) : (['en', 'fr'] as const)

describe.each(languages)('A save in %s', language => {
  const say = messages[language]

  it.each(troubles)(
    'when %s: says so, keeps the words, and saves them when it is over',
    async (name, answer, kind, said) => {
      const words = `Chanter encore, <script>alert(1)</script> ${name}, ${language}`
      const {page} = await stage.open(`?person=amina&lang=${language}-CA`)
      await page.waitForFunction(shown, {timeout: 15_000}, say.goals.edit)
      stage.interfere = request => (writing(request) ? answer : undefined)
      await compose(page, words)
      await page.waitForFunction(shown, {timeout: 20_000}, say.problem[kind])
      if (said) await page.waitForFunction(shown, {}, said)
      await page.waitForFunction(shown, {}, say.stillHere)
      await stage.picture(page, `trouble-${kind}-${language}`)
      expect(
        await page.$eval(
          '>>> recovery-goal-form >>> textarea',
          field => (field as HTMLTextAreaElement).value,
        ),
      ).toBe(words)

      stage.interfere = () => undefined
      expect(await goalsSaying(words)).toBe(0)
      await page.locator('>>> recovery-goal-form >>> [part~=save]').click()
      await page.waitForFunction(shown, {timeout: 20_000}, say.status.savedIn.chart('').replace(/,.*/, ''))
      expect(await goalsSaying(words)).toBe(1)
      await page.close()
    },
  )

  async function compose(page: Page, words: string): Promise<void> {
    await page.locator('>>> recovery-chart >>> header button').click()
    const field = await page.waitForSelector('>>> recovery-goal-form >>> textarea', {visible: true})
    await field!.type(words)
    await page.locator('>>> recovery-goal-form >>> [data-component=hope]').click()
    await page.locator('>>> recovery-goal-form >>> [part~=save]').click()
  }

  async function goalsSaying(words: string): Promise<number> {
    const goals = await stage.search('Goal?patient=amina&_count=200')
    return goals.filter(goal => (goal as {description?: {text?: string}}).description?.text === words).length
  }
})
