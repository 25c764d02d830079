import type {Goal} from 'fhir/r4.js'
import type {ReviewPlan} from '../goals/index.js'
import {furtherSystems} from './further-systems.js'
import {shaped} from './shaped.js'
import {goalShape} from './shapes.js'
import {extensions} from './systems.js'
import {reviewPlanOf} from './goal-marks.js'
import {replaceExtension, withExtension} from './write-extension.js'

/** A Goal with when to look at it again; without a day and a rhythm there is nothing to write. */
export function writeReviewPlan(resource: Goal, plan: ReviewPlan | undefined): Goal {
  const before = reviewPlanOf(shaped<Goal>(resource, goalShape))
  return replaceExtension(
    resource,
    extension => extension?.url === extensions.review,
    existing => {
      if (!plan?.date && !plan?.everyWeeks) return undefined
      let written = existing ?? {url: extensions.review}
      if (plan.date !== before?.date)
        written = withExtension(written, 'date', plan.date && {valueDate: plan.date})
      if (plan.everyWeeks !== before?.everyWeeks)
        written = withExtension(written, 'every', weeks(plan.everyWeeks))
      return written
    },
  )
}

function weeks(value: number | undefined) {
  return value ? {valueDuration: {value, unit: 'weeks', system: furtherSystems.units, code: 'wk'}} : undefined
}
