import {expect, oneEvent} from '@open-wc/testing'
import {RecoveryRecord} from '../../src/elements/recovery-record/recovery-record.js'
import {RecoveryMeasureForm} from '../../src/elements/recovery-measure-form/recovery-measure-form.js'
import {messages} from '../messages.js'
import {checkIn} from '../../src/measures/index.js'
import {Problem, type SaveOutcome} from '../../src/record/index.js'
import {
  all,
  answer,
  answerAll,
  choose,
  heading,
  open,
  part,
  parts,
  press,
  saved,
  settled,
  spoken,
  step,
  type,
} from './check-in-driver.js'

for (const [tag, element] of Object.entries({
  'recovery-record': RecoveryRecord,
  'recovery-measure-form': RecoveryMeasureForm,
}))
  if (!customElements.get(tag)) customElements.define(tag, element)

const failed: SaveOutcome = {
  kind: 'failed',
  problem: new Problem('rejected', 'refused', {issues: [{text: 'Note too long'}]}),
}
const prompt = (index: number): string => checkIn.items[index]!.text!.en

describe('recovery-measure-form loses no answer', () => {
  it('sends every answer and word as it was given, declined never as a number', async () => {
    const form = await open()
    const {requests, settle} = answer(form)
    await press(form, 'add-words')
    await type(form, ' My sister  calls on Sundays.\n')
    await step(form, 0)
    await press(form, 'not-today')
    await answerAll(form, [2, 3, 4])
    await choose(form, 'hope')
    await type(form, 'Choir « on » Thursdays')
    await press(form, 'save')
    const {response} = requests[0]!
    expect(response).to.deep.include({
      instrument: 'chime-check-in',
      version: checkIn.version,
      answers: {connectedness: 0, hope: 'declined', identity: 2, meaning: 3, empowerment: 4},
      words: {connectedness: ' My sister  calls on Sundays.\n'},
      talkAbout: 'hope',
      goingWell: 'Choir « on » Thursdays',
    })
    expect(response.time).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)
    expect(Math.abs(Date.parse(response.time) - Date.now())).to.be.below(5000)
    await settle(saved)
  })

  it('saves once however often the button is pressed, and with the same key and moment when tried again', async () => {
    const form = await open()
    const {requests, settle} = answer(form)
    await answerAll(form)
    await press(form, 'save')
    await press(form, 'save')
    expect(requests).to.have.length(1)
    expect(spoken(part(form, 'save'))).to.equal('Saving…')
    await settle(failed)
    await press(form, 'save')
    expect(requests).to.have.length(2)
    expect(requests[1]).to.deep.equal(requests[0])
    expect(requests[0]!.key).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    await settle(saved)
    await press(form, 'done')
    await answerAll(form)
    await press(form, 'save')
    expect(requests[2]!.key).not.to.equal(requests[0]!.key)
  })

  it('says what went wrong, keeps everything, and takes a changed answer to the second try', async () => {
    const form = await open()
    const {requests, settle} = answer(form)
    await answerAll(form)
    await type(form, 'Choir')
    await press(form, 'save')
    await settle(failed)
    const said = spoken(form.shadowRoot!.querySelector('[role=alert]'))
    expect(said).to.contain('The chart’s server did not accept this.')
    expect(said).to.contain('It said: “Note too long”')
    expect(said).to.contain('What you typed is still here.')
    expect(part<HTMLTextAreaElement>(form, 'words')!.value).to.equal('Choir')
    await expect(form).to.be.accessible()
    await press(form, 'back')
    await step(form, 1)
    await press(form, 'save')
    expect(requests[1]!.response.answers.empowerment).to.equal(1)
    expect(requests[1]!.response.goingWell).to.equal('Choir')
  })

  it('keeps everything when the answer breaks, and when nobody answers', async () => {
    const form = await open()
    await answerAll(form)
    await press(form, 'save')
    expect(all(form)).to.contain(messages.en.measureForm.nobody)
    const {requests, fail} = answer(form)
    await press(form, 'save')
    await fail(new Error('boom'))
    expect(all(form)).to.contain('The chart’s server had a fault.')
    expect(requests[0]!.response.answers).to.have.property('empowerment', 4)
    expect(form.dirty).to.be.true
  })

  it('shows what is being sent: nothing changes while it is on its way', async () => {
    const form = await open()
    const {requests, settle} = answer(form)
    await answerAll(form)
    await press(form, 'save')
    expect(part<HTMLTextAreaElement>(form, 'words')!.readOnly).to.be.true
    await choose(form, 'hope')
    await press(form, 'back')
    expect(part(form, 'save')).to.exist
    await settle(failed)
    await press(form, 'save')
    expect(requests[1]!.response.talkAbout).to.equal(undefined)
  })

  it('offers the answers again after it was stopped, hidden or taken out of the page', async () => {
    const form = await open()
    await step(form, 3)
    await press(form, 'add-words')
    await type(form, 'Spring')
    const closed = oneEvent(form, 'form-close')
    await press(form, 'stop')
    expect((await closed).detail).to.deep.equal({saved: false})
    const place = form.parentElement!
    form.remove()
    await settled(form)
    place.append(form)
    await settled(form)
    expect(heading(form)).to.equal(`2 of 5. ${prompt(1)}`)
    expect(part<HTMLTextAreaElement>(form, 'words')!.value).to.equal('Spring')
    await press(form, 'back')
    expect(parts(form, 'step')[3]!.getAttribute('aria-pressed')).to.equal('true')
  })

  it('says when the last answer was given, not when it was sent', async () => {
    const form = await open()
    const {requests, settle} = answer(form)
    const RealDate = Date
    const at = (time: string): void =>
      void (window.Date = class extends RealDate {
        constructor() {
          super(time)
        }
      } as DateConstructor)
    at('2026-03-01T10:00:00')
    await answerAll(form)
    await press(form, 'stop')
    at('2026-03-03T09:00:00')
    await press(form, 'save')
    window.Date = RealDate
    expect(requests[0]!.response.time).to.contain('2026-03-01T10:00:00')
    await settle(failed)
    await press(form, 'back')
    await step(form, 1)
    await press(form, 'save')
    expect(requests[1]!.response.time).to.equal(requests[0]!.response.time)
  })

  it('says what else is true of what the chart has', async () => {
    const form = await open()
    const {settle} = answer(form)
    await answerAll(form)
    await press(form, 'save')
    await settle({...saved, changedSince: true, answersAltered: true} as SaveOutcome)
    const told = form.shadowRoot!.querySelector('[part=saved] .notice')!.textContent
    expect(told)
      .to.contain('somebody may have changed it since')
      .and.to.contain('kept what was said in another way')
  })

  it('warns before the page goes away, only while there are unsaved answers', async () => {
    const form = await open()
    const {settle} = answer(form)
    const warns = (): boolean => !window.dispatchEvent(new Event('beforeunload', {cancelable: true}))
    expect(warns()).to.be.false
    await answerAll(form)
    expect(warns()).to.be.true
    await press(form, 'stop')
    expect(warns()).to.be.true
    await press(form, 'save')
    await settle(saved)
    expect(warns()).to.be.false
  })

  it('takes out control characters that no chart accepts, and nothing else', async () => {
    const form = await open()
    const {requests} = answer(form)
    await answerAll(form)
    await type(form, 'a\u0007b\u000bc\td\ne “é” 🎵')
    await press(form, 'save')
    expect(requests[0]!.response.goingWell).to.equal('ab\nc\td\ne “é” 🎵')
  })
})
