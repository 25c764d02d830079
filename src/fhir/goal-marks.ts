import type {Goal} from 'fhir/r4.js'
import {isRating, ownerships, type Ownership, type ReviewPlan} from '../goals/index.js'
import {extensionOf} from './extension.js'
import {extensions} from './systems.js'

/** How much a goal matters, or how sure the person is of it: 0 to 10; anything else is no rating. */
export function ratingOf(resource: Partial<Goal>, about: 'importance' | 'confidence'): number | undefined {
  // Digits may have been kept as text.
  const rating = Number(String(extensionOf(resource, extensions[about])?.valueInteger))
  return isRating(rating) ? rating : undefined
}

/** Whose goal it is, where the record says so. */
export function ownershipOf(resource: Partial<Goal>): Ownership | undefined {
  const code = extensionOf(resource, extensions.ownership)?.valueCode
  return ownerships.find(each => each === code)
}

/** When to look at a goal again. */
export function reviewPlanOf(resource: Partial<Goal>): ReviewPlan | undefined {
  const plan = extensionOf(resource, extensions.review)
  const date = extensionOf(plan, 'date')?.valueDate
  const every = extensionOf(plan, 'every')?.valueDuration
  const weeks = every?.code === 'wk' ? Number(String(every.value)) : NaN
  const everyWeeks = Number.isInteger(weeks) && weeks >= 1 && weeks <= 52 ? weeks : undefined
  return date || everyWeeks ? {...(date && {date}), ...(everyWeeks && {everyWeeks})} : undefined
}
