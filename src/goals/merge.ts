import type {RecoveryGoal} from './goal.js'
import {changeable, sameField, sameValue, type GoalChanges, type GoalField} from './write.js'

/**
 * Puts what somebody meant to change of `base` on top of what the goal has become meanwhile. Fields that only one side
 * changed are merged, and so are lists (steps, notes, components) item by item; a field, or an item, that both changed
 * to something else is `contested`: then nothing may be written before somebody decides.
 */
export function mergeChanges(
  base: RecoveryGoal,
  theirs: RecoveryGoal,
  mine: GoalChanges,
): {changes: GoalChanges; contested: GoalField[]} {
  const changes: Record<string, unknown> = {}
  const contested: GoalField[] = []
  for (const field of changeable.filter(each => each in mine)) {
    const merged = mergeField(field, base[field], theirs[field], mine[field])
    if (merged === conflict) contested.push(field)
    else changes[field] = merged
  }
  return {changes: changes as GoalChanges, contested}
}

const conflict = Symbol('conflict')

function mergeField(field: GoalField, base: unknown, theirs: unknown, mine: unknown): unknown {
  const theyLeftIt = sameField(field, base, theirs)
  if (theyLeftIt || sameField(field, mine, theirs)) return mine
  if (sameField(field, base, mine)) return theirs
  if (!Array.isArray(base) || !Array.isArray(theirs) || !Array.isArray(mine)) return conflict
  return mergeItems(base, theirs, mine)
}

/** Theirs without what we took away, with what we changed in its place and what we added at the end. */
function mergeItems(base: readonly unknown[], theirs: readonly unknown[], mine: readonly unknown[]): unknown {
  const [before, now, wanted] = [base, theirs, mine].map(byKey) as [Items, Items, Items]
  const keys = [...new Set([...now.keys(), ...wanted.keys()])]
  const merged: unknown[] = []
  for (const key of keys) {
    const [was, there, here] = [before, now, wanted].map(items => items.get(key))
    const iLeftIt = sameValue(was, here)
    if (!iLeftIt && !sameValue(was, there) && !sameValue(there, here)) return conflict
    const item = iLeftIt ? there : here
    if (item !== undefined) merged.push(item)
  }
  return merged
}

type Items = Map<string, unknown>

/** Items of one key are told apart by their order, so that none takes another's place. */
function byKey(items: readonly unknown[]): Items {
  const found: Items = new Map()
  for (const item of items) {
    const key = keyOf(item)
    let nth = 0
    while (found.has(`${key} ${nth}`)) nth++
    found.set(`${key} ${nth}`, item)
  }
  return found
}

/** What stays of an item when it changes: a step's id, a level's number, a note's moment and topic, else all of it. */
function keyOf(item: unknown): string {
  if (typeof item !== 'object' || !item) return String(item)
  const {id, level, time, about} = item as {id?: string; level?: number; time?: string; about?: string}
  return JSON.stringify(id ?? level ?? (time ? [time, about] : item))
}
