import {expect} from '@open-wc/testing'
import {Problem, type GoalEntry} from '../../src/record/index.js'
import {goalEntry} from './goal-entries.js'
import {
  answer,
  conflictIn,
  decide,
  lines,
  open,
  part,
  pick,
  press,
  savedAs,
  textOf,
  type,
} from './goal-form-driver.js'

const choir = (): GoalEntry =>
  goalEntry('choir', {
    words: 'Sing in the choir',
    components: ['connectedness'],
    themes: ['c-community'],
    ownership: 'mine',
    importance: 9,
  })
const changed = '[name=status][value=changed]'

describe('recovery-goal-form, when a goal changed or was a mistake', () => {
  for (const lang of ['en', 'fr'])
    it(`is accessible with what it became, what was learned, and why it was a mistake (${lang})`, async () => {
      const form = await open({entry: choir()}, lang)
      await pick(form, changed)
      await pick(form, '.mistake summary')
      await expect(form).to.be.accessible()
      await press(form, 'save')
      await press(form, 'void')
      await expect(form).to.be.accessible()
    })

  it('asks what the goal became, and saves that as a goal that goes on from it', async () => {
    const form = await open({entry: choir()})
    const {requests, settle} = answer(form)
    await pick(form, changed)
    await press(form, 'save')
    expect(requests).to.deep.equal([])
    expect(textOf(form, '#became-fault')).to.equal('Write what the goal became.')
    expect(form.shadowRoot!.activeElement?.id).to.equal('became')
    await type(form, 'Start a choir', '#became')
    expect(textOf(form, '#became-fault')).to.equal('')
    await press(form, 'save')
    const {id, goal, base} = requests[0]!
    expect({id, base}).to.deep.equal({id: 'choir', base: choir().goal})
    expect(goal).to.deep.include({
      words: 'Start a choir',
      components: ['connectedness'],
      themes: ['c-community'],
      ownership: 'mine',
      speaker: 'person',
      status: 'hoping',
      steps: [],
    })
    expect(goal!.importance).to.equal(undefined)
    await settle({kind: 'saved', ids: ['new', 'choir']})
    expect(form.dirty).to.be.false
  })

  it('saves what else was changed first, and only what is missing when that is tried again', async () => {
    const form = await open({entry: choir()})
    const {requests, settle} = answer(form)
    await pick(form, changed)
    await type(form, 'Start a choir', '#became')
    await type(form, 'I like to lead', '#note-learned-0')
    await press(form, 'save')
    expect(requests[0]!.changes!.notes!.map(({text, about}) => [text, about])).to.deep.equal([
      ['I like to lead', 'learned'],
    ])
    expect(requests[0]!.changes).to.have.keys('notes')
    await settle(savedAs('choir'))
    expect(requests[1]!.goal!.words).to.equal('Start a choir')
    await settle({kind: 'failed', problem: new Problem('offline', 'no network')})
    expect(lines(form)).to.contain('What you typed is still here.')
    await press(form, 'save')
    expect(requests).to.have.length(3)
    expect(requests[2]).to.deep.include({goal: requests[1]!.goal, key: requests[1]!.key})
    await settle(savedAs('new'))
    expect(form.dirty).to.be.false
  })

  it('keeps what it became in sight when another state is chosen, and says why it waits', async () => {
    const form = await open({entry: choir()})
    await pick(form, changed)
    await type(form, 'Start a choir', '#became')
    await pick(form, '[name=status][value=working]')
    expect(textOf(form, '#became-hint')).to.equal('To save this, choose “it changed” above.')
    expect(form.dirty).to.be.true
    Object.assign(form, {entry: undefined})
    await form.updateComplete
    expect(part(form, 'became')).to.equal(null)
    form.entry = choir()
    await form.updateComplete
    expect((part(form, 'became') as HTMLTextAreaElement).value).to.equal('Start a choir')
  })

  it('lets somebody decide when the goal stands elsewhere by then', async () => {
    const form = await open({entry: choir()})
    const {requests, settle} = answer(form)
    await pick(form, changed)
    await type(form, 'Start a choir', '#became')
    await press(form, 'save')
    const theirs = {...choir().goal, status: 'reached'} as const
    await settle({kind: 'conflict', theirs, base: choir().goal, fields: ['status']})
    await conflictIn(form)!.updateComplete
    expect(conflictIn(form)!.shadowRoot!.textContent).to.contain('reached').and.to.contain('it changed')
    await decide(form, 'mine')
    expect(requests[1]).to.deep.include({base: theirs, key: requests[0]!.key})
    expect(requests[1]!.goal!.words).to.equal('Start a choir')
  })

  it('asks what was learned at the end of a goal, and not before', async () => {
    const form = await open({entry: choir()})
    expect(lines(form)).not.to.contain('What did we learn?')
    for (const status of ['reached', 'letting-go', 'changed']) {
      await pick(form, `[name=status][value=${status}]`)
      expect(lines(form)).to.contain('What did we learn?')
    }
  })

  it('marks a goal as a mistake only with a reason', async () => {
    const form = await open({entry: choir()})
    const {requests, settle} = answer(form)
    const closed: unknown[] = []
    form.addEventListener('form-close', event => closed.push(event.detail))
    await pick(form, '.mistake summary')
    await press(form, 'void')
    expect(requests).to.deep.equal([])
    expect(textOf(form, '#mistake-fault')).to.equal('Write first what the mistake was.')
    expect(form.shadowRoot!.activeElement?.id).to.equal('mistake')
    await type(form, 'It belongs to somebody else', '#mistake')
    expect(form.dirty).to.be.true
    await press(form, 'void')
    expect(requests).to.deep.equal([{id: 'choir', reason: 'It belongs to somebody else'}])
    await settle(savedAs('choir'))
    expect(closed).to.deep.equal([{saved: true, ids: ['choir']}])
    expect(form.dirty).to.be.false
  })

  it('keeps the reason when it could not be marked, and stays open while it is emptied', async () => {
    const form = await open({entry: choir()})
    const {settle} = answer(form)
    await pick(form, '.mistake summary')
    await type(form, 'Twice', '#mistake')
    await press(form, 'void')
    await settle({kind: 'failed', problem: new Problem('forbidden', 'no')})
    expect(lines(form)).to.contain('You do not have permission')
    expect(form.shadowRoot!.querySelector<HTMLTextAreaElement>('#mistake')!.value).to.equal('Twice')
    await type(form, '', '#mistake')
    expect(form.shadowRoot!.querySelector('details.mistake')!.hasAttribute('open')).to.be.true
  })

  it('keeps what else was written when a goal is marked as a mistake', async () => {
    const form = await open({entry: choir()})
    const {settle} = answer(form)
    await type(form, 'Sing on Sundays')
    await type(form, 'Twice', '#mistake')
    await press(form, 'void')
    await settle(savedAs('choir'))
    expect(textOf(form, '[part=truth]')).to.contain('Marked as entered by mistake.')
    expect(form.unsaved[0]!.words).to.equal('Sing on Sundays')
  })

  it('offers neither for a new goal', async () => {
    const form = await open()
    expect(part(form, 'status')).to.equal(null)
    expect(part(form, 'mistake')).to.equal(null)
  })
})
