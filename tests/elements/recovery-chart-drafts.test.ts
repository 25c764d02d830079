import {expect} from '@open-wc/testing'
import type {Goal} from 'fhir/r4.js'
import {openDrafts} from '../../src/record/index.js'
import {focusIn, press} from './chart-driver.js'
import {put, says, startCharting, within, type Charting} from './charting.js'
import {ada, forgetAll, lying, openPage, typeGoal, waiting} from './kept-drafts.js'
import {waitUntil} from './wait-until.js'

const field = (chart: Element): HTMLTextAreaElement => within(chart, '#words')[0] as HTMLTextAreaElement

async function goalOf({sandbox}: Charting, id: string): Promise<Goal> {
  return (await (await sandbox.fetch(`${sandbox.baseUrl}/Goal/${id}`)).json()) as Goal
}

describe('recovery-chart keeps drafts beyond the page, where the site wants that', () => {
  beforeEach(forgetAll)

  it('and gives a new goal back, to be saved once, after which nothing is kept of it', async () => {
    const charting = startCharting()
    const before = await openPage(charting)
    await typeGoal(before, 'Sing again')
    expect(within(before, '[part=truth]')[0]!.textContent).to.contain('for 12 h')
    before.remove()

    const chart = await openPage(charting)
    await waitUntil(() => waiting(chart).length)
    press(chart, '[part=go-on]')
    await waitUntil(() => field(chart).value === 'Sing again')
    await expect(chart).to.be.accessible()
    press(chart, '[data-component=hope]')
    press(chart, '[part~=save]')
    await waitUntil(() =>
      charting.writes.some(({method, path}) => method === 'POST' && path.endsWith('/Goal')),
    )
    await waitUntil(async () => !(await lying()).length)
    expect(waiting(chart)).to.deep.equal([])
  })

  it('and gives a change back on top of the goal as it was: what somebody else changed since stays', async () => {
    const charting = startCharting()
    const before = await openPage(charting)
    press(before, '[data-goal=maya-pottery] [part~=edit], [part~=edit]')
    await waitUntil(() => field(before)?.value)
    const old = field(before).value
    field(before).value = `${old} Slowly.`
    field(before).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}))
    await waitUntil(async () => (await lying()).length)
    before.remove()

    const id = charting.sandbox
      .snapshot()
      .versions.find(
        ({type, text}) =>
          type === 'Goal' && (JSON.parse(text ?? '{}') as Partial<Goal>).description?.text === old,
      )!.id
    const theirs = await goalOf(charting, id)
    await charting.sandbox.fetch(`${charting.sandbox.baseUrl}/Goal/${id}`, {
      method: 'PUT',
      headers: {'content-type': 'application/fhir+json', 'if-match': `W/"${theirs.meta!.versionId}"`},
      body: JSON.stringify({...theirs, note: [...(theirs.note ?? []), {text: 'From somebody else'}]}),
    })
    const chart = await openPage(charting)
    await waitUntil(() => waiting(chart).length)
    press(chart, '[part=go-on]')
    await waitUntil(() => field(chart).value === `${old} Slowly.`)
    press(chart, '[part~=save]')
    await waitUntil(async () => (await goalOf(charting, id)).description.text === `${old} Slowly.`)
    expect((await goalOf(charting, id)).note!.at(-1)!.text).to.equal('From somebody else')
    await waitUntil(async () => !(await lying()).length)
  })

  it('and lets one go only when that is said twice', async () => {
    const charting = startCharting()
    const before = await openPage(charting)
    await typeGoal(before, 'Sing again')
    before.remove()
    const chart = await openPage(charting)
    await waitUntil(() => waiting(chart).length)
    press(chart, '[part=discard]')
    await says(chart, 'Let this go for good?')
    await waitUntil(() => focusIn(chart)?.part.contains('keep'))
    await expect(chart).to.be.accessible()
    press(chart, '[part=keep]')
    await waitUntil(() => focusIn(chart)?.part.contains('discard'))
    expect(waiting(chart)).to.have.length(1)
    press(chart, '[part=discard]')
    await waitUntil(() => within(chart, '[part=let-go]').length)
    press(chart, '[part=let-go]')
    await waitUntil(() => !waiting(chart).length)
    await waitUntil(async () => !(await lying()).length)
  })

  it('but never on a kiosk, for nobody, or where the site says nothing', async () => {
    const charting = startCharting()
    const kiosk = await openPage(charting, {kiosk: true})
    const nobody = put('recovery-chart', {
      backend: charting.backend,
      patient: 'maya',
      config: {drafts: {hours: 1}},
    })
    const silent = put('recovery-chart', {backend: charting.backend, patient: 'maya', author: ada})
    for (const chart of [kiosk, nobody, silent]) {
      await waitUntil(() => within(chart, 'header button').length)
      press(chart, 'header button')
      await waitUntil(() => field(chart))
      field(chart).value = 'Sing again'
      field(chart).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}))
    }
    await new Promise(resolve => setTimeout(resolve, 1000))
    expect(await lying()).to.deep.equal([])
  })
})

describe('Drafts that are kept', () => {
  beforeEach(forgetAll)

  it('end by themselves, and not before', async () => {
    let now = 1_000_000
    const whose = {user: 'Practitioner/ada', whose: '/fhir maya', hours: 2, now: () => now}
    const drafts = openDrafts(whose)
    expect(await drafts.keep('goal 1', {words: 'Sing'})).to.equal(true)
    await drafts.close()
    now += 2 * 3_600_000 - 1
    const later = openDrafts(whose)
    expect(await later.take()).to.deep.equal([{name: 'goal 1', value: {words: 'Sing'}, time: 1_000_000}])
    await later.close()
    now += 1
    expect(await openDrafts(whose).take()).to.deep.equal([])
    expect(await lying()).to.deep.equal([])
  })
})
