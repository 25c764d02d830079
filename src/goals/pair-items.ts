import type {AttainmentLevel} from './attainment.js'
import type {GoalNote, GoalStep} from './goal.js'
import {sameValue} from './same-value.js'

/**
 * Where each item of a list stood in the list `before` it, if it did: first those that nothing changed of, then those
 * that are one and the same with other content, in their order. No two items have one place.
 */
export function pairItems<Item>(
  items: readonly Item[],
  before: readonly (Item | undefined)[],
): (number | undefined)[] {
  const places: (number | undefined)[] = items.map(() => undefined)
  for (const isPair of [sameValue, isSameItem])
    for (const [index, item] of items.entries()) {
      const isFree = (each: Item | undefined, place: number): boolean =>
        each !== undefined && !places.includes(place) && isPair(each, item)
      const place = places[index] ?? before.findIndex(isFree)
      places[index] = place < 0 ? undefined : place
    }
  return places
}

/**
 * Whether two items of a list are one, perhaps with other content: steps of one id, levels of one number, notes on one
 * topic of one moment, or of one voice where neither says when it was.
 */
function isSameItem(one: unknown, other: unknown): boolean {
  return typeof one === 'object' && sameValue(nameOf(one), nameOf(other))
}

function nameOf(item: unknown): unknown {
  const {id, level, time, about, speaker, name, by} = item as Partial<GoalStep & AttainmentLevel & GoalNote>
  return id ?? level ?? (time ? {time, about} : {about, speaker, name, by})
}
