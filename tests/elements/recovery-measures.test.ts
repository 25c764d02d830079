import {expect, fixture, html, oneEvent} from '@open-wc/testing'
import {components} from '../../src/chime/index.js'
import {RecoveryMeasureForm} from '../../src/elements/recovery-measure-form/recovery-measure-form.js'
import type {RecoveryMeasures} from '../../src/elements/recovery-measures/recovery-measures.js'
import {newGoal} from '../../src/goals/index.js'
import {checkIn, type Reading} from '../../src/measures/index.js'
import {Problem} from '../../src/record/index.js'
import {all, part, parts, press as pressIn, spoken, step} from './check-in-driver.js'
import {reading, snapshotOf} from './check-in-readings.js'
import {daysAgo, press, show, sitting} from './measures-driver.js'

if (!customElements.get('recovery-measure-form'))
  customElements.define('recovery-measure-form', RecoveryMeasureForm)

const waiting = {phase: 'loading', complete: true} as const
const failed = {phase: 'failed', complete: false, problem: new Problem('server', 'fault')} as const

describe('recovery-measures tells of an answer what became of it', () => {
  it('the goal that grew out of it, also of another answer than the one to talk about', async () => {
    const readings = sitting(daysAgo(2), {hope: {talkAbout: true}})
    const goals = ['hope', 'meaning'].map(linkId => {
      const {id} = readings.find(each => each.linkId === linkId)!
      return {
        id: `g-${linkId}`,
        origin: 'ours',
        goal: newGoal({words: `Of ${linkId}`, components: [], answers: [id]}),
      } as const
    })
    const measures = await show(snapshotOf(readings, {goals}))
    expect(parts(measures, 'grew-into').map(spoken)).to.deep.equal([
      'Grew into a goal: “Of hope”',
      'Grew into a goal: “Of meaning”',
    ])
  })
})

describe('recovery-measures says where the record stands', () => {
  it('says that it reads, and shows nothing as empty before it was read', async () => {
    const measures = await show(snapshotOf([], {readingsPart: waiting}))
    expect(all(measures)).to.contain('Reading the chart…')
    expect(all(measures)).not.to.contain('No check-in yet')
  })

  it('keeps what was read on the screen while it is read again', async () => {
    const measures = await show(snapshotOf(sitting(daysAgo(9)), {readingsPart: waiting}))
    expect(parts(measures, 'row')).to.have.length(5)
    expect(all(measures)).not.to.contain('Reading the chart…')
  })

  it('says that reading failed, and tries again when asked', async () => {
    const measures = await show(snapshotOf(sitting(daysAgo(9)), {readingsPart: failed}))
    expect(all(measures)).to.contain('The check-ins could not be read.')
    expect(parts(measures, 'row')).to.have.length(5)
    const reload = oneEvent(measures, 'record-reload')
    await press(measures, 'reload')
    await reload
  })

  it('says that answers are missing', async () => {
    const part = {phase: 'ready', complete: false} as const
    const measures = await show(snapshotOf(sitting(daysAgo(9)), {readingsPart: part}))
    expect(all(measures)).to.contain('What is here is not all there is.')
  })

  it('is an invitation when nobody has checked in yet', async () => {
    const measures = await show(snapshotOf([]))
    expect(all(measures)).to.contain('No check-in yet.')
    let source: EventTarget | undefined
    measures.addEventListener('measure-start', event => (source = event.composedPath()[0]))
    await press(measures, 'start')
    // Whoever hears it gives the focus back to the button that it came from.
    expect(source === part(measures, 'start')).to.be.true
  })

  it('offers to go on with a check-in that was stopped, to the person who began it', async () => {
    const snapshot = snapshotOf([])
    const place = await fixture(html`
      <div>
        <recovery-measure-form .snapshot=${snapshot}></recovery-measure-form>
        <recovery-measures .snapshot=${snapshot}></recovery-measures>
      </div>
    `)
    const [form, measures] = [place.firstElementChild!, place.lastElementChild!] as [
      RecoveryMeasureForm,
      RecoveryMeasures,
    ]
    const start = (): string => spoken(part(measures, 'start'))
    await form.updateComplete
    expect(start()).to.equal('Check in together')
    await step(form, 2)
    await pressIn(form, 'stop')
    await measures.updateComplete
    expect(start()).to.equal('Go on with the check-in')
    form.snapshot = measures.snapshot = snapshotOf([], {whose: 'here leo'})
    await measures.updateComplete
    expect(start()).to.equal('Check in together')
  })

  it('offers no check-in where the chart takes none, and says why', async () => {
    const no = {read: true, create: false, update: false, patch: false, history: false}
    const capabilities = {fhirVersion: '4.0.1', writable: true, goal: no, observation: no, provenance: no}
    const goes = {goals: 'text', answers: 'text'} as const
    const measures = await show(snapshotOf([], {capabilities, goes}))
    expect(part(measures, 'start')).not.to.exist
    expect(all(measures)).to.contain('This chart does not take check-ins.')
  })
})

describe('recovery-measures shows five lines and no verdict', () => {
  it('gives each component its own answers, and leaves other instruments alone', async () => {
    const measures = await show(
      snapshotOf([
        ...sitting(daysAgo(20)),
        reading('hope', daysAgo(10), {instrument: undefined, linkId: undefined, value: 37}),
        reading('hope', daysAgo(10), {instrument: 'another', value: 12}),
        ...sitting(daysAgo(9)),
      ]),
    )
    const trends = [...measures.shadowRoot!.querySelectorAll('recovery-measure-trend')]
    expect(trends.map(trend => trend.component)).to.deep.equal([...components])
    expect(trends.map(trend => trend.readings!.map(({value}) => value))).to.deep.equal([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ])
    expect(all(measures)).to.contain(checkIn.caution!.en)
    expect(all(measures)).to.contain('No published threshold for a meaningful change.')
  })

  it('says quietly that once a week is plenty, within a week of the last one', async () => {
    expect(all(await show(snapshotOf(sitting(daysAgo(6.9)))))).to.contain('Once a week is plenty.')
    const later = all(await show(snapshotOf(sitting(daysAgo(7.1)))))
    expect(later).to.contain('Last time: ')
    expect(later).not.to.contain('plenty')
  })

  it('shows a new check-in as soon as the record has it', async () => {
    const measures = await show(snapshotOf(sitting('2025-03-01T10:00:00Z')))
    measures.snapshot = snapshotOf([...sitting('2025-03-01T10:00:00Z'), ...sitting('2025-03-20T10:00:00Z')])
    await measures.updateComplete
    expect(all(measures)).to.contain('Last time: Mar 20, 2025')
  })

  it('takes answers as a property, where no record gives them', async () => {
    const measures = await fixture<RecoveryMeasures>(
      html`<recovery-measures .readings=${sitting('2025-03-01T10:00:00Z')}></recovery-measures>`,
    )
    expect(all(measures)).to.contain('Last time: Mar 1, 2025')
  })
})

describe('recovery-measures remembers what the person said last', () => {
  const spokenOf = (time: string): Reading[] =>
    sitting(time, {
      hope: {talkAbout: true, words: 'Christmas. On my own.', goingWell: 'Choir'},
      identity: {value: undefined, declined: true},
    })

  it('says what they want to talk about as today’s wish only today', async () => {
    const today = all(await show(snapshotOf(spokenOf(daysAgo(0)))))
    expect(today).to.contain('Today, Maya wants to talk about')
    expect(today).to.contain('“Christmas. On my own.”')
    expect(today).to.contain('“Choir”')
    const before = await show(snapshotOf(spokenOf('2025-03-09T09:30:00-04:00')))
    expect(all(before)).to.contain('On Mar 9, 2025, Maya wanted to talk about')
  })

  it('turns an answer of the last check-in into a goal, in the words that were said', async () => {
    const time = daysAgo(1)
    const measures = await show(snapshotOf([...sitting(daysAgo(30)), ...spokenOf(time)]))
    const offered: unknown[] = []
    measures.addEventListener('goal-compose', event => offered.push(event.detail))
    for (const button of parts(measures, 'compose')) button.click()
    expect(offered).to.have.length(4)
    expect(offered[0]).to.deep.equal({
      components: ['hope'],
      words: 'Christmas. On my own.',
      answer: `hope-${time}`,
    })
    expect(offered.map(each => (each as {components: string[]}).components[0])).to.deep.equal([
      'hope',
      'connectedness',
      'meaning',
      'empowerment',
    ])
  })

  it('starts no goal from what goes well: that was not said about what they want to talk about', async () => {
    const more = {hope: {talkAbout: true, goingWell: 'Choir'}}
    const measures = await show(snapshotOf(sitting(daysAgo(1), more)))
    const composed = oneEvent(measures, 'goal-compose')
    await press(measures, 'compose')
    expect((await composed).detail.words).to.equal('')
  })
})

describe('recovery-measures is accessible', () => {
  it('in every state and both languages', async function () {
    this.timeout(60_000)
    const full = snapshotOf(
      sitting(daysAgo(1), {hope: {talkAbout: true, words: 'Noël', goingWell: 'La chorale'}}),
    )
    for (const lang of ['en', 'fr']) {
      for (const snapshot of [
        full,
        snapshotOf([]),
        snapshotOf([], {readingsPart: failed}),
        snapshotOf([], {readingsPart: waiting}),
      ])
        await expect(await show(snapshot, lang)).to.be.accessible()
      const table = await show(full, lang)
      await press(table, 'as-table')
      await expect(table).to.be.accessible()
    }
  })
})
