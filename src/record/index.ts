/** The record: one person's goals and measures on one FHIR endpoint; loads, saves, and says what is true about both. */
export type {Backend, PatchOperation, SearchParameters, SearchResult} from './backend.js'
export type {GoalHistory, GoalVersion} from './history.js'
export {Problem, problemOf, type ProblemIssue, type ProblemKind} from './problem.js'
export {createRecord, PersonRecord, type RecordOptions} from './record.js'
export {emptySnapshot, failedSnapshot} from './snapshot.js'
export type {GoalEntry, RecordSnapshot, SaveOutcome, Undo} from './snapshot.js'
export type {Author} from './state.js'
export {localDate, localDateTime} from './time.js'
