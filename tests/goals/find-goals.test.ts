import {describe, expect, it} from 'vitest'
import {matches, newGoal, statuses, type GoalSearch} from '../../src/goals/index.js'

const singing = newGoal({
  words: 'Chanter à l’Église Saint-Cœur',
  components: ['meaning', 'connectedness'],
  themes: ['m-spirit'],
  status: 'working',
  speakerName: 'Zoé',
  notes: [{text: 'Because of my GRANDMOTHER', speaker: 'person'}],
  steps: [{id: 'a', words: 'Call the priest'}],
  levels: [{level: 1, words: 'A solo'}],
})

describe('looking for a goal', () => {
  it.each<[string, GoalSearch]>([
    ['nothing in particular', {}],
    ['blanks', {text: ' \n'}],
    ['a word of it, whatever its accents and case', {text: 'EGLISE'}],
    ['a letter that is two', {text: 'coeur'}],
    ['an apostrophe of another kind', {text: "l'eg"}],
    ['several words in any order, from several places', {text: 'priest grandmother solo'}],
    ['its component in English', {text: 'connected'}],
    ['its component in French', {text: 'appartenance'}],
    ['its theme', {text: 'spiritualité'}],
    ['who said it', {text: 'zoe'}],
    ['a second component', {component: 'connectedness'}],
    ['its state and its words', {status: 'working', text: 'chanter'}],
  ])('finds it by %s', (_what, search) => {
    expect(matches(singing, search)).toBe(true)
  })

  it.each<[string, GoalSearch]>([
    ['a component that it does not have', {component: 'hope'}],
    ['another state', {status: statuses[0]!}],
    ['words of which one is not there', {text: 'chanter danser'}],
  ])('does not find it by %s', (_what, search) => {
    expect(matches(singing, search)).toBe(false)
  })

  it('goes through 500 goals with long stories in the blink of an eye', () => {
    const goals = Array.from({length: 500}, (_, index) => ({
      ...singing,
      words: `${index} ${'Chanter à l’église. '.repeat(50)}`,
    }))
    const search = {text: 'eglise 499'}
    expect(goals.filter(goal => matches(goal, search))).toHaveLength(1)
  })
})
