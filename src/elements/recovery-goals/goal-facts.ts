import type {GoalStatus} from '../../goals/index.js'
import type {GoalEntry} from '../../record/index.js'
import type {LanguageController} from '../shared/language.js'

const begun: ReadonlySet<GoalStatus> = new Set(['working', 'hoping'])
const ended: ReadonlySet<GoalStatus> = new Set(['reached', 'changed', 'letting-go', 'closed', 'mistaken'])

/**
 * Where a goal stands and since when, and by when it is meant to be; when it is over, only when that was. The day on
 * which it was written down is ours, and nobody said that it stands there since.
 */
export function goalFacts(local: LanguageController, {goal, origin}: GoalEntry): string[] {
  const words = local.words.goals
  const status = words.statuses[goal.status]
  if (ended.has(goal.status)) return [goal.statusDate ? `${status}, ${local.date(goal.statusDate)}` : status]
  const since = goal.statusDate ?? (origin === 'other' && begun.has(goal.status) ? goal.startDate : undefined)
  return [
    since ? `${status} ${words.since(local.date(since))}` : status,
    ...goal.dueDates.map(date => words.due(local.date(date))),
  ]
}
