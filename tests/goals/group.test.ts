import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {components, type Component} from '../../src/chime/index.js'
import {groupGoals, newGoal} from '../../src/goals/index.js'

const entry = (...tags: Component[]) => ({goal: newGoal({words: 'Sing', components: tags})})

describe('goals by component', () => {
  it('have a group for every component in the order of CHIME, and the untagged last', () => {
    expect(groupGoals([]).map(group => group.component)).toEqual([...components, undefined])
  })

  it('stand under their first component, in the order given', () => {
    const [early, late, untagged] = [entry('meaning', 'hope'), entry('meaning'), entry()]
    const groups = groupGoals([early, untagged, late])
    expect(groups.find(group => group.component === 'meaning')!.entries).toEqual([early, late])
    expect(groups.at(-1)!.entries).toEqual([untagged])
  })

  it('are each there exactly once, even with a component that we do not know', () => {
    const tag = fc.constantFrom(...components, 'joy' as Component)
    fc.assert(
      fc.property(fc.array(fc.array(tag)), sets => {
        const entries = sets.map(tags => entry(...tags))
        const shown = groupGoals(entries).flatMap(group => group.entries)
        expect(new Set(shown)).toEqual(new Set(entries))
        expect(shown).toHaveLength(entries.length)
      }),
    )
  })
})
