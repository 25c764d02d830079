import {
  changesBetween,
  mergeChanges,
  sameValue,
  type AttainmentLevel,
  type GoalChanges,
  type GoalField,
  type GoalNote,
  type GoalStep,
  type RecoveryGoal,
} from '../../goals/index.js'

/** One goal three times: as it was before, as somebody else saved it, and as it is meant here. */
export interface Versions {
  base: RecoveryGoal
  theirs: RecoveryGoal
  mine: RecoveryGoal
}

/** Whose version of a part is kept. */
export type Side = 'theirs' | 'mine'

/** What stands in a list, each told from the others. */
export type Item = GoalNote | GoalStep | AttainmentLevel

/** One thing that both changed: a whole field or, of a list, one item; a value is missing where it is not there. */
export interface Contested extends Partial<Record<keyof Versions, unknown>> {
  /** Tells it from the others, also while somebody goes on writing. */
  key: string
  field: GoalField
  /** Whether it is one item of the field's list. */
  item: boolean
}

/** What of these fields has to be decided: nothing that only one side changed, and nothing that both changed alike. */
export function contestedParts(versions: Versions, fields: readonly GoalField[]): Contested[] {
  return fields.flatMap((field): Contested[] => {
    const {base, theirs, mine} = versions
    const lists = [base[field], theirs[field], mine[field]].map(itemsOf)
    if (lists.includes(undefined))
      return [{key: field, field, item: false, base: base[field], theirs: theirs[field], mine: mine[field]}]
    const [before, there, here] = lists as [Items, Items, Items]
    const keys = [...new Set([...there.keys(), ...here.keys(), ...before.keys()])]
    return keys
      .map(key => ({key, was: before.get(key), they: there.get(key), we: here.get(key)}))
      .filter(
        ({was, they, we}) => ![sameValue(was, they), sameValue(was, we), sameValue(they, we)].some(Boolean),
      )
      .map(({key, was, they, we}) => ({
        key: `${field} ${key}`,
        field,
        item: true,
        base: was,
        theirs: they,
        mine: we,
      }))
  })
}

/** What a goal says of this part; nothing where it is not there. */
export function partIn(
  goal: RecoveryGoal,
  {key, field, item}: Pick<Contested, 'key' | 'field' | 'item'>,
): unknown {
  return item ? itemsOf(goal[field])?.get(key.slice(field.length + 1)) : goal[field]
}

/**
 * What to change of theirs so that it says what was decided, and all else that either side changed. A part is decided
 * by letting the other side be as it was before: then only one has changed it, and both merge as ever.
 */
export function settle(
  {base, theirs, mine}: Versions,
  parts: readonly Contested[],
  kept: ReadonlyMap<string, Side>,
): GoalChanges {
  const before = parts.reduce((goal, part) => {
    const given = part[kept.get(part.key) === 'mine' ? 'theirs' : 'mine']
    return {...goal, [part.field]: part.item ? replaceItem(goal[part.field], part, given) : given}
  }, base)
  const {changes} = mergeChanges(inOrder(before), inOrder(theirs), inOrder(changesBetween(base, mine) ?? {}))
  return changesBetween(theirs, {...theirs, ...changes} as RecoveryGoal) ?? {}
}

/** The same with the parts of each item in one order, as it says nothing and a merge may look at it. */
function inOrder<Fields extends GoalChanges>(fields: Fields): Fields {
  const sorted = (item: object): object => Object.fromEntries(Object.entries(item).sort())
  const entries = Object.entries(fields).map(([field, value]) => [
    field,
    itemsOf(value) ? (value as object[]).map(sorted) : value,
  ])
  return Object.fromEntries(entries) as Fields
}

type Items = Map<string, Item>

/** The items of a list by what stays of each when it changes; nothing for what is no list of items. */
function itemsOf(value: unknown): Items | undefined {
  if (!Array.isArray(value) || value.some(item => typeof item !== 'object')) return undefined
  const items: Items = new Map()
  for (const item of value as Item[]) {
    const name = nameOf(item)
    let nth = 0
    while (items.has(`${name} ${nth}`)) nth++
    items.set(`${name} ${nth}`, item)
  }
  return items
}

function nameOf(item: Item): string {
  if ('id' in item) return item.id
  if ('level' in item) return String(item.level)
  return JSON.stringify(item.time ? [item.time, item.about] : item)
}

function replaceItem(list: unknown, {key, field}: Contested, item: unknown): unknown[] {
  const items: Map<string, unknown> = itemsOf(list) ?? new Map()
  items.set(key.slice(field.length + 1), item)
  return [...items.values()].filter(each => each !== undefined)
}
