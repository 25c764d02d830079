import {expect} from '@open-wc/testing'
import {messages} from '../../messages.js'
import {startCharting} from '../../elements/charting.js'
import {aTimeout, compose, form, goalsSaying, openChart, put, save, says, textOf, waitUntil} from './chart.js'

const {en} = messages

describe('Whose words they are', () => {
  it('C6 a double click and Enter pressed twice are one create', async () => {
    const page = await openChart()
    await compose(page.chart, 'Sing')
    page.sandbox.faults.push({kind: 'delay', milliseconds: 50, match: {method: 'POST'}})
    save(page.chart)
    save(page.chart)
    const field = form(page.chart).shadowRoot!.querySelector('#words')!
    for (let press = 0; press < 2; press++)
      field.dispatchEvent(
        new KeyboardEvent('keydown', {key: 'Enter', ctrlKey: true, bubbles: true, composed: true}),
      )
    await waitUntil(() => form(page.chart).hidden)
    expect(goalsSaying(page, 'Sing')).to.have.length(1)
    expect(page.writes.filter(({path}) => path.endsWith('/Goal'))).to.have.length.at.most(1)
  })

  it('C11 what was sent under one user is not sent again under the token of another', async () => {
    const {sandbox} = startCharting()
    const tokens: (string | null)[] = []
    const original = window.fetch
    let lost = false
    window.fetch = async (input, init) => {
      const request = new Request(input, init)
      if (!request.url.startsWith(sandbox.baseUrl)) return original(input, init)
      if (request.method === 'POST') tokens.push(request.headers.get('authorization'))
      if (request.method === 'POST' && !lost) {
        lost = true
        throw new TypeError('Failed to fetch')
      }
      return sandbox.fetch(request)
    }
    try {
      const chart = put('recovery-chart', {
        ...{baseUrl: sandbox.baseUrl, patient: 'maya', lang: 'en'},
        author: {display: 'First', reference: 'Practitioner/maya-nurse'},
        authorization: () => 'Bearer first',
      })
      await says(chart, 'pottery')
      await compose(chart, 'Sing')
      save(chart)
      await waitUntil(() => lost)
      chart.author = {display: 'Second'}
      chart.authorization = () => 'Bearer second'
      await aTimeout(1200)
      expect(tokens).to.deep.equal(['Bearer first'])
      expect(sandbox.snapshot().versions.filter(({text}) => text?.includes('"Sing"'))).to.have.length(0)
    } finally {
      window.fetch = original
    }
  })

  it('C12 a change of person during a save writes it to the first one, and shows nothing of them under the next', async () => {
    const page = await openChart()
    await compose(page.chart, 'Words of Maya')
    page.sandbox.faults.push({kind: 'delay', milliseconds: 150, match: {method: 'POST'}})
    save(page.chart)
    await says(page.chart, en.goalForm.saving)
    page.chart.patient = 'leo'
    await says(page.chart, 'Rechanter')
    // A busy machine takes its time to save: looks go on until that is done.
    for (let look = 0; look < 8 || (look < 200 && !goalsSaying(page, 'Words of Maya').length); look++) {
      await aTimeout(50)
      expect(textOf(page.chart)).not.to.contain('Words of Maya').and.not.to.contain('pottery')
    }
    const references = goalsSaying(page, 'Words of Maya').map(({subject}) => subject.reference)
    expect(references).to.deep.equal(['Patient/maya'])
    page.chart.patient = 'maya'
    await says(page.chart, 'Words of Maya')
  })
})
