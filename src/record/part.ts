import type {Problem} from './problem.js'

/** How far one part of the record is. `complete` is false when the endpoint did not give everything. */
export interface Part {
  phase: 'waiting' | 'loading' | 'ready' | 'failed'
  complete: boolean
  /** How many there are in all, where the endpoint said so and not all of them came. */
  total?: number
  problem?: Problem
}

/**
 * A place beside the chart's own list of goals: the second store, answers to a form or a document in the chart, or the
 * scratchpad of the page that the chart is open in.
 */
export type BesidePlace = 'side-car' | 'form' | 'document' | 'scratchpad'

/** Where something goes: into the chart, to a place beside it, or (as text) into a note. */
export type Place = 'chart' | BesidePlace | 'text'

/** Where a save is: `both` in part in the chart, in part beside it. */
export type SavedIn = 'chart' | BesidePlace | 'both'
