import {expect} from '@open-wc/testing'
import type {Questionnaire} from 'fhir/r4.js'
import type {RecoveryChart, RecoveryMeasureForm} from '../../src/elements/index.js'
import {press} from './chart-driver.js'
import {startCharting, within} from './charting.js'
import {part} from './check-in-driver.js'
import {forgetAll, lying, openPage, waiting} from './kept-drafts.js'
import {pick, question, tap} from './questionnaire-driver.js'
import {waitUntil} from './wait-until.js'

const questionnaire = 'https://example.org/Questionnaire/week'
const liked = 'something that you like'

async function ask(chart: RecoveryChart): Promise<RecoveryMeasureForm> {
  chart.offers = [{instrument: '', questionnaire}]
  const detail = chart.offers[0]
  within(chart, 'recovery-measures')[0]!.dispatchEvent(
    new CustomEvent('measure-start', {detail, bubbles: true, composed: true}),
  )
  const form = within(chart, 'recovery-measure-form')[0] as RecoveryMeasureForm
  await waitUntil(() => part(form, 'start'))
  return form
}

describe('recovery-measure-form, where a Questionnaire has changed since some of it was answered', () => {
  beforeEach(forgetAll)

  it('fills nothing in, says why, shows what was answered, until somebody lets go of it', async () => {
    const charting = startCharting()
    const before = await openPage(charting)
    await tap(await ask(before), 'start')
    await pick(within(before, 'recovery-measure-form')[0] as RecoveryMeasureForm, liked, 'Most days')
    await waitUntil(async () => (await lying()).length, 'nothing is kept')
    before.remove()
    const {sandbox} = charting
    const url = `${sandbox.baseUrl}/Questionnaire/week`
    const week = (await (await sandbox.fetch(url)).json()) as Questionnaire
    const {status} = await sandbox.fetch(url, {
      method: 'PUT',
      headers: {'content-type': 'application/fhir+json', 'if-match': `W/"${week.meta!.versionId}"`},
      body: JSON.stringify({...week, version: '2.0'}),
    })
    expect(status).to.equal(200)
    const chart = await openPage(charting)
    const form = await ask(chart)
    await waitUntil(() => part(form, 'earlier'), 'what was answered is out of sight')
    const told = part(form, 'earlier')!.textContent!.replace(/\s+/g, ' ')
    for (const each of ['These questions have changed', 'at most', liked, 'Most days'])
      expect(told).to.contain(each)
    await expect(form).to.be.accessible()
    await tap(form, 'start')
    expect(question(form, liked).querySelector('.option:has(:checked)')).to.equal(null)
    press(form, '[part~=stop]')
    await waitUntil(() => waiting(chart).length, 'nothing waits')
    press(chart, '[part=discard]')
    await waitUntil(() => within(chart, '[part=let-go]').length)
    press(chart, '[part=let-go]')
    await waitUntil(async () => !(await lying()).length)
  })
})
