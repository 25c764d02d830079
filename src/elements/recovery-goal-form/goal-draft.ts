import type {Component} from '../../chime/index.js'
import {changesBetween, newGoal, reviseGoal, type GoalStatus, type RecoveryGoal} from '../../goals/index.js'
import type {GoalEntry} from '../../record/index.js'
import type {GoalStart} from '../shared/events.js'
import type {GoalOutcome, GoalRequest} from './goal-outcome.js'
import {cleanWords, sameWords, withLineFeeds} from '../shared/clean-words.js'
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
  /** The words that gave way when somebody else's were kept; they wait until they are written again or let go. */
  asides: readonly string[]
  /** The question that was asked, as it was put. */
  question?: string
  /** Whether nobody's record is open, so that there is nobody to write it for. */
  nobodys?: boolean
}

/** A draft that says what the goal says, or what a new goal starts with. */
export function draftOf(entry?: Pick<GoalEntry, 'id' | 'goal'>, start: GoalStart = {}): GoalDraft {
  const {words = '', components = [], answer, question} = start
  const base = entry?.goal ?? newGoal({words: cleanWords(words), components, answers: answer ? [answer] : []})
  return {
    id: entry?.id,
    base,
    key: newKey(),
    words: withLineFeeds(base.words),
    components: base.components,
    status: base.status,
    saving: false,
    cleaned: withLineFeeds(words) !== cleanWords(words),
    asides: [],
    question,
  }
}

/** Whether the draft holds text, or a change of a goal, that the chart (or what it grew out of) does not. */
export function isDirty(draft: GoalDraft): boolean {
  if (draft.asides.length) return true
  return goalOf(draft) !== draft.base && Boolean(draft.id ?? draft.words.trim())
}

/** What the draft says, to find it again by: its words, or those that were set aside. */
export function firstWords({base, words, asides}: GoalDraft): string {
  return (sameWords(words, base.words) && asides[0]) || words || base.words
}

/** Writes something else into the draft, unless it is locked. */
export function changeDraft(
  draft: GoalDraft,
  change: Partial<Pick<GoalDraft, 'words' | 'components' | 'status'>>,
): void {
  if (isLocked(draft)) return
  Object.assign(draft, change)
  if (draft.outcome?.kind === 'unchanged') draft.outcome = undefined
}

/** Adds a component to what the draft is about, or takes it away. */
export function toggleComponent(draft: GoalDraft, component: Component): void {
  const without = draft.components.filter(each => each !== component)
  const chosen = without.length < draft.components.length
  changeDraft(draft, {components: chosen ? without : [...draft.components, component]})
}

/** Whether nothing may be changed in it now: it is on its way, the goal cannot be read safely, or no record is open. */
export function isLocked({saving, base, nobodys}: GoalDraft): boolean {
  return saving || Boolean(base.caution ?? nobodys)
}

/** The goal that the draft describes. */
export function goalOf({base, words, components, status}: GoalDraft): RecoveryGoal {
  // A field breaks lines in a way of its own: what another system wrote is not changed by having been shown.
  return reviseGoal(base, {words: sameWords(words, base.words) ? undefined : words, components, status})
}

/** What to ask of the chart so that it has the draft; nothing when it has it already. */
export function requestFor(draft: GoalDraft): GoalRequest | undefined {
  const goal = goalOf(draft)
  if (!draft.id) return {goal, key: draft.key}
  const changes = changesBetween(draft.base, goal)
  return changes && {id: draft.id, changes, base: draft.base}
}
