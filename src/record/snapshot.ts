import type {Capabilities, EndpointPlan, Person} from '../fhir/index.js'
import type {GoalFault, GoalField, RecoveryGoal} from '../goals/index.js'
import type {Reading} from '../measures/index.js'
import type {Author} from './author.js'
import type {Configuration} from './configuration.js'
import type {DraftsKept} from './drafts/kept-draft.js'
import type {Undo} from './edit.js'
import type {FormFailed, FormSaved} from './form-saved.js'
import type {BesidePlace, Part, Place, SavedIn} from './part.js'
import type {Problem} from './problem.js'
import type {Survey} from './survey.js'

/** A goal as it stands on the server. */
export interface GoalEntry {
  id: string
  goal: RecoveryGoal
  /** `other`: another system wrote it. */
  origin: 'ours' | 'other'
  /** What that system is called, where the goal says so. */
  originName?: string
  /** Where it stands, if not in the chart. */
  place?: BesidePlace
  /** When the server last changed it: a FHIR instant. */
  updated?: string
  /** The ids of others that say the very same under the same identifier: it is in the chart more than once, and shown once. */
  twins?: readonly string[]
  /** The record marks it as restricted (`meta.security` R or V): to be shown and passed on with care. */
  restricted?: true
}

/** Everything that a screen needs, as it was at one moment. A new object for every change; never changed itself. */
export interface RecordSnapshot {
  /** Which person on which endpoint, to tell one record from another; empty before a record is open. */
  whose: string
  person: Person
  goals: readonly GoalEntry[]
  /** Check-ins, and (with their `goal`) the progress and attainment of goals. */
  readings: readonly Reading[]
  goalsPart: Part
  readingsPart: Part
  /** `person` has no name before this is ready, or where the endpoint does not let it be read. */
  personPart: Part
  /** What the endpoint allows, once it has said so. */
  capabilities?: Capabilities
  /** What the places beside the chart allow, once they have said so. */
  beside?: Survey['beside']
  /** Where new goals and answers go; `text`: nowhere takes them, but a note does. */
  goes?: {goals: Place; answers: Place}
  /** The places that were looked at for that, in order, and why each is taken or not; where there are any beside the chart. */
  steps?: Survey['steps']
  /** All of that, and why: it comes after everything else. */
  plan?: EndpointPlan
  /** Set where the endpoint does not itself refuse to write over what somebody else has just saved. */
  unguarded?: true
  /** How many resources the endpoint sent that are about somebody else: they were dropped. */
  foreign: number
  /** Who is at the keyboard. */
  author?: Author
  /** The configuration of the site, where it has one. */
  site?: Configuration
  /** Somebody has logged out: what they were writing is to be forgotten. */
  loggedOut?: true
  /** The drafts that are kept beyond the page, where the site wants that. */
  drafts?: DraftsKept
  /** When the server last confirmed a save of ours, and where that was. */
  savedAt?: Date
  savedIn?: SavedIn
}

/** What became of a save. Only `saved` without a `place` means that the chart's own server has all of it. */
export type SaveOutcome<Fault = GoalFault> =
  | (FormSaved & {
      kind: 'saved'
      ids: readonly string[]
      /** Where it is, if all or a part of it is not in the chart but beside it. */
      place?: Exclude<SavedIn, 'chart'>
      /** Somebody else had changed other parts meanwhile: both are there. */
      merged?: boolean
      /** The endpoint wrote it over what somebody else saved at the same moment; the goal's history has that. */
      overwrote?: boolean
      /** An earlier try had arrived, and somebody has changed it since. Nothing was written over that. */
      changedSince?: boolean
      /** What the server did not keep as it was meant. */
      altered?: readonly GoalField[]
      /** The server did not keep an answer, or what was said at a review, as it was meant. */
      answersAltered?: boolean
      /** The server did not keep why it was marked as a mistake as it was given. */
      reasonAltered?: boolean
      /** The endpoint did not take the Provenance, which would say who typed it. */
      unattributed?: boolean
      /** Takes this save back, by `record.undo`; missing when nothing was written. */
      undo?: Undo
    })
  | {kind: 'unchanged'}
  | {kind: 'invalid'; faults: readonly Fault[]; saved?: readonly string[]}
  | {
      kind: 'conflict'
      /** The goal as somebody else saved it, and as it was before either; `fields` were changed by both. */
      theirs: RecoveryGoal
      base?: RecoveryGoal
      fields: readonly GoalField[]
      /** Of a save in several parts: the ids of what is there already. The same save again writes only the rest. */
      saved?: readonly string[]
    }
  | (FormFailed & {kind: 'failed'; problem: Problem; saved?: readonly string[]})
