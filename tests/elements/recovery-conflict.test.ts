import {aTimeout, expect, fixtureSync, html, oneEvent} from '@open-wc/testing'
import {RecoveryConflict} from '../../src/elements/recovery-conflict/recovery-conflict.js'
import type {GoalChanges, GoalField, RecoveryGoal} from '../../src/goals/index.js'
import {goalEntry} from './goal-entries.js'

if (!customElements.get('recovery-conflict')) customElements.define('recovery-conflict', RecoveryConflict)

const why = {text: 'I miss it', speaker: 'person', about: 'why', time: '2026-05-01T10:00:00-04:00'} as const
const claire = {
  text: 'Claire drives',
  speaker: 'supporter',
  about: 'support',
  time: '2026-05-01T10:05:00-04:00',
} as const
const ask = {id: 'ask', words: 'Ask Claire', by: 'me', due: '2026-06-01'} as const
const base: RecoveryGoal = {
  ...goalEntry('choir', {words: 'Sing in the choir', components: ['connectedness'], importance: 5}).goal,
  notes: [why],
  steps: [ask],
}

async function open(
  theirs: Partial<RecoveryGoal>,
  mine: Partial<RecoveryGoal>,
  fields: readonly GoalField[],
  lang = 'en',
): Promise<RecoveryConflict> {
  const place = fixtureSync(html`<div lang=${lang}><recovery-conflict></recovery-conflict></div>`)
  const conflict = place.firstElementChild as RecoveryConflict
  Object.assign(conflict, {base, theirs: {...base, ...theirs}, mine: {...base, ...mine}, fields})
  conflict.personName = 'Maya'
  await conflict.updateComplete
  return conflict
}

const parts = (conflict: RecoveryConflict): HTMLElement[] => [
  ...conflict.shadowRoot!.querySelectorAll<HTMLElement>('fieldset'),
]

const textOf = (element: Element | null): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''

async function keep(conflict: RecoveryConflict, ...sides: ('theirs' | 'mine')[]): Promise<void> {
  for (const [index, side] of sides.entries()) {
    parts(conflict)[index]!.querySelector<HTMLInputElement>(`input[value=${side}]`)!.click()
    await conflict.updateComplete
  }
}

async function save(conflict: RecoveryConflict): Promise<GoalChanges> {
  const button = conflict.shadowRoot!.querySelector<HTMLElement>('[part=save]')!
  setTimeout(() => button.click())
  return ((await oneEvent(conflict, 'conflict-settled')) as HTMLElementEventMap['conflict-settled']).detail
    .changes
}

describe('recovery-conflict', () => {
  for (const lang of ['en', 'fr'])
    it(`is accessible, undecided and decided (${lang})`, async () => {
      const conflict = await open(
        {
          words: 'Sing with Claire',
          steps: [{...ask, by: 'together'}],
          notes: [{...why, text: 'It was fun'}],
          importance: 8,
        },
        {words: 'Sing on Sundays', steps: [], notes: [{...why, text: 'I miss them'}], importance: undefined},
        ['words', 'steps', 'notes', 'importance'],
        lang,
      )
      expect(parts(conflict)).to.have.length(4)
      await expect(conflict).to.be.accessible()
      await keep(conflict, 'theirs', 'mine', 'mine', 'theirs')
      await expect(conflict).to.be.accessible()
    })

  it('shows before, theirs and mine side by side, the person’s words as speech', async () => {
    const conflict = await open({words: 'Sing with Claire'}, {words: 'Sing on Sundays'}, ['words'])
    const says = ['before', 'theirs', 'mine'].map(side =>
      textOf(conflict.shadowRoot!.querySelector(`.${side} .words`)),
    )
    expect(says).to.deep.equal(['“Sing in the choir”', '“Sing with Claire”', '“Sing on Sundays”'])
  })

  it('has nothing chosen beforehand, and settles nothing before all is', async () => {
    const conflict = await open(
      {words: 'Sing with Claire', importance: 8},
      {words: 'Sing on Sundays', importance: 2},
      ['words', 'importance'],
    )
    expect(conflict.shadowRoot!.querySelector(':checked')).to.equal(null)
    let settled = 0
    conflict.addEventListener('conflict-settled', () => settled++)
    await keep(conflict, 'mine')
    const button = conflict.shadowRoot!.querySelector<HTMLElement>('[part=save]')!
    expect(button.getAttribute('aria-disabled')).to.equal('true')
    button.click()
    expect(settled).to.equal(0)
    const focused = conflict.shadowRoot!.activeElement!
    expect(parts(conflict)[1]!.contains(focused)).to.be.true
    expect(textOf(conflict.shadowRoot!.querySelector('[role=status]'))).to.equal('1 of 2 chosen')
    await keep(conflict, 'mine', 'theirs')
    expect(await save(conflict)).to.deep.equal({words: 'Sing on Sundays'})
  })

  it('tells each choice as it is made', async () => {
    const conflict = await open({words: 'Sing with Claire'}, {words: 'Sing on Sundays'}, ['words'])
    const told: string[] = []
    for (const name of ['conflict-keep-mine', 'conflict-keep-theirs'] as const)
      conflict.addEventListener(name, ({type, detail}) => told.push(`${type} ${detail.field}`))
    await keep(conflict, 'mine')
    await keep(conflict, 'theirs')
    expect(told).to.deep.equal(['conflict-keep-mine words', 'conflict-keep-theirs words'])
  })

  it('asks only about the item that both changed; what else either did is kept', async () => {
    const fresh = {...claire, text: 'My sister helps', time: '2026-05-02T10:00:00-04:00'} as const
    const conflict = await open(
      {notes: [{...why, text: 'It was fun'}, claire], status: 'pausing'},
      {notes: [{...why, text: 'I miss them'}, fresh], importance: 9},
      ['notes'],
    )
    expect(parts(conflict)).to.have.length(1)
    expect(textOf(parts(conflict)[0]!))
      .to.contain('Why does it matter?')
      .and.not.to.contain('Claire')
    await keep(conflict, 'theirs')
    expect(await save(conflict)).to.deep.equal({
      notes: [{...why, text: 'It was fun'}, claire, fresh],
      importance: 9,
    })
    await keep(conflict, 'mine')
    const {notes} = await save(conflict)
    expect(notes).to.deep.equal([{...why, text: 'I miss them'}, claire, fresh])
  })

  it('takes a step away that one side took away, only when that is chosen', async () => {
    const theirs = {steps: [{...ask, words: 'Write to Claire'}]}
    const conflict = await open(theirs, {steps: []}, ['steps'])
    expect(textOf(conflict.shadowRoot!.querySelector('.mine'))).to.contain('nothing')
    expect(textOf(conflict.shadowRoot!.querySelector('.theirs'))).to.contain('Write to Claire')
    expect(textOf(conflict.shadowRoot!.querySelector('.theirs'))).to.contain('Maya · by Jun 1, 2026')
    await keep(conflict, 'theirs')
    expect(await save(conflict)).to.deep.equal({})
    await keep(conflict, 'mine')
    expect(await save(conflict)).to.deep.equal({steps: []})
  })

  it('loses no step when both say the same of another one in another order', async () => {
    const there = [
      {...ask, words: 'Write to Claire'},
      {id: 'go', words: 'Go', due: '2026-07-01', by: 'me'} as const,
    ]
    const here = [
      {...ask, words: 'Call Claire'},
      {id: 'go', words: 'Go', by: 'me', due: '2026-07-01'} as const,
    ]
    const conflict = await open({steps: there}, {steps: here}, ['steps'])
    await keep(conflict, 'mine')
    expect(await save(conflict)).to.deep.equal({steps: here})
  })

  it('forgets what was chosen when the chart says something else again', async () => {
    const conflict = await open({words: 'Sing with Claire'}, {words: 'Sing on Sundays'}, ['words'])
    await keep(conflict, 'theirs')
    conflict.theirs = {...base, words: 'Dance with Claire'}
    await conflict.updateComplete
    expect(conflict.shadowRoot!.querySelector(':checked')).to.equal(null)
  })

  it('goes by the arrow keys, and shows markup as the words it is', async () => {
    const conflict = await open({words: '<img src=x onerror=alert(1)>'}, {words: 'Sing on Sundays'}, [
      'words',
    ])
    expect(conflict.shadowRoot!.querySelector('img')).to.equal(null)
    const [one, other] = conflict.shadowRoot!.querySelectorAll('input')
    expect(one!.name).to.equal(other!.name)
    expect(one!.labels![0]!.textContent).to.contain('Theirs, in the chart now')
  })

  describe('who saved theirs, and when', () => {
    const theirs = {words: 'Sing with Claire', importance: 8}
    const versions = [
      {goal: base, time: '2026-05-01T10:00:00-04:00', by: 'I. Bright'},
      {goal: {...base, words: theirs.words}, time: '2026-05-02T10:00:00-04:00', by: 'Sam Oak'},
      {goal: {...base, ...theirs}, time: '2026-05-03T10:00:00-04:00'},
    ]
    const told = async (history?: object): Promise<string[]> => {
      const conflict = await open(theirs, {words: 'Mine', importance: 2}, ['words', 'importance'])
      const asked: string[] = []
      conflict.addEventListener('goal-history-request', ({detail}) => {
        asked.push(detail.id)
        if (history) detail.respondWith(history as never)
      })
      conflict.goalId = 'choir'
      await conflict.updateComplete
      await aTimeout(0)
      await conflict.updateComplete
      expect(asked).to.deep.equal(['choir'])
      return [...conflict.shadowRoot!.querySelectorAll('[part=saved]')].map(textOf)
    }

    it('is told of each part by the version that brought it; what is not known is said so', async () => {
      const [words, importance] = await told({versions, complete: true})
      expect(words).to.match(/^saved May 2, 2026, .* by Sam Oak$/)
      expect(importance).to.match(/^saved May 3, 2026, .*; the chart does not say by whom$/)
    })

    it('is told as the latest moment where no earlier version is known, and nobody is named', async () => {
      const [words] = await told({versions: [{...versions[2], by: 'Sam Oak'}], complete: false})
      expect(words).to.match(/^saved by May 3, 2026, .* at the latest; the chart does not say by whom$/)
      expect(await told({versions: [], complete: false})).to.deep.equal([
        'The chart does not say who saved it, or when.',
        'The chart does not say who saved it, or when.',
      ])
    })

    it('is left out where nobody answers', async () => {
      expect(await told()).to.deep.equal([])
    })
  })
})
