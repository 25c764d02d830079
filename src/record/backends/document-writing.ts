import type {DocumentReference, Goal, Patient} from 'fhir/r4.js'
import {goalFromResource, goalToDocument, patientFromResource} from '../../fhir/index.js'
import {goalPage} from '../../goals/index.js'
import type {Author} from '../author.js'
import type {Backend} from '../backend.js'
import {localDateTime} from '../time.js'
import {goalIn, type StoredGoal} from './document-goals.js'
import {writeJson} from './json.js'

/** Whose documents they are, who writes them, and in which language. */
export interface DocumentOptions {
  patient: string
  /** The SMART scopes that were granted for the chart, where they are known. */
  scopes?: string | undefined
  author?: Author | undefined
  language?: (() => 'en' | 'fr') | undefined
}

/** Writes goals as documents; the answer is what the chart kept of one. */
export function documentWriter(
  chart: Backend,
  {patient, author, language = () => 'en'}: DocumentOptions,
): (goal: Goal, replaced: readonly DocumentReference[]) => Promise<StoredGoal> {
  let named: Promise<string> | undefined
  const name = (): Promise<string> =>
    (named ??= chart.read('Patient', patient).then(
      person => patientFromResource(person as Patient).name,
      () => '',
    ))
  return async (resource, replaced) => {
    const time = localDateTime(new Date())
    const goal = withoutVersion(resource)
    const personName = await name()
    const spoken = language()
    const said = {language: spoken, written: time, ...(personName && {personName})}
    const meant = goalToDocument(goal, {
      ...goalPage(goalFromResource(goal), said),
      identifier: crypto.randomUUID(),
      time,
      language: `${spoken}-CA`,
      json: await writeJson(goal),
      ...(author && {author}),
      replaced,
    })
    const kept = (await chart.create(meant)) as DocumentReference
    // Taken, but not to be read by us: what was meant is all that is known of it, and the next reading says so.
    const read = (await goalIn(chart, kept)) ?? {...goal, meta: {...goal.meta, versionId: kept.id!}}
    return {goal: read, document: kept, documents: [kept]}
  }
}

/** As it lies in its document: with an id of its own, which outlives each document, and no version of an earlier one. */
function withoutVersion({meta, id, ...goal}: Goal): Goal {
  const {versionId: _, lastUpdated: _time, ...rest} = meta ?? {}
  const client = goal.identifier?.[0]?.value ?? ''
  return {
    ...goal,
    id: id ?? (/^[A-Za-z0-9-]{1,50}$/.test(client) ? client : crypto.randomUUID()),
    ...(Object.keys(rest).length && {meta: rest}),
  } as Goal
}
