import {expect, oneEvent} from '@open-wc/testing'
import type {RecoveryTogether} from '../../src/elements/index.js'
import {messages} from '../messages.js'
import {focusIn, press} from './chart-driver.js'
import {put, says, startCharting, within} from './charting.js'
import {framedSnapshot, kept, mixedSnapshot, written} from './own-and-others.js'
import {waitUntil} from './wait-until.js'

const words = messages.en.together

const dialogIn = (root: Element): HTMLDialogElement | undefined =>
  within(root, 'dialog')[0] as HTMLDialogElement | undefined

const corrections = (root: Element): Element[] => within(root, '[part=goal] recovery-correction')

async function share(properties: Partial<RecoveryTogether> = {}): Promise<RecoveryTogether> {
  const together = put('recovery-together', {snapshot: mixedSnapshot, lang: 'en', ...properties})
  await waitUntil(() => within(together, '[part=look]').length, 'no way to share the screen')
  press(together, '[part=look]')
  await waitUntil(() => dialogIn(together)?.open, 'the page is not covered')
  return together
}

const leave = async (together: RecoveryTogether): Promise<void> => {
  press(together, '[part=leave]')
  await together.updateComplete
}

describe('recovery-together', () => {
  it('covers the page with one action, and begins to read with what it is', async () => {
    const together = await share()
    const {width, height} = dialogIn(together)!.getBoundingClientRect()
    expect([width, height]).to.deep.equal([innerWidth, innerHeight])
    expect(dialogIn(together)!.matches(':modal')).to.be.true
    await waitUntil(() => focusIn(together)?.id === 'shared-title')
    expect(focusIn(together)!.textContent).to.equal('Sam, in your own words')
  })

  it('shows the person’s words untouched, their steps with who and when, and how it has been', async () => {
    const together = await share()
    const [goal] = within(together, '[part=goal] > .words')
    expect(goal!.textContent).to.equal('“I’d like to sing again, loud.\nNot in a choir.”')
    for (const text of [
      'It is the only hour',
      'I never said a choir.',
      'My sister picks me up.',
      'where it is: 6 of 10',
      'Ride to',
    ])
      await says(together, text)
    expect(within(together, '.steps .small').map(each => each.textContent)).to.deep.equal([
      'Sam · by Feb 3, 2031',
      'a supporter · Done, Dec 1, 2030',
    ])
    const [trend] = within(together, 'recovery-measure-trend')
    await says(trend!, 'mostly')
    await says(together, 'The choir leader waved at me.')
  })

  it('shows nothing that staff wrote: no clinical goal, note, diagnosis, reason or name; and says so', async () => {
    const together = await share()
    await waitUntil(() => within(together, '[part=change]').length)
    expect(written(together)).not.to.contain(kept)
    await says(together, 'What staff wrote is not on this screen. The chart holds 6 more goals.')
  })

  it('has nothing on it that watches wording, or that changes the chart but what the person says of a goal', async () => {
    const together = await share()
    await waitUntil(() => corrections(together).every(each => within(each, '[part=open]').length))
    const controls = within(dialogIn(together)!, 'button, input, textarea, a, recovery-wording')
    expect(controls.every(each => each.matches('.picker button, [part=leave], [part=open]'))).to.be.true
  })

  it('takes what is not right about a goal there, in the person’s voice, and it stands there from then on', async () => {
    const together = await share()
    const [correction] = corrections(together)
    await waitUntil(() => within(correction!, '[part=open]').length)
    const sent: unknown[] = []
    together.addEventListener('goal-submit', event => {
      sent.push(event.detail)
      event.detail.respondWith({kind: 'saved', ids: ['own']})
    })
    press(correction!, '[part=open]')
    await says(correction!, messages.en.correction.seen.shared)
    const [field] = within(correction!, 'textarea') as HTMLTextAreaElement[]
    field!.value = 'Not loud. Just sing.'
    field!.dispatchEvent(new Event('input', {bubbles: true}))
    press(correction!, '[part=save]')
    await waitUntil(() => sent.length)
    const {id, changes} = sent[0] as {id: string; changes: {notes: {text: string; speaker: string}[]}}
    expect([id, changes.notes.at(-1)?.text, changes.notes.at(-1)?.speaker]).to.deep.equal([
      'own',
      'Not loud. Just sing.',
      'person',
    ])
  })

  it('says what a goal is filed under in the frame that a community worded, where there is one', async () => {
    const together = await share({snapshot: framedSnapshot})
    await says(together, 'Our directions: Belonging')
    expect(dialogIn(together)!.textContent).not.to.contain('Hope (ours)')
  })

  it('shows one component alone when it is pressed, and all again', async () => {
    const together = await share()
    press(together, '.picker [data-component=meaning]')
    await together.updateComplete
    expect(within(together, '[part=goal] > .words').map(each => each.textContent)).to.deep.equal([
      '“Ride to the river”',
    ])
    press(together, '.picker [data-component=meaning]')
    await together.updateComplete
    expect(within(together, '[part=goal]')).to.have.length(2)
  })

  it('asks who wants the chart back before it shows, also after Escape, and stays when it is not staff', async () => {
    const together = await share()
    dialogIn(together)!.dispatchEvent(new Event('cancel', {cancelable: true}))
    await says(together, words.question)
    expect(dialogIn(together)!.open).to.be.true
    expect(within(together, '[part=goal]')).to.have.length(0)
    press(together, '[part=stay]')
    await says(together, 'I’d like to sing again')
    await leave(together)
    await says(together, words.question)
    press(together, '[part=go-on]')
    await waitUntil(() => !dialogIn(together))
    await waitUntil(() => focusIn(together)?.matches('[part=look]'))
  })

  it('leaves it to the page whether it may be left', async () => {
    const together = await share()
    let answer: boolean | Promise<boolean> = false
    together.addEventListener('shared-screen-leave', ({detail}) => detail.respondWith(answer))
    await leave(together)
    await says(together, words.refused)
    answer = Promise.reject(new Error('the badge reader broke'))
    await leave(together)
    await says(together, words.refused)
    let grant!: (granted: boolean) => void
    answer = new Promise(resolve => (grant = resolve))
    await leave(together)
    await says(together, words.waiting)
    expect(dialogIn(together)!.open).to.be.true
    const uncovered = oneEvent(together, 'shared-screen-change')
    grant(true)
    expect((await uncovered).detail).to.deep.equal({shared: false})
    expect(dialogIn(together)).to.equal(undefined)
  })

  it('covers the page again when the browser closed it', async () => {
    const together = await share()
    dialogIn(together)!.close()
    await waitUntil(() => dialogIn(together)!.open, 'the chart shows')
  })

  it('shows nothing of anybody once another record is open, and stays', async () => {
    const together = await share()
    const [own] = mixedSnapshot.goals
    const goals = [{...own!, goal: {...own!.goal, words: kept}}]
    together.snapshot = {...mixedSnapshot, whose: 'another', person: {name: kept}, goals}
    await says(together, words.another)
    expect(written(together)).not.to.contain(kept)
    expect(written(together)).not.to.contain('sing again')
    expect(dialogIn(together)!.open).to.be.true
  })

  it('is offered once the chart has been read, and for somebody', async () => {
    const waiting = {phase: 'loading', complete: true} as const
    const together = put('recovery-together', {snapshot: {...mixedSnapshot, goalsPart: waiting}})
    await together.updateComplete
    expect(within(together, 'button')).to.have.length(0)
    together.snapshot = mixedSnapshot
    await waitUntil(() => within(together, '[part=look]').length)
    together.snapshot = {...mixedSnapshot, whose: ''}
    await waitUntil(() => !within(together, '[part=look]').length)
  })

  it('shows a record as its endpoint has it, in both languages, accessibly', async () => {
    const {backend} = startCharting()
    const record = put('recovery-record', {backend, patient: 'maya'})
    const together = put('recovery-together', {lang: 'en'}, record)
    await waitUntil(() => within(together, '[part=look]').length)
    together.share()
    await says(together, 'Tuesday pottery night')
    for (const others of ['Regular sleep', 'bus times', 'Ifeoma'])
      expect(written(together)).not.to.contain(others)
    await expect(together).to.be.accessible()
    together.lang = 'fr-CA'
    await says(together, messages.fr.together.leave)
    await says(together, messages.fr.together.leftOut(1))
    await expect(together).to.be.accessible()
  })
})
