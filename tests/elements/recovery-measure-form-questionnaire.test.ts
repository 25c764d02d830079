import {expect, oneEvent} from '@open-wc/testing'
import {sendKeys} from '@web/test-runner-commands'
import type {Observation, QuestionnaireResponse} from 'fhir/r4.js'
import {heading, part, parts, spoken} from './check-in-driver.js'
import {startCharting} from './charting.js'
import {
  asked,
  askedIn,
  begin,
  held,
  pick,
  question,
  screen,
  settledForm,
  tap,
  week,
  write,
} from './questionnaire-driver.js'
import {waitUntil} from './wait-until.js'

const liked = 'something that you like'
const company = 'good for you'
const decided = 'decide something'

async function answerAll(form: Parameters<typeof pick>[0]): Promise<void> {
  await pick(form, liked, 'Most days')
  await pick(form, company, 'Once')
  await pick(form, decided, 'A few times')
  await write(form, 'rested', '7')
  await tap(form, 'next')
  await write(form, 'moment', ' Tea with  Priya.\n')
  await tap(form, 'next')
}

describe('recovery-measure-form asks a Questionnaire of the endpoint', () => {
  it('one question at a time, to a QuestionnaireResponse and a score in the chart', async () => {
    const charting = startCharting()
    const {form} = await askedIn(charting, {questionnaire: week})
    expect(heading(form)).to.equal('Looking back at the week (made up)')
    expect(screen(form)).to.contain('6 questions')
    await expect(form).to.be.accessible()
    await begin(form)
    expect(screen(form)).to.contain('Think of the last seven days.')
    expect(screen(form)).to.contain('1 of 6')
    await expect(form).to.be.accessible()
    await answerAll(form)
    expect(screen(form)).to.contain('6 Sum of the three'.slice(2))
    await tap(form, 'next')
    expect(heading(form)).to.equal('That was the last question')
    await expect(form).to.be.accessible()
    await tap(form, 'save')
    await waitUntil(() => heading(form) === 'Saved to the chart')
    expect(spoken(part(form, 'score'))).to.equal('Score 6 from 0 to 9')
    await expect(form).to.be.accessible()
    const [response] = await held<QuestionnaireResponse>(charting, 'QuestionnaireResponse', 'patient=maya')
    expect(response!.questionnaire).to.equal(week)
    expect(response!.item!.map(({linkId, answer}) => [linkId, answer![0]!])).to.deep.equal([
      ['liked', {valueCoding: {system: 'urn:example:week', code: 'most', display: 'Most days'}}],
      ['company', {valueCoding: {system: 'urn:example:week', code: 'once', display: 'Once'}}],
      ['decided', {valueCoding: {system: 'urn:example:week', code: 'some', display: 'A few times'}}],
      ['sleep', {valueInteger: 7}],
      ['moment', {valueString: ' Tea with  Priya.\n'}],
      ['total', {valueDecimal: 6}],
    ])
    const observations = await held<Observation>(charting, 'Observation', 'patient=maya')
    const [total, ...others] = observations.filter(({derivedFrom}) => derivedFrom)
    expect(others).to.deep.equal([])
    expect(total!.valueQuantity?.value).to.equal(6)
    expect(form.dirty).to.be.false
  })

  it('asks what follows from an answer, and takes an answer no longer into account that does not', async () => {
    const {form} = await askedIn(startCharting(), {questionnaire: week})
    await begin(form)
    await pick(form, liked, 'Once')
    await pick(form, company, 'Not this week')
    expect(screen(form)).to.contain('What would have made that easier?')
    await write(form, 'easier', 'A bus')
    await tap(form, 'back')
    await pick(form, company, 'Once')
    expect(screen(form)).to.contain('decide something for yourself')
  })

  it('leaves a question with «not today», which is no number and gives no score', async () => {
    const charting = startCharting()
    const {form} = await askedIn(charting, {questionnaire: week})
    await begin(form)
    await tap(form, 'not-today')
    await pick(form, company, 'Once')
    await pick(form, decided, 'Once')
    for (const _step of [1, 2, 3]) await tap(form, 'next')
    expect(screen(form)).to.contain('2 questions were left open.')
    await tap(form, 'save')
    await waitUntil(() => heading(form) === 'Saved to the chart')
    expect(screen(form)).to.contain('No score: not every question was answered.')
    const [response] = await held<QuestionnaireResponse>(charting, 'QuestionnaireResponse', 'patient=maya')
    expect(response!.item!.find(({linkId}) => linkId === 'liked')).to.deep.include({
      extension: [
        {url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'asked-declined'},
      ],
    })
    expect(response!.item!.some(({linkId}) => linkId === 'total')).to.be.false
    const written = (await held<Observation>(charting, 'Observation', 'patient=maya')).filter(
      ({derivedFrom}) => derivedFrom,
    )
    expect(written.map(({dataAbsentReason}) => dataAbsentReason?.coding?.[0]?.code)).to.deep.equal([
      'asked-declined',
    ])
  })

  it('says what is still to be answered, with the way to it, and saves nothing before', async () => {
    const {form} = await askedIn(startCharting(), {questionnaire: week})
    await begin(form)
    await pick(form, liked, 'Once')
    for (const _step of [1, 2, 3, 4, 5]) await tap(form, 'next')
    expect(screen(form)).to.contain('2 questions still have to be answered')
    expect(part(form, 'save')).to.equal(null)
    part(form, 'to-do')!.querySelector('button')!.click()
    await settledForm(form)
    expect(heading(form)).to.contain('good for you')
  })

  it('goes on after it was stopped, and keeps one person’s answers from another', async () => {
    const {form, record} = await askedIn(startCharting(), {questionnaire: week})
    await begin(form)
    await pick(form, liked, 'Most days')
    const closed = oneEvent(form, 'form-close')
    await tap(form, 'stop')
    expect((await closed).detail).to.deep.equal({saved: false})
    expect([form.dirty, form.unfinished]).to.deep.equal([true, true])
    record.patient = 'leo'
    await record.updateComplete
    await waitUntil(() => heading(form) === 'Looking back at the week (made up)')
    expect(form.unfinished).to.be.false
    await begin(form)
    expect(question(form, liked).querySelector(':checked')).to.equal(null)
    record.patient = 'maya'
    await record.updateComplete
    await waitUntil(() => heading(form).includes('good for you'))
    await tap(form, 'back')
    expect(question(form, liked).querySelector('.option:has(:checked)')!.textContent!.trim()).to.equal(
      'Most days',
    )
  })

  it('keeps everything when it cannot be saved, and saves it once when it can', async () => {
    const charting = startCharting()
    const {form} = await askedIn(charting, {questionnaire: week})
    await begin(form)
    await answerAll(form)
    await tap(form, 'next')
    charting.sandbox.faults.push({kind: 'status', status: 422, match: {method: 'POST'}, times: 1})
    await tap(form, 'save')
    await waitUntil(() => screen(form).includes('What you typed is still here.'))
    await tap(form, 'save')
    await waitUntil(() => heading(form) === 'Saved to the chart')
    expect(await held(charting, 'QuestionnaireResponse', 'patient=maya')).to.have.length(1)
  })

  it('makes a goal of an answer: the answer becomes an Observation that the goal can name', async () => {
    const charting = startCharting()
    const {form} = await askedIn(charting, {questionnaire: week})
    await begin(form)
    await answerAll(form)
    await tap(form, 'next')
    await tap(form, 'save')
    await waitUntil(() => heading(form) === 'Saved to the chart')
    const composed = oneEvent(form, 'goal-compose')
    parts(form, 'compose').at(-1)!.click()
    const {detail} = await composed
    expect(detail).to.deep.include({
      question: 'Which moment would you like to keep?',
      words: ' Tea with  Priya.\n',
    })
    const observations = await held<Observation>(charting, 'Observation', `_id=${detail.answer}&patient=maya`)
    expect(observations[0]!.valueString).to.equal(' Tea with  Priya.\n')
  })

  it('goes through the choices of a page by arrow, and Enter at one of them does not leave the page', async () => {
    const {form} = await askedIn(startCharting(), {questionnaire: week, allOnPage: true})
    await begin(form)
    const choices = question(form, company).querySelectorAll<HTMLInputElement>('input')
    choices[0]!.focus()
    await sendKeys({press: 'ArrowUp'})
    const left: boolean[] = []
    form.shadowRoot!.addEventListener('submit', event => left.push(!event.defaultPrevented))
    await sendKeys({press: 'Enter'})
    await settledForm(form)
    expect(left, 'left the page').not.to.include(true)
    expect(form.shadowRoot!.activeElement === [...choices].at(-1)).to.be.true
    expect([...choices].map(({checked}) => checked).lastIndexOf(true)).to.equal(choices.length - 1)
    expect(screen(form)).to.contain(decided)
  })

  it('and Enter in a field does not leave the page', async () => {
    const item = [{linkId: 'nights', type: 'integer', text: 'How many?'}]
    const form = await asked(
      {resourceType: 'Questionnaire', status: 'active', title: 'T', item},
      {allOnPage: true},
    )
    await begin(form)
    const sent: boolean[] = []
    form.shadowRoot!.addEventListener('submit', event => sent.push(!event.defaultPrevented))
    question(form, 'How many?').querySelector('input')!.focus()
    await sendKeys({press: 'Enter'})
    await settledForm(form)
    // A field alone in its form sends it at Enter, unless it is told not to.
    expect(sent, 'left the page').to.deep.equal([false])
  })

  it('keeps a letter at once, and draws what follows from it when the letter has been painted', async () => {
    const {form} = await askedIn(startCharting(), {questionnaire: week, allOnPage: true})
    await begin(form)
    const progress = form.renderRoot.querySelector('progress')!
    const field = question(form, 'moment').querySelector('textarea')!
    field.value = 'T'
    field.dispatchEvent(new InputEvent('input', {bubbles: true}))
    for (let turn = 0; turn < 20; turn++) await undefined
    expect([form.dirty, progress.value]).to.deep.equal([true, 0])
    field.value = 'Te'
    field.dispatchEvent(new InputEvent('input', {bubbles: true}))
    await form.updateComplete
    expect([field.value, progress.value]).to.deep.equal(['Te', 1])
  })
})
