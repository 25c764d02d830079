import fc from 'fast-check'
import {expect} from 'vitest'
import {components} from '../../src/chime/index.js'
import type {GoalChanges, GoalField, RecoveryGoal} from '../../src/goals/index.js'
import type {SaveOutcome} from '../../src/record/index.js'

const words = fc.constantFrom('Sing again.', 'Chanter au bord de l’eau 🎶', 'Have my own key,\nand use it.')
const rating = fc.option(fc.integer({min: 0, max: 10}), {nil: undefined})

const fields = {
  words,
  components: fc.uniqueArray(fc.constantFrom(...components), {minLength: 1, maxLength: 3}),
  language: fc.constantFrom('fr-CA', 'en-CA'),
  themes: fc.uniqueArray(fc.constantFrom('c-peer', 'h-dreams', 'm-roles'), {maxLength: 3}),
  levels: fc.uniqueArray(fc.record({level: fc.constantFrom(-1, 0, 1), words}), {
    selector: ({level}) => level,
  }),
  status: fc.constantFrom('hoping', 'working', 'pausing', 'reached', 'letting-go'),
  importance: rating,
  confidence: rating,
  ownership: fc.constantFrom('mine', 'shared', undefined),
  agreement: fc.constantFrom('agree', 'partly', undefined),
  review: fc.option(fc.record({everyWeeks: fc.integer({min: 1, max: 8})}), {nil: undefined}),
  steps: fc.uniqueArray(fc.record({id: fc.constantFrom('a', 'b', 'c'), words}), {
    selector: step => step.id,
  }),
  notes: fc.uniqueArray(
    fc.record({text: words, speaker: fc.constant('person'), about: fc.constantFrom('why', 'support')}),
    {selector: note => note.text + note.about},
  ),
}

/** What somebody may change of a goal: a few of its fields, lists too, so that two edits meet in some and not in all. */
export const changes = fc
  .tuple(fc.record(fields), fc.subarray(Object.keys(fields), {minLength: 1, maxLength: 4}))
  .map(([all, chosen]) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => chosen.includes(name))),
  ) as fc.Arbitrary<GoalChanges>

/**
 * Every edit of the same base that was saved is in what the goal has become: a single value as it was meant, and of a
 * list what was added and not what was taken away. Every other edit was told as a conflict or as no change.
 */
export function expectNothingLost({
  base,
  final,
  edits,
}: {
  base: RecoveryGoal
  final: RecoveryGoal
  edits: [GoalChanges, SaveOutcome][]
}): void {
  for (const [change, outcome] of edits) {
    expect(['saved', 'unchanged', 'conflict']).toContain(outcome.kind)
    if (outcome.kind !== 'saved') continue
    for (const field of Object.keys(change) as GoalField[]) {
      const [was, wanted, is] = [base[field], change[field], final[field]]
      if (!Array.isArray(was)) {
        if (!same(was, wanted)) expect(is, field).toEqual(wanted)
        continue
      }
      const [before, now, after] = [was, wanted, is].map(list => (list as unknown[]).map(written))
      for (const item of now!) if (!before!.includes(item)) expect(after, field).toContain(item)
      for (const item of before!) if (!now!.includes(item)) expect(after, field).not.toContain(item)
    }
  }
}

function same(one: unknown, other: unknown): boolean {
  return written(one) === written(other)
}

/** As text, whatever the order of its parts. */
function written(value: unknown): string {
  if (typeof value !== 'object' || !value) return String(value)
  return JSON.stringify(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(),
  )
}
