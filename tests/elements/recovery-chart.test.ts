import {expect} from '@open-wc/testing'
import type {RecoveryChart} from '../../src/elements/index.js'
import {fhirKitBackend} from '../../src/record/backends/fhir-kit.js'
import {createSandbox} from '../../src/sandbox/index.js'
import {messages} from '../messages.js'
import {focusIn, press, shownForm, write} from './chart-driver.js'
import {put, says, startCharting, within, type Charting} from './charting.js'
import {waitUntil} from './wait-until.js'

describe('recovery-chart', () => {
  let charting: Charting
  let chart: RecoveryChart
  beforeEach(async () => {
    charting = startCharting()
    chart = put('recovery-chart', {backend: charting.backend, patient: 'maya', lang: 'en'})
    await says(chart, 'pottery')
  })

  it('opens the composer with the words in focus, and goes back to the button afterwards', async () => {
    press(chart, 'header button')
    await waitUntil(() => focusIn(chart)?.localName === 'textarea')
    expect(shownForm(chart, 'recovery-goal-form')).to.exist
    press(chart, '[part~=not-now]')
    await waitUntil(() => focusIn(chart)?.textContent?.trim() === messages.en.chart.newGoal)
    expect(shownForm(chart, 'recovery-goal-form')).not.to.exist
  })

  it('keeps unsaved words while the composer is closed', async () => {
    press(chart, 'header button')
    await waitUntil(() => focusIn(chart)?.localName === 'textarea')
    const field = focusIn(chart) as HTMLTextAreaElement
    field.value = 'Sing again'
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}))
    press(chart, '[part~=not-now]')
    press(chart, 'header button')
    await waitUntil(() => focusIn(chart)?.localName === 'textarea')
    expect((focusIn(chart) as HTMLTextAreaElement).value).to.equal('Sing again')
  })

  it('opens a goal for a change', async () => {
    press(chart, '[part~=edit]')
    await says(chart, messages.en.goalForm.editTitle)
    await waitUntil(() => focusIn(chart)?.localName === 'textarea')
    expect((focusIn(chart) as HTMLTextAreaElement).value).to.include('pottery')
  })

  it('closes what was open when another person comes onto the screen', async () => {
    press(chart, 'header button')
    await waitUntil(() => shownForm(chart, 'recovery-goal-form'))
    chart.patient = 'leo'
    await says(chart, 'Rechanter')
    expect(shownForm(chart, 'recovery-goal-form')).not.to.exist
  })

  it('asks what its site configured, as it configured it, with nothing but the question on a shared screen', async () => {
    const questionnaire = 'https://example.org/Questionnaire/week|1.0'
    const measures = [{instrument: 'qpr-15', questionnaire, allOnPage: true, mayDecline: false}]
    chart.config = {measures, sharedScreen: true}
    await waitUntil(() => within(chart, '[part~=start-measure]').length > 0, 'nothing to start')
    press(chart, '[part~=start-measure]')
    await waitUntil(() => within(chart, '[part~=begin] [part~=start]').length > 0)
    press(chart, '[part~=begin] [part~=start]')
    await waitUntil(() => within(chart, 'dialog').length > 0)
    const [dialog] = within(chart, 'dialog') as HTMLDialogElement[]
    expect(dialog!.matches(':modal')).to.be.true
    const {width, height} = dialog!.getBoundingClientRect()
    expect([width, height]).to.deep.equal([innerWidth, innerHeight])
    expect(dialog!.querySelectorAll('[part~=item]').length).to.be.above(3)
    expect(dialog!.querySelector('[part~=not-today]')).to.equal(null)
  })

  it('shows the record around it when it has none of its own', async () => {
    const record = put('recovery-record', {backend: charting.backend, patient: 'amina'})
    const inner = put('recovery-chart', {lang: 'en'}, record)
    await says(inner, 'Saturday chess')
  })

  it('says that an endpoint is read only, offers nothing that it would refuse, and where a new goal goes', async () => {
    charting.sandbox.habits.readOnlyTypes = ['Goal']
    chart.patient = 'amina'
    await says(chart, messages.en.status.goalsGo.text)
    expect(within(chart, '[part~=edit]')).to.have.length(0)
    within(chart, 'header [part=new]')[0]!.click()
    await says(chart, messages.en.goalForm.goes.text)
    const save = within(chart, 'recovery-goal-form')[0]!.shadowRoot!.querySelector('[part=save]')!
    expect(save.textContent!.trim()).to.equal(messages.en.goals.note.one)
    expect(charting.writes).to.deep.equal([])
  })

  it('offers no more than the granted scopes', async () => {
    chart.scopes = 'patient/Goal.rs patient/Observation.rs'
    await says(chart, messages.en.status.goalsGo.text)
    await says(chart, messages.en.status.noCheckIns)
    expect(within(chart, '[part~=edit]')).to.have.length(0)
    expect(within(chart, '[part=start]')).to.have.length(0)
  })

  it('saves a goal in the store beside a chart that takes none, and says so', async () => {
    charting.sandbox.habits.readOnlyTypes = ['Goal']
    const store = createSandbox({baseUrl: 'https://store.example/fhir'})
    const backend = fhirKitBackend({baseUrl: store.baseUrl, fetch: store.fetch})
    const identifierSystem = 'https://hospital.example/mrn'
    const address = `${charting.sandbox.baseUrl}/Patient/maya`
    const maya = await (await charting.sandbox.fetch(address)).json()
    await charting.sandbox.fetch(address, {
      method: 'PUT',
      headers: {'content-type': 'application/fhir+json'},
      body: JSON.stringify({...maya, identifier: [{system: identifierSystem, value: '00-4417'}]}),
    })
    Object.assign(chart, {sideCar: {backend, identifierSystem}})
    await says(chart, messages.en.status.goalsGo['side-car'])
    within(chart, 'header [part=new]')[0]!.click()
    await write(chart, 'See my sister more.')
    press(chart, '.picker button')
    within(chart, 'recovery-goal-form')[0]!.shadowRoot!.querySelector<HTMLElement>('[part=save]')!.click()
    await says(chart, 'Saved in the store beside the chart')
    await says(chart, messages.en.goals.standsIn['side-car'])
    await waitUntil(() => within(chart, '[part=take-back]').length)
    const [end] = within(chart, '[part=end]')
    expect(end!.textContent).to.contain('Saved in the store beside the chart')
    expect(charting.writes).to.deep.equal([])
  })

  it('is accessible in both languages', async () => {
    await expect(chart).to.be.accessible()
    chart.lang = 'fr-CA'
    await says(chart, messages.fr.chart.newGoal)
    await expect(chart).to.be.accessible()
  })
})
