import {expect, fixtureSync, html} from '@open-wc/testing'
import '../../src/define.js'
import type {RecoveryCorrection} from '../../src/elements/index.js'
import type {RecoveryEvents} from '../../src/elements/shared/events.js'
import type {Reading} from '../../src/measures/index.js'
import {emptySnapshot, Problem, type RecordSnapshot, type SaveOutcome} from '../../src/record/index.js'
import {messages} from '../messages.js'
import {snapshotOf} from './check-in-readings.js'
import {put, says, startCharting, within} from './charting.js'
import {press as pressOn} from './chart-driver.js'
import {mixedSnapshot} from './own-and-others.js'
import {find, has, press, say, settled} from './prompts-driver.js'
import {waitUntil} from './wait-until.js'

const words = messages.en.correction
const hope: Reading = {
  id: 'hope-1',
  instrument: 'chime-check-in',
  linkId: 'hope',
  component: 'hope',
  label: 'Hope',
  value: 1,
  time: '2026-11-01T10:00:00-05:00',
}
const line = 'That was a bad week, not my life.'

async function open(change: Partial<RecordSnapshot> = {}, lang = 'en'): Promise<RecoveryCorrection> {
  const place = fixtureSync(html`<div lang=${lang}><recovery-correction></recovery-correction></div>`)
  const correction = place.firstElementChild as RecoveryCorrection
  const snapshot = {...emptySnapshot, whose: 'https://chart.example maya', person: {name: 'Maya'}, ...change}
  Object.assign(correction, {answer: hope, called: 'Hope, Nov 1', snapshot})
  await waitUntil(() => has(correction, '[part=open]'))
  return correction
}

function answering(correction: Element, ...outcomes: SaveOutcome[]) {
  const asked: Omit<RecoveryEvents['measure-said-submit'], 'respondWith'>[] = []
  correction.addEventListener('measure-said-submit', event => {
    const {respondWith, said, key} = (event as CustomEvent<RecoveryEvents['measure-said-submit']>).detail
    asked.push({said, key})
    respondWith(outcomes[asked.length - 1]!)
  })
  return asked
}

/** The answers that something can be said of, by what they are called there. */
const corrected = (element: Element): string[] =>
  (within(element, 'recovery-correction') as RecoveryCorrection[]).map(({called}) => called)

describe('Something can be said', () => {
  const of = (id: string, subscale: string, day: string): Reading => ({
    ...{id, instrument: 'dialog', part: 'subscale', subscale, label: subscale, value: 5},
    time: `2026-11-${day}T10:00:00-05:00`,
  })
  const readings = [
    of('a', 'treatment', '01'),
    of('b', 'quality-of-life', '01'),
    of('c', 'treatment', '02'),
    of('d', 'quality-of-life', '02'),
  ]
  const snapshot = snapshotOf(readings)

  it('of each of the scores that a measure ended with, by its own name', async () => {
    const measures = fixtureSync(html`<recovery-measures .snapshot=${snapshot}></recovery-measures>`)
    await waitUntil(() => corrected(measures).length === 2)
    expect(corrected(measures)).to.deep.equal([
      'Quality of life, DIALOG, Nov 2, 2026',
      'Satisfaction with treatment, DIALOG, Nov 2, 2026',
    ])
  })

  it('of each answer in the table of a measure over time', async () => {
    const trend = fixtureSync<Element>(
      html`<recovery-measure-trend measures="dialog" .snapshot=${snapshot}></recovery-measure-trend>`,
    )
    await waitUntil(() => has(trend, '[part=as-table]'))
    await press(trend, '[part=as-table]')
    const told = find(trend, 'tbody').textContent
    expect(told).to.contain('5')
    expect(corrected(trend)).to.have.length(4)
    expect(new Set(corrected(trend)).size).to.equal(4)
  })
})

describe('recovery-correction of an answer', () => {
  for (const lang of ['en', 'fr'] as const)
    it(`says who will see it, asks for no agreement, and is accessible (${lang})`, async () => {
      const correction = await open({}, lang)
      await press(correction, '[part=open]')
      const seen = find(correction, '[part=seen]').textContent!
      const said = messages[lang].correction.seenOfAnswer
      expect(seen).to.contain(said.chart('Maya')).and.contain(said.apart)
      expect(seen).to.contain(said.shared)
      expect(has(correction, '[name=fits]')).to.be.false
      await expect(correction).to.be.accessible()
    })

  it('asks for it to be saved with the answer that it is of, and keeps it under one key until it is', async () => {
    const correction = await open()
    const failed = {kind: 'failed', problem: new Problem('server', 'Fault')} as const
    const asked = answering(correction, failed, {kind: 'saved', ids: ['said']})
    await press(correction, '[part=open]')
    await say(correction, ` ${line} `)
    await press(correction, '[part=save]')
    await settled(correction)
    expect(find<HTMLTextAreaElement>(correction, '#said').value).to.equal(` ${line} `)
    await press(correction, '[part=save]')
    await says(correction, 'Saved to the chart')
    expect(asked.map(({said}) => [said.answer, said.words])).to.deep.equal(Array(2).fill(['hope-1', line]))
    expect(new Set(asked.map(({key, said}) => `${key} ${said.time}`)).size).to.equal(1)
  })

  it('stays with its answer while it is written, though a newer one takes its place, and under no other person', async () => {
    const correction = await open()
    const asked = answering(correction, {kind: 'saved', ids: ['said']})
    await press(correction, '[part=open]')
    await say(correction, line)
    const maya = correction.snapshot!
    correction.snapshot = {...maya, whose: 'https://chart.example leo', person: {name: 'Leo'}}
    await settled(correction)
    expect(has(correction, '#said')).to.be.false
    expect(correction.shadowRoot!.textContent).not.to.contain(words.waits)
    correction.snapshot = maya
    await settled(correction)
    correction.answer = {...hope, id: 'hope-2'}
    await settled(correction)
    expect(find<HTMLTextAreaElement>(correction, '#said').value).to.equal(line)
    await press(correction, '[part=save]')
    await waitUntil(() => !has(correction, '#said'))
    expect(asked.map(({said}) => said.answer)).to.deep.equal(['hope-1'])
    await press(correction, '[part=open]')
    expect(find<HTMLTextAreaElement>(correction, '#said').value).to.equal('')
    expect(correction.about!.id).to.equal('hope-2')
  })

  it('is not offered where the chart takes no answers', async () => {
    const correction = await open()
    const goes = {goals: 'chart', answers: 'text'} as unknown as NonNullable<RecordSnapshot['goes']>
    correction.snapshot = {...correction.snapshot!, goes}
    await settled(correction)
    expect(has(correction, '[part=open]')).to.be.false
  })
})

describe('What the person says of an answer', () => {
  it('is said at an answer of the chart, saved, and stands beside it', async () => {
    const {backend} = startCharting()
    const chart = put('recovery-chart', {backend, patient: 'maya', lang: 'en'})
    const answers = () =>
      within(chart, 'recovery-measures recovery-correction, .turnable recovery-correction')
    await waitUntil(() => answers().length, 'no answer can be corrected')
    const [correction] = answers() as RecoveryCorrection[]
    await waitUntil(() => has(correction!, '[part=open]'))
    await press(correction!, '[part=open]')
    await say(correction!, line)
    await press(correction!, '[part=save]')
    await waitUntil(() => within(chart, '[part=said-of-answer]').length, 'it does not stand there')
    const told = within(chart, '[part=said-of-answer]')[0]!.textContent!.replace(/\s+/g, ' ')
    expect(told).to.contain(`“${line}”`)
    await expect(chart).to.be.accessible()
  })

  it('stands on the shared screen and on the copy, and what cannot be read safely does not', async () => {
    const of = (id: string, said: string, more: Partial<Reading> = {}): Reading => ({
      ...{
        id,
        instrument: 'said-of-answer',
        saidOf: 'r2',
        label: '',
        words: said,
        time: '2030-12-08T10:00:00-05:00',
      },
      ...more,
    })
    const readings = [
      ...mixedSnapshot.readings,
      of('of', line),
      of('odd', 'Something odd.', {caution: 'modifier'}),
    ]
    const snapshot = {...mixedSnapshot, readings}
    const together = put('recovery-together', {snapshot, lang: 'en'})
    await waitUntil(() => within(together, '[part=look]').length)
    pressOn(together, '[part=look]')
    await says(together, line)
    const copy = put('recovery-person-copy', {snapshot, lang: 'en'})
    await says(copy, line)
    for (const each of [together, copy])
      expect(within(each, '*').some(part => part.textContent?.includes('Something odd.'))).to.be.false
  })
})
