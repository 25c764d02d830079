import {problemOf} from './problem.js'
import type {SaveOutcome} from './snapshot.js'

/** What became of a save that may throw. */
export async function outcomeOf<Fault>(save: () => Promise<SaveOutcome<Fault>>): Promise<SaveOutcome<Fault>> {
  try {
    return await save()
  } catch (error) {
    return {kind: 'failed', problem: problemOf(error)}
  }
}
