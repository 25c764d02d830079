import {expect} from '@open-wc/testing'
import '../../src/define.js'
import type {ContentPack} from '../../src/content/index.js'
import type {RecoveryMeasureForm} from '../../src/elements/index.js'
import {measureToResources, observationsFromResources} from '../../src/fhir/index.js'
import {answer, open, part, press, saved, settled, step} from './check-in-driver.js'
import {snapshotOf} from './check-in-readings.js'
import {show, press as pressOn} from './measures-driver.js'

const site = {
  ...{id: 'site', version: '2.0.0', language: 'en'},
  origin: {writtenBy: [{role: 'peers', livedExperience: true}], reviewedWithLivedExperience: false},
  checkIn: [{id: 'laughing', component: 'connectedness', text: 'I have people to laugh with.'}],
} as const satisfies ContentPack

async function openOn(content: readonly ContentPack[], lang = 'en'): Promise<RecoveryMeasureForm> {
  const form = await open(lang)
  form.snapshot = snapshotOf([], {site: {content}})
  await settled(form)
  return form
}
const prompt = (form: RecoveryMeasureForm): string => form.shadowRoot!.querySelector('#prompt')!.textContent!

describe('A check-in in words of the site', () => {
  it('asks them, and ours where it has none, and sends what was asked with each answer', async () => {
    const form = await openOn([site])
    const {requests, settle} = answer(form)
    expect(prompt(form)).to.contain('I have people to laugh with.')
    await expect(form).to.be.accessible()
    await step(form, 3)
    expect(prompt(form)).to.contain('There are things I want to do or see one day.')
    for (let asked = 1; asked < 5; asked++) await step(form, 2)
    await press(form, 'save')
    expect(requests[0]!.response.asked).to.deep.equal({
      connectedness: {text: 'I have people to laugh with.', wording: 'site 2.0.0'},
    })
    await settle(saved)
    expect(part(form, 'saved')).to.exist
  })

  it('keeps with an answer what was asked then, though the site asks something else since', async () => {
    const form = await openOn([site])
    const {requests} = answer(form)
    await step(form, 3)
    form.snapshot = snapshotOf([], {site: {content: []}})
    for (let asked = 1; asked < 5; asked++) await step(form, 2)
    await press(form, 'save')
    expect(requests[0]!.response.asked?.connectedness?.text).to.equal('I have people to laugh with.')
    await press(form, 'back')
  })

  it('shows what was asked beside the answer, and compares it with no answer to other words', async () => {
    const response = {
      ...{instrument: 'chime-check-in', version: '1.0', answers: {connectedness: 3}},
      asked: {connectedness: {text: 'I have people to laugh with.', wording: 'site 2.0.0'}},
    }
    const sitting = (identifier: string, day: string, more: object) =>
      measureToResources(
        {...response, time: `2026-${day}T10:00:00-05:00`, ...more},
        {patient: 'Patient/maya', identifier},
      ).map((each, index) => ({...each, id: `${identifier}-${index}`}))
    const readings = observationsFromResources([
      ...sitting('a', '10-01', {asked: undefined}),
      ...sitting('b', '11-01', {}),
    ])
    const measures = await show(snapshotOf(readings))
    expect(part(measures, 'row')!.textContent).to.not.contain('as last time')
    await pressOn(measures, 'as-table')
    const rows = [...measures.shadowRoot!.querySelectorAll('tbody tr')].map(row => row.textContent)
    expect(rows[0]).to.contain('I have people to laugh with.')
    expect(rows[1]).to.not.contain('I have people to laugh with.')
  })
})
