import {sameField, type RecoveryGoal} from '../../goals/index.js'
import type {GoalHistory, GoalVersion} from '../../record/index.js'
import {onTheWall, type LanguageController} from '../shared/language.js'
import {partIn, type Contested} from './contested.js'

/** Who saved what a part says in `theirs`, and when, as far as the history of the goal tells it. */
export function whoSaved(
  local: LanguageController,
  history: GoalHistory,
  {part, theirs}: {part: Contested; theirs: RecoveryGoal},
): string {
  const {saved, savedBy, savedUntil, savedUnsaid} = local.words.conflict
  const {version, isExact} = cameWith(history, part, theirs) ?? {}
  const moment = version?.time && momentOf(local, version.time)
  if (!moment) return savedUnsaid
  if (!isExact) return savedUntil(moment)
  return version.by ? savedBy(moment, version.by) : saved(moment)
}

/** The version that brought what a part says in `theirs`; not exact where the one before it is not known. */
function cameWith(
  {versions, complete}: GoalHistory,
  part: Contested,
  theirs: RecoveryGoal,
): {version: GoalVersion; isExact: boolean} | undefined {
  const value = partIn(theirs, part)
  const says = ({goal}: GoalVersion): boolean => sameField(part.field, partIn(goal, part), value)
  let at = versions.findLastIndex(says)
  while (at > 0 && says(versions[at - 1]!)) at--
  const version = versions[at]
  return version && {version, isExact: at > 0 || complete}
}

/** A moment as the clock here says it, and its day unless that is today. */
function momentOf(local: LanguageController, time: string): string {
  const moment = new Date(time)
  if (Number.isNaN(moment.getTime())) return local.date(time)
  const day = (written: string): string => onTheWall(written).slice(0, 10)
  const clock = local.time(moment)
  return day(time) === day(new Date().toISOString()) ? clock : `${local.date(time)}, ${clock}`
}
