import {expect} from '@open-wc/testing'
import {createRecord, Problem, type GoalEntry, type SaveOutcome} from '../../src/record/index.js'
import {says, put, startCharting, within} from './charting.js'
import {press as pressIn, shownForm} from './chart-driver.js'
import {goalEntry} from './goal-entries.js'
import {
  answer,
  conflictIn,
  decide,
  open,
  part,
  pick,
  press,
  savedAs,
  set,
  textOf,
  type,
  unfold,
  choose,
} from './goal-form-driver.js'
import {waitUntil} from './wait-until.js'

const choir = (): GoalEntry => goalEntry('choir', {words: 'Sing in the choir', components: ['connectedness']})
const theirs = () => ({...choir().goal, status: 'changed', successor: 'theirs'}) as const
const offline: SaveOutcome = {kind: 'failed', problem: new Problem('offline', 'no network')}
const changed = '[name=status][value=changed]'
const field = (form: HTMLElement, selector: string): string | undefined =>
  form.shadowRoot!.querySelector<HTMLTextAreaElement>(selector)?.value

/** A form in which a goal becomes another, while somebody else lets it become a third. */
async function becomeTwo() {
  const form = await open({entry: choir()})
  const {requests, settle} = answer(form)
  await pick(form, changed)
  await type(form, 'Start a choir', '#became')
  await press(form, 'save')
  await settle({kind: 'conflict', theirs: theirs(), base: choir().goal, fields: ['successor']})
  return {form, requests, settle}
}

describe('recovery-goal-form, when a goal becomes another', () => {
  it('writes my words as a goal where mine is kept, and never a link to one that is not there', async () => {
    const {form, requests, settle} = await becomeTwo()
    await decide(form, 'mine')
    expect(requests[1]).to.have.keys('id', 'goal', 'key', 'base')
    expect(requests[1]).to.deep.include({id: 'choir', base: theirs(), key: requests[0]!.key})
    expect(requests[1]!.goal!.words).to.equal('Start a choir')
    await settle({kind: 'saved', ids: ['new', 'choir']})
    expect(form.dirty).to.be.false
  })

  it('sends what else was changed without the link', async () => {
    const {form, requests, settle} = await becomeTwo()
    await decide(form, 'mine')
    await settle(offline)
    await type(form, 'Sing more')
    await press(form, 'save')
    expect(requests[2]!.changes).to.deep.equal({words: 'Sing more'})
    await settle(savedAs('choir'))
    expect(requests[3]!.goal!.words).to.equal('Start a choir')
  })

  it('sends no link where another state is chosen after all', async () => {
    const {form, requests, settle} = await becomeTwo()
    await decide(form, 'mine')
    await settle(offline)
    await pick(form, '[name=status][value=reached]')
    await press(form, 'save')
    expect(requests[2]!.changes).to.deep.equal({status: 'reached'})
  })

  it('keeps my words within reach where theirs is kept, and can write them after all', async () => {
    const {form, requests} = await becomeTwo()
    await decide(form, 'theirs')
    expect(requests).to.have.length(1)
    expect(part(form, 'became')).to.equal(null)
    expect(textOf(form, '.aside .words')).to.equal('“Start a choir”')
    expect(form.dirty).to.be.true
    await press(form, 'take-up')
    expect(field(form, '#became')).to.equal('Start a choir')
    expect(textOf(form, '#became-hint')).to.contain('The new goal goes on from here.')
    await press(form, 'save')
    expect(requests[1]!.goal!.words).to.equal('Start a choir')
  })

  it('keeps what it became, and says that it waits, while something else is saved', async () => {
    const form = await open({entry: choir()})
    const {requests, settle} = answer(form)
    const closed: unknown[] = []
    form.addEventListener('form-close', event => closed.push(event.detail))
    await pick(form, changed)
    await type(form, 'Start a choir', '#became')
    await pick(form, '[name=status][value=reached]')
    await type(form, 'It is Leo’s goal', '#mistake')
    await press(form, 'save')
    await settle(savedAs('choir'))
    expect(requests[0]!.changes).to.deep.equal({status: 'reached'})
    expect([field(form, '#became'), field(form, '#mistake')]).to.deep.equal([
      'Start a choir',
      'It is Leo’s goal',
    ])
    expect(form.dirty).to.be.true
    expect(closed).to.deep.equal([])
    expect(textOf(form, '[part=truth]')).to.contain('Kept on this screen until you do')
  })

  it('tells of both requests as of one save, also where the second took two tries', async () => {
    const form = await open({entry: choir()})
    const {settle} = answer(form)
    let close: unknown
    form.addEventListener('form-close', ({detail}) => (close = detail))
    await choose(form, 'hope')
    await pick(form, changed)
    await type(form, 'Start a choir', '#became')
    await press(form, 'save')
    const [one, two] = [{after: {id: 'one'}}, {after: {id: 'two'}}] as never[]
    const saved = (ids: string[], edit: never): SaveOutcome => ({kind: 'saved', ids, undo: {edits: [edit]}})
    await settle({
      ...saved(['choir'], one!),
      altered: ['components'],
      merged: true,
      overwrote: true,
    } as SaveOutcome)
    await settle(offline)
    await press(form, 'save')
    await settle(saved(['new', 'choir'], two!))
    const told = textOf(form, '[part=truth]')
    for (const words of ['What it is about', 'both are kept', 'over what somebody else saved'])
      expect(told).to.contain(words)
    await press(form, 'not-now')
    expect(close).to.deep.equal({saved: true, ids: ['new', 'choir'], undo: {edits: [one, two]}})
  })

  it('is taken back whole', async () => {
    const {backend} = startCharting()
    const chart = put('recovery-chart', {backend, patient: 'maya', lang: 'en'})
    const edit = (): number => within(chart, '[data-goal=maya-pottery] [part=edit]').length
    await waitUntil(edit, 'no chart')
    pressIn(chart, '[data-goal=maya-pottery] [part=edit]')
    await waitUntil(() => shownForm(chart, 'recovery-goal-form'))
    const form = shownForm(chart, 'recovery-goal-form') as HTMLElementTagNameMap['recovery-goal-form']
    await waitUntil(() => part(form, 'status'))
    await type(form, 'Pottery on Fridays')
    await pick(form, changed)
    await type(form, 'Teach pottery', '#became')
    await press(form, 'save')
    await waitUntil(() => within(chart, '[part=take-back]').length, 'no way back')
    pressIn(chart, '[part=take-back]')
    await says(chart, 'Taken back.')
    const other = createRecord({backend, patient: 'maya'})
    await other.load()
    const {words, status, successor} = other.snapshot.goals.find(({id}) => id === 'maya-pottery')!.goal
    expect({words, status, successor}).to.deep.equal({
      words: 'Go back to the Tuesday pottery night and stay until the kiln is loaded.',
      status: 'working',
      successor: undefined,
    })
    expect(other.snapshot.goals.some(({goal}) => goal.words === 'Teach pottery')).to.be.false
  })

  it('saves the language of the page where that was chosen again', async () => {
    const form = await open({})
    const {requests} = answer(form)
    await type(form, 'Sing')
    await choose(form, 'hope')
    await unfold(form, 'finer')
    await set(form, '#language', 'fr')
    await set(form, '#language', '')
    await press(form, 'save')
    expect(requests[0]!.goal!.language).to.equal('en-CA')
  })

  it('takes up what was set aside only once nothing is on its way', async () => {
    const form = await open({entry: choir()})
    const {settle} = answer(form)
    await type(form, 'Sing on Sundays')
    await choose(form, 'hope')
    await press(form, 'save')
    await settle({kind: 'conflict', theirs: {...choir().goal, words: 'Sing with Claire'}, fields: ['words']})
    await decide(form, 'theirs')
    expect(conflictIn(form)).to.equal(null)
    await press(form, 'take-up')
    expect(textOf(form, '.aside .words')).to.equal('“Sing on Sundays”')
    await settle(savedAs('choir'))
    await press(form, 'take-up')
    expect(field(form, '#words')).to.equal('Sing on Sundays')
  })
})
