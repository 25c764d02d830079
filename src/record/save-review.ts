import {reviewToResources} from '../fhir/index.js'
import {faultsOfReview, type GoalFault, type GoalReview, type ReviewFault} from '../goals/index.js'
import {liveGoal, readGoal} from './edit-goal.js'
import {outcomeOf} from './outcome-of.js'
import {together} from './outcome.js'
import {updateGoal, type GoalUpdate} from './save-goal.js'
import {saveObservations} from './save-measure.js'
import type {SaveOutcome} from './snapshot.js'
import type {RecordState} from './state.js'

/**
 * Saves what was said when a goal was looked at again, once, and then what it changes of the goal, if anything. When
 * only a part could be saved the outcome says which; another try with the same key writes the rest.
 */
export async function saveReview(
  record: RecordState,
  {review, key, changes, base}: {review: GoalReview; key: string} & Partial<Omit<GoalUpdate, 'id'>>,
): Promise<SaveOutcome<GoalFault | ReviewFault>> {
  const faults = faultsOfReview(review)
  if (faults.length) return {kind: 'invalid', faults}
  // What was said of a goal that is gone would be seen by nobody.
  const current = await readGoal(record, review.goal)
  const {components} = liveGoal(current)
  const start = {patient: `Patient/${record.patientId}`, identifier: key, components}
  const voice = {speaker: review.speaker, name: review.speakerName, by: review.by}
  const said = await saveObservations(record, reviewToResources(review, start), voice)
  if (said.kind !== 'saved' || !changes) return said
  const update = {id: review.goal, changes, base}
  return together([said, await outcomeOf(() => updateGoal(record, update, current))])
}
