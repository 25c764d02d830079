import {expect, oneEvent} from '@open-wc/testing'
import type {RecoveryMeasureTrend} from '../../src/elements/recovery-measure-trend/recovery-measure-trend.js'
import type {RecoveryMeasures} from '../../src/elements/recovery-measures/recovery-measures.js'
import type {MeasureOffer, Reading} from '../../src/measures/index.js'
import {newGoal} from '../../src/goals/index.js'
import {all, part, parts, spoken} from './check-in-driver.js'
import {snapshotOf} from './check-in-readings.js'
import {daysAgo, press, show, sitting} from './measures-driver.js'

const questionnaire = 'https://site.example/Questionnaire/qpr-15|1.0'
const score = (instrument: string, days: number, more: Partial<Reading> = {}): Reading => ({
  id: `${instrument}-${days}`,
  instrument,
  part: 'total',
  version: '1.0',
  label: instrument,
  time: daysAgo(days),
  ...more,
})

async function showOffers(
  readings: readonly Reading[],
  offers: readonly MeasureOffer[],
  {lang = 'en', ...more}: {lang?: string} & Parameters<typeof snapshotOf>[1] = {},
): Promise<RecoveryMeasures> {
  const measures = await show(snapshotOf(readings, more), lang)
  measures.offers = offers
  await measures.updateComplete
  return measures
}

const trendIn = (measures: RecoveryMeasures): RecoveryMeasureTrend | null =>
  measures.shadowRoot!.querySelector<RecoveryMeasureTrend>('recovery-measure-trend[measures]')

const listed = (measures: RecoveryMeasures): string[] => parts(measures, 'measure').map(spoken)

describe('recovery-measures lists every measure', () => {
  it('that the site offers, in its order, and what else the record holds: what came of it, and when', async () => {
    const measures = await showOffers(
      [score('i-roc', 200, {value: 40}), score('qpr-15', 100, {value: 20}), score('qpr-15', 10, {value: 31})],
      [{instrument: 'hhi'}, {instrument: 'qpr-15', questionnaire, everyDays: 90}],
    )
    const [hhi, qpr, iRoc] = listed(measures)
    expect(hhi).to.match(/^Herth Hope Index \(HHI\) Not asked yet\.$/)
    expect(qpr).to.contain('31 higher than last time')
    expect(qpr).to.match(/Last asked \w+ \d+, \d{4}\. Next: \w+ \d+, \d{4}\./)
    expect(iRoc).to.contain('40 answered once')
  })

  it('that is due, without a reproach, and one that was declined last', async () => {
    const measures = await showOffers(
      [score('qpr-15', 100, {declined: true, text: 'Asked But Declined'})],
      [{instrument: 'qpr-15', everyDays: 90}],
    )
    expect(listed(measures)[0]).to.contain('not today')
    expect(listed(measures)[0]).to.contain('Time to ask again.')
    expect(all(measures)).not.to.match(/overdue|late/i)
  })

  it('with how it was answered, where the record says so', async () => {
    const measures = await showOffers(
      [score('qpr-15', 9, {value: 31, mode: 'proxy', answeredBy: 'Ada'}), score('hhi', 9, {value: 40})],
      [],
    )
    expect(listed(measures)[0]).to.contain('31 answered once, answered for the person by Ada')
    expect(listed(measures)[1]).not.to.contain('answered by')
  })

  it('as its configuration says, where the page says nothing', async () => {
    const site = {measures: [{instrument: 'hhi'}]}
    const measures = await show(snapshotOf([], {site}))
    expect(listed(measures)[0]).to.match(/^Herth Hope Index/)
    measures.offers = []
    await measures.updateComplete
    expect(listed(measures)).to.deep.equal([])
  })

  it('and nothing where there is none but the check-in, which has its place above', async () => {
    const measures = await showOffers(sitting(daysAgo(9)), [{instrument: 'chime-check-in', everyDays: 7}])
    expect(listed(measures)).to.deep.equal([])
    expect(all(measures)).not.to.contain('Other measures')
    expect(all(measures)).to.contain('Time to ask again.')
  })

  it('never one about a service as a part of somebody’s chart', async () => {
    const measures = await showOffers([], [{instrument: 'rsa-r', questionnaire}])
    expect(listed(measures)[0]).to.contain('never kept in a person’s chart')
    expect(part(measures, 'start-measure')).not.to.exist
  })

  it('as each of its parts where it has no total', async () => {
    const part = (subscale: string, value: number) =>
      score('dialog', 3, {id: subscale, part: 'subscale', subscale, value})
    const measures = await showOffers([part('treatment', 5), part('quality-of-life', 4.5)], [])
    expect(listed(measures)[0]).to.match(
      /Quality of life 4\.5 answered once Satisfaction with treatment 5 answered once/,
    )
  })

  it('also what no instrument is known for, by the name that the record has', async () => {
    const other = score('x', 3, {
      instrument: undefined,
      part: undefined,
      label: 'Sense of belonging',
      value: 3,
    })
    const measures = await showOffers([other], [])
    await press(measures, 'over-time')
    const trend = trendIn(measures)!
    await trend.updateComplete
    expect(all(trend)).to.contain('Sense of belonging')
  })
})

describe('recovery-measures starts a measure', () => {
  const offer = {instrument: 'qpr-15', questionnaire}

  it('at once, with what the site offers', async () => {
    const measures = await showOffers([], [offer])
    setTimeout(() => part(measures, 'start-measure')!.click())
    const {detail} = await oneEvent(measures, 'measure-start')
    expect(detail).to.deep.equal(offer)
  })

  it('only where a Questionnaire asks it and the chart takes it', async () => {
    expect(part(await showOffers([], [{instrument: 'qpr-15'}]), 'start-measure')).not.to.exist
    const goes = {goals: 'text', answers: 'text'} as const
    expect(part(await showOffers([], [offer], {goes}), 'start-measure')).not.to.exist
  })
})

describe('recovery-measures shows a measure over time', () => {
  it('when asked, with a way from any score to a goal, and the goals that grew out of it', async () => {
    const made = newGoal({words: 'Sing on Thursdays', components: []})
    const entry = {id: 'g', goal: {...made, answers: ['qpr-15-10']}, origin: 'ours'} as const
    const readings = [score('qpr-15', 100, {value: 20}), score('qpr-15', 10, {value: 31})]
    const measures = await showOffers(readings, [], {goals: [entry]})
    await press(measures, 'over-time')
    const trend = trendIn(measures)!
    await trend.updateComplete
    expect(all(trend)).to.contain('Grew into a goal: “Sing on Thursdays”')
    setTimeout(() => part(trend, 'compose')!.click())
    expect((await oneEvent(measures, 'goal-compose')).detail.answer).to.equal('qpr-15-10')
    await press(measures, 'over-time')
    expect(trendIn(measures)).not.to.exist
  })

  it('all of them over one time, with how far goals have come', async () => {
    const progress = score('goal-progress', 50, {part: undefined, goal: 'g', speaker: 'person', value: 4})
    const measures = await showOffers([score('qpr-15', 100, {value: 20}), progress], [])
    parts(measures, 'over-time').at(-1)!.click()
    await measures.updateComplete
    const trend = trendIn(measures)!
    await trend.updateComplete
    expect(parts(trend, 'panel')).to.have.length(2)
  })

  it('the check-in as small multiples', async () => {
    const measures = await show(snapshotOf(sitting(daysAgo(9))))
    await press(measures, 'over-time')
    const trend = trendIn(measures)!
    await trend.updateComplete
    expect(parts(trend, 'panel')).to.have.length(5)
  })
})

describe('recovery-measures is set up by whoever decides what a site asks', () => {
  async function setUp(offers: readonly MeasureOffer[], lang = 'en'): Promise<RecoveryMeasures> {
    const measures = await showOffers([], offers, {lang})
    measures.configure = true
    await measures.updateComplete
    return measures
  }
  const offerOf = (measures: RecoveryMeasures, title: string): HTMLElement =>
    parts(measures, 'offer').find(each => spoken(each.querySelector('h4')).includes(title))!

  it('who sees every instrument, its terms with their day, and what of it is not verified', async () => {
    const measures = await setUp([])
    const text = spoken(offerOf(measures, 'RAS-24'))
    expect(text).to.contain('your site brings the wording and the permission')
    expect(text).to.contain('No licence was seen')
    expect(text).to.contain('(seen Nov 2026)')
    expect(text).to.contain('Not verified: Which item belongs to which subscale')
    expect(spoken(offerOf(measures, 'RSA-R'))).to.contain('never kept in a person’s chart')
    expect(offerOf(measures, 'RSA-R').querySelector('input')).not.to.exist
  })

  it('who offers one, says that it was checked, and how often it is asked', async () => {
    const measures = await setUp([])
    const given: unknown[] = []
    measures.addEventListener('measure-offers-change', event => given.push(event.detail.offers))
    const inputs = (): HTMLInputElement[] => [...offerOf(measures, 'RAS-24').querySelectorAll('input')]
    inputs()[0]!.click()
    await measures.updateComplete
    inputs()[1]!.click()
    await measures.updateComplete
    inputs()[2]!.value = '180'
    inputs()[2]!.dispatchEvent(new Event('change'))
    await measures.updateComplete
    expect(given).to.deep.equal([
      [{instrument: 'ras-24'}],
      [{instrument: 'ras-24', checked: true}],
      [{instrument: 'ras-24', checked: true, everyDays: 180}],
    ])
    inputs()[0]!.click()
    expect(given.at(-1)).to.deep.equal([])
  })

  it('is accessible, as is the list, in both languages', async function () {
    this.timeout(60_000)
    for (const lang of ['en', 'fr']) {
      await expect(await setUp([{instrument: 'ras-24', everyDays: 90}], lang)).to.be.accessible()
      const readings = [score('qpr-15', 100, {value: 20}), score('qpr-15', 10, {value: 31})]
      const list = await showOffers(readings, [{instrument: 'qpr-15', questionnaire}], {lang})
      await press(list, 'over-time')
      await expect(list).to.be.accessible()
    }
  })
})
