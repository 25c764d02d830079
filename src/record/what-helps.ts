import type {QuestionnaireResponse} from 'fhir/r4.js'
import {whatHelpsForm, whatHelpsFromResource, whatHelpsToResource, type KeptWhatHelps} from '../fhir/index.js'
import {mergeWhatHelps, nothingSaid, sameValue, type WhatHelps} from '../goals/index.js'
import {createOnce} from './create-once.js'
import {heeded} from './load.js'
import {Problem, problemOf} from './problem.js'
import type {SaveOutcome} from './snapshot.js'
import type {RecordState} from './state.js'
import {askingForLess} from './take-in.js'
import {localDateTime} from './time.js'

/** What the record holds of what helps the person: `kept` where there is something, or what kept it from being read. */
export type WhatHelpsOutcome = {kind: 'found'; kept?: KeptWhatHelps} | {kind: 'failed'; problem: Problem}

/** What a person said just now helps them, on top of what was shown as `base`. */
export interface WhatHelpsSaid {
  words: WhatHelps
  base: WhatHelps
  /** A UUID that stays with what is being written, so that a second try is recognised. */
  key: string
}

/** How often a save that met somebody else's is tried on top of theirs before it is told as a problem. */
const attempts = 3

/** Reads what helps the person: the newest answers to our form that are about them. Never rejects. */
export async function readWhatHelps(record: RecordState): Promise<WhatHelpsOutcome> {
  try {
    await heeded(record)
    const newest = await newestOf(record)
    const kept = newest && readable(newest)
    return {kind: 'found', ...(kept && {kept})}
  } catch (error) {
    return {kind: 'failed', problem: problemOf(error)}
  }
}

/**
 * Saves what a person says helps them, onto the newest that the server has by then. Another part that somebody changed
 * meanwhile stays theirs; where both changed the same part it is a `conflict` Problem, and nothing is written. Where the
 * endpoint takes no update, it is a new answer, and the one before stays as it was.
 */
export async function saveWhatHelps(
  record: RecordState,
  {words, base, key}: WhatHelpsSaid,
): Promise<SaveOutcome> {
  const {author, backend, patientId, snapshot} = record
  const context = {
    patient: `Patient/${patientId}`,
    identifier: key,
    time: localDateTime(record.now()),
    ...(author && {author}),
  }
  for (let attempt = 0; attempt < attempts; attempt++) {
    const newest = await newestOf(record)
    const theirs = newest ? readable(newest).words : nothingSaid
    const {merged, contested} = mergeWhatHelps(base, theirs, words)
    if (contested.length) throw new Problem('conflict', 'Somebody else changed the same part meanwhile.')
    const isMerged = !sameValue(merged, words)
    // A first try arrived whose answer was lost.
    if (newest && sameValue(merged, theirs))
      return {kind: 'saved', ids: [newest.id!], ...(isMerged && {merged: true})}
    const mayUpdate = newest && snapshot.capabilities?.questionnaireResponse?.update !== false
    const meant = whatHelpsToResource(merged, context, mayUpdate ? newest : undefined)
    try {
      const kept = mayUpdate
        ? await backend.update(meant, newest.meta?.versionId)
        : (await createOnce(record, meant)).kept
      return {kind: 'saved', ids: [kept.id!], ...(isMerged && {merged: true})}
    } catch (error) {
      // Somebody saved in between: what they said is read, and met.
      if (problemOf(error).kind !== 'conflict') throw error
    }
  }
  throw new Problem('busy', 'Others keep changing this. Nothing was written.')
}

function readable(resource: QuestionnaireResponse): KeptWhatHelps {
  const {caution, ...kept} = whatHelpsFromResource(resource)!
  if (caution) throw new Problem('refused', 'What helps this person cannot be read safely.')
  return kept
}

async function newestOf(record: RecordState): Promise<QuestionnaireResponse | undefined> {
  const {backend, patientId: patient} = record
  const about = {patient, questionnaire: whatHelpsForm}
  const {resources, complete} = await askingForLess(
    backend.search('QuestionnaireResponse', {...about, _sort: '-authored', _count: '20'}),
    () => backend.search('QuestionnaireResponse', {patient}),
  )
  // A server that does not know the parameter answers with others.
  const ours = resources.filter(
    (each): each is QuestionnaireResponse =>
      each.resourceType === 'QuestionnaireResponse' &&
      record.isOurs(each) &&
      whatHelpsFromResource(each) !== undefined,
  )
  if (!ours.length && !complete) throw new Problem('server', 'The search for what helps is incomplete.')
  return ours.toSorted((one, other) => lastOf(other) - lastOf(one) || savedOf(other) - savedOf(one))[0]
}

/** When it was said; what does not say so is older than everything that does. */
const lastOf = ({authored = ''}: QuestionnaireResponse): number => Date.parse(authored) || 0
const savedOf = ({meta}: QuestionnaireResponse): number => Date.parse(meta?.lastUpdated ?? '') || 0
