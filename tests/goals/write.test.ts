import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {components} from '../../src/chime/index.js'
import {changesBetween, faultsOf, newGoal, reviseGoal, statuses} from '../../src/goals/index.js'

const singing = newGoal({words: 'Sing in a choir', components: ['hope', 'meaning'], startDate: '2026-11-23'})
const tags = fc.array(fc.constantFrom(...components), {maxLength: 6})

describe('a new goal', () => {
  it('is the person’s, in their words, and hoped for: nobody said that it is being worked on', () => {
    expect(singing).toMatchObject({
      kind: 'personal',
      speaker: 'person',
      status: 'hoping',
      words: 'Sing in a choir',
    })
  })

  it('keeps the words as they were said: emoji, line breaks, direction, case and spelling', () => {
    const words = 'chanté 🎶  tous les\njours — أريد أن أرسم\u200f'
    expect(newGoal({words: `\n ${words} `, components: []}).words).toBe(words)
  })

  it('has each component once, in the order chosen', () => {
    expect(newGoal({words: 'Sing', components: ['meaning', 'hope', 'meaning']}).components).toEqual([
      'meaning',
      'hope',
    ])
  })

  it('knows the answers that it grew out of', () => {
    expect(newGoal({words: 'Sing', components: ['hope'], answers: ['o-1']}).answers).toEqual(['o-1'])
  })
})

describe('revising a goal', () => {
  it('gives back the very same goal when nothing changes', () => {
    expect(reviseGoal(singing, {})).toBe(singing)
    expect(
      reviseGoal(singing, {words: ' Sing in a choir\n', components: ['meaning', 'hope'], status: 'hoping'}),
    ).toBe(singing)
  })

  it('changes only what was changed, and never the goal itself', () => {
    const frozen = Object.freeze({...singing, components: Object.freeze([...singing.components])})
    const revised = reviseGoal(frozen, {words: 'Sing on stage'})
    expect(revised).toEqual({...singing, words: 'Sing on stage'})
    expect(changesBetween(frozen, revised)).toEqual({words: 'Sing on stage'})
  })

  it('takes the components that are wanted, repeated or not, and lets those that stay keep their place', () => {
    expect(reviseGoal(singing, {components: ['identity', 'meaning']}).components).toEqual([
      'meaning',
      'identity',
    ])
    expect(reviseGoal(singing, {components: ['hope', 'hope']}).components).toEqual(['hope'])
    fc.assert(
      fc.property(tags, tags, (before, wanted) => {
        const goal = newGoal({words: 'Sing', components: before})
        expect(new Set(reviseGoal(goal, {components: wanted}).components)).toEqual(new Set(wanted))
      }),
    )
  })

  it('dates a change of state by today; a day that is not known is not made up', () => {
    const paused = reviseGoal(singing, {status: 'pausing'}, '2026-12-01')
    expect(paused).toMatchObject({status: 'pausing', statusDate: '2026-12-01'})
    expect(reviseGoal(paused, {status: 'working'}).statusDate).toBeUndefined()
    expect(reviseGoal(paused, {words: 'Sing later'}, '2026-12-24').statusDate).toBe('2026-12-01')
  })

  it('offers no state that means to have failed', () => {
    expect(statuses).toEqual(['hoping', 'working', 'pausing', 'reached', 'letting-go'])
  })
})

describe('what keeps a goal from being saved', () => {
  it('is nothing, with words and a component', () => {
    expect(faultsOf(singing)).toEqual([])
  })

  it('is having no words, or none but blanks', () => {
    expect(faultsOf({...singing, words: ' \n\t'})).toEqual(['words-missing'])
  })

  it('is a personal goal without a component; a clinical one needs none', () => {
    expect(faultsOf({...singing, components: []})).toEqual(['component-missing'])
    expect(faultsOf({...singing, components: [], kind: 'clinical'})).toEqual([])
  })

  it('is meaning that cannot be read safely', () => {
    expect(faultsOf({...singing, caution: 'modifier'})).toEqual(['unreadable'])
  })

  it('is not faulty for what it never had: another system’s goal may be reworded untagged, or tagged wordless', () => {
    const untagged = {...singing, components: []}
    expect(faultsOf({...untagged, words: 'Sing again'}, untagged)).toEqual([])
    expect(faultsOf({...singing, components: []}, singing)).toEqual(['component-missing'])
    expect(faultsOf({...singing, words: ''}, {...untagged, words: ''})).toEqual([])
    expect(faultsOf({...singing, words: ''}, singing)).toEqual(['words-missing'])
  })
})
