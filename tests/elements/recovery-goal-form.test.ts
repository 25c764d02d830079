import {expect} from '@open-wc/testing'
import type {GoalEntry, SaveOutcome} from '../../src/record/index.js'
import {Problem} from '../../src/record/index.js'
import {goalEntry} from './goal-entries.js'
import {answer, choose, lines, open, press, savedAs, type, words} from './goal-form-driver.js'

const choir = (): GoalEntry => goalEntry('choir', {words: 'Sing in the choir', components: ['connectedness']})
const failed: SaveOutcome = {
  kind: 'failed',
  problem: new Problem('rejected', 'refused', {issues: [{text: 'Unknown category'}]}),
}

describe('recovery-goal-form keeps every word', () => {
  it('saves once, with one key, however often the button is pressed', async () => {
    const form = await open()
    const {requests, settle} = answer(form)
    await type(form, 'I want to sing again')
    await choose(form, 'connectedness')
    await press(form, 'save')
    await press(form, 'save')
    words(form).dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', ctrlKey: true, bubbles: true}))
    expect(requests).to.have.length(1)
    expect(lines(form)).to.contain('Saving…')
    expect(words(form).readOnly).to.be.true
    await settle(failed)
    await press(form, 'save')
    expect(requests).to.have.length(2)
    expect(requests[1])
      .to.have.property('key', requests[0]!.key)
      .that.matches(/^[\da-f-]{36}$/)
    await settle(savedAs('1'))
    await type(form, 'And dance')
    await choose(form, 'hope')
    await press(form, 'save')
    expect(requests[2]!.key).not.to.equal(requests[0]!.key)
  })

  it('says what the server said, and that the words are still here', async () => {
    const form = await open()
    const {settle} = answer(form)
    await type(form, 'I want to sing again')
    await choose(form, 'connectedness')
    await press(form, 'save')
    await settle(failed)
    expect(lines(form)).to.contain('The chart’s server did not accept this.')
    expect(lines(form)).to.contain('It said: “Unknown category”')
    expect(lines(form)).to.contain('What you typed is still here.')
    expect(words(form).value).to.equal('I want to sing again')
    expect(form.dirty).to.be.true
    await expect(form).to.be.accessible()
  })

  it('keeps the words when an answer breaks, and when nobody answers', async () => {
    const form = await open()
    await type(form, 'I want to sing again')
    await choose(form, 'connectedness')
    await press(form, 'save')
    expect(lines(form)).to.contain('Nothing on this page takes the goal in, so it was not saved.')
    const {fail} = answer(form)
    await press(form, 'save')
    await fail(new Error('the host has a bug'))
    expect(lines(form)).to.contain('What you typed is still here.')
    expect(words(form).value).to.equal('I want to sing again')
  })

  it('keeps a draft for each goal while the form goes from one to another', async () => {
    const form = await open()
    await type(form, 'Something new')
    form.entry = choir()
    await form.updateComplete
    expect(words(form).value).to.equal('Sing in the choir')
    await type(form, 'Sing in the choir again')
    form.entry = undefined
    form.start = {components: ['hope']}
    await form.updateComplete
    expect(words(form).value).to.equal('Something new')
    form.entry = choir()
    await form.updateComplete
    expect(words(form).value).to.equal('Sing in the choir again')
  })

  it('gives a late answer to the draft that asked, and closes nothing else', async () => {
    const form = await open()
    const {settle} = answer(form)
    let closed = 0
    form.addEventListener('form-close', () => closed++)
    await type(form, 'Something new')
    await choose(form, 'hope')
    await press(form, 'save')
    form.entry = choir()
    await form.updateComplete
    await type(form, 'Sing in the choir again')
    await settle(failed)
    expect(words(form).value).to.equal('Sing in the choir again')
    expect(lines(form)).not.to.contain('What you typed is still here.')
    form.entry = undefined
    await form.updateComplete
    expect(words(form).value).to.equal('Something new')
    expect(lines(form)).to.contain('What you typed is still here.')
    await press(form, 'save')
    form.entry = choir()
    await form.updateComplete
    await settle(savedAs('1'))
    expect(words(form).value).to.equal('Sing in the choir again')
    expect(closed).to.equal(0)
    form.entry = undefined
    await form.updateComplete
    expect(words(form).value).to.equal('')
  })

  it('never shows one person’s draft under another’s name', async () => {
    const form = await open({personName: ''})
    await type(form, 'Something of Maya')
    form.personName = 'Maya'
    await form.updateComplete
    expect(words(form).value).to.equal('Something of Maya')
    form.personName = 'Leo'
    await form.updateComplete
    expect(words(form).value).to.equal('')
    form.personName = 'Maya'
    await form.updateComplete
    expect(words(form).value).to.equal('Something of Maya')
  })

  it('keeps typed words when the chart reads the goal again', async () => {
    const form = await open({entry: choir()})
    const {requests} = answer(form)
    await type(form, 'Sing in the choir again')
    form.entry = goalEntry('choir', {words: 'Sing with Claire', components: ['connectedness']})
    await form.updateComplete
    expect(words(form).value).to.equal('Sing in the choir again')
    await press(form, 'save')
    expect(requests[0]).to.deep.include({base: choir().goal})
  })

  it('keeps the words through «not now», hiding, and being moved on the page', async () => {
    const form = await open()
    let closed: unknown
    form.addEventListener('form-close', event => (closed = event.detail))
    await type(form, 'I want to sing again')
    await press(form, 'not-now')
    expect(closed).to.deep.equal({saved: false})
    form.hidden = true
    form.hidden = false
    const place = form.parentElement!
    form.remove()
    place.append(form)
    await form.updateComplete
    expect(words(form).value).to.equal('I want to sing again')
  })

  it('takes out pasted control characters, says so, and keeps all else as it is', async () => {
    const form = await open()
    const {requests} = answer(form)
    await type(form, 'Je veux\u0000 chanter\u0007\u007f\n\tavec 👩‍👩‍👧 و مريم')
    expect(words(form).value).to.equal('Je veux chanter\n\tavec 👩‍👩‍👧 و مريم')
    expect(lines(form)).to.contain('Invisible control characters were taken out')
    await choose(form, 'hope')
    await press(form, 'save')
    expect(requests[0]).to.have.nested.property('goal.words', 'Je veux chanter\n\tavec 👩‍👩‍👧 و مريم')
  })

  it('calls nothing a change that is only another way of breaking lines', async () => {
    const entry = goalEntry('choir', {words: 'Sing\r\nin the choir\u000bon Sundays', components: ['hope']})
    const form = await open({entry})
    const {requests} = answer(form)
    await type(form, 'Sing\nin the choir\non Sundays!')
    await type(form, 'Sing\nin the choir\non Sundays')
    expect(form.dirty).to.be.false
    await press(form, 'save')
    expect(requests).to.deep.equal([])
    await type(form, 'Sing\u000bor\u000cdance')
    expect(words(form).value).to.equal('Sing\nor\ndance')
    expect(lines(form)).not.to.contain('control characters')
  })

  it('takes a paste of 100 KB whole, and keeps the buttons in reach', async () => {
    const form = await open()
    const {requests} = answer(form)
    const long = 'choir '.repeat(17_000).trim()
    await type(form, long)
    await choose(form, 'hope')
    expect(form.getBoundingClientRect().height).to.be.below(1300)
    await press(form, 'save')
    // Not `equal`: mocha would take minutes over the difference of two long texts.
    expect(requests[0]?.goal?.words === long).to.be.true
  })

  it('shows markup in somebody’s words as the words they are', async () => {
    const form = await open({entry: goalEntry('x', {words: '<script>alert(1)</script> javascript:alert(1)'})})
    const {settle} = answer(form)
    await choose(form, 'hope')
    await press(form, 'save')
    await settle({
      kind: 'conflict',
      theirs: {...choir().goal, words: '<img src=x onerror=alert(1)>'},
      fields: ['components'],
    })
    expect(form.shadowRoot!.querySelectorAll('script, img, a').length).to.equal(0)
    expect(words(form).value).to.equal('<script>alert(1)</script> javascript:alert(1)')
  })

  it('warns before the page is left only while there is something unsaved', async () => {
    const form = await open()
    const leave = (): boolean => !window.dispatchEvent(new Event('beforeunload', {cancelable: true}))
    expect(leave()).to.be.false
    await type(form, 'I want to sing again')
    expect(leave()).to.be.true
    await type(form, '')
    expect(leave()).to.be.false
    await type(form, 'I want to sing again')
    form.remove()
    expect(leave()).to.be.false
    document.body.append(form)
    expect(leave()).to.be.true
    form.remove()
  })
})
