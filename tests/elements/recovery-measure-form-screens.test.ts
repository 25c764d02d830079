import {expect, oneEvent} from '@open-wc/testing'
import {RecoveryMeasureForm} from '../../src/elements/recovery-measure-form/recovery-measure-form.js'
import {checkIn} from '../../src/measures/index.js'
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
  spoken,
  step,
  type,
} from './check-in-driver.js'

if (!customElements.get('recovery-measure-form'))
  customElements.define('recovery-measure-form', RecoveryMeasureForm)

const prompt = (index: number): string => checkIn.items[index]!.text!.en

describe('recovery-measure-form is one question at a time', () => {
  it('goes from start to saved in twelve interactions with words and both last questions', async () => {
    let interactions = 1 // «Check in together»
    const form = await open()
    const {settle} = answer(form)
    const does = async (what: Promise<void>): Promise<void> => (interactions++, await what)
    await does(press(form, 'add-words'))
    await does(type(form, 'My sister'))
    for (const value of [4, 3, 2, 1, 0]) await does(step(form, value))
    await does(choose(form, 'hope'))
    await does(type(form, 'Choir'))
    await does(press(form, 'save'))
    await settle(saved)
    expect(heading(form)).to.equal('Saved to the chart')
    expect(interactions).to.be.at.most(12)
  })

  it('moves the focus to the next question’s heading, which says how far one is', async () => {
    const form = await open()
    form.focus()
    await form.updateComplete
    expect(form.shadowRoot!.activeElement!.localName).to.equal('h3')
    await step(form, 2)
    expect(spoken(form.shadowRoot!.activeElement)).to.equal(`2 of 5. ${prompt(1)}`)
    await press(form, 'back')
    expect(spoken(form.shadowRoot!.activeElement)).to.equal(`1 of 5. ${prompt(0)}`)
    await press(form, 'next')
    await press(form, 'add-words')
    expect(form.shadowRoot!.activeElement).to.equal(part(form, 'words'))
  })

  it('gives each question a field of its own, so that undoing never brings in the words of another', async () => {
    const form = await open()
    await press(form, 'add-words')
    await type(form, 'My sister')
    await step(form, 2)
    await press(form, 'add-words')
    const field = part(form, 'words')
    await press(form, 'back')
    expect(part<HTMLTextAreaElement>(form, 'words')!.value).to.equal('My sister')
    expect(part(form, 'words') === field).to.be.false
  })

  it('shows the answer that was given, also «not today», and lets it be changed', async () => {
    const form = await open()
    expect(part(form, 'back')).not.to.exist
    expect(part(form, 'next')).not.to.exist
    await press(form, 'not-today')
    await press(form, 'back')
    expect(part(form, 'not-today')!.getAttribute('aria-pressed')).to.equal('true')
    await step(form, 4)
    await press(form, 'back')
    expect(part(form, 'not-today')!.getAttribute('aria-pressed')).to.equal('false')
    expect(parts(form, 'step').map(each => each.getAttribute('aria-pressed'))).to.deep.equal([
      'false',
      'false',
      'false',
      'false',
      'true',
    ])
  })

  it('takes the second press of a double click for no answer, neither to the next question nor to the last ones', async () => {
    const form = await open()
    const {requests} = answer(form)
    const pressAgain = (button: HTMLElement): boolean =>
      button.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, detail: 2}))
    await step(form, 1)
    pressAgain(parts(form, 'step')[1]!)
    pressAgain(part(form, 'not-today')!)
    await form.updateComplete
    expect(heading(form)).to.equal(`2 of 5. ${prompt(1)}`)
    expect(parts(form, 'step').map(each => each.getAttribute('aria-pressed'))).not.to.include('true')
    await answerAll(form, [1, 1, 1, 1])
    pressAgain(form.shadowRoot!.querySelector<HTMLElement>("[data-component='identity']")!)
    await press(form, 'save')
    expect(requests[0]!.response.talkAbout).to.equal(undefined)
  })

  it('takes words without a step for an answer in words, and never for «not today»', async () => {
    const form = await open()
    const {requests, settle} = answer(form)
    expect(part(form, 'next')).not.to.exist
    await press(form, 'add-words')
    await type(form, 'It depends on the day.')
    await press(form, 'next')
    await answerAll(form, [1, 2, 3, 4])
    await press(form, 'save')
    expect(requests[0]!.response.answers).not.to.have.property('connectedness')
    expect(requests[0]!.response.words).to.deep.equal({connectedness: 'It depends on the day.'})
    await settle(saved)
    const [row] = form.shadowRoot!.querySelectorAll('li')
    expect(spoken(row!.querySelector('.said'))).to.equal('Connectedness “It depends on the day.”')
  })

  it('says on every screen that it is no validated measure, and says no total, average or judgement', async () => {
    const form = await open()
    const {settle} = answer(form)
    const screens: string[] = []
    for (const value of [0, 1, 2, 3, 4]) {
      screens.push(all(form))
      await step(form, value)
    }
    screens.push(all(form))
    expect(all(form)).to.contain('Nobody reads this live.')
    expect(all(form)).to.contain('9-8-8')
    await press(form, 'save')
    await settle(saved)
    screens.push(all(form))
    expect(screens).to.have.length(7)
    for (const screen of screens) {
      expect(screen).to.contain(checkIn.caution!.en)
      expect(screen).not.to.match(/total|average|score|\b10\b|better|worse|well done/i)
    }
  })

  it('is accessible on every screen in both languages', async () => {
    for (const lang of ['en', 'fr']) {
      const form = await open(lang)
      const {settle} = answer(form)
      await expect(form).to.be.accessible()
      await press(form, 'add-words')
      await type(form, 'Ma sœur')
      await expect(form).to.be.accessible()
      await answerAll(form)
      await choose(form, 'hope')
      await expect(form).to.be.accessible()
      await press(form, 'save')
      await settle(saved)
      await expect(form).to.be.accessible()
    }
  })
})

describe('recovery-measure-form turns an answer into a goal', () => {
  it('offers each answered component, the one to talk about first, in the person’s words', async () => {
    const form = await open()
    const {settle} = answer(form)
    await press(form, 'not-today')
    await press(form, 'add-words')
    await type(form, 'The spring')
    await answerAll(form, [1, 2, 3, 4])
    await choose(form, 'meaning')
    await type(form, 'Choir')
    await press(form, 'save')
    await settle(saved)
    const rows = [...form.shadowRoot!.querySelectorAll('li')].map(spoken)
    expect(rows.filter(row => row.includes('Choir'))).to.deep.equal(['What is already going well? “Choir”'])
    const offered: unknown[] = []
    form.addEventListener('goal-compose', event => offered.push(event.detail))
    for (const button of parts(form, 'compose')) button.click()
    expect(offered).to.deep.equal([
      {components: ['meaning'], words: '', answer: 'id-m'},
      {components: ['hope'], words: 'The spring', answer: 'id-h'},
      {components: ['identity'], words: '', answer: 'id-i'},
      {components: ['empowerment'], words: '', answer: 'id-e'},
    ])
    const closed = oneEvent(form, 'form-close')
    await press(form, 'done')
    expect((await closed).detail).to.deep.equal({saved: true})
    expect(heading(form)).to.equal(`1 of 5. ${prompt(0)}`)
    expect(form.dirty).to.be.false
  })
})
