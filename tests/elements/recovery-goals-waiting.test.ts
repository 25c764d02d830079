import {aTimeout, expect} from '@open-wc/testing'
import '../../src/define.js'
import type {RecoveryGoals} from '../../src/elements/index.js'
import {mergeChanges, type GoalChanges} from '../../src/goals/index.js'
import {createRecord, Problem, type SaveOutcome} from '../../src/record/index.js'
import {put, says, startCharting, within} from './charting.js'
import {goalEntry} from './goal-entries.js'
import {all, card, show, text} from './goal-list-driver.js'
import * as review from './goal-review-driver.js'
import {waitUntil} from './wait-until.js'

const words = 'I went twice and it was hard'

describe('recovery-goals loses nothing that waits', () => {
  /** A list in which something was said of a goal, and somebody else to void that goal. */
  async function said() {
    const {backend, writes} = startCharting()
    const record = put('recovery-record', {backend, patient: 'maya', lang: 'en'})
    const list = put('recovery-goals', {}, record)
    const button = (part: string): HTMLElement => card(list, 'maya-pottery').querySelector(`[part=${part}]`)!
    await waitUntil(() => card(list, 'maya-pottery')?.querySelector('[part=review]'))
    button('review').click()
    await waitUntil(() => within(list, '#line').length)
    const [open] = within(list, 'recovery-goal-review')
    await review.write(open!, words)
    const other = createRecord({backend, patient: 'maya'})
    await other.load()
    return {record, list, open: open!, button, writes, voidIt: () => other.voidGoal('maya-pottery', 'Twice')}
  }
  const line = (list: RecoveryGoals): string => (within(list, '#line')[0] as HTMLTextAreaElement)?.value

  it('keeps a review in sight whose goal was voided meanwhile, with what was said and why it is not saved', async () => {
    const {list, open, writes, voidIt} = await said()
    await voidIt()
    const before = writes.length
    await review.save(open)
    await says(list, 'This was removed from the chart.')
    expect(writes.length).to.equal(before)
    await aTimeout(100)
    expect(open.isConnected).to.be.true
    expect(line(list)).to.equal(words)
    expect(text(card(list, 'maya-pottery'))).not.to.contain('removed from the chart')
    expect(review.says(open).match(/removed from the chart|What you typed is still here/g)).to.have.length(2)
    await expect(list).to.be.accessible()
  })

  it('offers of such a goal only to go on with what was said, and counts it no more', async () => {
    const {record, list, open, button, voidIt} = await said()
    await voidIt()
    record.dispatchEvent(new CustomEvent('record-reload'))
    await says(list, 'This was removed from the chart.')
    expect(line(list)).to.equal(words)
    review.find(open, '[part=not-now]').click()
    await waitUntil(() => !within(list, 'recovery-goal-review').length)
    expect(text(card(list, 'maya-pottery'))).to.contain('What was said is not in the chart yet.')
    expect([button('edit'), button('note'), button('life')]).to.deep.equal([null, null, null])
    button('review').click()
    await waitUntil(() => line(list) === words)
    await review.write(within(list, 'recovery-goal-review')[0]!, '')
    review.find(within(list, 'recovery-goal-review')[0]!, '[part=not-now]').click()
    await waitUntil(() => card(list, 'maya-pottery') === null)
  })

  it('shows nothing of it under another person', async () => {
    const {record, list, voidIt} = await said()
    await voidIt()
    record.dispatchEvent(new CustomEvent('record-reload'))
    await says(list, 'This was removed from the chart.')
    record.patient = 'leo'
    await says(list, 'Léo')
    expect(card(list, 'maya-pottery') === null && line(list) === undefined).to.be.true
  })

  const steps = ['One', 'Two'].map((each, index) => ({id: `${index}`, words: each}))
  const choir = goalEntry('choir', {words: 'Sing', components: ['hope'], steps})

  /** A list, and the ends of its saves, in their order. */
  async function saving() {
    const list = await show([choir])
    const asked: GoalChanges[] = []
    const ends: ((outcome: SaveOutcome) => void)[] = []
    list.addEventListener('goal-submit', ({detail}) => {
      asked.push('changes' in detail ? detail.changes : {})
      detail.respondWith(new Promise<SaveOutcome>(end => ends.push(end)))
    })
    await waitUntil(() => all(list, '[part=tick]').length === 2)
    return {list, asked, ends, tick: (index: number) => all(list, '[part=tick]')[index]!.click()}
  }

  it('tells what the server kept in another way, and that it is not told who typed it', async () => {
    const {list, ends, tick} = await saving()
    tick(0)
    await aTimeout(0)
    ends[0]!({kind: 'saved', ids: ['choir'], altered: ['steps'], unattributed: true})
    await waitUntil(() => text(card(list, 'choir')).includes('kept this in another way: Steps.'))
    expect(text(card(list, 'choir'))).to.contain('did not take the note of who typed it')
  })

  it('saves a step that is ticked while another one is on its way after that, and both are there', async () => {
    const {list, asked, ends, tick} = await saving()
    tick(0)
    tick(1)
    tick(1)
    await aTimeout(0)
    expect(asked).to.have.length(1)
    ends[0]!({kind: 'failed', problem: new Problem('offline', '')})
    await waitUntil(() => asked.length === 2)
    ends[1]!({kind: 'saved', ids: ['choir']})
    await aTimeout(0)
    const merged = mergeChanges(choir.goal, {...choir.goal, steps: asked[0]!.steps!}, asked[1]!)
    expect(merged.changes.steps!.every(({done}) => done)).to.be.true
    list.entries = [goalEntry('choir', {...choir.goal, ...asked[1]})]
    await aTimeout(100)
    expect(asked.length, 'pressed twice, it is ticked').to.be.at.most(3)
  })

  it('says that a save failed, although a form saved something else meanwhile', async () => {
    const {list, ends, tick} = await saving()
    tick(0)
    list.offerUndo('choir', {edits: []})
    await waitUntil(() => text(card(list, 'choir')).includes('Saved to the chart'))
    ends[0]!({kind: 'failed', problem: new Problem('offline', '')})
    await waitUntil(() => text(card(list, 'choir')).includes('Not saved:'))
  })

  it('shows once, at the goal, what became of a save, and reads it out', async () => {
    const {list, ends, tick} = await saving()
    const end = list.shadowRoot!.querySelector<HTMLElement>('.said')!
    tick(0)
    ends[0]!({kind: 'saved', ids: ['choir']})
    await waitUntil(() => end.textContent!.includes('Saved to the chart'))
    await list.updateComplete
    expect(text(card(list, 'choir'))).to.contain('Saved to the chart')
    expect(end.getBoundingClientRect().height).to.be.at.most(1)
    list.entries = []
    await list.updateComplete
    expect(end.getBoundingClientRect().height).to.be.greaterThan(1)
  })
})
