import {expect} from '@open-wc/testing'
import type {Observation} from 'fhir/r4.js'
import type {RecoveryMeasureForm} from '../../src/elements/index.js'
import {checkIn} from '../../src/measures/index.js'
import {put, says, startCharting, type Charting} from './charting.js'
import {answerAll, heading, part, press, settled, step, type} from './check-in-driver.js'
import {askedIn, begin, question, pick, week} from './questionnaire-driver.js'
import {waitUntil} from './wait-until.js'

const first = `1 of 5. ${checkIn.items[0]!.text!.en}`
const [ada, sam] = [{display: 'Ada (made up)'}, {display: 'Sam (made up)'}]
const liked = 'something that you like'

const observed = ({writes}: Charting): Observation[] =>
  writes.filter(({path}) => path.endsWith('/Observation')).map(({body}) => JSON.parse(body) as Observation)

describe('recovery-measure-form knows whose answers it holds', () => {
  it('shows and sends one person’s answers never under another’s name, and keeps them', async () => {
    const charting = startCharting()
    const record = put('recovery-record', {backend: charting.backend, patient: 'maya'})
    const form = put('recovery-measure-form', {lang: 'en'}, record)
    const look = async (patient: string): Promise<void> => {
      record.patient = patient
      await record.updateComplete
      await settled(form)
    }
    await waitUntil(() => part(form, 'step'))
    await answerAll(form)
    await type(form, 'Choir')
    await look('leo')
    expect(heading(form)).to.equal(first)
    expect(form.dirty).to.be.true
    await answerAll(form, [0, 0, 0, 0, 0])
    await press(form, 'save')
    await waitUntil(() => heading(form) === 'Saved to the chart')
    expect(
      observed(charting).map(({subject, valueInteger}) => [subject?.reference, valueInteger]),
    ).to.deep.equal(Array(5).fill(['Patient/leo', 0]))
    await look('maya')
    expect(part<HTMLTextAreaElement>(form, 'words')!.value).to.equal('Choir')
  })

  it('shows what one clinician began to nobody else at the keyboard, and gives it back to who began it', async () => {
    const record = put('recovery-record', {backend: startCharting().backend, patient: 'maya', author: ada})
    const form = put('recovery-measure-form', {lang: 'en'}, record)
    await waitUntil(() => part(form, 'step'))
    await answerAll(form)
    await type(form, 'Choir')
    const enter = async (author: typeof ada): Promise<void> => {
      record.author = author
      await record.updateComplete
      await settled(form)
    }
    await enter(sam)
    expect(heading(form)).to.equal(first)
    expect([form.unfinished, form.dirty]).to.deep.equal([false, true])
    await enter(ada)
    expect(part<HTMLTextAreaElement>(form, 'words')!.value).to.equal('Choir')
  })

  it('keeps what was begun before the page said who is at the keyboard', async () => {
    const record = put('recovery-record', {backend: startCharting().backend, patient: 'maya'})
    const form = put('recovery-measure-form', {lang: 'en'}, record)
    await waitUntil(() => part(form, 'step'))
    await step(form, 2)
    const second = heading(form)
    record.author = ada
    await record.updateComplete
    await settled(form)
    expect(heading(form)).to.equal(second)
    expect(second).not.to.equal(first)
  })

  it('keeps apart what each clinician began of a Questionnaire of the site', async () => {
    const {form, record} = await askedIn(startCharting(), {questionnaire: week})
    const chosen = (asked: RecoveryMeasureForm): string | undefined =>
      question(asked, liked).querySelector('.option:has(:checked)')?.textContent?.trim()
    await begin(form)
    await pick(form, liked, 'Most days')
    record.author = ada
    await record.updateComplete
    await settled(form)
    expect(form.unfinished).to.be.true
    record.author = sam
    await record.updateComplete
    await says(form, 'Looking back at the week (made up)')
    await waitUntil(() => part(form, 'begin') ?? part(form, 'start'))
    expect(form.unfinished).to.be.false
    await begin(form)
    expect(chosen(form)).to.equal(undefined)
    record.author = ada
    await record.updateComplete
    await waitUntil(() => form.unfinished)
    await settled(form)
  })
})
