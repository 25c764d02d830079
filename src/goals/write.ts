import type {RecoveryGoal} from './goal.js'
import type {GoalTag} from './tag.js'
import {isRating} from './review.js'
import {sameValue} from './same-value.js'

/** Every part of a goal that an edit may change. */
export const changeable = [
  'words',
  'language',
  'components',
  'themes',
  'tags',
  'status',
  'notes',
  'steps',
  'levels',
  'ownership',
  'agreement',
  'importance',
  'confidence',
  'review',
  'successor',
] as const satisfies readonly (keyof RecoveryGoal)[]
export type GoalField = (typeof changeable)[number]

/** What an edit changes. What is left out stays as it is; what is there as `undefined` is taken away. */
export type GoalChanges = {[Field in GoalField]?: RecoveryGoal[Field] | undefined}

/** What keeps a goal from being saved. */
export type GoalFault = 'words-missing' | 'component-missing' | 'unreadable' | 'scale'

/**
 * A goal that the person just put into words: a hope, as nobody said yet that it is being worked on. Nothing but the
 * words and a component is required.
 */
export function newGoal(
  start: Pick<RecoveryGoal, 'words' | 'components'> & Partial<Omit<RecoveryGoal, 'caution' | 'details'>>,
): RecoveryGoal {
  return {
    kind: 'personal',
    status: 'hoping',
    speaker: 'person',
    themes: [],
    tags: [],
    dueDates: [],
    notes: [],
    steps: [],
    levels: [],
    answers: [],
    ...start,
    words: start.words.trim(),
    components: [...new Set(start.components)],
    details: [],
  }
}

/** The goal with the changes made; the very same goal when there are none. `today` dates a change of status. */
export function reviseGoal(goal: RecoveryGoal, changes: GoalChanges, today?: string): RecoveryGoal {
  const revised: RecoveryGoal = {...goal, ...changes, words: changes.words?.trim() ?? goal.words}
  if (sameValue(revised.words.trim(), goal.words.trim())) revised.words = goal.words
  revised.components = replaced(goal.components, revised.components ?? [])
  revised.themes = replaced(goal.themes, revised.themes ?? [])
  revised.tags = replaced(goal.tags, revised.tags ?? [], ({id}) => id)
  if (revised.status !== goal.status) {
    revised.statusDate = today
    // Why it stood where it stood does not say why it stands here.
    revised.details = goal.details.filter(detail => detail.about !== 'reason')
  }
  return changesBetween(goal, revised) ? revised : goal
}

/** What was changed from one state of a goal to another, or nothing. */
export function changesBetween(before: RecoveryGoal, after: RecoveryGoal): GoalChanges | undefined {
  const changed = changeable.filter(field => !sameField(field, before[field], after[field]))
  if (!changed.length) return undefined
  return Object.fromEntries(changed.map(field => [field, after[field]])) as GoalChanges
}

/** Whether two values of a field say the same; the order of components, themes and tags says nothing. */
export function sameField(field: GoalField, one: unknown, other: unknown): boolean {
  if (field === 'tags') return sameSet(idsOf(one), idsOf(other))
  return field === 'components' || field === 'themes'
    ? sameSet(one as readonly string[], other as readonly string[])
    : sameValue(one, other)
}

/**
 * What is still missing before a goal can be saved; an empty list when it can. Of a goal that was there before, only
 * what the edit took away counts: another system's goal may be reworded without a tag, or tagged without words.
 */
export function faultsOf(goal: RecoveryGoal, before?: RecoveryGoal): GoalFault[] {
  const faults: GoalFault[] = []
  if (goal.caution) faults.push('unreadable')
  if (!goal.words.trim() && (!before || before.words.trim())) faults.push('words-missing')
  if (goal.kind === 'personal' && !goal.components.length && (!before || before.components.length))
    faults.push('component-missing')
  if ([goal.importance, goal.confidence].some(rating => rating !== undefined && !isRating(rating)))
    faults.push('scale')
  return faults
}

/** The wanted tags without repeats: those that stay, where they stood; then the new ones, as they were chosen. */
function replaced<Tag>(
  present: readonly Tag[],
  wanted: readonly Tag[],
  idOf = (tag: Tag): unknown => tag,
): readonly Tag[] {
  const added = new Map(wanted.map(tag => [idOf(tag), tag]))
  const kept = present.filter(tag => added.has(idOf(tag)))
  for (const tag of kept) added.delete(idOf(tag))
  return kept.length === present.length && !added.size ? present : [...kept, ...added.values()]
}

function idsOf(tags: unknown): string[] {
  return ((tags ?? []) as readonly GoalTag[]).map(({id}) => id)
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return new Set([...one, ...other]).size === new Set(one).size && new Set(one).size === new Set(other).size
}
