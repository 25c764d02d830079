import type {GoalStatus, RecoveryGoal} from './goal.js'

/** States in which there is nothing to look at again. */
const over: ReadonlySet<GoalStatus> = new Set(['reached', 'changed', 'letting-go', 'closed', 'mistaken'])

/**
 * The day on which a goal is to be looked at again, as a FHIR date: the day that was agreed, once it was looked at
 * since then the next one in its rhythm; nothing when none was agreed or the goal is over. `lastReview` is the FHIR
 * date or dateTime of the last review, if there was one.
 */
export function nextReview(goal: RecoveryGoal, lastReview?: string): string | undefined {
  if (!goal.review || over.has(goal.status)) return undefined
  const {date, everyWeeks} = goal.review
  const last = lastReview && dayOf(lastReview)
  if (date && (!last || last < dayOf(date))) return date
  // A rhythm that nobody has begun yet begins with the goal.
  const since = last ?? goal.startDate
  return everyWeeks && since ? weeksAfter(dayOf(since), everyWeeks) : undefined
}

/** Whether it is time to look at a goal again, on a day given as a FHIR date. Never a reproach: there is no «overdue». */
export function dueForReview(goal: RecoveryGoal, lastReview: string | undefined, today: string): boolean {
  const next = nextReview(goal, lastReview)
  return next !== undefined && dayOf(next) <= today
}

/** The day of a date or dateTime as it was written; of a partial date the first. */
function dayOf(time: string): string {
  return `${time}${'0000-01-01'.slice(time.length)}`.slice(0, 10)
}

function weeksAfter(day: string, weeks: number): string | undefined {
  const start = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(start) ? undefined : new Date(start + weeks * 604_800_000).toISOString().slice(0, 10)
}
