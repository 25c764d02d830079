import {expect} from '@open-wc/testing'
import type {Observation} from 'fhir/r4.js'
import type {RecoveryChart, RecoveryMeasureForm} from '../../src/elements/index.js'
import {messages} from '../messages.js'
import {press, shownForm, write} from './chart-driver.js'
import {says, startCharting, within, type Charting} from './charting.js'
import {answerAll, part, settled, type} from './check-in-driver.js'
import {ada, forgetAll, lying, openPage, sam, waiting} from './kept-drafts.js'
import {question, tap, pick, week} from './questionnaire-driver.js'
import {waitUntil} from './wait-until.js'

const {en} = messages
const liked = 'something that you like'
const line = 'Slowly, but it goes.'

const form = (chart: Element): RecoveryMeasureForm =>
  within(chart, 'recovery-measure-form')[0] as RecoveryMeasureForm
const rows = (chart: Element): string =>
  within(chart, '[part=unsaved]')
    .map(({textContent}) => textContent!.replace(/\s+/g, ' ').trim())
    .join()
const observed = ({writes}: Charting): Observation[] =>
  writes.filter(({path}) => path.endsWith('/Observation')).map(({body}) => JSON.parse(body) as Observation)

/** Says a line of the first goal that can be looked at again, and waits until that is kept. */
async function review(chart: RecoveryChart, said = line): Promise<void> {
  await waitUntil(() => within(chart, '[part~=review]').length)
  press(chart, '[part~=review]')
  await waitUntil(() => within(chart, 'recovery-goal-review [part~=line], [part~=line]').length)
  const field = within(chart, 'textarea[part~=line], [part~=line] textarea')[0] as HTMLTextAreaElement
  field.value = said
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}))
}

async function checkIn(chart: RecoveryChart): Promise<void> {
  await waitUntil(() => within(chart, '[part~=start]').length)
  press(chart, '[part~=start]')
  await waitUntil(() => part(form(chart), 'step'))
  await answerAll(form(chart))
  await type(form(chart), 'Choir')
}

describe('recovery-chart keeps reviews and sittings beyond the page, as it keeps goals', () => {
  beforeEach(forgetAll)

  it('a review: in its place again, told at the top, saved once, and kept no longer', async () => {
    const charting = startCharting()
    const before = await openPage(charting)
    await review(before)
    await waitUntil(async () => (await lying()).length, 'nothing is kept')
    before.remove()
    const chart = await openPage(charting)
    await waitUntil(() => waiting(chart).some(each => each.includes(line)), 'no review waits')
    await expect(chart).to.be.accessible()
    press(chart, '[part=go-on]')
    await waitUntil(() => within(chart, '[part~=line]').length)
    expect(waiting(chart)).to.deep.equal([])
    await waitUntil(() =>
      within(chart, 'textarea').some(each => (each as HTMLTextAreaElement).value === line),
    )
    press(within(chart, 'recovery-goal-review')[0]!, '[part~=save]')
    await waitUntil(() => observed(charting).length)
    await waitUntil(async () => !(await lying()).length)
    expect(observed(charting).filter(each => JSON.stringify(each).includes(line))).to.have.length(1)
  })

  it('two reviews of one goal, from two pages: the newer one first, each within reach, both saved', async () => {
    const charting = startCharting()
    const [older, newer] = ['From the first page.', 'From the second page.']
    const pages = [await openPage(charting), await openPage(charting)]
    for (const [index, said] of [older, newer].entries()) {
      await review(pages[index]!, said)
      await waitUntil(async () => (await lying()).length === index + 1, 'nothing is kept')
    }
    for (const page of pages) page.remove()
    const chart = await openPage(charting)
    await waitUntil(() => waiting(chart).length === 2, 'one is not within reach')
    expect(waiting(chart)[0]).to.contain(newer)
    const shows = (said: string): boolean =>
      within(chart, 'textarea').some(each => (each as HTMLTextAreaElement).value === said)
    press(within(chart, '[part=unsaved] .row')[1]!, '[part=go-on]')
    await waitUntil(() => shows(older), 'the older one does not show')
    expect(waiting(chart).join()).to.contain(newer).and.not.to.contain(older)
    press(within(chart, 'recovery-goal-review')[0]!, '[part~=save]')
    await waitUntil(() => observed(charting).length === 1 && !within(chart, 'recovery-goal-review').length)
    press(chart, '[part=go-on]')
    await waitUntil(() => shows(newer), 'the newer one does not show')
    press(within(chart, 'recovery-goal-review')[0]!, '[part~=save]')
    await waitUntil(() => observed(charting).length === 2)
    await waitUntil(async () => !(await lying()).length)
    expect(waiting(chart)).to.deep.equal([])
  })

  it('a check-in: at the question where it was left, and let go when that is said twice', async () => {
    const charting = startCharting()
    const before = await openPage(charting)
    await checkIn(before)
    await waitUntil(async () => (await lying()).length, 'nothing is kept')
    before.remove()
    const other = await openPage(charting, {author: sam})
    expect(waiting(other)).to.deep.equal([])
    other.remove()
    const chart = await openPage(charting, {author: ada})
    await waitUntil(() => waiting(chart).length)
    expect(waiting(chart)[0]).to.equal('Check-in · “Choir”')
    press(chart, '[part=go-on]')
    await waitUntil(() => part<HTMLTextAreaElement>(form(chart), 'words')?.value === 'Choir')
    press(form(chart), '[part~=stop]')
    await waitUntil(() => waiting(chart).length)
    press(chart, '[part=discard]')
    await says(chart, en.chart.letGoAsk)
    press(chart, '[part=let-go]')
    await waitUntil(() => !waiting(chart).length)
    await waitUntil(async () => !(await lying()).length)
    expect(form(chart).dirty).to.be.false
  })

  it('answers to a Questionnaire of the site: given back once it is asked again', async () => {
    const charting = startCharting()
    const offers = [{instrument: '', questionnaire: week}]
    const begin = async (chart: RecoveryChart): Promise<void> => {
      const detail = offers[0]
      within(chart, 'recovery-measures')[0]!.dispatchEvent(
        new CustomEvent('measure-start', {detail, bubbles: true, composed: true}),
      )
      await waitUntil(() => part(form(chart), 'start'))
    }
    const before = await openPage(charting)
    before.offers = offers
    await begin(before)
    await tap(form(before), 'start')
    await pick(form(before), liked, 'Most days')
    await waitUntil(async () => (await lying()).length, 'nothing is kept')
    before.remove()
    const chart = await openPage(charting)
    await waitUntil(() => waiting(chart).length)
    expect(waiting(chart)[0]).to.contain('Looking back at the week')
    press(chart, '[part=go-on]')
    await waitUntil(() => part(form(chart), 'back'))
    await settled(form(chart))
    while (!form(chart).shadowRoot!.textContent!.includes(liked)) await tap(form(chart), 'back')
    expect(question(form(chart), liked).querySelector('.option:has(:checked)')!.textContent!.trim()).to.equal(
      'Most days',
    )
    expect(form(chart).unfinished).to.be.true
    press(form(chart), '[part~=stop]')
    await waitUntil(() => waiting(chart).length)
    press(chart, '[part=discard]')
    await waitUntil(() => within(chart, '[part=let-go]').length)
    press(chart, '[part=let-go]')
    await waitUntil(async () => !(await lying()).length)
  })
})

describe('recovery-chart sends what could not be sent once the connection is back', () => {
  beforeEach(forgetAll)

  /** Writes a goal and a check-in without a connection, saves both, and closes their forms. */
  async function saveOffline(charting: Charting): Promise<RecoveryChart> {
    const chart = await openPage(charting)
    charting.sandbox.faults.push({kind: 'offline', times: 1000})
    press(chart, 'header button')
    await write(chart, 'Sing again')
    const goalForm = within(chart, 'recovery-goal-form')[0]!
    press(goalForm, '[data-component=hope]')
    press(goalForm, '[part~=save]')
    await says(chart, en.sendsAgain)
    press(goalForm, '[part~=not-now]')
    await checkIn(chart)
    press(form(chart), '[part~=save]')
    await waitUntil(() => form(chart).waiting.some(({unsent}) => unsent))
    press(form(chart), '[part~=stop]')
    await waitUntil(() => rows(chart).includes('Choir') && rows(chart).includes('Sing again'))
    charting.writes.length = 0
    return chart
  }

  it('all of it, each once, from closed forms, and says so until then', async () => {
    const charting = startCharting()
    const chart = await saveOffline(charting)
    expect(rows(chart)).to.contain(`Not sent yet: “Sing again” ${en.sendsAgain}`)
    expect(rows(chart)).to.contain('Not sent yet: Check-in · “Choir”')
    await expect(chart).to.be.accessible()
    charting.sandbox.faults.length = 0
    for (let press = 0; press < 3; press++) window.dispatchEvent(new Event('online'))
    await waitUntil(() => rows(chart) === '', 'something still waits')
    const {versions} = charting.sandbox.snapshot()
    const saying = (words: string): number => versions.filter(({text}) => text?.includes(words)).length
    expect([saying('Sing again'), saying('Choir')]).to.deep.equal([1, 1])
    await waitUntil(async () => !(await lying()).length)
  })

  it('but not what was edited since, or let go', async () => {
    const charting = startCharting()
    const chart = await saveOffline(charting)
    press(chart, '[part=go-on]')
    await waitUntil(() => shownForm(chart, 'recovery-goal-form'))
    await write(chart, 'Sing on Sundays')
    press(within(chart, 'recovery-goal-form')[0]!, '[part~=not-now]')
    await waitUntil(() => rows(chart).includes('Not in the chart yet: “Sing on Sundays”'))
    within(chart, '[part=discard]')[1]!.click()
    await says(chart, en.chart.letGoAsk)
    press(chart, '[part=let-go]')
    await waitUntil(() => !rows(chart).includes('Choir'))
    charting.sandbox.faults.length = 0
    window.dispatchEvent(new Event('online'))
    await new Promise(resolve => setTimeout(resolve, 100))
    expect(charting.writes).to.deep.equal([])
    expect(rows(chart)).to.contain('Sing on Sundays')
  })

  for (const [who, other, words] of [
    ['person', {patient: 'leo'}, 'Rechanter'],
    ['user', {author: sam}, 'pottery'],
  ] as const)
    it(`nothing under another ${who}, and all of it when the first one is back`, async () => {
      const charting = startCharting()
      const chart = await saveOffline(charting)
      charting.sandbox.faults.length = 0
      Object.assign(chart, other)
      await says(chart, words)
      await waitUntil(() => rows(chart) === '')
      window.dispatchEvent(new Event('online'))
      await new Promise(resolve => setTimeout(resolve, 100))
      expect(charting.writes).to.deep.equal([])
      Object.assign(chart, {patient: 'maya', author: ada})
      await waitUntil(() => rows(chart).includes('Sing again'))
      window.dispatchEvent(new Event('online'))
      await waitUntil(() => rows(chart) === '', 'something still waits')
      expect(observed(charting).every(({subject}) => subject?.reference === 'Patient/maya')).to.be.true
    })
})
