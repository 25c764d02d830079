import {expect, oneEvent} from '@open-wc/testing'
import type {Questionnaire, QuestionnaireItem} from 'fhir/r4.js'
import {questionnaireWords} from '../../src/elements/messages/questionnaires/index.js'
import {questionnaireFromResource} from '../../src/fhir/index.js'
import {Problem} from '../../src/record/index.js'
import {weighing} from '../fhir/every-feature.js'
import {everyUnsupported, unsupported} from '../fhir/every-unsupported.js'
import {heading, part} from './check-in-driver.js'
import {startCharting} from './charting.js'
import {
  asked,
  askedIn,
  begin,
  chartingWith,
  pick,
  screen,
  settledForm,
  tap,
  week,
  write,
} from './questionnaire-driver.js'
import {waitUntil} from './wait-until.js'

const own = weighing('%resource.item.answer.value.ordinal().sum()')
const withItem = (item: Partial<QuestionnaireItem>): Questionnaire =>
  ({
    resourceType: 'Questionnaire',
    status: 'active',
    title: 'T',
    item: [{linkId: 'q', ...item}],
  }) as Questionnaire

describe('a Questionnaire that cannot be asked says why, before anyone begins', () => {
  it('where it is not on the server, with another try', async () => {
    const charting = startCharting()
    const {form} = await askedIn(charting, {questionnaire: own.url})
    expect(screen(form)).to.contain(`The chart’s server has no Questionnaire “${own.url}”.`)
    await expect(form).to.be.accessible()
    await charting.sandbox.fetch(`${charting.sandbox.baseUrl}/Questionnaire`, {
      method: 'POST',
      headers: {'content-type': 'application/fhir+json'},
      body: JSON.stringify(own),
    })
    await tap(form, 'again')
    await waitUntil(() => heading(form) === 'Our own')
  })

  it('where it has several versions', async () => {
    const charting = await chartingWith(own, {...own, version: '3'})
    const {form} = await askedIn(charting, {questionnaire: own.url}, {lang: 'fr'})
    expect(screen(form)).to.contain('a plusieurs versions de ce Questionnaire (2 et 3)')
  })

  it('where it may not be read', async () => {
    const charting = startCharting()
    charting.sandbox.faults.push({kind: 'status', status: 403, match: {path: 'Questionnaire'}, times: 9})
    const {form} = await askedIn(charting, {questionnaire: week})
    expect(screen(form)).to.contain('does not let us read its Questionnaires')
    expect(part(form, 'start')).to.equal(null)
  })

  it('where it is retired', async () => {
    const form = await asked({...own, status: 'retired'})
    expect(screen(form)).to.contain('This Questionnaire is retired')
    expect(part(form, 'start')).to.equal(null)
  })

  it('where nobody on the page finds it', async () => {
    const form = await asked('https://site.example/q')
    expect(part(form, 'start')).to.equal(null)
    expect(part(form, 'begin')).to.exist
  })

  for (const language of ['en', 'fr'] as const)
    it(`where it uses all that is not supported, in a sentence each (${language})`, async () => {
      const {unsupported: sentences} = questionnaireFromResource(everyUnsupported)
      expect(sentences.length).to.be.at.least(unsupported.length)
      const form = await asked(everyUnsupported, {}, language)
      const said = screen(form)
      expect(said).to.contain(questionnaireWords[language].cannotBegin)
      for (const sentence of sentences) expect(said).to.contain(sentence[language])
      expect(part(form, 'start')).to.equal(null)
      await expect(form).to.be.accessible()
    })

  it('where an instrument is about a service, and never kept in a person’s chart', async () => {
    const form = await asked(own, {instrument: 'rsa-r'})
    expect(screen(form)).to.contain('It is never kept in a person’s chart')
    expect(part(form, 'start')).to.equal(null)
  })
})

describe('a score is given only where it is known to be right', () => {
  const numbered = (count: number, name: (index: number) => string): Questionnaire =>
    ({
      ...{
        resourceType: 'Questionnaire',
        status: 'active',
        title: 'Site',
        url: 'https://site.example/ras',
        version: '1',
      },
      item: Array.from({length: count}, (_, index) => ({
        ...{linkId: name(index + 1), type: 'integer', text: `Question ${index + 1}`},
        extension: [
          {url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 1},
          {url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 5},
        ],
      })),
    }) as Questionnaire

  it('RAS-24 in an order that is not known is not scored, and that is told before it begins', async () => {
    const form = await asked(numbered(24, String), {instrument: 'ras-24', checked: true})
    expect(screen(form)).to.contain('No score: this Questionnaire does not ask ras-41-1')
    expect(screen(form)).to.contain('printed in several orders')
    expect(part(form, 'start')).to.exist
  })

  it('what is not verified gives none, and says so, until the site has checked it', async () => {
    const kept = [1, 2, 3, 4, 5, 6, 11, 14, 15, 16, 20, 22, 24, 25, 27, 28, 29, 30, 31, 32, 36, 37, 39, 40]
    const site = numbered(24, index => `ras-41-${kept[index - 1]}`)
    const form = await asked(site, {instrument: 'ras-24'})
    expect(screen(form)).to.contain(questionnaireWords.en.notVerified)
    form.checked = true
    await settledForm(form)
    expect(screen(form)).not.to.contain('No score')
  })
})

describe('nothing that was typed is lost', () => {
  it('what is no answer yet stays as it was typed, is told, and keeps it from being saved', async () => {
    const form = await asked(withItem({type: 'integer', text: 'How many?'}))
    await begin(form)
    await write(form, 'How many?', '12 or 13')
    expect(screen(form)).to.contain('Please write a whole number.')
    await tap(form, 'next')
    expect(part(form, 'save')).to.equal(null)
    await tap(form, 'back')
    expect(part(form, 'item')!.querySelector('input')!.value).to.equal('12 or 13')
    expect(form.dirty).to.be.true
  })

  it('what is too long is told, never cut', async () => {
    const form = await asked(withItem({type: 'string', text: 'Say it', maxLength: 5}))
    await begin(form)
    await write(form, 'Say it', 'longer')
    expect(screen(form)).to.contain('At most 5 characters are possible here. Nothing was cut.')
    expect(part(form, 'item')!.querySelector('input')!.value).to.equal('longer')
  })

  it('in French a comma is a decimal sign; in English it is no number', async () => {
    const decimal = withItem({type: 'decimal', text: 'How much?'})
    const form = await asked(decimal, {}, 'fr')
    await begin(form)
    await write(form, 'How much?', '2,5')
    await tap(form, 'next')
    const sent = oneEvent(form, 'questionnaire-submit')
    await tap(form, 'save')
    expect((await sent).detail.response.answers).to.deep.equal({q: [2.5]})
    const english = await asked(decimal)
    await begin(english)
    await write(english, 'How much?', '1,000')
    expect(screen(english)).to.contain('Please write a number, with a point for decimals.')
  })

  it('what was answered stays when the endpoint takes no questionnaire, and each answer is an entry', async () => {
    const charting = startCharting({habits: {readOnlyTypes: ['QuestionnaireResponse']}})
    const {form} = await askedIn(charting, {questionnaire: week})
    await begin(form)
    await pick(form, 'something that you like', 'Once')
    for (const name of ['not-today', 'not-today', 'next', 'next', 'next']) await tap(form, name)
    expect(screen(form)).to.contain(questionnaireWords.en.withoutResponse)
    await tap(form, 'save')
    await waitUntil(() => heading(form) === 'Saved to the chart')
    expect(screen(form)).to.contain(questionnaireWords.en.withoutResponse)
  })

  it('answers that may be there, where nobody may look, can be copied and let go of, and are not sent', async () => {
    const charting = startCharting()
    const match = {path: 'QuestionnaireResponse'}
    charting.sandbox.faults.push({kind: 'dropResponse', match: {method: 'POST', ...match}})
    charting.sandbox.faults.push({kind: 'status', status: 403, match, times: 99})
    const {form} = await askedIn(charting, {questionnaire: week})
    await begin(form)
    await pick(form, 'something that you like', 'Once')
    for (const name of ['not-today', 'not-today', 'next', 'next', 'next']) await tap(form, name)
    await tap(form, 'save')
    await waitUntil(() => screen(form).includes('server'), 'nothing is said')
    await tap(form, 'save')
    await waitUntil(() => part(form, 'unsure'), 'nobody says why')
    expect(screen(form)).to.contain('may have been sent already')
    const {value} = form.shadowRoot!.querySelector('textarea')!
    expect(value).to.contain('something that you like').and.to.contain('Once')
    await expect(form).to.be.accessible()
    const before = charting.writes.length
    window.dispatchEvent(new Event('online'))
    expect(charting.writes).to.have.length(before)
    await tap(form, 'copy')
    await waitUntil(() => /Copied|marked/.test(screen(form)), 'nothing is said of the copy')
    const closed = oneEvent(form, 'form-close')
    await tap(form, 'let-go')
    expect((await closed).detail).to.deep.equal({saved: false})
    expect(form.dirty).to.be.false
  })

  it('a lost session is told, in French too, and everything is still there', async () => {
    const {form} = await askedIn(startCharting(), {questionnaire: week}, {lang: 'fr'})
    form.addEventListener('questionnaire-submit', event => {
      event.stopPropagation()
      event.detail.respondWith({kind: 'failed', problem: new Problem('signed-out', 'x')})
    })
    await begin(form)
    await pick(form, 'que vous aimez', 'Une fois')
    for (const name of ['not-today', 'not-today', 'next', 'next', 'next']) await tap(form, name)
    await tap(form, 'save')
    await waitUntil(() => screen(form).includes('Votre session'))
    expect(form.dirty).to.be.true
  })
})
