import {changesBetween, type GoalChanges, type RecoveryGoal} from '../../goals/index.js'
import {sameWords, withLineFeeds} from '../shared/clean-words.js'
import {goalOf, type GoalDraft} from './goal-draft.js'

/** Puts one's own changes on top of what somebody else saved: the next save is of these alone. */
export function keepMine(draft: GoalDraft): void {
  if (draft.outcome?.kind === 'conflict') takeOver(draft, draft.outcome.theirs, [])
}

/** Takes over what somebody else saved, where both changed the same; the words that give way are set aside. */
export function keepTheirs(draft: GoalDraft): void {
  if (draft.outcome?.kind === 'conflict') takeOver(draft, draft.outcome.theirs, draft.outcome.fields)
}

function takeOver(draft: GoalDraft, theirs: RecoveryGoal, fields: readonly (keyof GoalChanges)[]): void {
  const changes = changesBetween(draft.base, goalOf(draft)) ?? {}
  const yields = (field: keyof GoalChanges): boolean => fields.includes(field) || !(field in changes)
  if (yields('words')) {
    if (changes.words !== undefined) draft.asides = [...draft.asides, draft.words]
    draft.words = withLineFeeds(theirs.words)
  }
  if (yields('components')) draft.components = theirs.components
  if (yields('status')) draft.status = theirs.status
  draft.base = theirs
  draft.outcome = undefined
}

/** Writes words again that had been set aside. What was unsaved in their place is set aside for them. */
export function takeUp(draft: GoalDraft, aside: string): void {
  const unsaved = !sameWords(draft.words, draft.base.words) && draft.words.trim()
  draft.asides = draft.asides.flatMap(each => (each !== aside ? each : unsaved ? draft.words : []))
  draft.words = aside
}

/** Lets words go that had been set aside. */
export function letGo(draft: GoalDraft, aside: string): void {
  draft.asides = draft.asides.filter(each => each !== aside)
}
