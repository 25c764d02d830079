import fc from 'fast-check'
import type {CodeableConcept, Coding, Goal} from 'fhir/r4.js'
import {describe, expect, it} from 'vitest'
import {components} from '../../src/chime/index.js'
import {goalFromResource, goalToResource, systems} from '../../src/fhir/index.js'
import {newGoal, reviseGoal, statuses, type GoalChanges} from '../../src/goals/index.js'
import {freeze} from './freeze.js'
import {anyGoal, text} from './goals-of-all-kinds.js'

const today = '2026-11-23'
const someComponents = fc.uniqueArray(fc.constantFrom(...components))

/** Edits a frozen original in one way, as the record does. */
function edit(original: Goal, changes: GoalChanges) {
  const revised = reviseGoal(goalFromResource(freeze(original)), changes, today)
  return {revised, resource: goalToResource(revised, original)}
}

describe('a Goal that another system wrote', () => {
  it('is the very same object when nothing was changed', () => {
    const mayBeUnreadable = fc.record(
      {
        modifierExtension: fc.constant([{url: 'http://x.example/m', valueBoolean: true}]),
        implicitRules: text,
      },
      {requiredKeys: []},
    )
    fc.assert(
      fc.property(anyGoal, mayBeUnreadable, (goal, more) => {
        const original = freeze({...goal, ...more}) as Goal
        expect(goalToResource(goalFromResource(original), original)).toBe(original)
      }),
    )
  })

  it('keeps everything but the words when the words are edited', () => {
    fc.assert(
      fc.property(anyGoal, text, (original, words) => {
        const {revised, resource} = edit(original, {words})
        expect(without(resource, 'description')).toStrictEqual(without(original, 'description'))
        expect({...resource.description, text: 0}).toStrictEqual({...original.description, text: 0})
        if (resource !== original) expect(resource.description.text).toBe(words.trim())
        expect(goalFromResource(resource)).toEqual(revised)
        expect(revised.words.trim()).toBe(words.trim())
      }),
    )
  })

  it('keeps everything but our tags when the components are edited', () => {
    fc.assert(
      fc.property(anyGoal, someComponents, (original, wanted) => {
        const {revised, resource} = edit(original, {components: wanted})
        expect(without(resource, 'category')).toStrictEqual(without(original, 'category'))
        expect(foreignCodings(resource)).toStrictEqual(foreignCodings(original))
        const untouched = (original.category ?? []).filter(each =>
          ourCodes(each).every(code => wanted.includes(code as never)),
        )
        expect((resource.category ?? []).filter(each => untouched.includes(each))).toStrictEqual(untouched)
        expect(goalFromResource(resource)).toEqual({...revised, kind: expect.any(String)})
        expect(new Set(revised.components)).toEqual(new Set(wanted))
      }),
    )
  })

  it('keeps everything but the state when the state is edited', () => {
    fc.assert(
      fc.property(anyGoal, fc.constantFrom(...statuses), (original, status) => {
        const {revised, resource} = edit(original, {status})
        const state = [
          'lifecycleStatus',
          'achievementStatus',
          'statusDate',
          'statusReason',
          '_statusReason',
        ] as const
        expect(without(resource, ...state)).toStrictEqual(without(original, ...state))
        expect(goalFromResource(resource)).toEqual(revised)
        expect(revised.status).toBe(status)
      }),
    )
  })

  it('takes all three edits at once and says them back', () => {
    fc.assert(
      fc.property(
        anyGoal,
        text,
        someComponents,
        fc.constantFrom(...statuses),
        (original, words, wanted, status) => {
          const {revised, resource} = edit(original, {words, components: wanted, status})
          expect(goalFromResource(resource)).toEqual({...revised, kind: expect.any(String)})
        },
      ),
    )
  })
})

describe('a goal of our own', () => {
  it('reads back as it was said', () => {
    fc.assert(
      fc.property(
        text,
        someComponents,
        fc.constantFrom(...statuses),
        fc.boolean(),
        (words, tags, status, moved) => {
          const said = newGoal({words, components: tags, startDate: '2026-11', answers: ['o-1']})
          const goal = moved ? reviseGoal(said, {status}, today) : said
          const resource = goalToResource(goal, undefined, {patient: 'Patient/p', identifier: 'uuid'})
          expect(goalFromResource(resource)).toEqual(goal)
          expect(resource.description.text).toBe(words.trim())
        },
      ),
    )
  })

  it('is refused in words without the patient whose it is', () => {
    expect(() => goalToResource(newGoal({words: 'Sing', components: ['hope']}))).toThrow('needs the patient')
  })

  it('is refused in words when nothing was said', () => {
    const start = {patient: 'Patient/p', identifier: 'uuid'}
    expect(() => goalToResource(newGoal({words: ' \n', components: ['hope']}), undefined, start)).toThrow(
      'no words',
    )
  })
})

function ourCodes(category: CodeableConcept): (string | undefined)[] {
  return (category.coding ?? []).filter(isOurs).map(coding => coding.code)
}

function foreignCodings(goal: Goal): Coding[] {
  return (goal.category ?? []).flatMap(category => category.coding ?? []).filter(coding => !isOurs(coding))
}

function isOurs(coding: Coding): boolean {
  return coding.system === systems.chime && components.includes(coding.code as never)
}

function without(resource: Goal, ...elements: (keyof Goal)[]): Partial<Goal> {
  return Object.fromEntries(Object.entries(resource).filter(([key]) => !elements.includes(key as keyof Goal)))
}
