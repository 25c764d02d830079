import type {Capabilities, Person} from '../fhir/index.js'
import type {GoalChanges, GoalFault, RecoveryGoal} from '../goals/index.js'
import type {Reading} from '../measures/index.js'
import type {Problem} from './problem.js'

/** A goal as it stands on the server. */
export interface GoalEntry {
  id: string
  goal: RecoveryGoal
  /** `other`: another system wrote it. */
  origin: 'ours' | 'other'
  /** When the server last changed it: a FHIR instant. */
  updated?: string
}

/** How far one part of the record is. `complete` is false when the endpoint did not give everything. */
export interface Part {
  phase: 'waiting' | 'loading' | 'ready' | 'failed'
  complete: boolean
  problem?: Problem
}

/** Everything that a screen needs, as it was at one moment. A new object for every change; never changed itself. */
export interface RecordSnapshot {
  /** Which person on which endpoint, to tell one record from another; empty before a record is open. */
  whose: string
  person: Person
  goals: readonly GoalEntry[]
  readings: readonly Reading[]
  goalsPart: Part
  readingsPart: Part
  /** What the endpoint allows, once it has said so. */
  capabilities?: Capabilities
  /** How many resources the endpoint sent that are about somebody else: they were dropped. */
  foreign: number
  /** When the server last confirmed a save of ours. */
  savedAt?: Date
}

/** What became of a save. Only `saved` means that the chart's own server has it. */
export type SaveOutcome =
  | {
      kind: 'saved'
      ids: readonly string[]
      /** Somebody else changed other fields meanwhile. */
      merged?: boolean
      /** What the server did not keep as it was meant. */
      altered?: readonly (keyof GoalChanges)[]
    }
  | {kind: 'unchanged'}
  | {kind: 'invalid'; faults: readonly GoalFault[]}
  | {kind: 'conflict'; theirs: RecoveryGoal; fields: readonly (keyof GoalChanges)[]}
  | {kind: 'failed'; problem: Problem}

/** A record that has not asked for anything yet. */
export const emptySnapshot: RecordSnapshot = {
  whose: '',
  person: {name: ''},
  goals: [],
  readings: [],
  goalsPart: {phase: 'waiting', complete: true},
  readingsPart: {phase: 'waiting', complete: true},
  foreign: 0,
}

/** A record that could not even be opened, and why. */
export function failedSnapshot(problem: Problem): RecordSnapshot {
  const part = {phase: 'failed', complete: false, problem} as const
  return {...emptySnapshot, goalsPart: part, readingsPart: part}
}
