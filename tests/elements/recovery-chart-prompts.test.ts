import {expect} from '@open-wc/testing'
import type {RecoveryChart} from '../../src/elements/index.js'
import {find, press as pressIn, say, words} from './prompts-driver.js'
import {press} from './chart-driver.js'
import {put, says, startCharting, within, type Charting} from './charting.js'
import {waitUntil} from './wait-until.js'

const promptsIn = (chart: RecoveryChart): HTMLElement | undefined => within(chart, 'recovery-prompts')[0]
const leave = (): boolean => window.dispatchEvent(new Event('beforeunload', {cancelable: true}))

/** The chart of somebody, with the prompts open in it. */
async function talk(charting: Charting): Promise<{chart: RecoveryChart; prompts: HTMLElement}> {
  const chart = put('recovery-chart', {backend: charting.backend, patient: 'maya', lang: 'en'})
  await waitUntil(() => within(chart, '[part=prompts]').length, 'no way to the prompts')
  press(chart, '[part=prompts]')
  await waitUntil(() => promptsIn(chart)?.shadowRoot?.querySelector('#prompt'), 'no prompt')
  return {chart, prompts: promptsIn(chart)!}
}

describe('Ideas to talk about in a chart', () => {
  it('are fetched when they are opened, and not before', async () => {
    const {backend} = startCharting()
    const chart = put('recovery-chart', {backend, patient: 'maya', lang: 'en'})
    await waitUntil(() => within(chart, '[part=prompts]').length)
    expect(promptsIn(chart) === undefined).to.be.true
  })

  it('keep what was said through being closed and another person, say so beside their button, and say it under nobody else', async () => {
    const {chart, prompts} = await talk(startCharting())
    await say(prompts, 'Only Maya’s')
    press(prompts, '[part=close]')
    await chart.updateComplete
    expect(prompts.checkVisibility()).to.be.false
    await says(chart, 'not in the chart yet')
    chart.patient = 'leo'
    await says(chart, 'Rechanter')
    press(chart, '[part=prompts]')
    await waitUntil(() => prompts.checkVisibility())
    expect([words(prompts), leave()]).to.deep.equal(['', false])
    expect(within(chart, '[part=row]')[0]!.textContent).not.to.contain('not in the chart yet')
    chart.patient = 'maya'
    await waitUntil(() => within(chart, '[part=row]')[0]?.textContent?.includes('not in the chart yet'))
    press(chart, '[part=prompts]')
    await waitUntil(() => words(prompts) === 'Only Maya’s', 'Maya’s words are gone')
  })

  it('let somebody close say what becomes a goal, which the form keeps as unsaved until the chart has it', async () => {
    const charting = startCharting()
    const {chart, prompts} = await talk(charting)
    await pressIn(prompts, '[name=deck][value=supporter]')
    await say(prompts, 'She bakes')
    await say(prompts, 'Priya', '[part=name]')
    await pressIn(prompts, '[name=fate][value=goal]')
    find(prompts, '[part=compose]').click()
    const form = within(chart, 'recovery-goal-form')[0]!
    await waitUntil(() => within(form, '#words').length, 'no form')
    press(form, '[part=not-now]')
    await waitUntil(() => within(chart, '[part=unsaved]').length, 'the words are kept nowhere')
    expect([within(chart, '[part=unsaved]')[0]!.textContent!.includes('“She bakes”'), leave()]).to.deep.equal(
      [true, false],
    )
    press(chart, '[part=go-on]')
    await waitUntil(() => form.checkVisibility())
    press(form, '[part=save]')
    await waitUntil(() => charting.writes.some(({path}) => path.endsWith('/Goal')), 'no goal was sent')
    const goal = JSON.parse(charting.writes.find(({path}) => path.endsWith('/Goal'))!.body)
    expect(goal.description.text).to.equal('She bakes')
    expect(JSON.stringify(goal)).to.contain('Priya')
    await says(prompts, 'It is a goal in the chart.')
    expect(leave()).to.be.true
  })
})
