import fc from 'fast-check'
import {components, themes} from '../../src/chime/index.js'
import {
  agreements,
  attainments,
  changeable,
  doers,
  ownerships,
  statuses,
  topics,
  type GoalChanges,
  type GoalField,
  type GoalNote,
  type GoalStep,
  type RecoveryGoal,
} from '../../src/goals/index.js'

const words = fc.constantFrom(
  'Chanter 🎶\nensemble',
  'أريد أن أرسم',
  '<b>Call</b> Ada & co',
  ' e\u0301te\u0301',
  'Walk * twice *',
)
const day = fc.constantFrom('2026', '2026-02', '2026-02-28', '2027-01-01')
const moment = fc.constantFrom('2026-02-28T23:30:00+14:00', '2026-03-08T02:30:00-05:00', '2026-03')
const id = fc.constantFrom('a', 'b', 'c', '8d1f0c1e-0001')

const voice = fc.constantFrom(
  {speaker: 'person' as const},
  {speaker: 'person' as const, name: 'Ada'},
  {speaker: 'supporter' as const, name: 'Bo'},
  {speaker: 'supporter' as const, by: 'RelatedPerson/bo'},
  {speaker: 'staff' as const, name: 'Dr X', by: 'Practitioner/x'},
  {speaker: 'staff' as const},
  {speaker: 'unsaid' as const},
  {speaker: 'unsaid' as const, name: 'Desk'},
)
const step: fc.Arbitrary<GoalStep> = fc.record(
  {
    ...{id, words, by: fc.constantFrom(...doers), due: day, done: day},
    voice: voice.filter(({speaker, ...more}) => speaker !== 'unsaid' || 'name' in more),
  },
  {requiredKeys: ['id', 'words']},
)
const note: fc.Arbitrary<GoalNote> = fc
  .tuple(
    voice,
    fc.record({text: words, time: moment, about: fc.constantFrom(...topics)}, {requiredKeys: ['text']}),
  )
  .map(parts => Object.assign({}, ...parts) as GoalNote)

const rating = fc.option(fc.integer({min: 0, max: 10}), {nil: undefined})
const plan = fc.record({date: day, everyWeeks: fc.integer({min: 1, max: 52})}, {requiredKeys: []})

/** What each field of a goal may hold. */
const values: {[Field in GoalField]: fc.Arbitrary<RecoveryGoal[Field] | undefined>} = {
  words,
  language: fc.constantFrom('en-CA', 'fr-CA', 'ar', undefined),
  components: fc.uniqueArray(fc.constantFrom(...components), {minLength: 1}),
  themes: fc.uniqueArray(fc.constantFrom(...themes.map(theme => theme.code)), {maxLength: 4}),
  tags: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('https://site.example/frame|hope', 'https://site.example/frame|land'),
      name: words,
    }),
    {selector: each => each.id},
  ),
  status: fc.constantFrom(...statuses),
  notes: fc.array(note, {maxLength: 3}),
  steps: fc.uniqueArray(step, {maxLength: 3, selector: each => each.id}),
  levels: fc.uniqueArray(fc.record({level: fc.constantFrom(...attainments), words}), {
    selector: each => each.level,
  }),
  ownership: fc.constantFrom(...ownerships, undefined),
  agreement: fc.constantFrom(...agreements, undefined),
  importance: rating,
  confidence: rating,
  review: fc.option(
    plan.filter(each => Object.keys(each).length > 0),
    {nil: undefined},
  ),
  successor: fc.constantFrom('g2', 'g3', undefined),
}

/** Everything that a form may have filled in, some of it or all. */
export const anyParts = fc.record(values, {requiredKeys: []}) as fc.Arbitrary<GoalChanges>

/** An edit of one field, made of what the goal holds there: replaced, or one item of a list changed, taken away, added. */
export type Edit = (goal: RecoveryGoal) => GoalChanges

const replaced = fc
  .constantFrom(...changeable.filter(field => !['notes', 'steps', 'levels'].includes(field)))
  .chain(field => values[field].map((value): Edit => () => ({[field]: value})))

const itemEdits = fc.constantFrom('notes' as const, 'steps' as const, 'levels' as const).chain(field =>
  fc
    .tuple(fc.nat(), words, fc.constantFrom('changed', 'removed', 'swapped'), values[field])
    .map(([place, text, way, more]): Edit => goal => {
      const items = goal[field] as readonly object[]
      const at = place % Math.max(1, items.length)
      if (way === 'removed') return {[field]: items.filter((_, index) => index !== at)}
      if (way === 'swapped') return {[field]: [...items].reverse()}
      const changed = items.map((item, index) =>
        index === at ? {...item, [field === 'notes' ? 'text' : 'words']: text} : item,
      )
      const isNew = (item: object): boolean =>
        !items.some(each => keyOf(each) !== undefined && keyOf(each) === keyOf(item))
      return {[field]: [...changed, ...(more as readonly object[]).filter(isNew).slice(0, 1)]}
    }),
)

/** What tells one step or level from another; notes may repeat. */
function keyOf(item: object): unknown {
  const {id: stepId, level} = item as {id?: string; level?: number}
  return stepId ?? level
}

/** Any single edit of any single field. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(replaced, itemEdits)
