import type {Identifier} from 'fhir/r4.js'
import {reviewIdentifiers, reviewToResources} from '../fhir/index.js'
import {faultsOfReview, type GoalFault, type GoalReview, type ReviewFault} from '../goals/index.js'
import {wasSent} from './create-once.js'
import {liveGoal, readGoal} from './edit-goal.js'
import type {GoalUpdate} from './merge-edit.js'
import {outcomeOf} from './outcome-of.js'
import {together} from './outcome.js'
import {signed, signedNotes} from './sign.js'
import {updateGoal} from './save-goal.js'
import {saveObservations} from './save-measure.js'
import type {SaveOutcome} from './snapshot.js'
import type {RecordState} from './state.js'
import {withdraw} from './withdraw.js'

/**
 * Saves what was said when a goal was looked at again, once, and then what it changes of the goal, if anything. When
 * only a part could be saved the outcome says which; another try with the same key writes the rest.
 */
export async function saveReview(
  record: RecordState,
  {review: said, key, changes, base}: {review: GoalReview; key: string} & Partial<Omit<GoalUpdate, 'id'>>,
): Promise<SaveOutcome<GoalFault | ReviewFault>> {
  const review = signed(said, record.author)
  const faults = faultsOfReview(review)
  if (faults.length) return {kind: 'invalid', faults}
  // What was said of a goal that is gone would be seen by nobody.
  const current = await readGoal(record, review.goal)
  const {components} = liveGoal(current)
  const start = {patient: `Patient/${record.patientId}`, identifier: key, components}
  const voice = {speaker: review.speaker, name: review.speakerName, by: review.by}
  const meant = reviewToResources(review, start)
  const written = await saveObservations(record, meant, voice)
  if (written.kind !== 'saved') return written
  const isMeant = ({value}: Identifier): boolean => meant.some(each => each.identifier![0]!.value === value)
  const rest = reviewIdentifiers(key).filter(each => !isMeant(each) && wasSent({identifier: [each]}))
  const withdrawn = rest.map(each => outcomeOf(() => withdraw(record, each)))
  const parts = [written, ...(await Promise.all(withdrawn))]
  if (changes) {
    const update = {id: review.goal, changes: signedNotes(changes, review, record.author), base}
    parts.push(await outcomeOf(() => updateGoal(record, update, current)))
  }
  return together(parts)
}
