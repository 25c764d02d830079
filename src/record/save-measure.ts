import type {Observation} from 'fhir/r4.js'
import {
  answerOnto,
  measureToResources,
  observationsFromResources,
  sameContent,
  withoutOthers,
} from '../fhir/index.js'
import {sameValue, type Voice} from '../goals/index.js'
import type {Response} from '../measures/index.js'
import {attribute, leaveAttributed} from './attribute.js'
import {createOnce, remember} from './create-once.js'
import {outcomeOf} from './outcome-of.js'
import {together} from './outcome.js'
import {Problem} from './problem.js'
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
  const after = found ? await correct(record, {kept, meant, sent}) : kept
  record.keep(after)
  const {id, meta} = after
  const answersAltered = !found && !saysTheSame(kept, meant)
  return {
    kind: 'saved',
    ids: [kept.id!],
    ...(answersAltered && {answersAltered}),
    // What others made of what was found is not taken back with it: it is told from what was meant.
    undo: {edits: [{after: found && !saysTheSame(after, meant) ? {...meant, id, meta} : after}]},
  }
}

/** Whether what was said reads from the one as from the other: what was answered, in words and by whom, and of which goal or answer. */
function saysTheSame(...pair: [Observation, Observation]): boolean {
  const [one, other] = pair.map(each => {
    const [read] = observationsFromResources([each])
    const {value, text, declined, words, notes, goal, saidOf, speaker, goingWell, talkAbout} = read ?? {}
    return {value, text, declined, words, notes, goal, saidOf, speaker, goingWell, talkAbout}
  })
  return sameValue(one, other)
}

function refusesCategories({kind, issues}: Problem): boolean {
  return kind === 'rejected' && issues.some(({expression}) => /\.category\b/.test(expression ?? ''))
}

interface Found {
  kept: Observation
  meant: Observation
  sent: readonly Observation[]
}

async function correct(record: RecordState, {kept, meant, sent}: Found): Promise<Observation> {
  if (isVoid(kept) && !sent.some(isVoid)) {
    record.keep(kept)
    throw new Problem('gone', 'This answer was entered in error.')
  }
  const corrected = answerOnto(kept, meant, sent.length ? sent : [withoutOthers(kept)])
  if (corrected === kept) {
    if (!sameContent(kept, meant)) leaveAttributed(record, kept)
    return kept
  }
  if (!corrected || !sent.length) {
    record.keep(kept)
    // They can see it now: another try is meant to go on top of it.
    remember(record, meant, withoutOthers(kept))
    throw new Problem('conflict', 'This answer stands otherwise in the chart. Nothing was written.')
  }
  remember(record, meant, meant)
  return (await record.backend.update(corrected, kept.meta?.versionId)) as Observation
}

function isVoid({status}: Observation): boolean {
  return status === 'entered-in-error'
}
