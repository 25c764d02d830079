import {expect, fixtureSync, html} from '@open-wc/testing'
import '../../src/define.js'
import type {RecoveryCorrection} from '../../src/elements/index.js'
import type {GoalReviewed, GoalUpdate} from '../../src/elements/shared/events.js'
import {
  emptySnapshot,
  Problem,
  type GoalEntry,
  type RecordSnapshot,
  type SaveOutcome,
} from '../../src/record/index.js'
import {messages} from '../messages.js'
import {goalEntry} from './goal-entries.js'
import {says, within} from './charting.js'
import {find, has, press, say, settled} from './prompts-driver.js'
import {waitUntil} from './wait-until.js'

const words = messages.en.correction
const choir = goalEntry('choir', {words: 'Sing in the choir'})
const staffs = goalEntry('staffs', {words: 'Attend weekly', speaker: 'staff', kind: 'clinical'})
const saved: SaveOutcome = {kind: 'saved', ids: ['choir']}

async function open(entry: GoalEntry = choir, more: Partial<RecoveryCorrection> = {}, lang = 'en') {
  const place = fixtureSync(html`<div lang=${lang}><recovery-correction></recovery-correction></div>`)
  const correction = place.firstElementChild as RecoveryCorrection
  Object.assign(correction, {entry, personName: 'Maya', ...more})
  await waitUntil(() => has(correction, '[part=open]'))
  return correction
}

async function write(correction: RecoveryCorrection, text: string): Promise<void> {
  if (!has(correction, '#said')) await press(correction, '[part=open]')
  await say(correction, text)
}

/** Takes in what is asked, and answers it with these, one after the other. */
function answer(correction: RecoveryCorrection, ...outcomes: SaveOutcome[]) {
  const asked: {name: string; detail: GoalUpdate & GoalReviewed}[] = []
  for (const name of ['goal-submit', 'goal-review-submit', 'goal-undo-submit'] as const)
    correction.addEventListener(name, event => {
      const detail = event.detail as GoalUpdate & GoalReviewed
      asked.push({name, detail})
      detail.respondWith(outcomes[asked.length - 1] ?? saved)
    })
  return asked
}

const mayLeave = (): boolean => window.dispatchEvent(new Event('beforeunload', {cancelable: true}))

const record = (change: Partial<RecordSnapshot>): RecordSnapshot => ({
  ...emptySnapshot,
  whose: 'https://chart.example maya',
  person: {name: 'Maya'},
  ...change,
})

describe('recovery-correction', () => {
  for (const lang of ['en', 'fr'] as const)
    it(`is accessible, folded and open (${lang})`, async () => {
      const correction = await open(choir, {}, lang)
      await expect(correction).to.be.accessible()
      await press(correction, '[part=open]')
      await press(correction, '[part=save]')
      await says(correction, messages[lang].correction.empty)
      await expect(correction).to.be.accessible()
    })

  it('says who will see it before it is saved', async () => {
    const correction = await open()
    await press(correction, '[part=open]')
    const seen = (): string => find(correction, '[part=seen]').textContent!.replace(/\s+/g, ' ')
    expect(seen()).to.contain(words.seen.chart('Maya')).and.contain(words.seen.shared)
    expect(find(correction, '#said').getAttribute('aria-describedby')).to.contain('seen')
    correction.entry = staffs
    await press(correction, '[part=open]')
    expect(seen()).to.contain(words.seen.staff).and.not.contain(words.seen.shared)
  })

  it('adds a note in the person’s voice to what the goal says, and whether it still fits', async () => {
    const why = {text: 'It is my hour', speaker: 'person', about: 'why'} as const
    const entry = goalEntry('choir', {words: 'Sing in the choir', notes: [why]})
    const correction = await open(entry)
    const asked = answer(correction)
    await write(correction, ' I never said every week. ')
    await press(correction, '[name=fits][value=partly]')
    await press(correction, '[part=save]')
    const [{detail}] = asked as [(typeof asked)[0]]
    const [first, note] = detail.changes.notes!
    expect(first).to.equal(why)
    expect({...note, time: ''}).to.deep.equal({
      ...{text: 'I never said every week.', speaker: 'person', about: 'agreement', time: ''},
    })
    expect(note!.time).to.match(/^\d{4}-\d\d-\d\dT.*[+-]\d\d:\d\d$/)
    expect([detail.id, detail.changes.agreement, detail.base]).to.deep.equal(['choir', 'partly', entry.goal])
    await says(correction, 'Saved to the chart')
    expect(has(correction, '#said')).to.be.false
  })

  it('keeps what was written while folded, says that it waits, and warns before the page is left', async () => {
    const correction = await open()
    await write(correction, 'Not so')
    await press(correction, '[part=not-now]')
    await says(correction, words.waits)
    expect(mayLeave()).to.be.false
    await press(correction, '[part=open]')
    expect(find<HTMLTextAreaElement>(correction, '#said').value).to.equal('Not so')
    await say(correction, '')
    expect(mayLeave()).to.be.true
  })

  it('keeps it through a failure, and sends the very same again', async () => {
    const correction = await open()
    const asked = answer(correction, {kind: 'failed', problem: new Problem('server', 'it broke')}, saved)
    await write(correction, 'Not so')
    await press(correction, '[part=save]')
    await says(correction, messages.en.stillHere)
    await press(correction, '[part=save]')
    expect(asked).to.have.length(2)
    expect(asked[1]!.detail.changes).to.deep.equal(asked[0]!.detail.changes)
    expect(mayLeave()).to.be.true
  })

  it('goes on top of what somebody else said meanwhile, once that was seen', async () => {
    const theirs = {...choir.goal, agreement: 'agree', notes: [{text: 'New', speaker: 'staff'}]} as const
    const correction = await open()
    const asked = answer(correction, {kind: 'conflict', theirs, fields: ['agreement']}, saved)
    await write(correction, 'Not so')
    await press(correction, '[name=fits][value=disagree]')
    await press(correction, '[part=save]')
    await says(correction, messages.en.stillHere)
    await press(correction, '[part=save]')
    expect(asked[1]!.detail.base).to.equal(theirs)
    expect(asked[1]!.detail.changes.notes).to.have.length(2)
  })

  it('is kept beside a goal that can only be read, and is not offered where nothing takes it', async () => {
    const no = {read: true, create: false, update: false, patch: false, history: false}
    const capabilities = {fhirVersion: '4.0.1', writable: true, goal: no, observation: no, provenance: no}
    const snapshot = record({goals: [staffs], capabilities})
    const correction = await open(staffs, {snapshot})
    const asked = answer(correction)
    await write(correction, 'This is not my goal.')
    expect(has(correction, '[name=fits]')).to.be.false
    await says(correction, words.seen.beside)
    await press(correction, '[part=save]')
    const {goal, line, speaker} = asked[0]!.detail.review
    expect([asked[0]!.name, goal, line, speaker]).to.deep.equal([
      ...['goal-review-submit', 'staffs', 'This is not my goal.', 'person'],
    ])
    correction.snapshot = record({goals: [staffs], capabilities, goes: {goals: 'text', answers: 'text'}})
    await settled(correction)
    expect(has(correction, '[part=open]')).to.be.false
  })

  it('never shows what was written of one person’s goal under another’s, and has it again when they are back', async () => {
    const correction = await open(choir, {snapshot: record({goals: [choir]})})
    await write(correction, 'Not so')
    correction.snapshot = record({whose: 'https://chart.example leo', person: {name: 'Leo'}})
    await settled(correction)
    await press(correction, '[part=open]')
    expect(find<HTMLTextAreaElement>(correction, '#said').value).to.equal('')
    correction.snapshot = record({goals: [choir]})
    await settled(correction)
    await says(correction, words.waits)
    await press(correction, '[part=open]')
    expect(find<HTMLTextAreaElement>(correction, '#said').value).to.equal('Not so')
    await say(correction, '')
  })

  it('takes back what was just saved', async () => {
    const correction = await open()
    const undo = {edits: []}
    const asked = answer(correction, {...saved, undo} as SaveOutcome, saved)
    await write(correction, 'Not so')
    await press(correction, '[part=save]')
    await waitUntil(() => within(correction, '[part=take-back]').length)
    await press(correction, '[part=take-back]')
    await says(correction, messages.en.goals.tookBack)
    expect((asked[1]!.detail as unknown as {undo: unknown}).undo).to.equal(undo)
  })
})
