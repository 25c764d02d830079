import {expect, fixture, html} from '@open-wc/testing'
import type {RecoveryGoalForm} from '../../src/elements/recovery-goal-form/recovery-goal-form.js'
import {RecoveryRecord} from '../../src/elements/recovery-record/recovery-record.js'
import type {Backend} from '../../src/record/index.js'
import {goalEntry} from './goal-entries.js'
import {answer, lines, open, part, press, savedAs, textOf, type, words} from './goal-form-driver.js'

if (!customElements.get('recovery-record')) customElements.define('recovery-record', RecoveryRecord)

const never = new Promise<never>(() => undefined)
const aBackend = (): Backend =>
  ({search: () => never, read: () => never, capabilities: () => never}) as unknown as Backend
const choir = goalEntry('choir', {words: 'Sing in the choir', components: ['connectedness']})

async function inRecord(patient: string): Promise<{record: RecoveryRecord; form: RecoveryGoalForm}> {
  const record = await fixture<RecoveryRecord>(
    html`<recovery-record patient=${patient} .backend=${aBackend()}
      ><recovery-goal-form></recovery-goal-form
    ></recovery-record>`,
  )
  return {record, form: record.querySelector('recovery-goal-form')!}
}

async function change(record: RecoveryRecord, properties: Partial<RecoveryRecord>): Promise<void> {
  Object.assign(record, properties)
  await record.updateComplete
  await record.querySelector('recovery-goal-form')!.updateComplete
}

describe('recovery-goal-form tells people apart', () => {
  it('keeps one person’s draft from the next person’s record, and gives it back', async () => {
    const never = new Promise<never>(() => undefined)
    const backend = {search: () => never, read: () => never, capabilities: () => never} as unknown as Backend
    const record = await fixture<RecoveryRecord>(
      html`<recovery-record patient="maya" .backend=${backend}
        ><recovery-goal-form></recovery-goal-form
      ></recovery-record>`,
    )
    const form = record.querySelector('recovery-goal-form')!
    await form.updateComplete
    await type(form, 'Something of Maya')
    for (const [patient, shown] of [
      ['leo', ''],
      ['maya', 'Something of Maya'],
    ] as const) {
      record.patient = patient
      await record.updateComplete
      await form.updateComplete
      expect(words(form).value).to.equal(shown)
    }
    expect(form.dirty).to.be.true
    record.remove()
    await form.updateComplete
    expect(window.dispatchEvent(new Event('beforeunload', {cancelable: true}))).to.be.true
  })

  for (const [what, next] of [
    ['person', () => ({patient: 'leo'})],
    ['backend', () => ({backend: aBackend()})],
  ] as const)
    it(`never opens one person’s goal under another ${what}`, async () => {
      const {record, form} = await inRecord('maya')
      Object.assign(form, {entry: choir, start: {words: 'Maya’s answer'}})
      await form.updateComplete
      const {requests} = answer(form)
      const before = {patient: record.patient, backend: record.backend}
      await change(record, next())
      expect(words(form).value).to.equal('')
      await press(form, 'save')
      expect(requests).to.deep.equal([])
      form.start = {components: ['hope']}
      await form.updateComplete
      expect(words(form).value).to.equal('')
      await change(record, before)
      expect(words(form).value).to.equal('Sing in the choir')
    })

  it('never opens one person’s goal under another name', async () => {
    const form = await open({personName: 'Maya', entry: choir})
    form.personName = 'Leo'
    await form.updateComplete
    expect(words(form).value).to.equal('')
    form.personName = ''
    await form.updateComplete
    await type(form, 'Whoever comes next')
    form.personName = 'Amina'
    await form.updateComplete
    expect(words(form).value).to.equal('Whoever comes next')
  })

  it('keeps the goal that was given before the name was', async () => {
    const form = await open({personName: '', entry: choir})
    form.personName = 'Maya'
    await form.updateComplete
    expect(words(form).value).to.equal('Sing in the choir')
  })

  it('takes no words as long as nobody’s record is open, and gives none to who comes', async () => {
    const {record, form} = await inRecord('')
    expect(words(form).readOnly).to.be.true
    expect(part(form, 'save')).to.equal(null)
    expect(lines(form)).to.contain('Nobody’s record is open here')
    await expect(form).to.be.accessible()
    await type(form, 'Whose words?')
    await change(record, {patient: 'maya'})
    expect(words(form).value).to.equal('')
    expect(words(form).readOnly).to.be.false
    expect(form.dirty).to.be.false
  })

  it('calls the person as the record does, whatever the host says', async () => {
    const search = (): Promise<never> => never
    const read = (): Promise<object> =>
      Promise.resolve({resourceType: 'Patient', id: 'maya', name: [{given: ['Maya'], family: 'Côté'}]})
    const {record, form} = await inRecord('leo')
    form.personName = 'Léo'
    await change(record, {
      patient: 'maya',
      backend: {search, read, capabilities: search} as unknown as Backend,
    })
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(words(form).labels[0]!.textContent).to.contain('Maya').and.not.to.contain('Léo')
  })

  it('says nothing under one person of what was saved for another', async () => {
    const form = await open({personName: 'Maya', entry: choir})
    const {settle} = answer(form)
    await type(form, 'Sing again')
    await press(form, 'save')
    await settle(savedAs('choir'))
    expect(textOf(form, '[part=truth]')).to.contain('Saved to the chart')
    form.personName = 'Leo'
    await form.updateComplete
    expect(textOf(form, '[part=truth]')).to.equal('')
  })
})
