import {expect} from '@open-wc/testing'
import '../../src/define.js'
import type {RecoveryWording} from '../../src/elements/index.js'
import {goalEntry} from './goal-entries.js'
import * as form from './goal-form-driver.js'
import * as review from './goal-review-driver.js'
import {card, key, line, marks, openNote, paused, press, all, click, settled} from './wording-driver.js'

const judging = 'She refused the injection.'
const better = 'She declined the injection.'
const choir = goalEntry('choir', {words: 'Sing in the choir', components: ['connectedness']})

const watcherIn = (element: Element): RecoveryWording | null =>
  element.shadowRoot!.querySelector('recovery-wording')

describe('recovery-wording in our own forms', () => {
  it('reads the line of a review that staff write, and never one that somebody says', async () => {
    const element = await review.open({entry: choir})
    await review.write(element, judging)
    expect(watcherIn(element), 'the person speaks').to.be.null
    review.find(element, '[value=staff]').click()
    await review.settled(element)
    const wording = watcherIn(element)!
    await paused(wording)
    expect(line(wording)).to.equal('In the note: 1 wording suggestion')
    expect(marks(wording)).to.have.length(1)
    await expect(element).to.be.accessible()
    review.find(element, '[value=supporter]').click()
    await review.settled(element)
    expect(watcherIn(element), 'a supporter speaks').to.be.null
  })

  it('takes a wording there with its key, which saves nothing', async () => {
    const element = await review.open({entry: choir})
    const {asked} = review.answer(element)
    review.find(element, '[value=staff]').click()
    await review.write(element, judging)
    const wording = watcherIn(element)!
    await paused(wording)
    const field = review.find<HTMLTextAreaElement>(element, '#line')
    await click({field, wording, place: field}, 6)
    await key({field, wording, place: field}, 'Enter', {altKey: true})
    await settled(wording)
    expect(field.value).to.equal(better)
    expect(asked).to.be.empty
    await review.save(element)
    expect(asked[0]!.review!.line).to.equal(better)
  })

  it('reads the notes of a goal that staff write, and never those that somebody says', async () => {
    const element = await form.open()
    await form.unfold(element, 'why')
    await form.type(element, judging, '[id^=note-why]')
    expect(watcherIn(element), 'the person speaks').to.be.null
    await form.set(element, '[data-topic=why] select', 'staff')
    const wording = watcherIn(element)!
    await paused(wording)
    expect(line(wording)).to.equal('In the note: 1 wording suggestion')
    await expect(element).to.be.accessible()
    await form.set(element, '[data-topic=why] select', 'person')
    expect(watcherIn(element), 'the person speaks again').to.be.null
  })
})

describe('recovery-wording with the shipped rules', () => {
  it('says where a rule comes from, once somebody asks', async () => {
    const opened = await openNote(judging)
    opened.wording.lint = undefined
    await paused(opened.wording)
    await click(opened, 6)
    expect(card(opened.wording)).to.contain('Where this comes from')
    all(opened.wording, '.card summary')[0]!.click()
    await paused(opened.wording)
    expect(all(opened.wording, '.card li').map(({textContent}) => textContent!.trim())).not.to.be.empty
    expect(card(opened.wording)).not.to.contain('did not load')
    await press(opened.wording, 'Write “declined”')
    expect(opened.field.value).to.equal(better)
  })
})
