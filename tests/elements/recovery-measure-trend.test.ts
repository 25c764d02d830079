import {expect, fixture, html} from '@open-wc/testing'
import {RecoveryMeasureTrend} from '../../src/elements/recovery-measure-trend/recovery-measure-trend.js'
import {checkIn, type Reading} from '../../src/measures/index.js'
import {spoken} from './check-in-driver.js'
import {reading, readingsOf} from './check-in-readings.js'

if (!customElements.get('recovery-measure-trend'))
  customElements.define('recovery-measure-trend', RecoveryMeasureTrend)

async function show(readings: Reading[], {table = false, lang = 'en'} = {}): Promise<RecoveryMeasureTrend> {
  return fixture(
    html`<recovery-measure-trend
      lang=${lang}
      component="hope"
      .readings=${readings}
      ?table=${table}
    ></recovery-measure-trend>`,
  )
}

const path = (trend: RecoveryMeasureTrend, name: 'line' | 'dots'): string =>
  trend.shadowRoot!.querySelector(`.${name}`)!.getAttribute('d')!
const stretches = (d: string): number[][][] =>
  d
    .split('M')
    .slice(1)
    .map(stretch =>
      stretch
        .replace('h0', '')
        .split('L')
        .map(point => point.split(' ').map(Number)),
    )
const change = (trend: RecoveryMeasureTrend): string =>
  spoken(trend.shadowRoot!.querySelector("[part='change']"))
const rows = (trend: RecoveryMeasureTrend): string[][] =>
  [...trend.shadowRoot!.querySelectorAll('tr')].map(row => [...row.children].map(spoken))

describe('recovery-measure-trend draws what was answered', () => {
  it('draws a line from three answers on, and points alone before', async () => {
    const two = await show(readingsOf('hope', [1, 3]))
    expect(path(two, 'line')).to.equal('')
    expect(stretches(path(two, 'dots'))).to.have.length(2)
    const three = await show(readingsOf('hope', [1, 3, 2]))
    expect(stretches(path(three, 'line'))).to.have.length(1)
    expect(stretches(path(three, 'line'))[0]).to.have.length(3)
  })

  it('leaves a gap where it was declined, and never draws that as a number', async () => {
    const trend = await show(readingsOf('hope', [1, 2, 'declined', 3, 4, 'declined', 2]))
    expect(stretches(path(trend, 'line')).map(stretch => stretch.length)).to.deep.equal([2, 2])
    expect(stretches(path(trend, 'dots'))).to.have.length(1)
  })

  it('joins no two instruments or versions, and draws nothing that is off the scale', async () => {
    const versions = readingsOf('hope', [1, 2, 3, 4]).map((each, index) => ({
      ...each,
      version: index < 2 ? '1.0' : '2.0',
    }))
    expect(stretches(path(await show(versions), 'line')).map(stretch => stretch.length)).to.deep.equal([2, 2])
    const other = readingsOf('hope', [1, 2, 3, 4]).map((each, index) => ({
      ...each,
      instrument: index < 2 ? 'chime-check-in' : 'chime-check-in-2',
    }))
    expect(stretches(path(await show(other), 'line')).map(stretch => stretch.length)).to.deep.equal([2, 2])
    const off = await show(readingsOf('hope', [1, 2, 37, 3, 4]))
    expect(stretches(path(off, 'line')).map(stretch => stretch.length)).to.deep.equal([2, 2])
  })

  it('spaces time truly and uses the whole scale for the height', async () => {
    const times = ['2025-03-01', '2025-03-02', '2025-03-11T00:00:00Z']
    const trend = await show([0, 4, 2].map((value, index) => reading('hope', times[index], {value})))
    const [[low, high, middle]] = stretches(path(trend, 'line')) as [number[][]]
    expect(low).to.deep.equal([0, 35])
    expect(high).to.deep.equal([40, 5])
    expect(middle).to.deep.equal([400, 20])
  })

  it('draws five thousand answers with far fewer points, and the same heights', async () => {
    const many = Array.from({length: 5000}, (_, index) =>
      reading('hope', new Date(Date.UTC(2000, 0, index)).toISOString(), {value: index % 5}),
    )
    const trend = await show(many)
    const points = stretches(path(trend, 'line'))[0]!
    expect(points.length).to.be.below(2000)
    expect(Math.min(...points.map(([, y]) => y!))).to.equal(5)
    expect(Math.max(...points.map(([, y]) => y!))).to.equal(35)
  })

  it('survives answers without a date, with part of one, and with none at all', async () => {
    const undated = await show([
      reading('hope', undefined, {value: 1}),
      reading('hope', '2024', {value: 2}),
      reading('hope', '2024-06', {value: 3}),
      reading('hope', 'soon', {value: 3}),
    ])
    expect(stretches(path(undated, 'dots'))).to.have.length(2)
    expect(change(undated)).to.equal('mostly about the same as last time')
    expect(change(await show([]))).to.equal('not asked yet')
  })
})

describe('recovery-measure-trend stands alone', () => {
  it('shows nothing for an instrument that does not ask about the component', async () => {
    const trend = await show(readingsOf('hope', [0, 0, 0]).map(each => ({...each, linkId: undefined})))
    trend.instrument = {...checkIn, items: []}
    await trend.updateComplete
    expect(path(trend, 'line') + path(trend, 'dots')).to.equal('')
  })
})

describe('recovery-measure-trend says the change in words', () => {
  it('says what was answered and whether it is higher, about the same or lower, and nothing of good or bad', async () => {
    expect(change(await show(readingsOf('hope', [1, 2])))).to.equal('somewhat higher than last time')
    expect(change(await show(readingsOf('hope', [2, 2])))).to.equal('somewhat about the same as last time')
    expect(change(await show(readingsOf('hope', [3, 2])))).to.equal('somewhat lower than last time')
    expect(change(await show(readingsOf('hope', [3])))).to.equal('mostly answered once')
    const [up, down] = [await show(readingsOf('hope', [1, 2, 3])), await show(readingsOf('hope', [3, 2, 1]))]
    const colour = (trend: RecoveryMeasureTrend): string =>
      getComputedStyle(trend.shadowRoot!.querySelector('.line')!).stroke
    expect(colour(up)).to.equal(colour(down))
  })

  it('calls a difference «about the same» where a published threshold says that it means nothing', async () => {
    const trend = await show(readingsOf('hope', [2, 3]))
    trend.instrument = {...checkIn, threshold: {change: 2, source: 'Published elsewhere'}}
    await trend.updateComplete
    expect(change(trend)).to.equal('mostly about the same as last time')
  })

  it('shows an answer in words as words, without a step and without «not today»', async () => {
    const readings = [...readingsOf('hope', [1]), reading('hope', '2025-04-01', {words: 'It depends.'})]
    expect(change(await show(readings))).to.equal('answered in words')
    expect(rows(await show(readings, {table: true}))[1]).to.deep.equal(['Apr 1, 2025', '“It depends.”'])
  })

  it('compares nothing with what was declined', async () => {
    expect(change(await show(readingsOf('hope', [3, 'declined'])))).to.equal('not today')
    expect(change(await show(readingsOf('hope', ['declined', 3])))).to.equal('mostly answered once')
    expect(change(await show(readingsOf('hope', [1, 'declined', 3])))).to.equal(
      'mostly higher than when last answered, Mar 1, 2025',
    )
  })

  it('compares no two instruments, and no two versions of one', async () => {
    const [first, second] = readingsOf('hope', [1, 3])
    for (const other of [{instrument: 'another'}, {version: '0.9'}]) {
      const trend = await show([{...first!, ...other}, second!])
      expect(change(trend)).to.equal('mostly answered once')
    }
  })

  it('is one picture with a name that says the same', async () => {
    const picture = (await show(readingsOf('hope', [1, 2, 3]))).shadowRoot!.querySelector('[role=img]')!
    expect(picture.getAttribute('aria-label')).to.equal(
      'Hope: mostly, higher than last time (3 answers). From “not at all” to “very much”.',
    )
    const french = await show(readingsOf('hope', [1]), {lang: 'fr'})
    expect(french.shadowRoot!.querySelector('[role=img]')!.getAttribute('aria-label')).to.match(
      /^Espoir\u00a0: un peu, répondu une fois \(1 réponse\)\. De «\u00a0pas du tout\u00a0» à «\u00a0tout à fait\u00a0»\.$/u,
    )
  })
})

describe('recovery-measure-trend has a table twin', () => {
  it('tells every answer in words, newest first, with what the person said', async () => {
    const readings = readingsOf('hope', [0, 'declined', 3])
    readings[0]!.words = 'The spring'
    const odd = [
      reading('hope', '2025-04-01', {text: '> 3', preliminary: true}),
      reading('hope', '2025-04-02', {value: 2.5}),
    ]
    expect(rows(await show([...readings, ...odd], {table: true}))).to.deep.equal([
      ['Date', 'Answer'],
      ['Apr 2, 2025', '2.5'],
      ['Apr 1, 2025', '> 3 (preliminary)'],
      ['Mar 3, 2025', 'mostly'],
      ['Mar 2, 2025', 'not today'],
      ['Mar 1, 2025', 'not at all “The spring”'],
    ])
  })

  it('speaks French', async () => {
    const [, first] = rows(await show(readingsOf('hope', ['declined']), {table: true, lang: 'fr'}))
    expect(first).to.deep.equal(['1er mars 2025', 'pas aujourd’hui'])
  })

  it('is accessible as a line and as a table, in both languages', async () => {
    for (const lang of ['en', 'fr'])
      for (const table of [false, true])
        await expect(await show(readingsOf('hope', [1, 2, 'declined', 3]), {table, lang})).to.be.accessible()
  })
})
