import {expect} from '@open-wc/testing'
import {RecoveryGoalForm} from '../../src/elements/recovery-goal-form/recovery-goal-form.js'
import type {GoalEntry, SaveOutcome} from '../../src/record/index.js'
import {Problem} from '../../src/record/index.js'
import {goalEntry} from './goal-entries.js'
import {answer, choose, lines, open, part, press, savedAs, textOf, type, words} from './goal-form-driver.js'

if (!customElements.get('recovery-goal-form')) customElements.define('recovery-goal-form', RecoveryGoalForm)

const choir = (): GoalEntry => goalEntry('choir', {words: 'Sing in the choir', components: ['connectedness']})
const failed: SaveOutcome = {
  kind: 'failed',
  problem: new Problem('rejected', 'refused', {issues: [{text: 'Unknown category'}]}),
}

describe('recovery-goal-form in a conflict', () => {
  it('shows both versions of a conflict, and writes over theirs only when asked to', async () => {
    const form = await open({entry: choir()})
    const {requests, settle} = answer(form)
    await type(form, 'Sing in the choir on Sundays')
    await press(form, 'save')
    const theirs = {...choir().goal, words: 'Sing with Claire'}
    await settle({kind: 'conflict', theirs, fields: ['words']})
    expect(textOf(form, '.theirs .words')).to.equal('“Sing with Claire”')
    expect(textOf(form, '.mine .words')).to.equal('“Sing in the choir on Sundays”')
    expect(form.shadowRoot!.activeElement?.id).to.equal('conflict')
    expect(words(form).value).to.equal('Sing in the choir on Sundays')
    await expect(form).to.be.accessible()
    expect(part(form, 'keep-mine')!.className).to.equal(part(form, 'keep-theirs')!.className)
    part(form, 'keep-mine')!.focus()
    await press(form, 'keep-mine')
    expect(requests[1]).to.deep.include({id: 'choir', base: theirs})
    expect((form.shadowRoot!.activeElement as HTMLElement).part.value).to.equal('save')
    expect(requests[1]).to.have.deep.property('changes', {words: 'Sing in the choir on Sundays'})
    await settle(savedAs('choir'))
    expect(form.dirty).to.be.false
  })

  it('keeps theirs when asked to, and what else was changed, and mine within reach', async () => {
    const form = await open({entry: choir()})
    const {requests, settle} = answer(form)
    await type(form, 'Sing in the choir on Sundays')
    await choose(form, 'hope')
    await press(form, 'save')
    const theirs = {...choir().goal, words: 'Sing with Claire'}
    await settle({kind: 'conflict', theirs, fields: ['words']})
    await press(form, 'keep-theirs')
    expect(words(form).value).to.equal('Sing with Claire')
    expect(textOf(form, '.aside .words')).to.equal('“Sing in the choir on Sundays”')
    await press(form, 'save')
    expect(requests[1]).to.deep.include({base: theirs, changes: {components: ['connectedness', 'hope']}})
  })

  it('keeps all words that gave way, until they are written again or let go', async () => {
    const form = await open({entry: choir()})
    const {requests, settle} = answer(form)
    const asides = (): string[] =>
      [...form.shadowRoot!.querySelectorAll('.aside .words')].map(each => each.textContent!.trim())
    for (const [mine, theirs] of [
      ['Sing on Sundays', 'Sing with Claire'],
      ['Sing on Mondays', 'Sing with Anne'],
    ] as const) {
      await type(form, mine)
      await press(form, 'save')
      await settle({kind: 'conflict', theirs: {...choir().goal, words: theirs}, fields: ['words']})
      await press(form, 'keep-theirs')
    }
    expect(asides()).to.deep.equal(['“Sing on Sundays”', '“Sing on Mondays”'])
    expect(form.dirty).to.be.true
    await press(form, 'not-now')
    for (const properties of [
      {personName: 'Leo'},
      {personName: 'Maya', entry: undefined},
      {entry: choir()},
    ]) {
      Object.assign(form, properties)
      await form.updateComplete
    }
    expect(asides()).to.have.length(2)
    await expect(form).to.be.accessible()
    await press(form, 'take-up')
    expect(words(form).value).to.equal('Sing on Sundays')
    expect(asides()).to.deep.equal(['“Sing on Mondays”'])
    await press(form, 'save')
    expect(requests.at(-1)).to.have.deep.property('changes', {words: 'Sing on Sundays'})
    await settle(savedAs('choir'))
    expect(form.dirty).to.be.true
    await press(form, 'take-up')
    expect(words(form).value).to.equal('Sing on Mondays')
    expect(asides()).to.deep.equal([])
    await type(form, 'Sing on Sundays')
    expect(form.dirty).to.be.false
  })

  it('lets words go that had been set aside, when asked to', async () => {
    const form = await open({entry: choir()})
    const {settle} = answer(form)
    await type(form, 'Sing on Sundays')
    await press(form, 'save')
    await settle({kind: 'conflict', theirs: {...choir().goal, words: 'Sing'}, fields: ['words']})
    await press(form, 'keep-theirs')
    await press(form, 'let-go')
    expect(part(form, 'aside')).to.equal(null)
    expect(form.dirty).to.be.false
  })

  it('asks again for what can be asked again, when mine on top could not be saved', async () => {
    const form = await open({entry: choir()})
    const {requests, settle} = answer(form)
    await type(form, 'Sing on Sundays')
    await press(form, 'save')
    const theirs = {...choir().goal, words: 'Sing', components: ['hope'] as const}
    await settle({kind: 'conflict', theirs, fields: ['words']})
    await press(form, 'keep-mine')
    await settle(failed)
    expect(lines(form)).to.contain('What you typed is still here.')
    await press(form, 'save')
    expect(requests[2]).to.deep.include({base: theirs, changes: {words: 'Sing on Sundays'}})
  })

  it('leaves the focus where somebody went on to while it was saving', async () => {
    const form = await open({entry: choir()})
    const {settle} = answer(form)
    const note = document.createElement('textarea')
    form.parentElement!.append(note)
    await type(form, 'Sing on Sundays')
    await press(form, 'save')
    note.focus()
    await settle({kind: 'conflict', theirs: {...choir().goal, words: 'Sing'}, fields: ['words']})
    expect(document.activeElement).to.equal(note)
  })
})
