import {aTimeout, expect, oneEvent} from '@open-wc/testing'
import {sendKeys} from '@web/test-runner-commands'
import {Problem, type SaveOutcome} from '../../src/record/index.js'
import type {Reading} from '../../src/measures/index.js'
import {goalEntry} from './goal-entries.js'
import {answer, find, has, open, openWithin, rate, save, says, settled, write} from './goal-review-driver.js'

const choir = goalEntry('choir', {
  words: 'Sing in the choir',
  startDate: '2025-11-03',
  components: ['connectedness'],
  notes: [{text: 'Nobody there asks', speaker: 'person', about: 'why', time: '2025-11-03'}],
})
const before: Reading = {
  id: 'r1',
  goal: 'choir',
  instrument: 'goal-progress',
  label: 'Progress',
  value: 6,
  speaker: 'person',
  time: '2025-11-10T10:00:00-05:00',
  words: 'I went in.',
}
const saved: SaveOutcome = {kind: 'saved', ids: ['o1'], undo: {edits: []}}

describe('recovery-goal-review', () => {
  for (const lang of ['en', 'fr'])
    it(`is accessible with all that it can show (${lang})`, async () => {
      const levels = [-2, -1, 0, 1, 2].map(level => ({level, words: `Level ${level}`}) as never)
      const review = await open(
        {entry: goalEntry('choir', {...choir.goal, levels}), readings: [before]},
        lang,
      )
      find<HTMLDetailsElement>(review, '[part=further]').open = true
      find(review, '[value=supporter]').click()
      await settled(review)
      await expect(review).to.be.accessible()
      await save(review)
      await expect(review).to.be.accessible()
    })

  it('shows what mattered then beside what is said now, and chooses nothing beforehand', async () => {
    const review = await open({entry: choir, readings: [before]})
    const then = find(review, '[part=then]').textContent!.replace(/\s+/g, ' ')
    expect(then).to.contain('“Sing in the choir”').and.contain('“Nobody there asks”')
    expect(then).to.contain('Last time, Nov 10, 2025 · Maya, in their own words').and.contain('6 of 10')
    expect(then).to.contain('“I went in.”')
    expect(has(review, '[part=rating] :checked')).to.be.false
  })

  it('shows what was said of it last, where nobody has rated it yet', async () => {
    const notes = [
      ...choir.goal.notes,
      {text: 'I stood at the door.', speaker: 'person', time: '2025-11-20T10:00:00-05:00'} as const,
      {text: 'Bus at nine', speaker: 'staff'} as const,
    ]
    const review = await open({entry: goalEntry('choir', {...choir.goal, notes})})
    const then = find(review, '[part=then]').textContent!.replace(/\s+/g, ' ')
    expect(then).to.contain('Last time, Nov 20, 2025 · Maya, in their own words “I stood at the door.”')
  })

  it('saves one number with two taps, as what the person says now', async () => {
    const review = await open({entry: choir})
    const {asked, settle} = answer(review)
    await rate(review, 7)
    await save(review)
    const [request] = asked
    expect(request!.review).to.include({goal: 'choir', progress: 7, speaker: 'person'})
    expect(request!.review!.time).to.match(/^\d{4}-\d\d-\d\dT.*[+-]\d\d:\d\d$/)
    expect(request).to.include({base: choir.goal}).and.not.have.property('changes')
    setTimeout(() => void settle(saved))
    const {detail} = await oneEvent(review, 'form-close')
    expect(detail).to.deep.equal({saved: true, ids: ['o1'], undo: {edits: []}})
    await settled(review)
    expect(review.dirty).to.be.false
    expect(says(review)).to.contain('Saved to the chart,')
  })

  it('takes a digit and a line by keyboard, and Enter saves; Shift and Enter breaks the line', async () => {
    const review = await open({entry: choir})
    const {asked} = answer(review)
    review.focus()
    await settled(review)
    await sendKeys({press: '1'})
    await sendKeys({press: '0'})
    await settled(review)
    expect(find<HTMLInputElement>(review, '[name=progress][value="10"]').checked).to.be.true
    await sendKeys({press: 'ArrowLeft'})
    await settled(review)
    find(review, '#line').focus()
    await sendKeys({type: 'He said hi'})
    await sendKeys({down: 'Shift'})
    await sendKeys({press: 'Enter'})
    await sendKeys({up: 'Shift'})
    await sendKeys({type: 'twice'})
    await sendKeys({press: 'Enter'})
    expect(asked[0]!.review).to.include({progress: 9, line: 'He said hi\ntwice'})
  })

  it('says what is missing, and sends nothing', async () => {
    const review = await open({entry: choir})
    const {asked} = answer(review)
    await save(review)
    expect(find(review, '[role=alert]').textContent).to.contain('Choose a number, or write a line.')
    await write(review, '   ')
    await save(review)
    expect(asked).to.deep.equal([])
  })

  for (const [why, outcome] of [
    ['the server is away', {kind: 'failed', problem: new Problem('offline', '')}],
    ['nobody may write', {kind: 'failed', problem: new Problem('forbidden', '')}],
    ['the goal cannot be read', {kind: 'invalid', faults: ['unreadable']}],
  ] as [string, SaveOutcome][])
    it(`keeps what was said when ${why}, and sends the same once more`, async () => {
      const review = await open({entry: choir})
      const {asked, settle} = answer(review)
      await rate(review, 3)
      await write(review, 'Hard week — still here')
      await save(review)
      await settle(outcome)
      expect(says(review)).to.contain('What you typed is still here.')
      expect(find<HTMLTextAreaElement>(review, '#line').value).to.equal('Hard week — still here')
      expect(review.dirty).to.be.true
      await expect(review).to.be.accessible()
      await save(review)
      expect(asked[1]).to.deep.equal(asked[0])
    })

  it('keeps what was said when an answer breaks, and when nobody answers', async () => {
    const review = await open({entry: choir})
    await rate(review, 3)
    await save(review)
    await aTimeout(0)
    expect(says(review)).to.contain('so it was not saved')
    const {fail} = answer(review)
    await save(review)
    await fail(new Error('broken'))
    expect(says(review)).to.contain('What you typed is still here.')
    expect(find<HTMLInputElement>(review, '[name=progress][value="3"]').checked).to.be.true
  })

  it('is one save, however often it is pressed', async () => {
    const review = await open({entry: choir})
    const {asked} = answer(review)
    await rate(review, 3)
    find(review, '[part=save]').click()
    find(review, '[part=save]').click()
    await settled(review)
    expect(asked.length).to.equal(1)
  })

  it('keeps each goal’s review while another one is looked at', async () => {
    const review = await open({entry: choir})
    await write(review, 'Not yet')
    review.entry = goalEntry('bike')
    await settled(review)
    expect(find<HTMLTextAreaElement>(review, '#line').value).to.equal('')
    review.entry = choir
    await settled(review)
    expect(find<HTMLTextAreaElement>(review, '#line').value).to.equal('Not yet')
  })

  it('shows nothing of one person’s goal under another, and has it back for the first', async () => {
    const {review, turn} = await openWithin({whose: 'here maya', person: {name: 'Maya'}}, {entry: choir})
    await write(review, 'Only Maya’s')
    await turn({whose: 'here leo', person: {name: 'Leo'}})
    expect(says(review)).to.equal('')
    await turn({whose: 'here maya', person: {name: 'Maya'}})
    expect(find<HTMLTextAreaElement>(review, '#line').value).to.equal('Only Maya’s')
  })

  it('warns before the page is left while something is said, and not otherwise', async () => {
    const review = await open({entry: choir})
    const leave = (): boolean => window.dispatchEvent(new Event('beforeunload', {cancelable: true}))
    expect(leave()).to.be.true
    await rate(review, 3)
    expect(leave()).to.be.false
    find(review, '[part=no-number]').click()
    await settled(review)
    expect(leave()).to.be.true
  })
})
