import type {GoalStatus} from '../../goals/index.js'
import type {GoalEntry} from '../../record/index.js'

/** What is lived now comes first, what is over last. */
const order: readonly GoalStatus[] = [
  'working',
  'hoping',
  'pausing',
  'changed',
  'unknown',
  'reached',
  'letting-go',
  'closed',
  'mistaken',
]

/** Goals in the order in which they are looked at: by where they stand, the newest first. */
export function inOrder(entries: readonly GoalEntry[]): GoalEntry[] {
  return entries.toSorted(
    (one, other) =>
      order.indexOf(one.goal.status) - order.indexOf(other.goal.status) ||
      beginning(other).localeCompare(beginning(one)),
  )
}

/** When a goal began, as a FHIR date, or else when the server last heard of it; a start in words is no date. */
function beginning({goal, updated}: GoalEntry): string {
  return [goal.startDate, updated].find(date => /^\d{4}/.test(date ?? '')) ?? ''
}
