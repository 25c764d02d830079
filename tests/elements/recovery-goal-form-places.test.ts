import {expect} from '@open-wc/testing'
import type {GoalNoteText} from '../../src/elements/index.js'
import type {Place, RecordSnapshot} from '../../src/record/index.js'
import {messages} from '../messages.js'
import {snapshotOf} from './check-in-readings.js'
import {answer, open, part, words} from './goal-form-driver.js'
import {waitUntil} from './wait-until.js'

const goesTo = (goals: Place): RecordSnapshot =>
  snapshotOf([], {whose: 'here maya', person: {name: 'Maya'}, goes: {goals, answers: 'chart'}})

type Form = Awaited<ReturnType<typeof open>>
const said = (form: Form): string => form.shadowRoot!.textContent!.replace(/\s+/g, ' ')
const button = (form: Form, name: string): HTMLElement => part(form, name)!

async function write(form: Form, text: string): Promise<void> {
  const field = words(form)
  field.value = text
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}))
  form.shadowRoot!.querySelector<HTMLElement>('.picker button')!.click()
  await form.updateComplete
}

/** Listens for goals that are to go into the note; `taken` whether the host takes them. */
function noteOf(form: Form, taken: boolean): GoalNoteText[] {
  const notes: GoalNoteText[] = []
  form.addEventListener('goal-note', ({detail}) => {
    notes.push(detail)
    if (taken) detail.respondWith(true)
  })
  return notes
}

/** A clipboard that takes what it is given, or refuses. */
async function withClipboard(takes: boolean, work: () => Promise<void>): Promise<void> {
  const {clipboard} = navigator
  const write = async (): Promise<void> => {
    if (!takes) throw new DOMException('No.', 'NotAllowedError')
  }
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {write, writeText: write}})
  try {
    await work()
  } finally {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard})
  }
}

describe('recovery-goal-form says where a new goal goes', () => {
  for (const lang of ['en', 'fr'] as const) {
    const {goalForm, goals} = messages[lang]
    const cases: [Place, string, string | undefined][] = [
      ['chart', goalForm.save, undefined],
      ['side-car', goalForm.saveIn['side-car'], goalForm.goes['side-car']],
      ['form', goalForm.saveIn.form, goalForm.goes.form],
      ['document', goalForm.saveIn.document, goalForm.goes.document],
      ['scratchpad', goalForm.saveIn.scratchpad, goalForm.goes.scratchpad],
      ['text', goals.note.one, goalForm.goes.text],
    ]
    for (const [place, label, hint] of cases)
      it(`in ${lang}: ${place}`, async () => {
        const form = await open({snapshot: goesTo(place)} as never, lang)
        expect(button(form, 'save').textContent!.trim()).to.equal(label)
        for (const other of Object.values(goalForm.goes))
          expect(said(form).includes(other), other).to.equal(other === hint)
        await expect(form).to.be.accessible()
      })
  }

  it('says «saved» beside the chart of what went there', async () => {
    const form = await open({snapshot: goesTo('side-car')} as never)
    const {requests, settle} = answer(form)
    await write(form, 'See my sister more.')
    button(form, 'save').click()
    await waitUntil(() => requests.length)
    await settle({kind: 'saved', ids: ['side-car.1'], place: 'side-car'})
    expect(part(form, 'truth')!.textContent).to.match(/^Saved in the store beside the chart, /)
  })
})

describe('recovery-goal-form, where no endpoint takes a goal', () => {
  it('puts the words into the note, sends nothing, and lets go of them only then', async () => {
    const form = await open({snapshot: goesTo('text')} as never)
    const {requests} = answer(form)
    const notes = noteOf(form, true)
    await write(form, 'See my sister more.')
    expect(form.dirty).to.be.true
    button(form, 'save').click()
    await waitUntil(() => !form.dirty, 'the draft is still held')
    expect(notes[0]!.plain).to.contain('See my sister more.')
    expect(requests).to.deep.equal([])
    await form.updateComplete
    expect(part(form, 'truth')!.textContent).to.equal(messages.en.goals.note.taken)
    expect(said(form)).not.to.contain('Saved')
  })

  it('copies them where nobody takes the note, and keeps them until somebody says that they are there', async () => {
    await withClipboard(true, async () => {
      const form = await open({snapshot: goesTo('text')} as never)
      noteOf(form, false)
      await write(form, 'See my sister more.')
      button(form, 'save').click()
      await waitUntil(() => part(form, 'handed'), 'nothing was copied')
      expect(part(form, 'truth')!.textContent).to.contain(messages.en.goals.note.copied)
      expect(form.dirty).to.be.true
      button(form, 'handed').click()
      await form.updateComplete
      expect(form.dirty).to.be.false
    })
  })

  it('says no more that they were copied once they say something else', async () => {
    await withClipboard(true, async () => {
      const form = await open({snapshot: goesTo('text')} as never)
      await write(form, 'See my sister more.')
      button(form, 'save').click()
      await waitUntil(() => part(form, 'handed'), 'nothing was copied')
      await write(form, 'See my sister on Sundays.')
      expect(part(form, 'handed')).to.equal(null)
      expect(part(form, 'truth')!.textContent).not.to.contain(messages.en.goals.note.copied)
    })
  })

  it('shows them to be copied by hand where the browser refuses, and holds on to them', async () => {
    await withClipboard(false, async () => {
      const form = await open({snapshot: goesTo('text')} as never)
      await write(form, 'See my sister more.')
      button(form, 'save').click()
      await waitUntil(() => form.shadowRoot!.querySelector('dialog')?.open, 'nothing shows')
      expect(form.shadowRoot!.querySelector('dialog textarea'))
        .to.have.property('value')
        .that.contains('See my sister')
      expect(form.dirty).to.be.true
      form.shadowRoot!.querySelector('dialog')!.close()
    })
  })

  it('asks first for what is missing', async () => {
    const form = await open({snapshot: goesTo('text')} as never)
    const notes = noteOf(form, true)
    button(form, 'save').click()
    await waitUntil(() => said(form).includes(messages.en.goalForm.wordsMissing), 'nothing is asked for')
    expect(notes).to.deep.equal([])
  })
})
