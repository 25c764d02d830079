import fc from 'fast-check'
import type {Goal} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {goalFromResource, goalToResource, systems} from '../../src/fhir/index.js'
import {
  changesBetween,
  newGoal,
  reviseGoal,
  type GoalField,
  type RecoveryGoal,
} from '../../src/goals/index.js'
import {anyEdit, anyParts} from '../goals/edits-of-all-kinds.js'
import {chartedGoal} from './charted-goals.js'
import {freeze} from './freeze.js'
import {pathsChanged} from './paths-changed.js'

const today = '2026-11-23'
const runs = {numRuns: Number(process.env.RUNS) || 300}

/** Where each part of a goal lives; an edit of it may touch no other path. */
const homes: Readonly<Record<GoalField, RegExp>> = {
  words: /^description\.text$|^extension\(typed-by\)/,
  language: /^description\._text(\.extension\((words-)?language\).*)?$/,
  components: /^category/,
  themes: /^category/,
  tags: /^category/,
  status: /^(lifecycleStatus|achievementStatus.*|statusDate|_?statusReason)$/,
  notes: /^note(\[([-+]|<>)\]|\.text)$/,
  steps: /^target(\[([-+]|<>)\]|\.detailString)$/,
  levels:
    /^extension(\(pco-goal-attainment-scaling\)(\[[-+]\]|\.extension\((progressText|text)\)\.valueString))?$/,
  ownership: /^extension(\(goal-ownership\).*)?$/,
  agreement: /^extension(\(goal-acceptance\).*)?$/,
  importance: /^extension(\(goal-importance\).*)?$/,
  confidence: /^extension(\(goal-confidence\).*)?$/,
  review: /^extension(\(goal-review\).*)?$/,
  successor: /^extension(\(goal-relationship\).*)?$/,
}

describe('a single edit of a goal that several systems wrote at', () => {
  it('touches no path but those of the part that was edited, and reads back as it was meant', () => {
    fc.assert(
      fc.property(chartedGoal, anyEdit, (original, edit) => {
        const before = goalFromResource(freeze(original))
        const revised = reviseGoal(before, edit(before), today)
        fc.pre(canBeWritten(revised, before))
        const resource = goalToResource(revised, original)
        const changes = changesBetween(before, revised)
        if (!changes) {
          expect(resource).toBe(original)
          return
        }
        const [field, ...more] = Object.keys(changes) as GoalField[]
        expect(more).toEqual([])
        const strays = pathsChanged(original, resource).filter(path => !homes[field!].test(path))
        expect(strays).toEqual([])
        expect(otherTargets(resource)).toStrictEqual(otherTargets(original))
        expect(goalFromResource(resource)).toEqual(asReadBack(revised, field!))
      }),
      runs,
    )
  })

  it('that is taken back gives the goal as it was', () => {
    fc.assert(
      fc.property(chartedGoal, anyEdit, (original, edit) => {
        const before = goalFromResource(original)
        const revised = reviseGoal(before, edit(before), today)
        fc.pre(canBeWritten(revised, before) && canBeWritten(before, revised) && before.words !== '')
        const there = goalToResource(revised, freeze(original))
        const back = goalToResource({...goalFromResource(there), ...pick(before, revised)}, freeze(there))
        expect(changesBetween(before, goalFromResource(back))).toBeUndefined()
      }),
      runs,
    )
  })
})

describe('a new goal', () => {
  it('is written with every part that is there, and reads back as it was said', () => {
    fc.assert(
      fc.property(anyParts, parts => {
        const said = {...newGoal({words: 'Sing', components: ['hope'], dueDates: ['2027']}), ...parts}
        fc.pre(said.words !== undefined)
        const goal = {...said, words: said.words.trim()} as RecoveryGoal
        const typedBy = {reference: 'Practitioner/x', display: 'Dr X'}
        const resource = goalToResource(goal, undefined, {patient: 'Patient/p', identifier: 'uuid', typedBy})
        const levels = [...goal.levels].sort((one, other) => other.level - one.level)
        expect(goalFromResource(resource)).toEqual({
          ...goal,
          levels,
          typedBy: 'Dr X',
          details: filedUnder(goal),
        })
        expect(JSON.parse(JSON.stringify(resource))).toStrictEqual(resource)
      }),
      runs,
    )
  })
})

/** States that only another system gives a goal cannot be written again, nor can «changed» without what it became. */
function canBeWritten(goal: RecoveryGoal, before: RecoveryGoal): boolean {
  if (goal.status === before.status) return goal.status !== 'changed' || Boolean(goal.successor)
  return (
    !['closed', 'unknown'].includes(goal.status) && (goal.status !== 'changed' || Boolean(goal.successor))
  )
}

/** The targets that are no steps. */
function otherTargets({target = []}: Goal) {
  return target.filter(
    each => each.measure?.coding?.every(coding => coding.system !== systems.goalPart) ?? true,
  )
}

/** What follows from an edit elsewhere in the reading. */
function asReadBack(goal: RecoveryGoal, field: GoalField): RecoveryGoal {
  return {
    ...goal,
    levels: [...goal.levels].sort((one, other) => other.level - one.level),
    // Nobody knows who typed words that were changed without saying by whom.
    ...(field === 'words' && {typedBy: undefined}),
    // What a tag is called is a detail too.
    ...(field === 'tags' && {details: expect.any(Array) as never}),
    ...(field === 'components' && {kind: expect.any(String) as never}),
    // A goal that is over is called changed where another took its place.
    ...(field === 'successor' && {status: expect.any(String) as never}),
  }
}

function filedUnder({tags}: RecoveryGoal): RecoveryGoal['details'] {
  return tags.map(({name}) => ({about: 'category', text: name!}))
}

function pick(before: RecoveryGoal, revised: RecoveryGoal): Partial<RecoveryGoal> {
  const changes = changesBetween(revised, before)
  return {...changes, ...(changes?.status && {statusDate: before.statusDate})}
}
