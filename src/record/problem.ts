import type {BesidePlace} from './part.js'

/**
 * Why something could not be done, by what a person can do about it:
 *
 * - `offline`: the endpoint was not reached · `timeout`: it did not answer in time (also 408, 504)
 * - `signed-out`: 401, 511, a redirect, or a login page where FHIR was expected
 * - `forbidden`: 403, 405, 501, this endpoint does not let it be done
 * - `not-fhir`: an answer that is not FHIR · `not-found`: 404 · `gone`: 410, or a goal that was entered in error
 * - `conflict`: 409 or 412, somebody else saved in between
 * - `rejected`: 400, 413, 415, 422, or 409 on a create, the server refused the content
 * - `busy`: 429 or 503 · `server`: any other fault of the endpoint
 * - `refused`: we did not send it, for safety (foreign address, missing patient, unreadable resource)
 */
export type ProblemKind =
  | 'offline'
  | 'timeout'
  | 'signed-out'
  | 'forbidden'
  | 'not-fhir'
  | 'not-found'
  | 'gone'
  | 'conflict'
  | 'rejected'
  | 'busy'
  | 'server'
  | 'refused'

/** One thing a server said about a rejected resource: where (a FHIRPath, if it said so) and what, in its words. */
export interface ProblemIssue {
  expression?: string
  text: string
}

/** A typed failure. `message` is plain English for logs and never holds a token or anything about the person. */
export class Problem extends Error {
  readonly kind: ProblemKind
  readonly status: number | undefined
  readonly issues: readonly ProblemIssue[]
  /** Seconds after which the server asked to be tried again. */
  readonly retryAfter: number | undefined
  /** Where it happened, if not in the chart. */
  readonly place: BesidePlace | undefined

  constructor(
    kind: ProblemKind,
    message: string,
    detail: Partial<Pick<Problem, 'status' | 'issues' | 'retryAfter' | 'place' | 'cause'>> = {},
  ) {
    super(message, {cause: detail.cause})
    this.name = 'Problem'
    this.kind = kind
    this.status = detail.status
    this.issues = detail.issues ?? []
    this.retryAfter = detail.retryAfter
    this.place = detail.place
  }
}

/** Whatever went wrong, as a Problem. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error
  // A translation says so of what it cannot write.
  if (error instanceof RangeError) return new Problem('refused', error.message, {cause: error})
  return new Problem('server', 'Something unexpected went wrong.', {cause: error})
}
