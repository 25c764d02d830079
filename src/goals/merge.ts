import type {RecoveryGoal} from './goal.js'
import type {GoalTag} from './tag.js'
import {pairItems} from './pair-items.js'
import {changeable, sameField, type GoalChanges, type GoalField} from './write.js'
import {sameValue} from './same-value.js'

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
  if (field === 'tags') return mergeTags(base as Tags, theirs as Tags, (mine ?? []) as Tags)
  if (!Array.isArray(base) || !Array.isArray(theirs) || !Array.isArray(mine)) return conflict
  return mergeItems(base, theirs, mine)
}

type Tags = readonly GoalTag[]

/** A tag is there or it is not: theirs without what we took away, with what we added. What it is called is no conflict. */
function mergeTags(base: Tags, theirs: Tags, mine: Tags): Tags {
  const isIn = (tags: Tags, {id}: GoalTag): boolean => tags.some(tag => tag.id === id)
  const kept = theirs.filter(tag => isIn(mine, tag) || !isIn(base, tag))
  return [...kept, ...mine.filter(tag => !isIn(base, tag) && !isIn(theirs, tag))]
}

/**
 * Theirs without what we took away, with what we changed in its place and what we added at the end; in our order where
 * we alone put what was there into another. Where both did, theirs stands.
 */
function mergeItems(base: readonly unknown[], theirs: readonly unknown[], mine: readonly unknown[]): unknown {
  const [now, wanted] = [placed(theirs, base), placed(mine, base)]
  const [first, second] = isReordered(wanted) && !isReordered(now) ? [wanted, now] : [now, wanted]
  const merged: unknown[] = []
  for (const place of new Set([...first.keys(), ...second.keys()])) {
    const was = typeof place === 'number' ? base[place] : undefined
    const [there, here] = [now.get(place), wanted.get(place)]
    const iLeftIt = sameValue(was, here)
    if (!iLeftIt && !sameValue(was, there) && !sameValue(there, here)) return conflict
    const item = iLeftIt ? there : here
    if (item !== undefined) merged.push(item)
  }
  return merged
}

/** Each item by the place that it had in the base; a new one by what tells it from other new ones. */
function placed(items: readonly unknown[], base: readonly unknown[]): Map<number | string, unknown> {
  const places = pairItems(items, base)
  const found = new Map<number | string, unknown>()
  for (const [index, item] of items.entries()) {
    let place = places[index] ?? keyOfNew(item)
    // The very same, said twice, is there twice.
    while (found.has(place)) place += ' again'
    found.set(place, item)
  }
  return found
}

function isReordered(items: ReadonlyMap<number | string, unknown>): boolean {
  const places = [...items.keys()].filter(place => typeof place === 'number')
  return places.some((place, index) => place < (places[index - 1] ?? 0))
}

/** What two people who add an item at once may both have meant: a step's id, a level's number, a note's moment and topic. */
function keyOfNew(item: unknown): string {
  if (typeof item !== 'object' || !item) return String(item)
  const {id, level, time, about} = item as {id?: string; level?: number; time?: string; about?: string}
  return JSON.stringify(id ?? level ?? (time ? [time, about] : item), sorted)
}

/** The parts of a value in one order: what is read from a server comes in another one than what was sent there. */
function sorted(_name: string, value: unknown): unknown {
  const isParts = typeof value === 'object' && value && !Array.isArray(value)
  return isParts ? Object.fromEntries(Object.entries(value).sort()) : value
}
