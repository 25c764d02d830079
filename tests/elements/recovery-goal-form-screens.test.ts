import {expect, oneEvent} from '@open-wc/testing'
import {Problem, type SaveOutcome} from '../../src/record/index.js'
import {goalEntry} from './goal-entries.js'
import {answer, choose, lines, open, part, press, savedAs, textOf, type, words} from './goal-form-driver.js'

const choir = goalEntry('choir', {
  words: 'Sing in the choir',
  components: ['connectedness'],
  status: 'closed',
})
const outcomes: SaveOutcome[] = [
  {kind: 'failed', problem: new Problem('offline', 'no network')},
  {
    kind: 'conflict',
    theirs: {...choir.goal, components: ['hope']},
    fields: ['words', 'components', 'status'],
  },
  {kind: 'unchanged'},
]

describe('recovery-goal-form', () => {
  for (const lang of ['en', 'fr']) {
    it(`is accessible, new and with what is missing (${lang})`, async () => {
      const form = await open({start: {answer: '1'}}, lang)
      await expect(form).to.be.accessible()
      await press(form, 'save')
      await expect(form).to.be.accessible()
    })

    for (const outcome of outcomes)
      it(`is accessible while a goal is changed, and after it: ${outcome.kind} (${lang})`, async () => {
        const form = await open({entry: choir}, lang)
        const {settle} = answer(form)
        await type(form, 'Sing\u0000 again')
        await expect(form).to.be.accessible()
        await press(form, 'save')
        await expect(form).to.be.accessible()
        await settle(outcome)
        await expect(form).to.be.accessible()
      })
  }

  it('takes a new goal in four interactions, and says when the chart has it', async () => {
    const form = await open()
    const {requests, settle} = answer(form)
    let interactions = 0
    for (const interaction of [
      () => words(form).focus(),
      () => type(form, '  I want to sing again '),
      () => choose(form, 'connectedness'),
      () => press(form, 'save'),
    ]) {
      await interaction()
      interactions++
    }
    expect(interactions).to.be.at.most(8)
    expect(requests[0]!.goal).to.include({words: 'I want to sing again', kind: 'personal', speaker: 'person'})
    expect(requests[0]!.goal!.components).to.deep.equal(['connectedness'])
    const closing = oneEvent(form, 'form-close')
    await settle(savedAs('1'))
    expect((await closing).detail).to.deep.equal({saved: true, ids: ['1']})
    expect(textOf(form, '[part=truth]')).to.match(/^Saved to the chart, \d/)
    expect(words(form).value).to.equal('')
    expect(form.dirty).to.be.false
  })

  it('says what is missing next to the field, and goes to the first', async () => {
    const form = await open()
    const {requests} = answer(form)
    await press(form, 'save')
    expect(textOf(form, '#words-fault')).to.equal('Write the goal first, in the person’s own words.')
    expect(textOf(form, '#components-fault')).to.equal('Choose at least one component.')
    expect(words(form).getAttribute('aria-invalid')).to.equal('true')
    expect(form.shadowRoot!.activeElement?.id).to.equal('words')
    await type(form, ' \n ')
    await press(form, 'save')
    expect(textOf(form, '#words-fault')).not.to.equal('')
    await type(form, 'I want to sing again')
    expect(textOf(form, '#words-fault')).to.equal('')
    expect(words(form).getAttribute('aria-invalid')).to.equal('false')
    await press(form, 'save')
    expect((form.shadowRoot!.activeElement as HTMLElement).dataset.component).to.equal('connectedness')
    expect(requests.length).to.equal(0)
  })

  it('starts from what was said in a check-in', async () => {
    const form = await open({start: {words: 'Christmas on my own', components: ['hope'], answer: 'obs-1'}})
    const {requests} = answer(form)
    expect(form.dirty).to.be.false
    expect(lines(form)).to.contain('It grows out of an answer to a measure.')
    await press(form, 'save')
    expect(requests[0]!.goal).to.deep.include({
      words: 'Christmas on my own',
      components: ['hope'],
      answers: ['obs-1'],
    })
  })

  it('sends only what was changed, and nothing when nothing was', async () => {
    const form = await open({entry: choir})
    const {requests} = answer(form)
    await press(form, 'save')
    expect(requests.length).to.equal(0)
    expect(lines(form)).to.contain('Nothing was changed, so nothing was sent.')
    const states = [...form.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=status]')]
    expect(states.map(state => state.value)).to.deep.equal([
      'closed',
      'hoping',
      'working',
      'pausing',
      'reached',
      'changed',
      'letting-go',
    ])
    expect(states[0]!.checked).to.be.true
    states[3]!.click()
    await form.updateComplete
    words(form).dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', metaKey: true, bubbles: true}))
    expect(requests).to.deep.equal([{id: 'choir', changes: {status: 'pausing'}, base: choir.goal}])
  })

  it('shows what the chart holds now, as long as nothing was typed', async () => {
    const form = await open({entry: choir})
    form.entry = goalEntry('choir', {words: 'Sing with Claire'})
    await form.updateComplete
    expect(words(form).value).to.equal('Sing with Claire')
    Object.assign(form, {entry: undefined, start: {components: ['hope']}})
    await form.updateComplete
    form.start = {components: ['meaning']}
    await form.updateComplete
    const chosen = [...form.shadowRoot!.querySelectorAll<HTMLElement>('[aria-pressed=true]')]
    expect(chosen.map(button => button.dataset.component)).to.deep.equal(['meaning'])
  })

  for (const [what, said] of [
    [{merged: true}, 'both are kept'],
    [{changedSince: true}, 'somebody may have changed it since'],
    [{answersAltered: true}, 'kept what was said in another way'],
    [{reasonAltered: true}, 'did not keep the reason as you wrote it'],
    [{altered: ['notes', 'steps']}, 'kept this in another way: What was said and Steps'],
    [{unattributed: true}, 'did not take the note of who typed it'],
  ] as const)
    it(`stays open to tell what else is true of a save: ${said}`, async () => {
      const form = await open({entry: choir})
      const {settle} = answer(form)
      const closed: unknown[] = []
      form.addEventListener('form-close', event => closed.push(event.detail))
      await type(form, 'Sing again')
      await press(form, 'save')
      await settle({kind: 'saved', ids: ['choir'], ...what})
      expect(textOf(form, '[part=truth]')).to.contain(said)
      expect(words(form).value).to.equal('Sing again')
      expect(form.dirty).to.be.false
      expect(closed).to.deep.equal([])
      expect(textOf(form, '[part=not-now]')).to.equal('Close')
      await press(form, 'not-now')
      expect(closed).to.deep.equal([{saved: true, ids: ['choir']}])
    })

  it('leaves the words as they are typed, in the language of the page', async () => {
    const field = words(await open({}, 'fr'))
    expect(field.lang).to.equal('fr-CA')
    expect(field.spellcheck).to.be.false
    expect(field.autocapitalize).to.equal('none')
    expect(field.getAttribute('autocorrect')).to.equal('off')
    expect(field.getAttribute('writingsuggestions')).to.equal('false')
    expect(field.maxLength).to.equal(-1)
    expect(field.labels[0]!.textContent).to.equal('Dans les mots de Maya')
  })

  for (const goal of [
    {kind: 'clinical', speaker: 'staff'},
    {kind: 'personal', speaker: 'unsaid'},
    {kind: 'personal', speaker: 'supporter'},
  ] as const)
    it(`does not call the words of ${goal.speaker} the person’s own`, async () => {
      const entry = goalEntry('sleep', {words: 'Improve sleep', ...goal})
      expect(words(await open({entry})).labels[0]!.textContent).to.equal('What the goal says')
    })

  it('brings the question along that was asked, in a draft of its own', async () => {
    const form = await open()
    await type(form, 'Something else')
    form.start = {components: ['hope'], question: 'What are you looking forward to?'}
    await form.updateComplete
    expect(textOf(form, '[part=question]')).to.equal('What are you looking forward to?')
    expect(words(form).value).to.equal('')
    await expect(form).to.be.accessible()
  })

  it('says the same sentence of the server once', async () => {
    const form = await open({entry: choir})
    const {settle} = answer(form)
    await type(form, 'Sing again')
    await press(form, 'save')
    const issues = [{text: 'One tag only'}, {text: 'One tag only'}]
    await settle({kind: 'failed', problem: new Problem('rejected', '', {issues})})
    expect(lines(form).split('One tag only')).to.have.length(2)
  })

  it('shows a goal that cannot be read safely, and changes nothing of it', async () => {
    const form = await open({
      entry: goalEntry('odd', {words: 'Be left alone', components: ['hope'], caution: 'rules'}),
    })
    expect(words(form).readOnly).to.be.true
    expect(part(form, 'save')).to.equal(null)
    await choose(form, 'meaning')
    expect(form.dirty).to.be.false
    expect(lines(form)).to.contain('It cannot be changed here.')
    await expect(form).to.be.accessible()
  })
})
