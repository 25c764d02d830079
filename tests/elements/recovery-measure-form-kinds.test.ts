import {expect, oneEvent} from '@open-wc/testing'
import type {Questionnaire} from 'fhir/r4.js'
import type {RecoveryMeasureForm} from '../../src/elements/recovery-measure-form/recovery-measure-form.js'
import type {FormAnswers} from '../../src/measures/index.js'
import {questionnaireExtensions as urls} from '../../src/fhir/questionnaire-extensions.js'
import {everyFeature, weighing} from '../fhir/every-feature.js'
import {heading, open, part, parts, settled} from './check-in-driver.js'
import {asked, begin, pick, question, screen, tap, write} from './questionnaire-driver.js'
import {waitUntil} from './wait-until.js'

/** The Questionnaire with every feature; each question has words to be found by. */
const every = JSON.parse(
  JSON.stringify(everyFeature).replaceAll(
    /"linkId":"(name|why|number|day|moment|weight|drop|tone|computed)","type"/g,
    '"linkId":"$1","text":"The $1","type"',
  ),
) as Questionnaire

async function submitted(form: RecoveryMeasureForm): Promise<FormAnswers> {
  if (!part(form, 'save')) await tap(form, 'next')
  const sent = oneEvent(form, 'questionnaire-submit')
  await tap(form, 'save')
  const {response} = (await sent).detail
  return Object.fromEntries(Object.entries(response.answers).filter(([, answer]) => answer)) as FormAnswers
}

async function select(form: RecoveryMeasureForm, words: string, choice: string): Promise<void> {
  const field = question(form, words).querySelector('select')!
  field.value = [...field.options].find(({text}) => text.trim() === choice)!.value
  field.dispatchEvent(new Event('change', {bubbles: true}))
  await settled(form)
}

describe('recovery-measure-form asks every kind of question', () => {
  it('on one page, each with the field that its author meant, and sends each answer in its type', async () => {
    const form = await asked(every, {allOnPage: true})
    await begin(form)
    await expect(form).to.be.accessible()
    expect(screen(form)).to.contain('Part one')
    expect(screen(form)).to.contain('Read this')
    expect(screen(form)).not.to.contain('The name')
    await pick(form, 'radio', 'Step 1')
    await pick(form, 'boxes', 'Step 0')
    await pick(form, 'boxes', 'Step 1')
    await select(form, 'The drop', 'Red')
    await write(form, 'The tone', 'Very low', 'input[type=text]')
    await write(form, 'How much?', '10', 'input[type=range]')
    await pick(form, 'Yes?', 'Yes')
    await write(form, 'The why', 'Because.')
    await write(form, 'The number', '-1.5')
    await write(form, 'The day', '2026-02-28')
    await write(form, 'The moment', '2026-02-28T09:30')
    await write(form, 'The weight', '70')
    await expect(form).to.be.accessible()
    const {moment, ...answers} = await submitted(form)
    expect((moment as string[])[0]).to.match(/^2026-02-28T09:30:00[+-]\d\d:\d\d$/)
    expect(answers).to.deep.equal({
      radio: [{system: 'urn:x', code: '1', display: 'Step 1'}],
      boxes: [
        {system: 'urn:x', code: '0', display: 'Step 0'},
        {system: 'urn:x', code: '1', display: 'Step 1'},
      ],
      drop: [{system: 'urn:c', code: 'r', display: 'Red'}],
      tone: ['Very low'],
      slide: [10],
      yes: [true],
      why: ['Because.'],
      number: [-1.5],
      day: ['2026-02-28'],
      weight: [{value: 70, unit: {system: 'http://unitsofmeasure.org', code: 'kg'}}],
      computed: [2],
    })
  })

  it('one at a time, with help, prefix and what follows from the answers', async () => {
    const form = await asked(every, {}, 'fr')
    await begin(form)
    expect(heading(form)).to.contain('radio')
    const seen: string[] = []
    for (let step = 0; step < 20 && part(form, 'item'); step++) {
      seen.push(screen(form))
      await expect(form).to.be.accessible()
      await tap(form, 'next')
    }
    expect(seen.some(text => text.includes('Combien?') && text.includes('From none to all'))).to.be.true
    expect(seen.join(' ')).not.to.contain('The why')
  })

  it('does not take a slider that nobody moved for an answer', async () => {
    const slider = {...everyFeature, item: [{...everyFeature.item![1]!, initial: undefined}]} as Questionnaire
    const form = await asked(JSON.parse(JSON.stringify(slider)) as object)
    await begin(form)
    expect(screen(form)).to.contain('Not answered yet: move it to answer.')
    question(form, 'How much?').querySelector('input')!.click()
    await settled(form)
    expect(screen(form)).to.contain('5 points')
  })

  it('takes several answers where the question does, and one alone where a choice excludes the others', async () => {
    const exclusive = {
      url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive',
      valueBoolean: true,
    }
    const form = await asked(
      {
        ...{resourceType: 'Questionnaire', status: 'active', title: 'T'},
        item: [
          {linkId: 'names', type: 'string', repeats: true, text: 'Who?'},
          {
            ...{linkId: 'which', type: 'choice', repeats: true, text: 'Which?'},
            answerOption: [
              {valueString: 'a'},
              {valueString: 'b'},
              {valueString: 'none', extension: [exclusive]},
            ],
          },
        ],
      },
      {allOnPage: true},
    )
    await begin(form)
    await write(form, 'Who?', 'Priya')
    await tap(form, 'another')
    const [, second] = question(form, 'Who?').querySelectorAll('input')
    second!.value = 'Sam'
    second!.dispatchEvent(new InputEvent('input', {bubbles: true}))
    await settled(form)
    for (const choice of ['a', 'b', 'none', 'b', 'a']) await pick(form, 'Which?', choice)
    expect(await submitted(form)).to.deep.equal({names: ['Priya', 'Sam'], which: ['b', 'a']})
  })

  it('takes several quantities, each with its unit, and a number without the unit that it needs is no answer yet', async () => {
    const unit = (code: string) => ({
      url: urls.unitOption,
      valueCoding: {system: 'http://unitsofmeasure.org', code},
    })
    const item = {linkId: 'q', type: 'quantity', repeats: true, text: 'How heavy?'}
    const form = await asked({
      ...{resourceType: 'Questionnaire', status: 'active', title: 'T'},
      item: [{...item, extension: [unit('kg'), unit('[lb_av]')]}],
    })
    await begin(form)
    const choose = async (index: number, code: string): Promise<void> => {
      const field = question(form, 'How heavy?').querySelectorAll('select')[index]!
      field.value = code
      field.dispatchEvent(new Event('change', {bubbles: true}))
      await settled(form)
    }
    await write(form, 'How heavy?', '70')
    expect(screen(form)).to.contain('and its unit')
    await choose(0, 'kg')
    expect(screen(form)).not.to.contain('and its unit')
    await tap(form, 'another')
    const [, second] = question(form, 'How heavy?').querySelectorAll('input')
    second!.value = '150'
    second!.dispatchEvent(new InputEvent('input', {bubbles: true}))
    await settled(form)
    await choose(1, '[lb_av]')
    await expect(form).to.be.accessible()
    const system = 'http://unitsofmeasure.org'
    expect(await submitted(form)).to.deep.equal({
      q: [
        {value: 70, unit: {system, code: 'kg'}},
        {value: 150, unit: {system, code: '[lb_av]'}},
      ],
    })
  })

  it('has no «not today» where the measure does not allow it, and says so of what is still open', async () => {
    const form = await asked(every, {mayDecline: false})
    await begin(form)
    expect(parts(form, 'not-today')).to.have.length(0)
    for (let step = 0; step < 20 && part(form, 'question'); step++) await tap(form, 'next')
    expect(screen(form)).to.contain('1 question still has to be answered: radio')
    expect(screen(form)).not.to.contain('Not today')
  })

  it('shows a sum only once all of it is answered, and what else is calculated as so far', async () => {
    const half = {linkId: 'half', type: 'decimal', readOnly: true, text: 'Half'}
    const expression = {language: 'text/fhirpath', expression: '1 / 2'}
    const form = await asked(
      weighing('%resource.item.answer.value.ordinal().sum()', {
        ...half,
        extension: [{url: urls.calculated, valueExpression: expression}],
      } as never),
      {allOnPage: true},
    )
    await begin(form)
    const option = async (index: number, choice: string): Promise<void> => {
      const options = [...parts(form, 'item')[index]!.querySelectorAll<HTMLElement>('.option')]
      options.find(each => each.textContent!.trim() === choice)!.click()
      await settled(form)
    }
    const shown = (): string[] =>
      parts(form, 'shown').map(each => each.textContent!.replace(/\s+/g, ' ').trim())
    await option(0, 'Step 2')
    expect(shown()).to.deep.equal([
      'Half 0.5 (so far: not every question is answered)',
      'Once every question that counts is answered.',
    ])
    await option(1, 'Step 1')
    expect(shown()).to.deep.equal(['Half 0.5', '5'])
  })

  it('is answered by keys alone: Enter goes on from a field', async () => {
    const form = await asked(every)
    await begin(form)
    const input = question(form, 'radio').querySelector('input')!
    input.focus()
    input.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true}))
    await settled(form)
    expect(heading(form)).to.contain('boxes')
  })
})

describe('recovery-measure-form on a screen that is shared', () => {
  it('shows the question and nothing else, over the whole page, until the screen is given back', async () => {
    const form = await asked(every, {sharedScreen: true})
    expect(form.shadowRoot!.querySelector('dialog')).to.equal(null)
    await begin(form)
    const dialog = form.shadowRoot!.querySelector('dialog')!
    expect(dialog.open).to.be.true
    const {width, height} = dialog.getBoundingClientRect()
    expect([width, height]).to.deep.equal([innerWidth, innerHeight])
    expect(screen(form)).not.to.contain('Every feature')
    expect(screen(form)).not.to.contain('of 1')
    await expect(form).to.be.accessible()
    expect(dialog.dispatchEvent(new Event('cancel', {cancelable: true}))).to.be.false
    dialog.close()
    await waitUntil(() => dialog.open, 'it stays closed')
    await tap(form, 'stop')
    expect(heading(form)).to.equal('Thank you')
    await tap(form, 'to-chart')
    expect(form.shadowRoot!.querySelector('dialog')).to.equal(null)
    expect(heading(form)).to.equal('That was the last question')
  })

  it('shares the check-in too', async () => {
    const form = await open()
    form.sharedScreen = true
    await settled(form)
    expect(form.shadowRoot!.querySelector('dialog')!.open).to.be.true
    expect(parts(form, 'step')).to.have.length(5)
  })
})
