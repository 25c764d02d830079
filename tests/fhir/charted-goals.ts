import fc from 'fast-check'
import type {Extension, Goal} from 'fhir/r4.js'
import {goalFromResource, goalToResource} from '../../src/fhir/index.js'
import {reviseGoal} from '../../src/goals/index.js'
import {anyParts} from '../goals/edits-of-all-kinds.js'
import {anyGoal} from './goals-of-all-kinds.js'

const stranger: Extension = {url: 'http://x.example/more', valueString: 'kept'}

/**
 * A Goal that several systems wrote at: parts of ours among what others hold, with their own extensions inside of ours
 * and their own entries before and behind.
 */
export const chartedGoal: fc.Arbitrary<Goal> = fc
  .tuple(anyGoal, anyParts, anyGoal, fc.boolean())
  .map(([base, parts, others, decorated]) => {
    const goal = goalFromResource(base)
    const revised = reviseGoal(goal, {...parts, notes: [...goal.notes, ...(parts.notes ?? [])]})
    const ours = goalToResource(revised, base)
    const mixed = {
      ...ours,
      ...joined('note', ours, others),
      ...joined('target', ours, others),
      ...joined('extension', ours, others),
    }
    return decorated ? decorate(mixed) : mixed
  })

function joined<Name extends 'note' | 'target' | 'extension'>(name: Name, ours: Goal, others: Goal) {
  const entries = [...(ours[name] ?? []), ...(others[name] ?? [])]
  return entries.length ? {[name]: entries} : {}
}

/** With something of another system inside of every note, target and extension that holds others. */
function decorate(goal: Goal): Goal {
  const more = <T extends {extension?: Extension[]}>(entry: T): T => ({
    ...entry,
    extension: [stranger, ...(entry.extension ?? [])],
  })
  return {
    ...goal,
    ...(goal.note && {note: goal.note.map(more)}),
    ...(goal.target && {target: goal.target.map(more)}),
    ...(goal.extension && {extension: goal.extension.map(each => (each.extension ? more(each) : each))}),
  }
}
