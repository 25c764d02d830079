import {expect} from '@open-wc/testing'
import type {GoalEntry, SaveOutcome} from '../../src/record/index.js'
import {Problem} from '../../src/record/index.js'
import {goalEntry} from './goal-entries.js'
import {
  answer,
  choose,
  conflictIn,
  decide,
  lines,
  open,
  part,
  press,
  savedAs,
  textOf,
  type,
  unfold,
  words,
} from './goal-form-driver.js'

const choir = (): GoalEntry => goalEntry('choir', {words: 'Sing in the choir', components: ['connectedness']})
const failed: SaveOutcome = {
  kind: 'failed',
  problem: new Problem('rejected', 'refused', {issues: [{text: 'Unknown category'}]}),
}

describe('recovery-goal-form in a conflict', () => {
  it('shows both versions, and writes over theirs only when that is chosen', async () => {
    const form = await open({entry: choir()})
    const {requests, settle} = answer(form)
    await type(form, 'Sing in the choir on Sundays')
    await press(form, 'save')
    const theirs = {...choir().goal, words: 'Sing with Claire'}
    await settle({kind: 'conflict', theirs, fields: ['words']})
    const conflict = conflictIn(form)!
    await conflict.updateComplete
    expect(conflict).to.deep.include({base: choir().goal, theirs, personName: 'Maya'})
    expect(conflict.mine!.words).to.equal('Sing in the choir on Sundays')
    expect(form.shadowRoot!.activeElement).to.equal(conflict)
    expect(words(form).value).to.equal('Sing in the choir on Sundays')
    expect(part(form, 'save')).to.equal(null)
    await expect(form).to.be.accessible()
    await decide(form, 'mine')
    expect(requests[1]).to.deep.include({id: 'choir', base: theirs})
    expect(requests[1]).to.have.deep.property('changes', {words: 'Sing in the choir on Sundays'})
    expect((form.shadowRoot!.activeElement as HTMLElement).part.value).to.equal('save')
    await settle(savedAs('choir'))
    expect(form.dirty).to.be.false
  })

  it('keeps theirs where that is chosen, and what else was changed, and mine within reach', async () => {
    const form = await open({entry: choir()})
    const {requests, settle} = answer(form)
    await type(form, 'Sing in the choir on Sundays')
    await choose(form, 'hope')
    await press(form, 'save')
    const theirs = {...choir().goal, words: 'Sing with Claire'}
    await settle({kind: 'conflict', theirs, fields: ['words']})
    await decide(form, 'theirs')
    expect(words(form).value).to.equal('Sing with Claire')
    expect(textOf(form, '.aside .words')).to.equal('“Sing in the choir on Sundays”')
    expect(requests[1]).to.deep.include({base: theirs, changes: {components: ['connectedness', 'hope']}})
    await settle(savedAs('choir'))
    expect(form.dirty).to.be.true
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
      await decide(form, 'theirs')
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

  it('sets a note and a step aside that gave way, to be written again', async () => {
    const why = {
      text: 'I miss it',
      speaker: 'person',
      about: 'why',
      time: '2026-05-01T10:00:00-04:00',
    } as const
    const ask = {id: 'ask', words: 'Ask Claire'}
    const entry = choir()
    entry.goal = {...entry.goal, notes: [why], steps: [ask]}
    const form = await open({entry})
    const {requests, settle} = answer(form)
    await unfold(form, 'why')
    await type(form, 'I miss them all', '#note-why-0')
    await unfold(form, 'steps')
    await type(form, 'Call Claire', '#step-0')
    await press(form, 'save')
    const theirs = {
      ...entry.goal,
      notes: [{...why, text: 'It was fun'}],
      steps: [{...ask, words: 'Write to Claire'}],
    }
    await settle({kind: 'conflict', theirs, fields: ['notes', 'steps']})
    await decide(form, 'theirs', 'theirs')
    await settle({kind: 'unchanged'})
    expect(requests).to.have.length(1)
    expect(lines(form)).to.contain('“I miss them all”').and.to.contain('Call Claire')
    expect(form.dirty).to.be.true
    await press(form, 'take-up')
    await press(form, 'take-up')
    await press(form, 'save')
    const {notes, steps} = requests[1]!.changes!
    expect(notes!.map(({text}) => text)).to.deep.equal(['It was fun', 'I miss them all'])
    expect(steps!.map(step => step.words)).to.deep.equal(['Write to Claire', 'Call Claire'])
    expect(new Set(steps!.map(({id}) => id)).size).to.equal(2)
  })

  it('lets words go that had been set aside, when asked to', async () => {
    const form = await open({entry: choir()})
    const {settle} = answer(form)
    await type(form, 'Sing on Sundays')
    await press(form, 'save')
    await settle({kind: 'conflict', theirs: {...choir().goal, words: 'Sing'}, fields: ['words']})
    await decide(form, 'theirs')
    await press(form, 'let-go')
    expect(part(form, 'aside')).to.equal(null)
    expect(form.dirty).to.be.false
  })

  it('asks again for what can be asked again, when what was decided could not be saved', async () => {
    const form = await open({entry: choir()})
    const {requests, settle} = answer(form)
    await type(form, 'Sing on Sundays')
    await press(form, 'save')
    const theirs = {...choir().goal, words: 'Sing', components: ['hope'] as const}
    await settle({kind: 'conflict', theirs, fields: ['words']})
    await decide(form, 'mine')
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
