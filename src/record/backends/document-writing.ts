import type {DocumentReference, Goal} from 'fhir/r4.js'
import {goalToDocument} from '../../fhir/index.js'
import type {Backend} from '../backend.js'
import {localDateTime} from '../time.js'
import {goalIn, type StoredGoal} from './document-goals.js'
import {goalTexts, heldGoal, type HolderOptions} from './goal-text.js'
import {writeJson} from './json.js'

/** Writes goals as documents; the answer is what the chart kept of one. */
export function documentWriter(
  chart: Backend,
  options: HolderOptions,
): (goal: Goal, replaced: readonly DocumentReference[]) => Promise<StoredGoal> {
  const {author} = options
  const texts = goalTexts(chart, options)
  return async (resource, replaced) => {
    const time = localDateTime(new Date())
    const goal = heldGoal(resource)
    const {language, ...said} = await texts(goal, time)
    const meant = goalToDocument(goal, {
      ...said,
      identifier: crypto.randomUUID(),
      time,
      language: `${language}-CA`,
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
