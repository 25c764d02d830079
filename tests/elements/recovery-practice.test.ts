import {expect} from '@open-wc/testing'
import type {RecoveryPractice} from '../../src/elements/index.js'
import {messages} from '../messages.js'
import {focusIn, press} from './chart-driver.js'
import {says, startCharting, within} from './charting.js'
import {begin, noteOf, openPractice, rows, saveGoal, sitePack} from './practice-driver.js'
import {waitUntil} from './wait-until.js'

const words = messages.en.practice
const [measure, month, note] = [0, 1, 2]
const has = (practice: Element, selector: string): boolean => within(practice, selector).length > 0

describe('recovery-practice', () => {
  it('says what it is, above everything and by name, before anything can be done', async () => {
    const practice = await openPractice()
    const [banner] = within(practice, '[part=banner]')
    expect(banner!.getAttribute('role')).to.equal('note')
    expect(banner!.textContent).to.contain(words.title).and.contain(words.madeUp)
    expect(getComputedStyle(banner!).position).to.equal('sticky')
    expect(within(practice, 'section')[0]!.getAttribute('aria-labelledby')).to.equal('title')
    await begin(practice, note, 'Maya (made up)')
    expect(has(practice, '[part=banner]')).to.be.true
  })

  it('lies over a screen that the chart covers, so that it cannot be taken for one', async () => {
    const practice = await openPractice()
    await begin(practice, note, 'pottery')
    await waitUntil(() => has(practice, 'recovery-together [part=look], [part=row] [part=look]'))
    within(practice, '[part=row] [part=look]')[0]!.click()
    const [strip] = within(practice, '.strip')
    await waitUntil(() => strip!.matches(':popover-open'), 'no strip')
    expect(strip!.textContent).to.equal(words.strip)
  })

  it('goes through a scenario with the chart beside: one asks, then the other, on a chart that is as it was', async () => {
    const practice = await openPractice()
    await begin(practice, note, 'pottery')
    await waitUntil(() => focusIn(practice)?.textContent === 'Write the note so that she could read it')
    await says(practice, 'Round 1 of 2')
    expect(noteOf(practice).value).to.contain('refused to explain')
    noteOf(practice).value = 'The bus did not come.'
    await saveGoal(practice, 'Sing on the bus')
    press(practice, '[part=end]')
    await says(practice, words.over(1))
    expect(has(practice, '[part=reflection]')).to.be.false
    press(practice, '[part=swap]')
    await says(practice, 'Round 2 of 2')
    await says(practice, 'pottery')
    expect(noteOf(practice).value).to.contain('refused to explain')
    expect(practice.shadowRoot!.textContent).not.to.contain('Sing on the bus')
    press(practice, '[part=end]')
    await waitUntil(() => has(practice, '[part=reflection]'))
    const [reflection] = within(practice, '[part=reflection]')
    expect(reflection!.textContent).to.contain('Which words are quick to write').and.contain('dimension 4')
    expect(has(practice, '[part=reflection] :is(input, textarea)')).to.be.false
    press(practice, '[part=leave]')
    await waitUntil(() => has(practice, '[part=begin]'))
  })

  it('asks for nothing over the network, and stores nothing, from beginning to end', async () => {
    const practice = await openPractice()
    const left: string[] = []
    const {fetch} = window
    const {open} = XMLHttpRequest.prototype
    window.fetch = async input => Promise.reject(left.push(String(input)))
    XMLHttpRequest.prototype.open = function (method: string, url: string | URL) {
      left.push(`${method} ${url}`)
    }
    const before = await stored()
    try {
      await begin(practice, month, 'pottery')
      await saveGoal(practice, 'Three small firings')
      press(practice, '[part=end]')
      await look(practice)
      press(practice, '[part=swap]')
      await says(practice, 'Round 2 of 2')
      press(practice, '[part=end]')
      await look(practice)
    } finally {
      window.fetch = fetch
      XMLHttpRequest.prototype.open = open
    }
    expect(left).to.deep.equal([])
    expect(await stored()).to.deep.equal(before)
  })

  it('is heard by nobody: neither by the page nor by a record that it stands in', async () => {
    const charting = startCharting()
    const record = document.createElement('recovery-record')
    Object.assign(record, {backend: charting.backend, patient: 'maya'})
    document.body.append(record)
    const heard: string[] = []
    for (const name of ['goal-saved', 'goal-submit', 'goal-compose', 'form-close', 'drafts-change'])
      document.addEventListener(name, () => heard.push(name))
    const practice = await openPractice({}, record)
    await begin(practice, measure, 'chess')
    const kept = charting.sandbox.snapshot()
    await saveGoal(practice, 'A third table')
    expect(heard).to.deep.equal([])
    expect(charting.writes).to.deep.equal([])
    expect(charting.sandbox.snapshot()).to.deep.equal(kept)
    record.remove()
  })

  it('shows the whole chart of whom is chosen, in the language that is theirs, without a scenario', async () => {
    const practice = await openPractice({lang: 'fr'})
    press(practice, '[part=look-around]')
    await says(practice, 'Rechanter')
    press(practice, '[part=end]')
    await says(practice, messages.fr.practice.overFree)
    expect(has(practice, '[part=swap]')).to.be.false
  })

  it('goes through what a site wrote, with who wrote it, and tells what is wrong in it', async () => {
    const practice = await openPractice({content: sitePack})
    await says(practice, 'Written by peer trainers (from lived experience).')
    await begin(practice, 3, 'Rechanter')
    await says(practice, 'Ask what will be written down.')
    const {steps: _, ...broken} = sitePack.scenarios![0]!
    practice.content = {...sitePack, scenarios: [broken as never]}
    press(practice, '[part=leave]')
    await says(
      practice,
      'Content pack “site”: scenarios[0].steps: it is missing, such as ["Open the goal."].',
    )
    expect(within(practice, '[part=begin]')).to.have.lengthOf(3)
  })
})

async function look(practice: RecoveryPractice): Promise<void> {
  await waitUntil(() => has(practice, '[part=look]'))
  press(practice, '[part=look]')
  await waitUntil(() => rows(practice).length, 'no figures')
}

/** All that a page can keep beyond its life. */
async function stored(): Promise<unknown[]> {
  const databases = await indexedDB.databases()
  return [{...localStorage}, {...sessionStorage}, document.cookie, databases, await caches.keys()]
}
