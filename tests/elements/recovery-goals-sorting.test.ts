import {aTimeout, expect} from '@open-wc/testing'
import {RecoveryGoals} from '../../src/elements/recovery-goals/recovery-goals.js'
import {Problem, type SaveOutcome} from '../../src/record/index.js'
import {goalEntry} from './goal-entries.js'
import {card, focused, show, text} from './goal-list-driver.js'
import {waitUntil} from './wait-until.js'

if (!customElements.get('recovery-goals')) customElements.define('recovery-goals', RecoveryGoals)

describe('recovery-goals sorts in place', () => {
  const loose = goalEntry('loose', {words: 'Coffee with my brother'})

  it('saves what was tapped meanwhile after the first, on top of it', async () => {
    const list = await show([loose])
    const {requests, settle} = answer(list)
    for (const component of ['connectedness', 'hope', 'hope']) tap(list, component)
    const tagged = goalEntry('loose', {...loose.goal, components: ['connectedness']})
    list.entries = [tagged]
    await list.updateComplete
    await settle({kind: 'saved', ids: ['loose']})
    expect(requests.slice(1)).to.deep.equal([
      {id: 'loose', changes: {components: ['connectedness', 'hope']}, base: tagged.goal},
    ])
    list.entries = [goalEntry('loose', {...loose.goal, components: ['connectedness', 'hope']})]
    await settle({kind: 'saved', ids: ['loose']})
    expect(requests).to.have.length(2)
  })

  it('saves a tag with one tap, once, and takes the focus along when the goal moves', async () => {
    const list = await show([loose])
    const {requests, settle} = answer(list)
    tap(list, 'connectedness')
    await list.updateComplete
    expect(requests).to.deep.equal([
      {id: 'loose', changes: {components: ['connectedness']}, base: loose.goal},
    ])
    await waitUntil(() => text(card(list, 'loose')).includes('Saving…'))
    list.entries = [goalEntry('loose', {...loose.goal, components: ['connectedness']})]
    await settle({kind: 'saved', ids: ['loose']})
    expect(focused(list)).to.equal('loose')
    await waitUntil(() => text(card(list, 'loose')).includes('Saved to the chart, '))
  })

  for (const [outcome, sentence] of [
    [
      {kind: 'failed', problem: new Problem('rejected', '', {issues: [{text: 'One category only'}]})},
      'It said: “One category only”',
    ],
    [{kind: 'conflict', theirs: loose.goal, fields: ['components']}, 'Somebody else changed this goal'],
    [{kind: 'invalid', faults: ['words-missing']}, 'Write the goal first'],
  ] as [SaveOutcome, string][])
    it(`says in place that it was not sorted: ${outcome.kind}`, async () => {
      const list = await show([loose])
      const {settle} = answer(list)
      tap(list, 'hope')
      await settle(outcome)
      await waitUntil(() => text(card(list, 'loose')).includes('Not saved:'))
      expect(text(card(list, 'loose')))
        .to.contain('Not saved:')
        .and.to.contain(sentence)
      expect(card(list, 'loose').querySelector('[aria-pressed=true]')).to.be.null
      await expect(list).to.be.accessible()
    })

  it('folds the choice for a clinical goal', async () => {
    const sleep = goalEntry('sleep', {words: 'Improve sleep', kind: 'clinical', speaker: 'staff'})
    const list = await show([sleep, loose])
    expect(card(list, 'sleep').querySelector<HTMLDetailsElement>('[part=sort]')!.open).to.be.false
    expect(text(card(list, 'sleep').querySelector('[part=sort] summary')!)).to.equal('Sort it')
    expect(card(list, 'loose').querySelector('[part=sort]') === null).to.be.true
    await expect(list).to.be.accessible()
  })

  it('makes no speech of a goal of which nobody noted whose it is, by sorting it', async () => {
    const list = await show([
      goalEntry('sorted', {words: 'Housing', components: ['hope'], kind: 'personal', speaker: 'unsaid'}),
    ])
    expect(card(list, 'sorted').querySelector('.words')).to.equal(null)
    expect(text(card(list, 'sorted'))).not.to.contain('“')
    expect(text(card(list, 'sorted'))).not.to.contain('own words')
  })

  it('says so when nobody takes the tag in', async () => {
    const list = await show([loose])
    tap(list, 'hope')
    await aTimeout(0)
    await list.updateComplete
    expect(text(card(list, 'loose'))).to.contain('Nothing on this page takes the goal in')
  })
})

function answer(list: RecoveryGoals): {requests: object[]; settle: (outcome: SaveOutcome) => Promise<void>} {
  const requests: object[] = []
  let resolve: (outcome: SaveOutcome) => void
  list.addEventListener('goal-submit', event => {
    const {respondWith, ...request} = event.detail
    requests.push(request)
    respondWith(new Promise<SaveOutcome>(settle => (resolve = settle)))
  })
  return {
    requests,
    settle: async outcome => (resolve(outcome), await aTimeout(0), void (await list.updateComplete)),
  }
}

function tap(list: RecoveryGoals, component: string): void {
  const button = list.shadowRoot!.querySelector<HTMLElement>(`[data-component=${component}]`)!
  button.focus()
  button.click()
}
