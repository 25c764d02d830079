import {expect} from '@open-wc/testing'
import type {RecoveryMeasures} from '../../src/elements/recovery-measures/recovery-measures.js'
import {part, spoken} from './check-in-driver.js'
import {snapshotOf} from './check-in-readings.js'
import {press, show, sitting} from './measures-driver.js'

const rows = (measures: RecoveryMeasures): string[][] =>
  // The last column is the way to a goal.
  [...measures.shadowRoot!.querySelectorAll('tr')].map(row => [...row.children].slice(0, -1).map(spoken))

describe('recovery-measures is also one table', () => {
  it('has every answer by date, newest first, with the words that belong to it', async () => {
    const measures = await show(
      snapshotOf([
        ...sitting('2025-03-01T10:00:00-05:00', {hope: {value: undefined, declined: true}}),
        ...sitting('2025-03-09T09:30:00-04:00', {meaning: {words: 'Dogs', goingWell: 'Choir'}}),
        ...sitting('2025-03-09T16:05:00-04:00').slice(0, 2),
      ]),
    )
    await press(measures, 'as-table')
    expect(part(measures, 'as-table')!.getAttribute('aria-pressed')).to.equal('true')
    expect(rows(measures)).to.deep.equal([
      ['Date', 'Connectedness', 'Hope', 'Identity', 'Meaning', 'Empowerment', 'What is already going well?'],
      ['Mar 9, 2025, 16:05', 'not at all', 'a little', '', '', '', ''],
      ['Mar 9, 2025, 09:30', 'not at all', 'a little', 'somewhat', 'mostly “Dogs”', 'very much', '“Choir”'],
      ['Mar 1, 2025', 'not at all', 'not today', 'somewhat', 'mostly', 'very much', ''],
    ])
    expect(part(measures, 'table')!.getAttribute('tabindex')).to.equal('0')
  })

  it('is a list of dates, each with its answers, where there is no room for a table', async () => {
    const measures = await show(
      snapshotOf([
        ...sitting('2025-03-01T10:00:00-05:00', {hope: {value: undefined, declined: true}}),
        ...sitting('2025-03-09T09:30:00-04:00', {
          identity: {value: undefined, words: 'It depends.'},
          meaning: {words: 'Dogs', goingWell: 'Choir'},
        }).slice(1, 4),
      ]),
    )
    await press(measures, 'as-table')
    const shows = (name: string): boolean => part(measures, name)!.checkVisibility()
    measures.style.inlineSize = '760px'
    expect([shows('table'), shows('dates')]).to.deep.equal([true, false])
    measures.style.inlineSize = '400px'
    expect([shows('table'), shows('dates')]).to.deep.equal([false, true])
    const [newest, older] = [...part(measures, 'dates')!.children]
    expect(spoken(newest!.querySelector('h4'))).to.equal('Mar 9, 2025')
    expect([...newest!.querySelectorAll('dl > div')].map(spoken)).to.deep.equal([
      'Hope a little',
      'Identity “It depends.”',
      'Meaning mostly “Dogs”',
      'What is already going well? “Choir”',
    ])
    expect(spoken(older!)).to.contain('Hope not today')
    await expect(measures).to.be.accessible()
    measures.style.inlineSize = '260px'
    expect(measures.scrollWidth).to.be.at.most(260)
  })

  it('shows the newest of five thousand answers first, and all when asked', async function () {
    this.timeout(60_000)
    const many = Array.from({length: 1000}, (_, day) =>
      sitting(new Date(Date.UTC(2020, 0, day)).toISOString()),
    ).flat()
    const measures = await show(snapshotOf(many))
    await press(measures, 'as-table')
    expect(rows(measures)).to.have.length(51)
    await press(measures, 'show-all')
    expect(rows(measures)).to.have.length(1001)
  })

  it('has a way from any answer in it to a goal, made once it is asked for', async () => {
    const measures = await show(
      snapshotOf([
        ...sitting('2025-03-01T10:00:00-05:00', {hope: {words: 'Spring'}}),
        ...sitting('2025-03-09T09:30:00-04:00'),
      ]),
    )
    await press(measures, 'as-table')
    const older = [...measures.shadowRoot!.querySelectorAll<HTMLElement>("tr [part='turn']")].at(-1)!
    expect(older.parentElement!.querySelector("[part='compose']")).not.to.exist
    older.click()
    await measures.updateComplete
    const offered: unknown[] = []
    measures.addEventListener('goal-compose', event => offered.push(event.detail))
    older.parentElement!.querySelectorAll<HTMLElement>("[part='compose']")[1]!.click()
    expect(offered).to.deep.equal([
      {components: ['hope'], words: 'Spring', answer: 'hope-2025-03-01T10:00:00-05:00'},
    ])
    await expect(measures).to.be.accessible()
  })
})
