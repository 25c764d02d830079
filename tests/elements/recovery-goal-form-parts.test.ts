import {expect} from '@open-wc/testing'
import {parts as all} from '../../src/elements/recovery-goal-form/goal-form.js'
import type {RecoveryGoalForm} from '../../src/elements/recovery-goal-form/recovery-goal-form.js'
import type {GoalNote, RecoveryGoal} from '../../src/goals/index.js'
import {localDate, type GoalEntry} from '../../src/record/index.js'
import {goalEntry} from './goal-entries.js'
import {
  answer,
  choose,
  lines,
  open,
  pick,
  press,
  savedAs,
  set,
  soFar,
  textOf,
  type,
  unfold,
} from './goal-form-driver.js'

/** A second frame is there where a site has one: it has tests of its own. */
const parts = all.filter(part => part !== 'frame')

const why: GoalNote = {
  text: 'I miss it\r\nso much ',
  speaker: 'supporter',
  name: 'Claire',
  about: 'why',
  time: '2026-05-01T10:00:00-04:00',
}
const foreign: GoalNote = {text: 'Seen on the ward', speaker: 'staff', name: 'Dr. Roy'}
const full: Partial<RecoveryGoal> = {
  words: 'Sing in the choir',
  components: ['connectedness'],
  themes: ['c-community'],
  notes: [foreign, why],
  steps: [{id: 'ask', words: 'Ask Claire', by: 'me', due: '2026-06'}],
  levels: [{level: 1, words: 'Twice a month'}],
  ownership: 'required',
  agreement: 'partly',
  importance: 9,
  confidence: 4,
  review: {date: '2026-06-21', everyWeeks: 5},
  language: 'iu',
}
const choir = (): GoalEntry => goalEntry('choir', full)

async function unfoldAll(form: RecoveryGoalForm): Promise<void> {
  for (const part of parts) await unfold(form, part)
}

describe('recovery-goal-form, what unfolds', () => {
  for (const lang of ['en', 'fr'])
    for (const entry of [undefined, choir()])
      it(`is accessible with everything unfolded, ${entry ? 'changed' : 'new'} (${lang})`, async () => {
        const form = await open({entry, start: {components: ['hope']}}, lang)
        await unfoldAll(form)
        await type(form, 'Une chose', '[id^=note-support]')
        await set(form, '[data-topic=support] select', 'staff')
        await type(form, 'Une étape', entry ? '#step-1' : '#step-0')
        await expect(form).to.be.accessible()
      })

  it('takes words, a component, a step and a day to look again in eight interactions', async () => {
    const form = await open()
    const {requests} = answer(form)
    // The first of the eight opens the form.
    let interactions = 1
    for (const interaction of [
      () => type(form, 'Sing again'),
      () => choose(form, 'hope'),
      () => unfold(form, 'steps'),
      () => type(form, 'Ask Claire', '#step-0'),
      () => unfold(form, 'review'),
      () => pick(form, '[data-part=review] button:nth-of-type(2)'),
      () => press(form, 'save'),
    ]) {
      await interaction()
      interactions++
    }
    expect(interactions).to.be.at.most(8)
    const inFourWeeks = new Date()
    inFourWeeks.setDate(inFourWeeks.getDate() + 28)
    const {goal} = requests[0]!
    expect(goal!.steps.map(step => step.words)).to.deep.equal(['Ask Claire'])
    expect(goal!.review).to.deep.equal({date: localDate(inFourWeeks)})
    expect(goal!.language).to.equal('en-CA')
  })

  it('changes nothing of what others wrote by showing it', async () => {
    const form = await open({entry: choir()})
    const {requests} = answer(form)
    await unfoldAll(form)
    await type(form, 'I miss it\nso much', '#note-why-1')
    expect(form.dirty).to.be.false
    await press(form, 'save')
    expect(requests).to.deep.equal([])
  })

  it('keeps who said a note and when, also when its words are changed', async () => {
    const form = await open({entry: choir()})
    const {requests} = answer(form)
    await unfold(form, 'why')
    expect(textOf(form, '#who-why-1')).to.equal('Claire, a supporter · May 1, 2026')
    await type(form, 'I miss them', '#note-why-1')
    expect(textOf(form, '#who-why-1')).to.equal('Claire, a supporter · May 1, 2026')
    await press(form, 'save')
    expect(requests[0]!.changes).to.deep.equal({notes: [foreign, {...why, text: 'I miss them'}]})
  })

  it('says who speaks in a new note: the person, until another is chosen, from this moment', async () => {
    const form = await open({entry: choir()})
    const {requests} = answer(form)
    await unfold(form, 'why')
    await type(form, ' Nobody asks about my meds ', '#note-why-2')
    const voice = form.shadowRoot!.querySelector<HTMLSelectElement>('#who-why-2')!
    expect(voice.selectedOptions[0]!.text).to.equal('Maya says this')
    await type(form, 'They like her', '#note-why-3')
    await set(form, '#who-why-3', 'supporter')
    await type(form, 'Her brother', '#who-why-3 + input')
    await press(form, 'save')
    const [mine, theirs] = requests[0]!.changes!.notes!.slice(2)
    expect(mine).to.include({text: 'Nobody asks about my meds', speaker: 'person', about: 'why'})
    expect(mine!.time).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)
    expect(theirs).to.include({text: 'They like her', speaker: 'supporter', name: 'Her brother'})
    expect(requests[0]!.changes!.notes!.slice(0, 2)).to.deep.equal([foreign, why])
  })

  it('tells that what is emptied will be taken out, and puts it back', async () => {
    const form = await open({entry: choir()})
    const {requests} = answer(form)
    await unfold(form, 'why')
    await unfold(form, 'steps')
    await type(form, ' ', '#note-why-1')
    await type(form, '', '#step-0')
    expect(lines(form).split('This is taken out when you save.')).to.have.length(3)
    await press(form, 'put-back')
    await press(form, 'save')
    expect(requests[0]!.changes).to.deep.equal({steps: []})
  })

  it('leaves a day that is no whole day as it is, until another is chosen', async () => {
    const form = await open({entry: choir()})
    const {requests} = answer(form)
    await unfold(form, 'steps')
    expect(textOf(form, '.facts .small')).to.equal('(Jun 2026)')
    await set(form, '.facts select', 'together')
    await pick(form, '#done-0')
    await press(form, 'save')
    const done = localDate(new Date())
    expect(requests[0]!.changes).to.deep.equal({
      steps: [{id: 'ask', words: 'Ask Claire', by: 'together', due: '2026-06', done}],
    })
  })

  it('asks for an easier way below seven, takes a rating back, and never counts silence as nought', async () => {
    const form = await open({entry: choir()})
    const {requests} = answer(form)
    await unfold(form, 'ratings')
    expect(lines(form)).to.contain('What would make it a bit easier?')
    await pick(form, '[name=confidence][value="7"]')
    expect(lines(form)).not.to.contain('What would make it a bit easier?')
    await pick(form, '[name=importance][value=""]')
    await press(form, 'save')
    expect(requests[0]!.changes).to.deep.equal({importance: undefined, confidence: 7})
  })

  it('takes over every other part, and sends what was changed and nothing else', async () => {
    const form = await open({entry: choir()})
    const {requests} = answer(form)
    await unfoldAll(form)
    await type(form, 'Once a month', '#level-0')
    await set(form, '[data-part=review] select', '')
    await set(form, '[type=date][part=review-date]', '2026-07-01')
    await pick(form, '[name=ownership][value=shared]')
    await pick(form, '[name=agreed][value=disagree]')
    await pick(form, '[value=c-peer]')
    await set(form, '#language', 'fr')
    await press(form, 'save')
    expect(requests[0]!.changes).to.deep.equal({
      levels: [
        {level: 1, words: 'Twice a month'},
        {level: 0, words: 'Once a month'},
      ],
      review: {date: '2026-07-01'},
      ownership: 'shared',
      agreement: 'disagree',
      themes: ['c-community', 'c-peer'],
      language: 'fr',
    })
  })

  it('says of each folded part what is there so far', async () => {
    const form = await open({entry: choir()})
    expect(
      Object.fromEntries(parts.map(part => [part, soFar(form, part)!.replace(/\s+/g, ' ')])),
    ).to.deep.equal({
      why: '“I miss it so much ”',
      strengths: 'add',
      steps: 'Ask Claire · Maya · by Jun 2026',
      supports: 'add',
      barriers: 'add',
      ratings: '9 of 10 · 4 of 10',
      levels: 'Twice a month',
      review: 'Jun 21, 2026 · every 5 weeks',
      agreement: 'required by law or an order · partly',
      finer: 'being part of the community · ᐃᓄᒃᑎᑐᑦ (Inuktitut)',
    })
  })

  it('asks what there would be more of instead, and holds nothing back', async () => {
    const form = await open({start: {components: ['hope']}})
    await type(form, 'Stop lying awake')
    expect(textOf(form, '[part=leads-away]')).to.equal('What would you have more of instead?')
    await press(form, 'save')
    expect(lines(form)).to.contain('Nothing on this page takes the goal in')
  })

  it('keeps every part of a draft through a failure, another goal and another person', async () => {
    const form = await open()
    await unfoldAll(form)
    await type(form, 'I miss it', '#note-why-0')
    await type(form, 'Ask Claire', '#step-0')
    await pick(form, '[name=importance][value="8"]')
    expect(form.dirty).to.be.true
    expect(form.unsaved[0]!.words).to.equal('I miss it')
    for (const properties of [
      {entry: choir()},
      {personName: 'Leo'},
      {personName: 'Maya', entry: undefined},
    ]) {
      Object.assign(form, properties)
      await form.updateComplete
      if (form.personName === 'Leo') expect(soFar(form, 'why')).to.equal('add')
    }
    expect(soFar(form, 'why')).to.equal('“I miss it”')
    expect(soFar(form, 'steps')).to.equal('Ask Claire')
    await type(form, 'Sing again')
    await choose(form, 'hope')
    await press(form, 'save')
    expect(lines(form)).to.contain('so it was not saved.')
    const {requests, settle} = answer(form)
    await press(form, 'save')
    expect(requests[0]!.goal).to.deep.include({importance: 8, words: 'Sing again'})
    await settle(savedAs('1'))
    expect(form.dirty).to.be.false
    expect(soFar(form, 'why')).to.equal('add')
  })
})
