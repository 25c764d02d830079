import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  mergeChanges,
  newGoal,
  reviseGoal,
  sameValue,
  type GoalField,
  type GoalNote,
  type GoalStep,
  type RecoveryGoal,
} from '../../src/goals/index.js'
import {anyEdit, anyParts} from './edits-of-all-kinds.js'

const lists = ['components', 'themes', 'notes', 'steps', 'levels'] as const satisfies readonly GoalField[]
const goalOf = (parts: object) =>
  ({...newGoal({words: 'Sing', components: ['hope']}), ...parts}) as RecoveryGoal
const runs = {numRuns: 1000}

/** What both of them meant, if nobody has to decide: their state with the merged changes on top. */
function merge(base: RecoveryGoal, theirs: RecoveryGoal, mine: RecoveryGoal) {
  const meant = Object.fromEntries(Object.keys(mine).map(field => [field, mine[field as GoalField]]))
  const {changes, contested} = mergeChanges(base, theirs, meant)
  return {merged: {...theirs, ...changes} as RecoveryGoal, contested}
}

const said = (text: string, more: Partial<GoalNote> = {}): GoalNote => ({text, speaker: 'person', ...more})
const moment = {time: '2026-01-01T10:00:00Z', about: 'support'} as const
const [a, b, c] = ['A', 'B', 'C'].map(text => said(text, moment)) as [GoalNote, GoalNote, GoalNote]
const step = (id: string): GoalStep => ({id, words: id})

describe('two people who change one list at the same time', () => {
  const merged = (base: GoalNote[], theirs: GoalNote[], mine: GoalNote[]) =>
    mergeChanges(goalOf({notes: base}), goalOf({notes: theirs}), {notes: mine})

  it('each take away another note of one moment and topic: both are gone', () => {
    expect(merged([a, b], [b], [a])).toEqual({changes: {notes: []}, contested: []})
  })

  it('take a note away and add one of the same moment and topic: neither is taken for the other', () => {
    expect(merged([a, b], [b], [a, b, c])).toEqual({changes: {notes: [b, c]}, contested: []})
    expect(merged([a, b], [b], [said('A2', moment), b]).contested).toEqual(['notes'])
  })

  it('decide themselves when both reworded a note that does not say when it was', () => {
    expect(merged([said('A')], [said('A, theirs')], [said('A, mine')]).contested).toEqual(['notes'])
    const [one, other] = [said('One.', {about: 'why'}), said('Other.', {about: 'why'})]
    expect(merged([], [one], [other])).toEqual({changes: {notes: [one, other]}, contested: []})
  })

  it('both bring what arrived once already, in another order of its parts: it is there once', () => {
    const [why, theirs] = [said('Why.', {about: 'why', name: 'Ada'}), said('Theirs.')]
    const turned = {name: 'Ada', about: 'why', speaker: 'person', text: 'Why.', time: undefined} as const
    expect(merged([], [why, theirs], [turned as GoalNote])).toEqual({
      changes: {notes: [why, theirs]},
      contested: [],
    })
  })

  it('keep the order that one of them chose, beside what the other added', () => {
    const base = goalOf({steps: [step('a'), step('b')]})
    const added = {steps: [step('a'), step('b'), step('c')]}
    const turned = {steps: [step('b'), step('a')]}
    const both = [step('b'), step('a'), step('c')]
    expect(mergeChanges(base, goalOf(added), turned).changes.steps).toEqual(both)
    expect(mergeChanges(base, goalOf(turned), added).changes.steps).toEqual(both)
  })

  it('each write another level, and neither is taken for one that was there before', () => {
    const levels = [{level: 1, words: 'Hums'} as const]
    const [low, high] = [{level: 0, words: 'Listens'} as const, {level: 2, words: 'Sings'} as const]
    const {changes} = mergeChanges(goalOf({levels}), goalOf({levels: [...levels, low]}), {
      levels: [...levels, high],
    })
    expect(changes.levels).toEqual([...levels, low, high])
  })
})

describe('two people who change one goal at the same time', () => {
  it('lose nothing unseen: what either wrote of a field is there, or the field is contested', () => {
    fc.assert(
      fc.property(anyParts, anyEdit, anyEdit, (parts, one, other) => {
        const base = goalOf(parts)
        const [theirs, mine] = [reviseGoal(base, one(base)), reviseGoal(base, other(base))]
        const {merged, contested} = merge(base, theirs, mine)
        for (const field of ['words', 'language', 'status', 'ownership', 'agreement', 'importance'] as const)
          for (const side of [theirs, mine])
            if (!sameValue(side[field], base[field]) && !contested.includes(field))
              expect(merged[field]).toEqual(side[field])
      }),
      runs,
    )
  })

  it('keep every item that either added or changed, and just those items that neither took away', () => {
    fc.assert(
      fc.property(anyParts, anyEdit, anyEdit, (parts, one, other) => {
        const base = goalOf(parts)
        const [theirs, mine] = [reviseGoal(base, one(base)), reviseGoal(base, other(base))]
        const {merged, contested} = merge(base, theirs, mine)
        for (const field of lists.filter(each => !contested.includes(each))) {
          const [was, there, here, now] = [base, theirs, mine, merged].map(goal => tally(goal[field]))
          for (const item of new Set([...was!.keys(), ...there!.keys(), ...here!.keys()])) {
            const [before, their, my] = [was, there, here].map(side => side!.get(item) ?? 0)
            // Taken away by either is taken away; put there by either is there.
            const least = Math.max(0, before! - Math.max(0, before! - their!) - Math.max(0, before! - my!))
            const added = Math.max(their! - before!, my! - before!, 0)
            const count = now!.get(item) ?? 0
            expect(count, `${field}: ${item}`).toBeGreaterThanOrEqual(least + added)
            if (!added) expect(count, `${field}: ${item}`).toBeLessThanOrEqual(Math.min(their!, my!))
          }
        }
      }),
      runs,
    )
  })

  it('come to the same goal whoever saves first, but for the order of what was added', () => {
    fc.assert(
      fc.property(anyParts, anyEdit, anyEdit, (parts, one, other) => {
        const base = goalOf(parts)
        const [theirs, mine] = [reviseGoal(base, one(base)), reviseGoal(base, other(base))]
        const [first, second] = [merge(base, theirs, mine), merge(base, mine, theirs)]
        expect(first.contested).toEqual(second.contested)
        if (first.contested.length) return
        for (const field of lists) expect(tally(first.merged[field])).toEqual(tally(second.merged[field]))
      }),
      runs,
    )
  })

  it('meet the same words without a quarrel when they wrote the same', () => {
    fc.assert(
      fc.property(anyParts, anyEdit, (parts, edit) => {
        const base = goalOf(parts)
        const both = reviseGoal(base, edit(base))
        expect(merge(base, both, both).contested).toEqual([])
      }),
    )
  })

  it('find once what had arrived already of an edit that is tried again, whatever the order of its parts', () => {
    fc.assert(
      fc.property(anyParts, anyParts, anyParts, (parts, one, other) => {
        const [base, added, more] = [parts, one, other].map(each => each.notes ?? [])
        const mine = [...base!, ...added!]
        const {changes, contested} = mergeChanges(
          goalOf({notes: base}),
          goalOf({notes: [...mine, ...more!]}),
          turnedRound({notes: mine}),
        )
        expect(contested).toEqual([])
        expect(tally(changes.notes!)).toEqual(tally([...mine, ...more!]))
      }),
      runs,
    )
  })

  it('decide themselves when one changed a step that the other took away', () => {
    const base = goalOf({
      steps: [
        {id: 'a', words: 'Call'},
        {id: 'b', words: 'Go'},
      ],
    })
    const theirs = {...base, steps: [{id: 'b', words: 'Go'}]}
    expect(
      mergeChanges(base, theirs, {
        steps: [
          {id: 'a', words: 'Call Ada'},
          {id: 'b', words: 'Go'},
        ],
      }).contested,
    ).toEqual(['steps'])
  })

  it('each tick a step of their own, and both are done', () => {
    const base = goalOf({
      steps: [
        {id: 'a', words: 'Call'},
        {id: 'b', words: 'Go'},
      ],
    })
    const done = (id: string) => base.steps.map(step => (step.id === id ? {...step, done: '2026'} : step))
    const {changes} = mergeChanges(base, {...base, steps: done('a')}, {steps: done('b')})
    expect(changes.steps!.map(step => step.done)).toEqual(['2026', '2026'])
  })

  it('do not quarrel over the order in which the parts of a step were written', () => {
    const base = goalOf({steps: [{id: 'a', words: 'Call', by: 'me'}]})
    const theirs = {...base, steps: [{id: 'a', words: 'Call', by: 'me', done: '2026'} as const]}
    const mine = {steps: [{by: 'me', words: 'Call', id: 'a'} as const, {id: 'b', words: 'Go'}]}
    expect(mergeChanges(base, theirs, mine)).toEqual({
      contested: [],
      changes: {steps: [...theirs.steps, {id: 'b', words: 'Go'}]},
    })
  })
})

/** The same, with the parts of everything in it the other way round. */
function turnedRound<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(turnedRound) as Value
  if (typeof value !== 'object' || !value) return value
  const entries = Object.entries(value).reverse()
  return Object.fromEntries(entries.map(([name, each]) => [name, turnedRound(each as unknown)])) as Value
}

/** How often each item is there, whatever the order of its parts. */
function tally(items: readonly unknown[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) {
    const name = JSON.stringify(item, (_name, part: unknown) =>
      typeof part === 'object' && part && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort())
        : part,
    )
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}
