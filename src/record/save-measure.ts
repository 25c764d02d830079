import type {Observation} from 'fhir/r4.js'
import {answerOnto, measureToResources, sameContent, withoutOthers} from '../fhir/index.js'
import type {Voice} from '../goals/index.js'
import type {Response} from '../measures/index.js'
import {attribute, leaveAttributed} from './attribute.js'
import {createOnce, remember} from './create-once.js'
import {isFirstVersion} from './first-version.js'
import {outcomeOf} from './outcome-of.js'
import {together} from './outcome.js'
import {Problem} from './problem.js'
import {saysTheSame, withoutFurtherNotes} from './says-the-same.js'
import type {SaveOutcome} from './snapshot.js'
import type {RecordState} from './state.js'

/** Creates one Observation for each answer of a sitting. */
export async function saveMeasure(
  record: RecordState,
  response: Response,
  key: string,
): Promise<SaveOutcome> {
  const start = {patient: `Patient/${record.patientId}`, identifier: key}
  return saveObservations(record, measureToResources(response, start), {speaker: 'person'})
}

/**
 * Creates Observations, each once. When some of them fail, the next try finds what is there already, writes only the
 * rest, and corrects what was changed in between.
 */
export async function saveObservations(
  record: RecordState,
  meant: readonly Observation[],
  voice: Voice,
): Promise<SaveOutcome> {
  const parts = await Promise.all(meant.map(each => outcomeOf(() => saveObservation(record, each))))
  const outcome = together(parts)
  if (outcome.kind !== 'saved') return outcome
  const written = outcome.undo?.edits.map(({after}) => after) ?? []
  return {...outcome, ...(await attribute(record, written, voice))}
}

async function saveObservation(record: RecordState, meant: Observation): Promise<SaveOutcome> {
  const {kept, found, sent} = await createOnce(record, meant).catch((error: Problem) => {
    // Some servers take one category alone (Oracle): what the answer is about, its code or its goal says too.
    if (!refusesCategories(error) || (meant.category?.length ?? 0) < 2) throw error
    return createOnce(record, {...meant, category: meant.category!.slice(0, 1)})
  })
  const {written, after} = found ? await correct(record, {kept, meant, sent}) : {written: meant, after: kept}
  record.keep(after)
  const {id, meta} = after
  const stands = saysTheSame(withoutFurtherNotes(written, meant), meant)
  const answersAltered = !saysTheSame(after, written) || (!stands && isFirstVersion(written))
  return {
    kind: 'saved',
    ids: [kept.id!],
    ...(answersAltered && {answersAltered}),
    ...(!stands && !isFirstVersion(written) && {changedSince: true}),
    // What others made of what was found is not taken back with it: it is told from what was meant.
    undo: {edits: [{after: found && !saysTheSame(after, meant) ? {...meant, id, meta} : after}]},
  }
}

function refusesCategories({kind, issues}: Problem): boolean {
  return kind === 'rejected' && issues.some(({expression}) => /\.category\b/.test(expression ?? ''))
}

interface Found {
  kept: Observation
  meant: Observation
  sent: readonly Observation[]
}

/** Puts what is meant now onto what had arrived: as it was written, where anything was, and as the server has it then. */
async function correct(
  record: RecordState,
  {kept, meant, sent}: Found,
): Promise<{written: Observation; after: Observation}> {
  if (isVoid(kept) && !sent.some(isVoid)) {
    record.keep(kept)
    throw new Problem('gone', 'This answer was entered in error.')
  }
  const corrected = answerOnto(kept, meant, sent.length ? sent : [withoutOthers(kept)])
  if (corrected === kept) {
    if (!sameContent(kept, meant)) leaveAttributed(record, kept)
    return {written: kept, after: kept}
  }
  if (!corrected || !sent.length) {
    record.keep(kept)
    // They can see it now: another try is meant to go on top of it.
    remember(record, meant, withoutOthers(kept))
    throw new Problem('conflict', 'This answer stands otherwise in the chart. Nothing was written.')
  }
  remember(record, meant, meant)
  const after = (await record.backend.update(corrected, kept.meta?.versionId)) as Observation
  return {written: corrected, after}
}

function isVoid({status}: Observation): boolean {
  return status === 'entered-in-error'
}
