import type {Goal} from 'fhir/r4.js'
import {goalFromResource, goalToResource} from '../fhir/index.js'
import {changesBetween, faultsOf, sameValue, type GoalField, type RecoveryGoal} from '../goals/index.js'
import {createOnce, remember} from './create-once.js'
import {editGoal, liveGoal, newestGoal} from './edit-goal.js'
import {isFirstVersion} from './first-version.js'
import {mergeEdit, typedBy, type GoalUpdate, type GoalVoice} from './merge-edit.js'
import {goalSaved} from './outcome.js'
import type {SaveOutcome} from './snapshot.js'
import type {RecordState} from './state.js'
import {localDate} from './time.js'

/** Creates a Goal, once. If an earlier try had arrived after all, what was reworded since then is saved onto it. */
export async function createGoal(record: RecordState, goal: RecoveryGoal, key: string): Promise<SaveOutcome> {
  const faults = faultsOf(goal)
  if (faults.length) return {kind: 'invalid', faults}
  const meant = newResource(record, goal, key)
  const {kept, found, sent} = await createOnce(record, meant)
  record.keep(kept)
  if (!found) return goalSaved(record, {meant, kept})
  const outcome = await saveOnto(record, kept, meant, sent)
  const isAsMeant = !changesBetween(goalFromResource(kept), goalFromResource(meant))
  if (outcome.kind === 'unchanged' && (isAsMeant || isFirstVersion(kept)))
    return goalSaved(record, {meant, kept})
  // They have seen theirs now: another try is meant to go on top of it.
  if (outcome.kind === 'conflict') remember(record, meant, await newestGoal(record, kept.id!))
  // What others have made of it by now is not taken back with it: it is told from what was meant.
  const whole = {ids: [kept.id!], undo: {edits: [{after: {...meant, id: kept.id!}}]}}
  if (outcome.kind === 'unchanged') return {kind: 'saved', ...whole, changedSince: true}
  return outcome.kind === 'saved' ? {...outcome, ...whole} : outcome
}

/** Saves what is meant of a goal onto what the server holds of it, where `sent` is what was sent of it before. */
async function saveOnto(
  record: RecordState,
  kept: Goal,
  meant: Goal,
  sent: readonly Goal[],
): Promise<SaveOutcome> {
  const [theirs, wanted] = [liveGoal(kept), goalFromResource(meant)]
  const base = sent.length ? goalFromResource(sent.at(-1)!) : theirs
  const changes = changesBetween(base, wanted) ?? {}
  const fields = Object.keys(changes) as GoalField[]
  // Another record sent it, and nobody remembers what: whose a difference is, is for the clinician to say.
  if (!sent.length && fields.length && !theirs.caution) return {kind: 'conflict', theirs, fields}
  return updateGoal(record, {id: kept.id!, changes, base, voice: correctedVoice(base, wanted)})
}

/** Who speaks in a goal, if that is not who was said to speak. */
function correctedVoice(said: RecoveryGoal, meant: RecoveryGoal): GoalVoice | undefined {
  const [was, voice] = [said, meant].map(({speaker, speakerName, by}) => ({speaker, speakerName, by}))
  return sameValue(was, voice) ? undefined : (voice as GoalVoice)
}

/** A goal that begins now, as the Goal that is sent to be created. */
function newResource(record: RecordState, goal: RecoveryGoal, key: string): Goal {
  const dated = {...goal, startDate: goal.startDate ?? localDate(record.now())}
  return goalToResource(dated, undefined, {
    patient: `Patient/${record.patientId}`,
    identifier: key,
    ...typedBy(record),
  })
}

/** Updates a Goal by what was changed of it: `mergeEdit` says how that meets what others saved. */
export function updateGoal(
  record: RecordState,
  {id, ...update}: GoalUpdate,
  current?: Goal,
): Promise<SaveOutcome> {
  return editGoal(record, id, mergeEdit(record, update), current)
}
