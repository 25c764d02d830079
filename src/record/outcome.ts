import type {Goal} from 'fhir/r4.js'
import {goalFromResource} from '../fhir/index.js'
import {changesBetween, type GoalField} from '../goals/index.js'
import {attribute} from './attribute.js'
import type {SaveOutcome} from './snapshot.js'
import type {RecordState} from './state.js'

/** A Goal that was written: as it was, as it was meant, and as the server kept it. */
interface Written {
  before?: Goal
  meant: Goal
  kept: Goal
}

/** Saved: with what the server did not keep as it was meant, and with what takes the save back. */
export async function goalSaved(record: RecordState, {before, meant, kept}: Written): Promise<SaveOutcome> {
  const goal = goalFromResource(kept)
  const altered = Object.keys(changesBetween(goalFromResource(meant), goal) ?? {}) as GoalField[]
  // Who spoke is known of their words alone: who wanted another step or state, nobody said.
  const was = before && goalFromResource(before)
  const spoken = was?.words !== goal.words || was.speaker !== goal.speaker
  const voice = {speaker: goal.speaker, name: goal.speakerName, by: goal.by}
  return {
    kind: 'saved',
    ids: [kept.id!],
    ...(altered.length && {altered}),
    ...(await attribute(record, [kept], spoken ? voice : undefined)),
    undo: {edits: [{before, after: kept}]},
  }
}

/** The parts of one save as its outcome: what kept a part from being saved, with what is there nevertheless, else all. */
export function together<Fault>(parts: readonly SaveOutcome<Fault>[]): SaveOutcome<Fault> {
  const saves = parts.filter(part => part.kind === 'saved')
  const ids = [...new Set(saves.flatMap(part => part.ids))]
  for (const part of parts)
    if (part.kind !== 'saved' && part.kind !== 'unchanged')
      return {...part, saved: [...ids, ...(part.saved ?? [])]}
  if (!saves.length) return {kind: 'unchanged'}
  const altered = saves.flatMap(part => part.altered ?? [])
  return {
    kind: 'saved',
    ids,
    ...(saves.some(part => part.merged) && {merged: true}),
    ...(saves.some(part => part.overwrote) && {overwrote: true}),
    ...(altered.length && {altered}),
    ...(saves.some(part => part.answersAltered) && {answersAltered: true}),
    ...(saves.some(part => part.unattributed) && {unattributed: true}),
    undo: {edits: saves.flatMap(part => part.undo?.edits ?? [])},
  }
}
