import type {Component} from '../../chime/index.js'
import {
  changesBetween,
  newGoal,
  reviseGoal,
  type GoalChanges,
  type GoalStatus,
  type RecoveryGoal,
} from '../../goals/index.js'
import type {GoalEntry} from '../../record/index.js'
import type {GoalStart} from '../shared/events.js'
import type {GoalOutcome, GoalRequest} from './goal-outcome.js'
import {cleanWords} from '../shared/clean-words.js'
import {newKey} from '../shared/new-key.js'

/** One goal as it is being written, and what became of saving it. Lives until the chart has it. */
export interface GoalDraft {
  /** The goal on the server that is being changed, as it was shown when the writing began. */
  id?: string
  base: RecoveryGoal
  /** A UUID that makes a second try at creating the same goal recognisable. */
  key: string
  words: string
  components: readonly Component[]
  status: GoalStatus
  saving: boolean
  /** Whether control characters were taken out of what was typed or pasted. */
  cleaned: boolean
  outcome?: GoalOutcome
  /** The words that gave way to somebody else's when theirs were kept. */
  aside?: string
}

/** A draft that says what the goal says, or what a new goal starts with. */
export function draftOf(entry?: Pick<GoalEntry, 'id' | 'goal'>, start: GoalStart = {}): GoalDraft {
  const {words = '', components = [], answer} = start
  const base = entry?.goal ?? newGoal({words: cleanWords(words), components, answers: answer ? [answer] : []})
  return {
    id: entry?.id,
    base,
    key: newKey(),
    words: base.words,
    components: base.components,
    status: base.status,
    saving: false,
    cleaned: words !== cleanWords(words),
  }
}

/** Whether the draft holds text, or a change of a goal, that the chart (or what it grew out of) does not. */
export function isDirty(draft: GoalDraft): boolean {
  return goalOf(draft) !== draft.base && Boolean(draft.id ?? draft.words.trim())
}

/** Whether nothing may be changed in it now: it is on its way, or the goal cannot be read safely. */
export function isLocked({saving, base}: GoalDraft): boolean {
  return saving || Boolean(base.caution)
}

/** The goal that the draft describes. */
export function goalOf({base, words, components, status}: GoalDraft): RecoveryGoal {
  return reviseGoal(base, {words, components, status})
}

/** What to ask of the chart so that it has the draft; nothing when it has it already. */
export function requestFor(draft: GoalDraft, overwrite = false): GoalRequest | undefined {
  const goal = goalOf(draft)
  if (!draft.id) return {goal, key: draft.key}
  const changes = changesBetween(draft.base, goal)
  return changes && {id: draft.id, changes, base: draft.base, ...(overwrite && {overwrite})}
}

/** Takes over what somebody else saved, where both changed the same; the words that give way are set aside. */
export function keepTheirs(draft: GoalDraft): void {
  if (draft.outcome?.kind !== 'conflict') return
  const {theirs, fields} = draft.outcome
  const changes = changesBetween(draft.base, goalOf(draft)) ?? {}
  const yields = (field: keyof GoalChanges): boolean => fields.includes(field) || !(field in changes)
  if (yields('words')) {
    if (changes.words !== undefined) draft.aside = draft.words
    draft.words = theirs.words
  }
  if (yields('components')) draft.components = theirs.components
  if (yields('status')) draft.status = theirs.status
  draft.base = theirs
  draft.outcome = undefined
}
