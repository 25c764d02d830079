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

/**
 * Goals in the order in which they are looked at: by where they stand, the newest first. Those that nobody sorted begin
 * with the person's own.
 */
export function inOrder(entries: readonly GoalEntry[]): GoalEntry[] {
  return entries.toSorted(
    (one, other) =>
      unsortedClinical(one) - unsortedClinical(other) ||
      order.indexOf(one.goal.status) - order.indexOf(other.goal.status) ||
      beginning(other).localeCompare(beginning(one)) ||
      heardOf(other) - heardOf(one),
  )
}

function unsortedClinical({goal}: GoalEntry): number {
  return Number(!goal.components.length && goal.kind === 'clinical')
}

/** The day on which a goal began, as a FHIR date, or else on which the server last heard of it; a start in words is no date. */
function beginning({goal, updated}: GoalEntry): string {
  return [goal.startDate, updated].find(date => /^\d{4}/.test(date ?? ''))?.slice(0, 10) ?? ''
}

function heardOf({updated}: GoalEntry): number {
  return Date.parse(updated ?? '') || 0
}
