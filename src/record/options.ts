import type {Author} from './author.js'
import type {Backend} from './backend.js'

/** What a record is made of. */
export interface RecordOptions {
  backend: Backend
  /** Whose record it is: the logical id of a Patient on this endpoint, or `Patient/id`. */
  patient: string
  /** The clinician at the keyboard; who speaks is said with each goal and review. */
  author?: Author
  /** The granted SMART scopes, as a token response says them, where they are known. */
  scopes?: string
  /** The clock, for tests. */
  now?: () => Date
}
