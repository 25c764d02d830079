import {aTimeout, expect, oneEvent} from '@open-wc/testing'
import '../../src/define.js'
import type {RecoveryGoals} from '../../src/elements/index.js'
import type {GoalEntry} from '../../src/record/index.js'
import {goalEntry} from './goal-entries.js'
import {all, card, show, text, within} from './goal-list-driver.js'
import {waitUntil} from './wait-until.js'

const goals: GoalEntry[] = [
  goalEntry('choir', {words: 'Sing in the choir', components: ['connectedness']}),
  goalEntry('bike', {words: 'Ride to the river', components: ['meaning'], status: 'reached'}),
  goalEntry('art', {words: 'Une école d’été', components: ['identity'], status: 'pausing'}),
  goalEntry('week', {words: 'My week is mine', components: ['empowerment']}),
  goalEntry('album', {words: 'Fill the album', components: ['hope', 'meaning']}),
  goalEntry('sleep', {words: 'Sleep', kind: 'clinical', speaker: 'staff'}),
]
const shown = (list: RecoveryGoals): string[] => all(list, '.card').map(each => each.dataset.goal!)

async function type(list: RecoveryGoals, words: string): Promise<void> {
  const field = list.shadowRoot!.querySelector<HTMLInputElement>('[part=find-text]')!
  field.value = words
  field.dispatchEvent(new InputEvent('input'))
  await list.updateComplete
}

async function choose(list: RecoveryGoals, which: number, place: number): Promise<void> {
  const select = all(list, '.find select')[which] as HTMLSelectElement
  select.selectedIndex = place
  select.dispatchEvent(new Event('change'))
  await list.updateComplete
}

describe('recovery-goals finds', () => {
  it('a goal by a word of it, whatever its case and accents, and says how many there are', async () => {
    const list = await show(goals)
    await type(list, 'ECOLE d’ete')
    expect(shown(list)).to.deep.equal(['art'])
    expect(all(list, '[part=question]').length).to.equal(0)
    await waitUntil(() => text(all(list, '.said')[0]!) === '1 goal found')
    await expect(list).to.be.accessible()
  })

  it('goals by component, also where it is not the first one, and by where they stand', async () => {
    const list = await show(goals)
    await choose(list, 0, 4)
    expect(shown(list).sort()).to.deep.equal(['album', 'bike'])
    await choose(list, 1, 3)
    expect(shown(list)).to.deep.equal(['bike'])
  })

  it('nothing where nothing says so, and all of them again with one press', async () => {
    const list = await show(goals)
    await type(list, 'zebra')
    expect(shown(list)).to.deep.equal([])
    all(list, '[part=find-all]')[0]!.click()
    await list.updateComplete
    expect(shown(list).length).to.equal(6)
  })

  it('with fields that show when they are wanted, where a few goals are seen at a glance', async () => {
    const list = await show(goals)
    const [look, field] = [all(list, '[part=find]')[0]!, all(list, '[part=find-text]')[0]!]
    expect(field.checkVisibility()).to.equal(false)
    look.click()
    await list.updateComplete
    expect(look.getAttribute('aria-expanded')).to.equal('true')
    look.click()
    await type(list, 'river')
    await type(list, '')
    expect(field.checkVisibility(), 'the field went away under the fingers').to.equal(true)
    await type(list, 'river')
    look.click()
    await list.updateComplete
    expect(field.checkVisibility(), 'what is looked for is hidden').to.equal(true)
  })

  it('with fields at once, where there are many goals', async () => {
    const many = goals.flatMap(({goal}) => [1, 2, 3, 4].map(nth => goalEntry(`${goal.words}-${nth}`, goal)))
    const list = await show(many)
    expect(all(list, '[part=find-text]')[0]!.checkVisibility()).to.equal(true)
    expect(all(list, '[part=find]')[0]!.checkVisibility()).to.equal(false)
  })

  it('nothing to look with where there are few goals', async () => {
    const list = await show(goals.slice(0, 3))
    expect(all(list, '.find').length).to.equal(0)
  })
})

describe('recovery-goals says which goals to look at again', () => {
  const due = {review: {date: '2020-01-01'}}
  const today = [goalEntry('one', {...due}), goalEntry('two', {...due}), goalEntry('three')]

  it('in a calm line that opens them', async () => {
    const list = await within({goals: today})
    expect(text(all(list, '[part=due] p')[0]!)).to.equal('2 goals to look at again')
    expect(text(card(list, 'one'))).to.contain('time to look at it again')
    all(list, '[part=look-again]')[0]!.click()
    await waitUntil(() => list.shadowRoot!.activeElement?.localName === 'recovery-goal-review')
    expect(all(list, 'recovery-goal-review').length).to.equal(2)
  })

  it('and says nothing where none is, or where it was looked at since', async () => {
    const reading = {
      id: 'r',
      goal: 'one',
      instrument: 'goal-progress',
      label: '',
      value: 5,
      time: '2021-01-01',
    }
    const list = await within({goals: [today[0]!], readings: [{...reading, speaker: 'person'}]})
    expect(all(list, '[part=due]').length).to.equal(0)
  })

  it('draws a line of three ratings of the person’s own, and says whose another one is', async () => {
    const rated = (value: number, speaker: 'person' | 'staff', time: string) =>
      ({id: `${value}`, goal: 'three', instrument: 'goal-progress', label: '', value, speaker, time}) as const
    const own = [
      rated(3, 'person', '2026-01-01'),
      rated(4, 'person', '2026-02-01'),
      rated(6, 'person', '2026-03-01'),
    ]
    const list = await within({goals: today, readings: own})
    const progress = card(list, 'three').querySelector('[part=progress]')!
    expect(text(progress)).to.contain('where it is: 6 of 10, Mar 1, 2026')
    expect(progress.querySelector('svg')!.getAttribute('aria-label')).to.equal(
      'How it went over 3 times: 3, 4, 6',
    )
    const other = await within({goals: today, readings: [...own.slice(1), rated(9, 'staff', '2026-04-01')]})
    expect(text(card(other, 'three').querySelector('[part=progress]')!)).to.contain(
      '9 of 10, Apr 1, 2026, written by',
    )
    expect(card(other, 'three').querySelector('[part=progress] svg') === null).to.be.true
  })
})

describe('recovery-goals puts goals into the note', () => {
  it('one with one press, to whoever takes it in', async () => {
    const list = await show(goals)
    list.addEventListener('goal-note', event => event.detail.respondWith(true))
    const noted = oneEvent(list, 'goal-note')
    card(list, 'choir').querySelector<HTMLElement>('[part=note]')!.click()
    const {plain, html} = (await noted).detail
    expect(plain).to.contain('“Sing in the choir”').and.not.contain('river')
    expect(html).to.contain('Sing in the choir')
    await waitUntil(() => text(all(list, '.said')[0]!) === 'It is in the note.')
  })

  it('all that are shown with one press, or those that were chosen', async () => {
    const list = await show(goals)
    const texts: string[] = []
    list.addEventListener(
      'goal-note',
      event => (texts.push(event.detail.plain), event.detail.respondWith(true)),
    )
    await choose(list, 0, 4)
    const put = all(list, '[part=to-note]')[0]!
    expect(text(put)).to.equal('All 2 into the note')
    put.click()
    await waitUntil(() => texts.length === 1)
    expect(texts[0]).to.contain('river').and.contain('album').and.not.contain('choir')
    await choose(list, 0, 0)
    all(list, '[part=choose]')[0]!.click()
    await list.updateComplete
    await expect(list).to.be.accessible()
    card(list, 'week').querySelector<HTMLElement>('[part=chosen]')!.click()
    await list.updateComplete
    expect(text(put)).to.equal('1 chosen goal into the note')
    put.click()
    await waitUntil(() => texts.length === 2)
    expect(texts[1]).to.contain('My week').and.not.contain('album')
  })

  it('and shows the text, selected, where the browser does not copy it', async () => {
    const list = await show(goals)
    const {clipboard} = navigator
    const refuse = (): Promise<void> => Promise.reject(new Error('no'))
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {write: refuse, writeText: refuse},
    })
    try {
      card(list, 'choir').querySelector<HTMLElement>('[part=note]')!.click()
      await waitUntil(() => list.shadowRoot!.querySelector('dialog')?.open)
    } finally {
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard})
    }
    const area = list.shadowRoot!.querySelector<HTMLTextAreaElement>('dialog textarea')!
    expect(area.value).to.contain('“Sing in the choir”')
    expect(area.selectionEnd - area.selectionStart).to.equal(area.value.length)
    await expect(list).to.be.accessible()
    list.shadowRoot!.querySelector<HTMLElement>('dialog button')!.click()
    await aTimeout(50)
    expect(list.shadowRoot!.querySelector('dialog') === null).to.be.true
  })
})
