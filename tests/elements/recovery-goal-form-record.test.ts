import {expect} from '@open-wc/testing'
import type {RecoveryGoalForm} from '../../src/elements/recovery-goal-form/recovery-goal-form.js'
import type {RecoveryRecord} from '../../src/elements/recovery-record/recovery-record.js'
import type {RecoveryGoal} from '../../src/goals/index.js'
import {createRecord, type GoalEntry, type PersonRecord} from '../../src/record/index.js'
import {put, says, startCharting} from './charting.js'
import {choose, conflictIn, decide, part, pick, press, set, type, unfold, words} from './goal-form-driver.js'
import {waitUntil} from './wait-until.js'

/** A form inside a record on the sandbox, and a second person at another screen of the same chart. */
async function chart(): Promise<{
  form: RecoveryGoalForm
  other: PersonRecord
  saved: () => Promise<string[]>
}> {
  const {backend} = startCharting()
  const record: RecoveryRecord = put('recovery-record', {backend, patient: 'maya'})
  const form = put('recovery-goal-form', {}, record)
  const other = createRecord({backend, patient: 'maya', author: {display: 'Sam Oak'}})
  await other.load()
  await waitUntil(() => part(form, 'words'), 'no form')
  const ids: string[][] = []
  record.addEventListener('goal-saved', event => ids.push([...event.detail.ids]))
  const saved = async (): Promise<string[]> => {
    await waitUntil(() => ids.length, 'nothing was saved')
    await other.load()
    return ids.shift()!
  }
  return {form, other, saved}
}

const entryOf = ({snapshot}: PersonRecord, id: string): GoalEntry =>
  snapshot.goals.find(entry => entry.id === id)!

const goalOf = (record: PersonRecord, id: string): RecoveryGoal => entryOf(record, id).goal

async function compose(form: RecoveryGoalForm): Promise<void> {
  await type(form, 'Sing again')
  await choose(form, 'hope')
  await unfold(form, 'why')
  await type(form, 'I miss it', '#note-why-0')
  await unfold(form, 'steps')
  await type(form, 'Ask Claire', '#step-0')
  await set(form, '.facts select', 'together')
  await unfold(form, 'ratings')
  await pick(form, '[name=importance][value="9"]')
  await unfold(form, 'agreement')
  await pick(form, '[name=agreed][value=partly]')
  await press(form, 'save')
}

describe('recovery-goal-form in a record', () => {
  it('brings every part into the chart and back', async () => {
    const {form, other, saved} = await chart()
    await compose(form)
    const [id] = await saved()
    const goal = goalOf(other, id!)
    expect(goal).to.deep.include({words: 'Sing again', importance: 9, agreement: 'partly', language: 'en-CA'})
    expect(goal.steps.map(({words: step, by}) => [step, by])).to.deep.equal([['Ask Claire', 'together']])
    expect(goal.notes.map(({text, about, speaker}) => [text, about, speaker])).to.deep.equal([
      ['I miss it', 'why', 'person'],
    ])
  })

  it('lets two people settle what both changed, and keeps what only one did', async () => {
    const {form, other, saved} = await chart()
    await compose(form)
    const [id] = await saved()
    form.entry = entryOf(other, id!)
    await form.updateComplete
    const {goal} = form.entry
    const fresh = {
      text: 'Claire drives',
      speaker: 'supporter',
      name: 'Claire',
      about: 'support',
      time: '2026-05-01T10:00:00-04:00',
    } as const
    await other.updateGoal(id!, {
      words: 'Sing with Claire',
      notes: [...goal.notes, fresh],
      steps: [{...goal.steps[0]!, words: 'Call Claire'}],
    })
    await type(form, 'Sing on Sundays')
    await unfold(form, 'why')
    await type(form, 'I miss them', '#note-why-0')
    await unfold(form, 'steps')
    await type(form, 'Write to Claire', '#step-0')
    await press(form, 'save')
    await waitUntil(() => conflictIn(form), 'no conflict')
    await waitUntil(() => conflictIn(form)!.shadowRoot!.querySelector('[part=saved]'), 'nobody saved theirs')
    await says(form, 'by Sam Oak')
    await decide(form, 'mine', 'theirs')
    await saved()
    const settled = goalOf(other, id!)
    expect(settled.words).to.equal('Sing on Sundays')
    expect(settled.steps.map(step => step.words)).to.deep.equal(['Call Claire'])
    expect(settled.notes.map(({text}) => text)).to.have.members(['I miss them', 'Claire drives'])
    await says(form, 'Write to Claire')
    expect(form.dirty).to.be.true
  })

  it('leads a goal that changed to what it became', async () => {
    const {form, other, saved} = await chart()
    await compose(form)
    const [id] = await saved()
    form.entry = entryOf(other, id!)
    await form.updateComplete
    await pick(form, '[name=status][value=changed]')
    await type(form, 'Start a choir', '#became')
    await press(form, 'save')
    await saved()
    const {status, successor, words: before} = goalOf(other, id!)
    expect({status, before}).to.deep.equal({status: 'changed', before: 'Sing again'})
    expect(goalOf(other, successor!)).to.deep.include({words: 'Start a choir', components: ['hope']})
  })

  it('marks a mistaken entry, and nothing else', async () => {
    const {form, other, saved} = await chart()
    await compose(form)
    const [id] = await saved()
    form.entry = entryOf(other, id!)
    await form.updateComplete
    expect(words(form).value).to.equal('Sing again')
    await pick(form, '.mistake summary')
    await type(form, 'Written twice', '#mistake')
    await press(form, 'void')
    await saved()
    expect(entryOf(other, id!)?.goal.status ?? 'mistaken').to.equal('mistaken')
    expect(form.dirty).to.be.false
  })
})
