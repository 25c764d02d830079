import {aTimeout, expect, oneEvent} from '@open-wc/testing'
import {sendKeys} from '@web/test-runner-commands'
import '../../src/define.js'
import type {RecoveryGoals, RecoveryRecord} from '../../src/elements/index.js'
import {newGoal} from '../../src/goals/index.js'
import {people} from '../../src/sandbox/index.js'
import {put, says, startCharting, type Charting} from './charting.js'
import {all, card, focused, text, unfold} from './goal-list-driver.js'
import {waitUntil} from './wait-until.js'

const saidOnce = 'Priya waved from the wheel.'

describe('recovery-goals in a record', () => {
  let charting: Charting
  let record: RecoveryRecord
  let list: RecoveryGoals
  const pottery = (): HTMLElement => card(list, 'maya-pottery')
  const button = (part: string, id = 'maya-pottery'): HTMLElement =>
    card(list, id).querySelector<HTMLElement>(`[part=${part}]`)!
  const review = (): ShadowRoot => pottery().querySelector('recovery-goal-review')?.shadowRoot as ShadowRoot

  beforeEach(async () => {
    charting = startCharting({people})
    record = put('recovery-record', {backend: charting.backend, patient: 'maya', lang: 'en'})
    list = put('recovery-goals', {}, record)
    await says(list, 'Go back to the Tuesday pottery night')
    await waitUntil(() => button('review'))
  })

  async function press(control: HTMLElement): Promise<void> {
    control.focus()
    control.click()
    await list.updateComplete
  }

  it('takes a review in three interactions: open it, choose a number, save', async () => {
    let interactions = 0
    const does = async (what: Promise<void>): Promise<void> => (interactions++, await what)
    await does(press(button('review')))
    const onScale = (): boolean | undefined => review().activeElement?.matches('[name=progress]')
    // Its code comes with the first review.
    await waitUntil(onScale, 'the scale has no focus')
    await does(press(review().querySelector<HTMLElement>('[name=progress][value="7"]')!))
    await does(press(review().querySelector<HTMLElement>('[part=save]')!))
    await says(list, 'where it is: 7 of 10')
    expect(interactions).to.be.at.most(3)
    await says(list, 'Saved to the chart')
    await waitUntil(
      () => list.shadowRoot!.activeElement?.id === 'review-maya-pottery',
      'the focus is elsewhere',
    )
    await expect(list).to.be.accessible()
  })

  it('takes a number and a line by keyboard in three: Enter, a digit, the line with its Enter', async () => {
    button('review').focus()
    await sendKeys({press: 'Enter'})
    await waitUntil(() => review()?.activeElement?.matches('[name=progress]'), 'the scale has no focus')
    await sendKeys({press: '8'})
    review().querySelector<HTMLElement>('#line')!.focus()
    await sendKeys({type: saidOnce})
    await sendKeys({press: 'Enter'})
    await waitUntil(() => text(pottery()).includes('where it is: 8 of 10'))
    await unfold(list, 'maya-pottery', 'life')
    await says(list, `“${saidOnce}”`)
  })

  it('keeps what was said when the review is closed, and goes on with it', async () => {
    await press(button('review'))
    await waitUntil(() => review().querySelector('#line'))
    const line = review().querySelector<HTMLTextAreaElement>('#line')!
    line.value = saidOnce
    line.dispatchEvent(new InputEvent('input', {bubbles: true}))
    await press(review().querySelector<HTMLElement>('[part=not-now]')!)
    expect(pottery().querySelector('recovery-goal-review') === null).to.be.true
    expect(text(button('review'))).to.equal('Go on')
    expect(window.dispatchEvent(new Event('beforeunload', {cancelable: true}))).to.be.false
    await press(button('review'))
    await waitUntil(() => review().querySelector<HTMLTextAreaElement>('#line')?.value === saidOnce)
  })

  it('shows nothing of one person’s review under another, and has it again for the first', async () => {
    await press(button('review'))
    await waitUntil(() => review().querySelector('#line'))
    const line = review().querySelector<HTMLTextAreaElement>('#line')!
    line.value = saidOnce
    line.dispatchEvent(new InputEvent('input', {bubbles: true}))
    charting.sandbox.faults.push({kind: 'delay', milliseconds: 200, match: {method: 'POST'}})
    review().querySelector<HTMLElement>('[part=save]')!.click()
    await waitUntil(() => charting.writes.length)
    record.patient = 'leo'
    await says(list, 'Rechanter')
    await aTimeout(300)
    expect(list.shadowRoot!.textContent).not.to.contain('pottery')
    expect(text(all(list, '.said')[0]!)).to.equal('')
    expect(all(list, '[part=take-back], recovery-goal-review').length).to.equal(0)
    record.patient = 'maya'
    await waitUntil(() => pottery() && button('review'))
    expect(text(button('review'))).to.equal('How is it going?')
    await unfold(list, 'maya-pottery', 'life')
    await says(list, saidOnce)
  })

  it('ticks a step with one tap, says so only when the chart has it, and takes it back', async () => {
    await charting.backend.search('Goal', {patient: 'maya'})
    const voice = {speaker: 'supporter', name: 'Priya'} as const
    const steps = [{id: 's1', words: 'Ask about the kiln', by: 'me', voice}] as const
    const goal = newGoal({words: 'Fire a bowl', components: ['hope'], steps})
    const saved = new Promise(resolve => {
      const detail = {goal, key: 'bowl', respondWith: resolve}
      list.dispatchEvent(new CustomEvent('goal-submit', {detail, bubbles: true, composed: true}))
    })
    const [id] = ((await saved) as {ids: string[]}).ids
    await waitUntil(() => card(list, id!)?.querySelector('[part=tick]'))
    const box = (): HTMLInputElement => card(list, id!).querySelector<HTMLInputElement>('[part=tick]')!
    box().click()
    expect(box().checked).to.be.false
    await waitUntil(() => box().checked)
    expect(text(card(list, id!))).to.contain('1 of 1 steps done')
    const step = text(card(list, id!).querySelector('.steps li')!).replace(/\s+/g, ' ')
    expect(step).to.contain('“Ask about the kiln” said by Priya, a supporter · Maya')
    await waitUntil(() => button('take-back', id))
    await press(button('take-back', id))
    await waitUntil(() => !box().checked)
    expect(text(card(list, id!))).to.contain('Taken back.')
    expect(focused(list)).to.equal(id)
    await expect(list).to.be.accessible()
  })

  for (const [what, said] of [
    [
      {altered: ['words', 'steps']},
      'Taken back, but the chart’s server kept this in another way: The words and Steps.',
    ],
    [{reasonAltered: true}, 'did not keep the note that it was taken back'],
    [{overwrote: true}, 'over what somebody else saved'],
  ] as const)
    it(`says what is not as it was of what is taken back: ${said}`, async () => {
      list.addEventListener('goal-undo-submit', event => {
        event.stopPropagation()
        event.detail.respondWith({kind: 'saved', ids: ['maya-pottery'], ...what})
      })
      list.offerUndo('maya-pottery', {edits: []})
      await waitUntil(() => button('take-back'))
      await press(button('take-back'))
      await says(pottery(), said)
      expect(text(pottery()).includes('The chart says again')).to.equal(!('altered' in what))
    })

  it('says why a step was not ticked, and shows it as it is', async () => {
    const steps = [{id: 's1', words: 'Ask about the kiln'}]
    list.entries = [
      {id: 'alone', origin: 'ours', goal: newGoal({words: 'Alone', components: ['hope'], steps})},
    ]
    await list.updateComplete
    const box = card(list, 'alone').querySelector<HTMLInputElement>('[part=tick]')!
    box.click()
    await says(list, 'Not saved:')
    expect(box.checked).to.be.false
  })

  it('tells how a goal came to this, the newest first, once somebody wants to see it', async () => {
    await press(button('review'))
    await waitUntil(() => review().querySelector('#line'))
    const line = review().querySelector<HTMLTextAreaElement>('#line')!
    line.value = saidOnce
    line.dispatchEvent(new InputEvent('input', {bubbles: true}))
    review().querySelector<HTMLSelectElement>('[name=status]')!.value = 'pausing'
    review().querySelector('[name=status]')!.dispatchEvent(new Event('change'))
    await press(review().querySelector<HTMLElement>('[part=save]')!)
    await waitUntil(() => text(pottery()).includes('pausing since'))
    const asked = oneEvent(list, 'goal-history-request')
    await unfold(list, 'maya-pottery', 'life')
    await asked
    await says(list, 'It began')
    const entries = [...pottery().querySelectorAll('.life > li')].map(text)
    expect(entries.at(-1)).to.contain('It began').and.contain('“Go back to the Tuesday pottery night')
    expect(entries.at(-2)).to.contain('“First time I talked to the person at the next wheel.')
    expect(entries.join(' ')).to.contain('Where it stands: pausing').and.contain(`“${saidOnce}”`)
    await expect(list).to.be.accessible()
  })

  it('says so where nobody knows what a goal was before', async () => {
    list.entries = [{id: 'alone', origin: 'ours', goal: newGoal({words: 'Alone', components: ['hope']})}]
    list.addEventListener('goal-history-request', event => event.stopPropagation())
    await list.updateComplete
    await unfold(list, 'alone', 'life')
    await says(list, 'keeps no earlier versions')
    expect(text(card(list, 'alone').querySelector('.life')!)).to.contain('What is known of it (hoping)')
    expect(all(list, '.life li').length).to.equal(1)
  })
})
