import type {Goal, Observation} from 'fhir/r4.js'

/** One write: the resource as it was before (nothing, when it was created) and as the server kept it. */
export interface Edit {
  before?: Goal | Observation
  after: Goal | Observation
}

/** What takes a save back. Not to be looked into or kept: it is given to `record.undo`. */
export interface Undo {
  readonly edits: readonly Edit[]
}
