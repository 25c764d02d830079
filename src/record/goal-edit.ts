import type {Goal} from 'fhir/r4.js'
import type {Arrived} from './lost-writes.js'
import type {SaveOutcome} from './snapshot.js'

/** A Goal to write. `since` is what the save is taken back to, where that is not what stands there now; or that nobody can tell. */
interface GoalWrite {
  write: Goal
  merged?: boolean
  since?: Goal | 'unclear' | undefined
}

/**
 * What an edit makes of a goal as it stands now, with what a lost write of ours made of it: the Goal to write, or what
 * became of it without a write.
 */
export type GoalEdit = (current: Goal, arrived?: Arrived) => GoalWrite | SaveOutcome
