import type {Observation} from 'fhir/r4.js'
import {observationsFromResources, saidOfAnswerToResource} from '../fhir/index.js'
import type {SaidOfAnswer} from '../measures/index.js'
import {Problem} from './problem.js'
import {saveObservations} from './save-measure.js'
import type {SaveOutcome} from './snapshot.js'
import type {RecordState} from './state.js'

/** Saves, once, what a person says of an answer of theirs; `key` is a UUID that stays with what is being written. */
export async function sayOfAnswer(
  record: RecordState,
  said: SaidOfAnswer,
  key: string,
): Promise<SaveOutcome> {
  // What was said of an answer that is gone would be seen by nobody.
  const about = (await record.backend.read('Observation', said.answer)) as Observation
  if (!record.isOurs(about)) throw new Problem('refused', 'This answer is not about this person.')
  const [reading] = observationsFromResources([about])
  if (!reading) {
    record.keep(about)
    throw new Problem('gone', 'This answer was entered in error.')
  }
  const {component} = reading
  const context = {
    patient: `Patient/${record.patientId}`,
    identifier: key,
    components: component ? [component] : [],
  }
  return saveObservations(record, [saidOfAnswerToResource(said, context)], {speaker: 'person'})
}
