import {aTimeout, expect} from '@open-wc/testing'
import type {RecoveryChart} from '../../src/elements/index.js'
import {messages} from '../messages.js'
import {focusIn, press, shownForm, write} from './chart-driver.js'
import {put, says, startCharting, within, type Charting} from './charting.js'
import {waitUntil} from './wait-until.js'

const pressInForm = (chart: Element, selector: string): void =>
  press(within(chart, 'recovery-goal-form')[0]!, selector)
const unsaved = (chart: Element): string =>
  within(chart, '[part~=unsaved]')
    .map(each => each.textContent?.replace(/\s+/g, ' ').trim())
    .join()

describe('recovery-chart tells people apart and keeps their words', () => {
  let charting: Charting
  beforeEach(() => {
    charting = startCharting()
  })

  const open = async (): Promise<RecoveryChart> => {
    const chart = put('recovery-chart', {backend: charting.backend, patient: 'maya', lang: 'en'})
    await says(chart, 'pottery')
    return chart
  }

  for (const [what, next, shown] of [
    ['person', () => ({patient: 'leo'}), 'Rechanter'],
    ['endpoint', () => ({backend: startCharting().backend, patient: 'amina'}), 'Saturday chess'],
  ] as const)
    it(`closes one person’s goal when the record around it becomes that of another ${what}`, async () => {
      const record = put('recovery-record', {backend: charting.backend, patient: 'maya'})
      const chart = put('recovery-chart', {lang: 'en'}, record)
      await says(chart, 'pottery')
      press(chart, '[part~=edit]')
      await write(chart, 'Words of Maya')
      Object.assign(record, next())
      await says(chart, shown)
      expect(shownForm(chart, 'recovery-goal-form')).not.to.exist
      expect(unsaved(chart)).to.equal('')
      press(chart, 'header button')
      await waitUntil(() => focusIn(chart)?.localName === 'textarea')
      expect((focusIn(chart) as HTMLTextAreaElement).value).to.equal('')
      pressInForm(chart, '[part~=save]')
      expect(charting.writes).to.deep.equal([])
      Object.assign(record, {backend: charting.backend, patient: 'maya'})
      await says(chart, 'Words of Maya')
    })

  it('keeps what was typed while the endpoint is gone for a moment', async () => {
    const chart = await open()
    press(chart, 'header button')
    await write(chart, 'Sing again')
    chart.backend = undefined
    await waitUntil(() => !within(chart, 'header button').length)
    chart.backend = charting.backend
    await says(chart, 'Sing again')
    press(chart, '[part~=go-on]')
    await waitUntil(() => focusIn(chart)?.localName === 'textarea')
    expect((focusIn(chart) as HTMLTextAreaElement).value).to.equal('Sing again')
  })

  it('shows what is not in the chart yet, and goes on with it', async () => {
    const chart = await open()
    press(chart, 'header button')
    await write(chart, 'Sing again')
    expect(unsaved(chart)).to.equal('')
    press(chart, '[part~=not-now]')
    await waitUntil(() => unsaved(chart).startsWith('Not in the chart yet: “Sing again”'))
    await expect(chart).to.be.accessible()
    press(chart, '[part~=edit]')
    await write(chart, 'Clay on Tuesdays')
    expect(unsaved(chart)).to.contain('Sing again').and.not.to.contain('Clay')
    press(chart, '[part~=go-on]')
    await waitUntil(() => unsaved(chart).includes('Clay on Tuesdays'))
    expect(unsaved(chart)).not.to.contain('Sing again')
    press(chart, '[part~=not-now]')
    await waitUntil(() => within(chart, '[part~=go-on]').length === 2)
    within(chart, '[part~=go-on]')[1]!.click()
    await says(chart, messages.en.goalForm.editTitle)
    pressInForm(chart, '[part~=save]')
    await waitUntil(() => charting.writes.length === 1)
    await waitUntil(() => !unsaved(chart).includes('Clay'))
    expect(unsaved(chart)).to.contain('Sing again')
  })

  it('goes on to the new goal when the chart has it', async () => {
    const chart = await open()
    press(chart, 'header button')
    await write(chart, 'Sing again')
    pressInForm(chart, '[data-component=hope]')
    pressInForm(chart, '[part~=save]')
    await waitUntil(() => (focusIn(chart) as HTMLElement).dataset.goal)
    expect(focusIn(chart)!.textContent).to.contain('Sing again')
  })

  it('leaves the focus in the page’s note when a slow save is done', async () => {
    const chart = await open()
    const note = document.createElement('textarea')
    chart.parentElement!.append(note)
    charting.sandbox.faults.push({kind: 'delay', milliseconds: 50, match: {method: 'POST'}})
    press(chart, 'header button')
    await write(chart, 'Sing again')
    pressInForm(chart, '[data-component=hope]')
    pressInForm(chart, '[part~=save]')
    note.focus()
    await waitUntil(() => !shownForm(chart, 'recovery-goal-form'))
    await aTimeout(20)
    expect(document.activeElement).to.equal(note)
  })

  it('goes back from each form to where that one was opened', async () => {
    const chart = await open()
    await waitUntil(() => within(chart, '[part~=start]')[0])
    press(chart, '[part~=start]')
    await waitUntil(() => shownForm(chart, 'recovery-measure-form'))
    press(chart, 'header button')
    await write(chart, 'Sing again')
    press(chart, '[part~=not-now]')
    await waitUntil(() => focusIn(chart)?.getAttribute('part') === 'new')
    await waitUntil(() => within(chart, '[part~=stop]')[0])
    press(chart, '[part~=stop]')
    await waitUntil(() => focusIn(chart)?.textContent?.trim() === messages.en.measures.start)
  })

  it('brings the question along that is asked', async () => {
    const chart = await open()
    const detail = {components: ['hope'], question: 'What are you looking forward to?'}
    const [goals] = within(chart, 'recovery-goals')
    goals!.dispatchEvent(new CustomEvent('goal-compose', {detail, bubbles: true, composed: true}))
    await waitUntil(() => within(chart, '[part=question].words')[0]?.textContent === detail.question)
    expect(shownForm(chart, 'recovery-goal-form')).to.exist
  })

  it('follows the record that it is moved to, and no longer the one that it left', async () => {
    const [one, other] = ['maya', 'leo'].map(patient =>
      put('recovery-record', {backend: charting.backend, patient}),
    )
    const chart = put('recovery-chart', {lang: 'en', note: 'note'}, one)
    await says(chart, 'pottery')
    charting.sandbox.habits.readOnlyTypes = ['Goal']
    other!.append(chart)
    await says(chart, 'Rechanter')
    chart.remove()
    chart.requestUpdate()
    await chart.updateComplete
  })
})
