import {terms, themes, type Component} from '../chime/index.js'
import {fold} from './fold.js'
import type {GoalStatus, RecoveryGoal} from './goal.js'

/** What goals are looked for by; what is left out lets all of them through. */
export interface GoalSearch {
  component?: Component | undefined
  status?: GoalStatus | undefined
  /** Each word of it must be found somewhere: in anything that the goal says, or in the English or French name of its tags. */
  text?: string | undefined
}

/** Whether a goal is among those that are looked for. Case and accents do not count. */
export function matches(goal: RecoveryGoal, {component, status, text = ''}: GoalSearch): boolean {
  if (component && !goal.components.includes(component)) return false
  if (status && goal.status !== status) return false
  const words = fold(text).split(' ').filter(Boolean)
  return words.length === 0 || words.every(word => folded(goal).includes(word))
}

const remembered = new WeakMap<RecoveryGoal, string>()

/** Everything that a goal says; worked out once, as a search asks after every key. */
function folded(goal: RecoveryGoal): string {
  const known = remembered.get(goal)
  if (known !== undefined) return known
  const tags = themes.filter(theme => goal.themes.includes(theme.code))
  const said = [
    goal.words,
    goal.speakerName,
    ...goal.components.flatMap(component => [terms.en[component]?.name, terms.fr[component]?.name]),
    ...tags.flatMap(theme => [theme.en, theme.fr]),
    ...goal.notes.flatMap(note => [note.text, note.name]),
    ...goal.steps.map(step => step.words),
    ...goal.levels.map(level => level.words),
    ...goal.details.map(detail => detail.text),
  ]
  const text = fold(said.filter(Boolean).join('\n'))
  remembered.set(goal, text)
  return text
}
