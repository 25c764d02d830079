import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {goalText, newGoal, type RecoveryGoal} from '../../src/goals/index.js'
import {noteTerms} from '../../src/goals/note-terms.js'
import {lint} from '../../src/wording/index.js'
import {anyParts} from './edits-of-all-kinds.js'

const choir = newGoal({
  ...{
    words: 'Sing in <b>a choir</b> & "more"\nagain',
    components: ['meaning', 'connectedness'],
    language: 'en',
  },
  ...{status: 'working', statusDate: '2026-11-03', ownership: 'required', agreement: 'partly', importance: 0},
  notes: [
    {text: 'I miss it.', speaker: 'person', about: 'why'},
    {text: 'She lights up', speaker: 'supporter', name: 'Bo', about: 'why'},
    {text: 'Bus fare is short', speaker: 'staff', name: 'Dr X', about: 'barrier'},
  ],
  steps: [
    {id: 'a', words: 'Call the choir', by: 'me', due: '2026-12-05'},
    {id: 'd', words: 'Hum first', by: 'me', voice: {speaker: 'person'}},
    {id: 'b', words: 'Find the bus', by: 'together', done: '2026-11'},
    {id: 'c', words: 'I’ll drive.', by: 'supporter', voice: {speaker: 'supporter', name: 'Bo'}},
  ],
})
const last = {instrument: 'goal-progress', value: 0, time: '2026-11-20T23:30:00-05:00', words: 'A start'}
const english = (goal: RecoveryGoal, more = {}) =>
  goalText([{goal, ...more}], {language: 'en', personName: 'Ada'})
const french = (goal: RecoveryGoal) => goalText([{goal}], {language: 'fr'})

describe('the text of goals for a note', () => {
  it('quotes the person’s words as theirs, says where the goal stands, and what was said about it', () => {
    expect(english(choir, {last: {...last, speaker: 'person'}}).plain).toBe(`Goals

“Sing in <b>a choir</b> & "more"
again”
Ada, in their own words · Meaning, Connectedness · working on it since November 3, 2026 · required by law or order · the person agrees in part
- Why it matters:
  - “I miss it.”
  - “She lights up” (Bo, a supporter)
- What gets in the way: Bus fare is short (written by Dr X)
- Steps:
  - Call the choir (Ada, by December 5, 2026)
  - “Hum first” (Ada says and does it)
  - Find the bus (together, done November 2026)
  - “I’ll drive.” (said by Bo, a supporter; a supporter)
- How much it matters now: 0 out of 10
- How it is going, November 20, 2026:
  - 0 out of 10
  - “A start”
`)
  })

  it('leaves out no note, also of those that do not say what they are about', () => {
    const notes = [
      {text: 'It was a good week.', speaker: 'person'},
      {text: 'Seen at the choir', speaker: 'staff', name: 'Dr X'},
    ] as const
    expect(english({...choir, notes}).plain).toContain(
      '- Notes:\n  - “It was a good week.”\n  - Seen at the choir (written by Dr X)\n',
    )
  })

  it('has every text of every note, whatever it is about', () => {
    fc.assert(
      fc.property(anyParts, parts => {
        const goal = {...choir, ...parts} as RecoveryGoal
        for (const {text} of goal.notes) expect(english(goal).plain).toContain(text)
      }),
    )
  })

  it('is French in French, with French quotation marks and spaces, and leaves the words alone', () => {
    const {plain} = french(choir)
    expect(plain).toContain('«\u00a0Sing in <b>a choir</b> & "more"\nagain\u00a0»')
    expect(plain).toContain(
      'dans les mots de la personne · Sens, Liens et appartenance · en cours depuis le 3 novembre 2026',
    )
    expect(plain).toContain('Étapes\u00a0:\n  - Call the choir (la personne, d’ici le 5 décembre 2026)')
    expect(plain).toContain('Find the bus (ensemble, fait en novembre 2026)')
  })

  it('escapes everything in its HTML, marks the language of the words, and holds no style and no link', () => {
    const {html} = english({...choir, language: 'fr"><script>'})
    expect(html).toContain(
      '<b lang="fr&quot;&gt;&lt;script&gt;" dir="auto">“Sing in &lt;b&gt;a choir&lt;/b&gt; &amp; &quot;more&quot;<br>again”</b>',
    )
    expect(html).not.toMatch(/<script|style=|href|src=/)
  })

  it('puts nobody’s words into the person’s mouth: staff is not quoted, a rating by staff says so', () => {
    const clinical = newGoal({
      words: 'Attend group',
      components: [],
      speaker: 'staff',
      speakerName: 'Dr X',
      kind: 'clinical',
    })
    const {plain} = english(clinical, {
      last: {...last, words: undefined, speaker: 'staff', speakerName: 'Dr Y'},
    })
    expect(plain).toContain('\nAttend group\nwritten by Dr X · hoping · clinical goal')
    expect(plain).toContain('0 out of 10 (written by Dr Y)')
    expect(english({...clinical, speaker: 'unsaid'}).plain).toContain('it is not said whose words these are')
  })

  it('tells a level of attainment in the words that were agreed', () => {
    const scaled = {...choir, levels: [{level: -1 as const, words: 'Listens to the choir'}]}
    const {plain} = english(scaled, {
      last: {instrument: 'attainment', value: -1, time: '2026', speaker: 'person'},
    })
    expect(plain).toContain('- How it is going, 2026: Listens to the choir')
  })

  it('says by when it is meant, and how it could go, the most hoped for first', () => {
    const goal = {
      ...choir,
      dueDates: ['2026-12-24', 'at discharge'],
      levels: [
        {level: -1 as const, words: 'Listens to the choir'},
        {level: 2 as const, words: 'Sings a solo'},
      ],
    }
    expect(english(goal).plain).toContain('- By when:\n  - December 24, 2026\n  - at discharge\n')
    expect(english(goal).plain).toContain(
      '- How it could go:\n  - Much better than expected: Sings a solo\n  - Less than expected: Listens to the choir\n',
    )
    expect(french(goal).plain).toContain('- Pour quand\u00a0:\n  - 24 décembre 2026\n')
    expect(french(goal).plain).toContain('  - Beaucoup mieux que prévu\u00a0: Sings a solo\n')
  })

  it('says nothing of a goal that cannot be read safely but that it is so', () => {
    expect(english({...choir, caution: 'modifier'}).plain).not.toContain('choir')
  })

  it('leaves a date that is none as it was written', () => {
    expect(english({...choir, statusDate: '2026-13'}).plain).toContain('working on it since 2026-13')
  })

  it('has the same words in both forms, whatever the goal holds', () => {
    fc.assert(
      fc.property(anyParts, fc.constantFrom('en' as const, 'fr' as const), (parts, language) => {
        const goal = {...newGoal({words: 'Sing', components: ['hope']}), ...parts} as RecoveryGoal
        const {plain, html} = goalText([{goal}], {language})
        expect(wordsOf(html.replace(/<[^>]*>/g, ' '))).toEqual(wordsOf(plain.replace(/^ *- /gm, ' ')))
      }),
    )
  })

  it.each(['en', 'fr'] as const)('passes our own linter (%s)', language => {
    for (const text of textsOf(noteTerms[language])) expect(lint(text, {language}), text).toEqual([])
  })
})

function wordsOf(text: string): string[] {
  const entities = {'&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&'}
  return text
    .replace(/&(lt|gt|quot|#39|amp);/g, each => entities[each as '&lt;'])
    .split(/\s+/)
    .filter(Boolean)
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'function') return [String((value as (day: string) => string)('2026'))]
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsOf)
}
