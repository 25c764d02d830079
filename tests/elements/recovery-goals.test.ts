import {aTimeout, expect, oneEvent} from '@open-wc/testing'
import {RecoveryGoals} from '../../src/elements/recovery-goals/recovery-goals.js'
import type {RecoveryGoal} from '../../src/goals/index.js'
import {Problem, type GoalEntry} from '../../src/record/index.js'
import {goalEntry} from './goal-entries.js'
import {all, card, focused, nameOf, show, text, unfold, within} from './goal-list-driver.js'

if (!customElements.get('recovery-goals')) customElements.define('recovery-goals', RecoveryGoals)

const everything: GoalEntry[] = [
  goalEntry('choir', {
    words: 'Sing in the choir',
    components: ['connectedness', 'empowerment'],
    startDate: '2025-11-03',
    dueDates: ['2025-12-09'],
    notes: [
      {text: 'Winter costs too much', speaker: 'person', time: '2025-11-04'},
      {text: 'Asked Claire about Sundays', speaker: 'staff', name: 'R. Osei'},
    ],
    levels: [
      {level: -1, words: 'Listen from the door'},
      {level: 2, words: 'Sing a solo'},
    ],
    details: [{about: 'target', text: 'Evenings out: 2'}],
    answers: ['1'],
  }),
  goalEntry(
    'sleep',
    {words: 'Improve sleep hygiene', kind: 'clinical', speaker: 'staff', speakerName: 'Dr. Roy'},
    'other',
  ),
  goalEntry(
    'unsaid',
    {words: '', kind: 'unsaid', speaker: 'unsaid', status: 'pausing', statusDate: '2025-11'},
    'other',
  ),
  goalEntry('loose', {words: 'Housing', kind: 'unsaid', speaker: 'unsaid'}, 'other'),
  goalEntry('elsewhere', {words: 'Walk', components: ['hope'], startDate: '2025-11-03'}, 'other'),
  goalEntry('odd', {words: 'Be left alone', components: ['hope'], caution: 'modifier', status: 'closed'}),
]

describe('recovery-goals', () => {
  for (const lang of ['en', 'fr'])
    it(`is accessible with everything that a goal can hold (${lang})`, async () => {
      const list = await show(everything, lang)
      await expect(list).to.be.accessible()
      for (const entry of everything) await unfold(list, entry.id, 'further')
      for (const details of all(list, 'details')) details.setAttribute('open', '')
      await expect(list).to.be.accessible()
    })

  it('shows the person’s words as speech, and who says them', async () => {
    const list = await within({goals: everything})
    expect(text(card(list, 'choir'))).to.contain('“Sing in the choir”')
    expect(text(card(list, 'choir'))).to.contain(
      'Maya, in their own words · also Empowerment · grew out of an answer',
    )
    expect(text(card(list, 'choir'))).not.to.contain('since')
    expect(text(card(list, 'elsewhere'))).to.contain('working on it since Nov')
    expect(text(card(list, 'choir'))).to.contain('“Winter costs too much”')
  })

  it('shows what staff wrote as a note, and says whose it is', async () => {
    const list = await show(everything)
    expect(card(list, 'sleep').querySelector('.words')).to.be.null
    expect(text(card(list, 'sleep'))).to.contain('Improve sleep hygiene')
    expect(text(card(list, 'sleep'))).not.to.contain('“')
    expect(text(card(list, 'sleep'))).to.contain('clinical goal · written by Dr. Roy · from another system')
    expect(text(card(list, 'unsaid'))).to.contain('This goal has no words yet.')
    expect(text(card(list, 'loose'))).to.contain('it is not said whose words these are')
    expect(text(card(list, 'loose'))).not.to.contain('“')
    expect(text(card(list, 'choir'))).to.contain('Asked Claire about Sundays')
    expect(text(card(list, 'choir'))).not.to.contain('“Asked Claire')
  })

  it('lists how a goal could go, the best first, and what else is written', async () => {
    const list = await show(everything)
    await unfold(list, 'choir', 'further')
    const levels = [...card(list, 'choir').querySelectorAll('[part=levels] dd')].map(text)
    expect(levels).to.deep.equal(['Sing a solo', 'Listen from the door'])
    expect(text(card(list, 'choir').querySelector('[part=details] dl')!)).to.match(/Target\s+Evenings out: 2/)
  })

  it('asks about what nobody has talked about, and only about that', async () => {
    const list = await show(everything)
    const questions = all(list, '[part=question] p').map(text)
    expect(questions).to.deep.equal([
      'Who are you when you feel most yourself?',
      'What would make a day feel worthwhile?',
    ])
    setTimeout(() => all(list, '[part=ask]')[0]!.click())
    expect((await oneEvent(list, 'goal-compose')).detail).to.deep.equal({
      components: ['identity'],
      question: 'Who are you when you feel most yourself?',
    })
  })

  it('does not call anything «not talked about» before the chart was read', async () => {
    const waiting = await within({goalsPart: {phase: 'loading', complete: true}})
    expect(text(waiting.shadowRoot!)).to.contain('Reading the chart…')
    expect(all(waiting, '[part=question]').length).to.equal(0)
    const partial = await within({goalsPart: {phase: 'ready', complete: false}})
    expect(text(partial.shadowRoot!)).not.to.contain('not talked about yet')
    const empty = await within({})
    expect(all(empty, '[part=question]').length).to.equal(5)
    await expect(empty).to.be.accessible()
  })

  it('says why the chart could not be read, keeps what it has, and tries again when asked to', async () => {
    const problem = new Problem('timeout', 'no answer')
    const list = await within({goals: everything, goalsPart: {phase: 'failed', complete: true, problem}})
    expect(text(list.shadowRoot!.querySelector('[role=alert]')!)).to.contain('did not answer in time')
    expect(card(list, 'choir')).to.exist
    await expect(list).to.be.accessible()
    setTimeout(() => all(list, '[part=reload]')[0]!.click())
    await oneEvent(list, 'record-reload')
  })

  it('names the goal on the button that changes it, and has none where it must not be changed', async () => {
    const list = await show(everything)
    const edit = card(list, 'choir').querySelector<HTMLElement>('[part=edit]')!
    expect(nameOf(list, edit)).to.equal('Change “Sing in the choir”')
    setTimeout(() => edit.click())
    expect((await oneEvent(list, 'goal-edit')).detail.entry).to.equal(everything[0])
    expect(card(list, 'odd').querySelector('button')).to.be.null
    expect(text(card(list, 'odd'))).to.contain('It cannot be changed here.')
  })

  it('offers nothing to change where the endpoint takes no changes', async () => {
    const nothing = {read: true, create: false, update: false, patch: false, history: false}
    const may = {goal: nothing, observation: nothing, provenance: nothing}
    const capabilities = {fhirVersion: '4.0.1', writable: false, ...may}
    const goes = {goals: 'text', answers: 'text'} as const
    const list = await within({goals: everything, capabilities, goes})
    for (const part of ['edit', 'review', 'tick'])
      expect(all(list, `[part=${part}]:not(:disabled)`).length, part).to.equal(0)
    expect(all(list, '.picker').length).to.equal(0)
    expect(all(list, '[part=question]').length).to.equal(2)
  })

  it('says which goals stand beside the chart, and changes only what may be changed where it stands', async () => {
    const nothing = {read: true, create: false, update: false, patch: false, history: false}
    const may = {...nothing, create: true, update: true}
    const of = (goal: typeof may) => ({
      ...{fhirVersion: '4.0.1', writable: true, goal, observation: may, provenance: may},
    })
    const beside: GoalEntry = {...goalEntry('beside'), place: 'side-car'}
    const goals = [goalEntry('here'), beside]
    const list = await within({goals, capabilities: of(nothing), beside: {'side-car': of(may)}})
    expect(text(card(list, 'beside'))).to.contain('in the store beside the chart')
    expect(text(card(list, 'here'))).not.to.contain('beside the chart')
    expect(card(list, 'beside').querySelector('[part=edit]')).to.exist
    expect(card(list, 'here').querySelector('[part=edit]')).not.to.exist
  })

  it('puts what is lived now first, the newest first, and what nobody sorted last', async () => {
    const hope = (id: string, goal: Partial<RecoveryGoal>): GoalEntry =>
      goalEntry(id, {components: ['hope'], ...goal})
    const list = await show([
      goalEntry('loose'),
      hope('reached', {status: 'reached', startDate: '2025-12-01'}),
      hope('old', {startDate: '2024'}),
      hope('paused', {status: 'pausing'}),
      hope('new', {startDate: '2025-11-03'}),
      hope('hoped', {status: 'hoping'}),
      hope('closed', {status: 'closed'}),
      hope('left', {status: 'letting-go'}),
    ])
    expect(all(list, '.card').map(each => each.dataset.goal)).to.deep.equal([
      'new',
      'old',
      'hoped',
      'paused',
      'reached',
      'left',
      'closed',
      'loose',
    ])
  })

  it('puts the newest first also among those of one day, and the person’s own before clinical ones', async () => {
    const at = (id: string, time: string, goal: Partial<RecoveryGoal> = {}): GoalEntry => ({
      ...goalEntry(id, {startDate: '2026-11-23', ...goal}),
      updated: `2026-11-23T${time}Z`,
    })
    const staff = {kind: 'clinical', speaker: 'staff'} as const
    const list = await show([
      at('staff', '12:00:00', staff),
      at('morning', '08:00:00'),
      at('noon', '12:00:00'),
    ])
    expect(all(list, '.card').map(each => each.dataset.goal)).to.deep.equal(['noon', 'morning', 'staff'])
  })

  it('says of what is over only when that was', async () => {
    const over = {status: 'reached', statusDate: '2026-06-14', dueDates: ['2026-06-26']} as const
    const list = await show([goalEntry('over', {components: ['hope'], ...over})])
    expect([...card(list, 'over').querySelectorAll('.pill')].map(text)).to.deep.equal([
      'reached, Jun 14, 2026',
    ])
  })

  it('focuses a goal that is asked for, also behind «show all»', async () => {
    const list = await show(
      Array.from({length: 30}, (_, index) => goalEntry(`${index}`, {components: ['hope']})),
    )
    expect(await list.focusGoal('29')).to.be.true
    expect(focused(list)).to.equal('29')
    expect(await list.focusGoal('none')).to.be.false
  })

  it('shows twenty of five hundred goals at first, and all of them when asked to', async () => {
    const goals = Array.from({length: 500}, (_, index) => goalEntry(`${index}`, {components: ['hope']}))
    const list = await show(goals)
    expect(all(list, '.card').length).to.equal(20)
    expect(text(all(list, '[part=show-all]')[0]!)).to.equal('Show all 500')
    all(list, '[part=show-all]')[0]!.click()
    await list.updateComplete
    expect(all(list, '.card').length).to.equal(500)
    expect(focused(list)).to.equal(all(list, '.card')[20]!.dataset.goal)
  })

  it('keeps very long words usable, whole, and as nothing but words', async () => {
    const words = `<script>alert(1)</script> javascript:alert(1) ${'choir '.repeat(17_000)}`
    const list = await show([goalEntry('long', {words, components: ['hope']})])
    expect(card(list, 'long').offsetHeight).to.be.below(700)
    expect(list.shadowRoot!.querySelector('script, a')).to.be.null
    card(list, 'long').querySelector('summary')!.click()
    await aTimeout(0)
    // Not `equal`: mocha would take minutes over the difference of two long texts.
    expect(text(card(list, 'long').querySelector('details .words')!) === `“${words}”`).to.be.true
  })
})
