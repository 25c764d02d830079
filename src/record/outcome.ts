import type {Goal} from 'fhir/r4.js'
import {goalFromResource, sameContent} from '../fhir/index.js'
import {changesBetween, type GoalField} from '../goals/index.js'
import {attribute} from './attribute.js'
import {changedElements, withElements} from './create-patch.js'
import type {SaveOutcome} from './snapshot.js'
import type {RecordState} from './state.js'

/** A Goal that was written: as it was, as it was meant, and as the server kept it. */
interface Written {
  before?: Goal
  meant: Goal
  kept: Goal
}

/** Saved: with what the server did not keep as it was meant, and with what takes the save back. */
export async function goalSaved(
  record: RecordState,
  written: Written,
): Promise<SaveOutcome & {kind: 'saved'}> {
  const {before, meant, kept} = written
  const ours = before ? oursOf({before, meant, kept}) : kept
  const isAlone = !before || isNext(kept, before)
  const own = isAlone ? kept : ours
  const version = isAlone || sameContent(kept, meant) ? kept : unversioned(kept)
  const goal = goalFromResource(own)
  const altered = fieldsBetween(meant, own)
  // Who spoke is known of their words alone: who wanted another step or state, nobody said.
  const was = before && goalFromResource(before)
  const spoken = was?.words !== goal.words || was.speaker !== goal.speaker
  const voice = {speaker: goal.speaker, name: goal.speakerName, by: goal.by}
  return {
    kind: 'saved',
    ids: [kept.id!],
    ...(altered.length && {altered}),
    ...(losesReason(written) && {reasonAltered: true}),
    ...(await attribute(record, [version], spoken ? voice : undefined)),
    // What others put into the same part by the time that it was read is told from what was meant.
    undo: {edits: [{before, after: isAlone || sameContent(ours, meant) ? ours : meant}]},
  }
}

/**
 * What our write alone made of the version before it. What the server holds by the time that it is read may be others'
 * as well: a patch leaves what they wrote elsewhere, and an answer that was lost is read later.
 */
function oursOf({before, meant, kept}: Required<Written>): Goal {
  return withElements(meant, kept, changedElements(before, meant))
}

/** Whether nobody can have written in between: that is known where versions are numbers. */
function isNext(kept: Goal, before: Goal): boolean {
  return Number(kept.meta?.versionId) === Number(before.meta?.versionId) + 1
}

/** The version may be somebody else's: what we wrote is then told of the goal, and of no version of it. */
function unversioned({meta: _theirs, ...goal}: Goal): Goal {
  return goal
}

/** Whether why it was a mistake is not there as it was written; others may have given their reason beside it. */
function losesReason({before, meant, kept}: Written): boolean {
  const {lifecycleStatus, statusReason: reason} = meant
  if (lifecycleStatus !== 'entered-in-error' || reason === before?.statusReason) return false
  return !`\n${kept.statusReason}\n`.includes(`\n${reason}\n`)
}

function fieldsBetween(one: Goal, other: Goal): GoalField[] {
  return Object.keys(changesBetween(goalFromResource(one), goalFromResource(other)) ?? {}) as GoalField[]
}

/** The parts of one save as its outcome: what kept a part from being saved, with what is there nevertheless, else all. */
export function together<Fault>(parts: readonly SaveOutcome<Fault>[]): SaveOutcome<Fault> {
  const saves = parts.filter(part => part.kind === 'saved')
  const ids = [...new Set(saves.flatMap(part => part.ids))]
  for (const part of parts)
    if (part.kind !== 'saved' && part.kind !== 'unchanged')
      return {...part, saved: [...ids, ...(part.saved ?? [])]}
  if (!saves.length) return {kind: 'unchanged'}
  // What had arrived before is not known as a write of ours: a part would be taken back, and told as all of it.
  const isWhole = saves.every(part => part.undo || !part.ids.length)
  const altered = saves.flatMap(part => part.altered ?? [])
  return {
    kind: 'saved',
    ids,
    ...(saves.some(part => part.merged) && {merged: true}),
    ...(saves.some(part => part.overwrote) && {overwrote: true}),
    ...(saves.some(part => part.changedSince) && {changedSince: true}),
    ...(altered.length && {altered}),
    ...(saves.some(part => part.answersAltered) && {answersAltered: true}),
    ...(saves.some(part => part.reasonAltered) && {reasonAltered: true}),
    ...(saves.some(part => part.unattributed) && {unattributed: true}),
    ...(isWhole && {undo: {edits: saves.flatMap(part => part.undo?.edits ?? [])}}),
  }
}
