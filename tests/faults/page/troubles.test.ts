import {expect} from '@open-wc/testing'
import type {FhirKitBackendOptions} from '../../../src/record/backends/fhir-kit.js'
import type {Fault} from '../../../src/sandbox/index.js'
import {messages} from '../../messages.js'
import {compose, form, goalsSaying, openChart, save, says, waitUntil, wordsIn, type Page} from './chart.js'

const {en} = messages

/** Writes a goal and saves it while the way to the server is like this: the words stay, and nothing is told as saved. */
async function saveInTrouble(
  fault: Fault,
  sentence: string,
  given: Partial<FhirKitBackendOptions> = {},
): Promise<Page> {
  const page = await openChart({}, given)
  await compose(page.chart, 'Sing with my aunt')
  page.sandbox.faults.push({times: 1000, ...fault})
  save(page.chart)
  await says(page.chart, sentence)
  await says(page.chart, en.stillHere)
  expect(wordsIn(page.chart)).to.equal('Sing with my aunt')
  expect(form(page.chart).hidden).to.be.false
  expect(goalsSaying(page, 'Sing with my aunt')).to.have.length(0)
  page.sandbox.faults.length = 0
  return page
}

async function savesWhenItIsOver(page: Page): Promise<void> {
  save(page.chart)
  await waitUntil(() => form(page.chart).hidden, 'the form did not close')
  expect(goalsSaying(page, 'Sing with my aunt')).to.have.length(1)
}

describe('A save that does not get through', () => {
  it('T1 offline before send keeps the words in sight, says that they are not sent, and sends them once when it is back', async () => {
    const page = await saveInTrouble({kind: 'offline'}, en.problem.offline)
    await says(page.chart, en.sendsAgain)
    window.dispatchEvent(new Event('online'))
    window.dispatchEvent(new Event('online'))
    await waitUntil(() => form(page.chart).hidden, 'nothing was sent')
    expect(goalsSaying(page, 'Sing with my aunt')).to.have.length(1)
    window.dispatchEvent(new Event('online'))
    expect(page.writes.filter(({path}) => path.endsWith('/Goal'))).to.have.length.at.most(1)
  })

  it('T1 offline before send is not sent by itself once it was edited, or under another person', async () => {
    const page = await saveInTrouble({kind: 'offline'}, en.problem.offline)
    const field = form(page.chart).shadowRoot!.querySelector<HTMLTextAreaElement>('#words')!
    field.value = 'Sing with my aunt and'
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}))
    window.dispatchEvent(new Event('online'))
    field.value = 'Sing with my aunt'
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}))
    page.chart.patient = 'leo'
    await says(page.chart, 'Rechanter')
    window.dispatchEvent(new Event('online'))
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(goalsSaying(page, 'Sing with my aunt')).to.have.length(0)
    page.chart.patient = 'maya'
    await says(page.chart, 'Sing with my aunt')
  })

  it('T4 no answer in time gives the request up, keeps the form, and can be tried again', async () => {
    const silent = {kind: 'delay', milliseconds: 60_000} as const
    const page = await saveInTrouble(silent, en.problem.timeout, {timeout: 100})
    await savesWhenItIsOver(page)
  })

  it('T5 a login page with 200 is told as the end of the session, and the words stay', async () => {
    await savesWhenItIsOver(await saveInTrouble({kind: 'html'}, en.problem['signed-out']))
  })

  it('T12 a 403 is told in plain words, and what can be read is still read', async () => {
    const forbidden = {kind: 'status', status: 403, match: {method: 'POST'}} as const
    const page = await saveInTrouble(forbidden, en.problem.forbidden)
    await says(page.chart, 'pottery')
    await savesWhenItIsOver(page)
  })

  it('T13 a refresh token that was revoked is told as the end of the session, the words stay, and a new sign-in sends them', async () => {
    let revoked = true
    const authorization = (need?: {refresh: true}) => {
      if (need && revoked) throw new Error('invalid_grant')
      return 'Bearer x'
    }
    const expired = {kind: 'status', status: 401} as const
    const page = await saveInTrouble(expired, en.problem['signed-out'], {authorization})
    revoked = false
    await savesWhenItIsOver(page)
  })
})
