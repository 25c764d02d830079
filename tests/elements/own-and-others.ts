import {newGoal, type RecoveryGoal} from '../../src/goals/index.js'
import type {Reading} from '../../src/measures/index.js'
import {emptySnapshot, type GoalEntry, type RecordSnapshot} from '../../src/record/index.js'

/** What a person must never meet on a screen or a paper that is theirs: it stands in everything that others wrote. */
export const kept = 'KEPT-FROM-THE-PERSON'

const entry = (id: string, goal: Partial<RecoveryGoal>, rest: Partial<GoalEntry> = {}): GoalEntry => ({
  id,
  origin: 'ours',
  goal: {...newGoal({words: `Goal ${id}`, components: ['hope']}), ...goal},
  ...rest,
})

const own = entry('own', {
  words: 'I’d like to sing again, loud.\nNot in a choir.',
  components: ['identity', 'hope'],
  status: 'working',
  typedBy: kept,
  dueDates: ['2031-01-01'],
  details: [
    {about: 'addresses', text: `${kept}: a diagnosis`},
    {about: 'reason', text: `${kept}: a reason`},
  ],
  steps: [
    {
      id: 's1',
      words: 'Call the music school',
      by: 'me',
      due: '2031-02-03',
      voice: {speaker: 'staff', name: kept},
    },
    {id: 's2', words: 'Find the old song book', by: 'supporter', done: '2030-12-01'},
  ],
  notes: [
    {text: 'It is the only hour when I am not tired.', speaker: 'person', about: 'why'},
    {text: 'My sister picks me up.', speaker: 'person', about: 'support'},
    {text: 'I never said a choir.', speaker: 'person', about: 'agreement'},
    {text: `${kept}: what staff says of that`, speaker: 'staff', about: 'agreement'},
    {text: `${kept}: an assessment`, speaker: 'staff', name: 'Rose'},
    {text: `${kept}: strengths as seen by staff`, speaker: 'staff', about: 'strength'},
    {text: `${kept}: nobody signed this`, speaker: 'unsaid'},
  ],
})

const goals: GoalEntry[] = [
  own,
  entry('reached', {words: 'Ride to the river', components: ['meaning'], status: 'reached'}),
  entry('clinical', {words: kept, kind: 'clinical', speaker: 'staff'}),
  entry('unsaid', {words: kept, kind: 'unsaid', speaker: 'unsaid'}, {origin: 'other', originName: kept}),
  entry('sorted', {words: kept, kind: 'personal', speaker: 'unsaid'}),
  entry('restricted', {words: kept}, {restricted: true}),
  entry('unread', {words: kept, caution: 'modifier'}),
  entry('over', {words: kept, status: 'letting-go'}),
]

const answer = (id: string, rest: Partial<Reading>): Reading => ({
  id,
  instrument: 'chime-check-in',
  linkId: 'hope',
  component: 'hope',
  label: kept,
  time: '2030-11-05T10:00:00-05:00',
  ...rest,
})

const readings: Reading[] = [
  answer('r1', {value: 2}),
  answer('r2', {
    value: 3,
    time: '2030-12-05T10:00:00-05:00',
    words: 'The choir leader waved at me.',
    notes: [{text: kept, name: kept, speaker: 'staff'}],
  }),
  answer('r3', {value: 0, mode: 'proxy', answeredBy: kept, words: kept, time: '2030-12-06T10:00:00-05:00'}),
  answer('r4', {text: kept, time: '2030-12-07T10:00:00-05:00'}),
  answer('r5', {instrument: 'qpr-15', linkId: undefined, value: 31, text: kept, words: kept}),
  answer('r6', {instrument: 'goal-progress', goal: 'own', value: 6, speaker: 'person', linkId: undefined}),
  answer('r7', {instrument: 'goal-progress', goal: 'own', value: 1, speaker: 'staff', speakerName: kept}),
]

/** A record that is ready, with what is the person's in between everything that is not. */
export const mixedSnapshot: RecordSnapshot = {
  ...emptySnapshot,
  whose: 'https://chart.example Patient/sam',
  person: {name: 'Sam'},
  goals,
  readings,
  goalsPart: {phase: 'ready', complete: true},
  readingsPart: {phase: 'ready', complete: true},
  personPart: {phase: 'ready', complete: true},
  author: {reference: 'Practitioner/7', display: kept},
}

/** The same where a community worded a frame of its own, and one goal is filed under it. */
export const framedSnapshot: RecordSnapshot = {
  ...mixedSnapshot,
  site: {
    frame: {
      system: 'https://north-shore.example/directions',
      name: {en: 'Our directions', fr: 'Nos directions'},
      origin: {writtenBy: [], reviewedWithLivedExperience: false},
      tags: [
        {code: 'hope', name: {en: 'Hope (ours)', fr: 'Espoir (le nôtre)'}},
        {code: 'belonging', name: {en: 'Belonging', fr: 'Appartenance'}},
      ],
    },
  },
  goals: goals.map(each =>
    each.id === 'own'
      ? {
          ...each,
          goal: {
            ...each.goal,
            tags: [{id: 'https://north-shore.example/directions|belonging', name: 'Belonging'}],
          },
        }
      : each,
  ),
}

/** Everything that is written inside, in text and in attributes, through shadow roots. */
export function written(root: Element | ShadowRoot): string {
  const inner = root instanceof Element && root.shadowRoot ? written(root.shadowRoot) : ''
  const attributes = root instanceof Element ? [...root.attributes].map(({value}) => value) : []
  const own = [...root.childNodes].map(node =>
    node instanceof Element ? written(node) : node instanceof Text ? node.data : '',
  )
  return [inner, ...attributes, ...own].join(' ')
}
