import {expect} from '@open-wc/testing'
import {newGoal, reviewGoal} from '../../src/goals/index.js'
import type {RecoveryRecord} from '../../src/elements/index.js'
import {recordContext} from '../../src/elements/shared/context.js'
import {ask} from '../../src/elements/shared/events.js'
import {ContextEvent} from '@lit/context'
import type {GoalEntry, RecordSnapshot} from '../../src/record/index.js'
import {put, startCharting, type Charting} from './charting.js'
import {waitUntil} from './wait-until.js'

const author = {reference: 'Practitioner/maya-nurse', display: 'I. Bright'}

describe('recovery-record answers', () => {
  let charting: Charting
  let record: RecoveryRecord
  let inside: HTMLElement
  let snapshot: RecordSnapshot
  const goal = (id: string): GoalEntry | undefined => snapshot.goals.find(entry => entry.id === id)

  beforeEach(async () => {
    charting = startCharting()
    record = put('recovery-record', {backend: charting.backend, patient: 'maya', author})
    inside = record.appendChild(document.createElement('div'))
    const take = (now: RecordSnapshot | undefined): void => void (snapshot = now!)
    inside.dispatchEvent(new ContextEvent(recordContext, inside, take, true))
    await waitUntil(() => snapshot?.readingsPart.phase === 'ready')
  })

  it('a review with what was said, by whom, and what it changes', async () => {
    const base = goal('maya-pottery')!.goal
    const review = reviewGoal({
      goal: 'maya-pottery',
      progress: 7,
      line: 'Priya waved.',
      speaker: 'staff',
      time: '2026-11-23T10:00:00-05:00',
    })
    const request = {review, base, key: 'one', changes: {status: 'pausing'}} as const
    const outcome = await ask(inside, 'goal-review-submit', request)
    expect(outcome?.kind).to.equal('saved')
    const reading = snapshot.readings.find(each => each.goal === 'maya-pottery')
    expect(reading?.value).to.equal(7)
    expect(reading?.speakerName).to.equal('I. Bright')
    expect(goal('maya-pottery')!.goal.status).to.equal('pausing')
  })

  it('an undo, by a new version', async () => {
    const base = goal('maya-album')!.goal
    const request = {id: 'maya-album', changes: {status: 'working'}, base} as const
    const saved = await ask(inside, 'goal-submit', request)
    expect(goal('maya-album')!.goal.status).to.equal('working')
    const undo = saved?.kind === 'saved' ? saved.undo : undefined
    expect((await ask(inside, 'goal-undo-submit', {undo: undo!}))?.kind).to.equal('saved')
    expect(goal('maya-album')!.goal.status).to.equal('pausing')
    expect(charting.writes.map(({method}) => method)).not.to.include('DELETE')
  })

  it('that a goal changed into another', async () => {
    const base = goal('maya-album')!.goal
    const next = newGoal({words: 'Make an album with my aunt', components: ['hope']})
    const request = {id: 'maya-album', goal: next, key: 'next', base}
    expect((await ask(inside, 'goal-replace-submit', request))?.kind).to.equal('saved')
    const {status, successor} = goal('maya-album')!.goal
    expect(status).to.equal('changed')
    expect(goal(successor!)!.goal).to.include({words: next.words, typedBy: 'I. Bright'})
  })

  it('a mistaken entry only with its reason', async () => {
    const void_ = (reason: string) => ask(inside, 'goal-void-submit', {id: 'maya-album', reason})
    expect(await void_(' ')).to.deep.equal({kind: 'invalid', faults: ['reason-missing']})
    expect(goal('maya-album')).to.exist
    expect((await void_('Typed twice'))?.kind).to.equal('saved')
    expect(goal('maya-album')).to.equal(undefined)
  })

  it('how a goal came to be', async () => {
    const base = goal('maya-album')!.goal
    await ask(inside, 'goal-submit', {id: 'maya-album', changes: {status: 'working'}, base})
    const history = await ask(inside, 'goal-history-request', {id: 'maya-album'})
    expect(history?.versions.map(version => version.goal.status)).to.deep.equal(['pausing', 'working'])
  })

  it('stays with the same record when the host writes the same author again', async () => {
    const before = snapshot
    record.author = {...author}
    await record.updateComplete
    expect(snapshot).to.equal(before)
  })
})
