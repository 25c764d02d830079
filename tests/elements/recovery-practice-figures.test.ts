import {expect} from '@open-wc/testing'
import type {RecoveryWording} from '../../src/elements/index.js'
import {newGoal, type GoalStep, type RecoveryGoal} from '../../src/goals/index.js'
import {figuresOf, per100, type Moment} from '../../src/elements/recovery-practice/then-and-now.js'
import type {Layer} from '../../src/wording/index.js'
import {messages} from '../messages.js'
import {press} from './chart-driver.js'
import {within} from './charting.js'
import {begin, noteOf, openPractice, rows, saveGoal} from './practice-driver.js'
import {waitUntil} from './wait-until.js'

const words = messages.en.practice
const goal = (more: Partial<RecoveryGoal>): RecoveryGoal => ({
  ...newGoal({words: 'Sing', components: ['hope']}),
  speaker: 'person',
  status: 'working',
  ...more,
})
const step = (id: string, by?: GoalStep['by']): GoalStep => ({id, words: id, ...(by && {by})})
/** Points out every «bad». */
const count = (text: string): number => text.match(/bad/g)?.length ?? 0
const nothing: Moment = {goals: [], note: ''}

describe('Then and now', () => {
  it('counts what is pointed out in the note, and in what staff said of goals since', () => {
    const old = goal({notes: [{text: 'bad old', speaker: 'staff', time: '2026-01-01'}]})
    const fresh = {...old, notes: [...old.notes, {text: 'two bad', speaker: 'staff' as const}]}
    const then = {goals: [old], note: 'one bad note'}
    const now = {goals: [fresh], note: 'a good note'}
    expect(figuresOf(then, then, count)).to.include({words: 3, findings: 1})
    expect(figuresOf(now, then, count)).to.include({words: 5, findings: 1})
  })

  it('never reads what the person or somebody close said', () => {
    const said = goal({
      words: 'bad',
      notes: [
        {text: 'bad', speaker: 'person'},
        {text: 'bad', speaker: 'supporter'},
      ],
    })
    expect(figuresOf({goals: [said], note: ''}, nothing, count)).to.include({words: 0, findings: 0})
  })

  it('counts the goals that are lived, those in the person’s own words, and steps by who takes them', () => {
    const goals = [
      goal({steps: [step('a', 'me'), step('b', 'staff'), step('c')]}),
      goal({status: 'hoping', speaker: 'staff', steps: [step('d', 'together')]}),
      goal({status: 'reached', steps: [step('e', 'me')]}),
      goal({status: 'mistaken'}),
    ]
    const figures = figuresOf({goals, note: ''}, nothing, count)
    expect(figures).to.include({goals: 2, own: 1})
    expect(figures.steps).to.deep.equal({me: 1, together: 1, supporter: 0, staff: 1, unsaid: 1})
  })

  it('says a rate only of what is long enough for one', () => {
    const figures = figuresOf(nothing, nothing, count)
    expect(per100({...figures, words: 19, findings: 1})).to.equal(undefined)
    expect(per100({...figures, words: 40, findings: 3})).to.equal(7.5)
  })

  it('is shown at the end alone, when it is asked for, and is gone with the round', async () => {
    const practice = await openPractice()
    await begin(practice, 2, 'pottery')
    expect(within(practice, '[part=figures]')).to.deep.equal([])
    await saveGoal(practice, 'Read it first')
    noteOf(practice).value = 'Maya came at ten. The bus did not come, she says.'
    press(practice, '[part=end]')
    await waitUntil(() => within(practice, '[part=look]').length)
    expect(rows(practice)).to.deep.equal([])
    press(practice, '[part=look]')
    await waitUntil(() => rows(practice).length)
    expect(rows(practice)[1]).to.deep.equal([
      words.figures.wording,
      '5 in 30 words (16.7 in 100 words)',
      '0 in 11 words (too few words for a rate)',
    ])
    expect(rows(practice)[2]).to.deep.equal([words.figures.own, '4 of 5', '5 of 6'])
    press(practice, '[part=swap]')
    await waitUntil(() => within(practice, '[part=end]').length)
    press(practice, '[part=end]')
    await waitUntil(() => within(practice, '[part=look]').length)
    expect(rows(practice)).to.deep.equal([])
  })

  it('reads the note by the rules as the site has them, and counts by the same', async () => {
    const wording: Layer = {
      name: 'North Shore',
      language: 'en',
      add: [
        {
          id: 'en.label.wanderer',
          severity: 'suggest',
          match: ['the wanderer+'],
          message: 'Here we say who it was.',
          flags: ['The wanderer was at the door.', 'Met the wanderer.'],
          passes: ['He wanders.', 'Wandering thoughts.'],
        },
      ],
    }
    const practice = await openPractice({wording})
    await begin(practice, 2, 'pottery')
    noteOf(practice).value = 'The wanderer came at ten.'
    noteOf(practice).dispatchEvent(new Event('input', {bubbles: true}))
    await waitUntil(() => {
      const [help] = within(practice, 'recovery-wording') as RecoveryWording[]
      return help?.findings.some(({ruleId}) => ruleId === 'en.label.wanderer')
    }, 'the note is not read by the site’s own rule')
    press(practice, '[part=end]')
    await waitUntil(() => within(practice, '[part=look]').length)
    press(practice, '[part=look]')
    await waitUntil(() => rows(practice).length)
    expect(rows(practice)[1]![2]).to.contain('1 in 5 words')
  })
})
