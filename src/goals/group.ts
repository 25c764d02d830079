import {components, type Component} from '../chime/index.js'
import type {RecoveryGoal} from './goal.js'

/** The goals of one component, or (without a component) those that nobody has tagged yet. */
export interface GoalGroup<Entry> {
  component?: Component
  entries: Entry[]
}

/**
 * Groups goals by their first component, in the order of CHIME, each goal once; the untagged come last. Every
 * component has a group, so that one which nobody has talked about can be asked about.
 */
export function groupGoals<Entry extends {goal: Pick<RecoveryGoal, 'components'>}>(
  entries: readonly Entry[],
): GoalGroup<Entry>[] {
  const groups = new Map<Component | undefined, Entry[]>(components.map(component => [component, []]))
  const untagged: Entry[] = []
  groups.set(undefined, untagged)
  for (const entry of entries) (groups.get(entry.goal.components[0]) ?? untagged).push(entry)
  return [...groups].map(([component, members]) => ({component, entries: members}))
}
