import type {BesidePlace} from '../part.js'
import {Problem, problemOf} from '../problem.js'

/** What went wrong in a place beside the chart, told of it. */
export function problemAt(place: BesidePlace, error: unknown): Problem {
  const {kind, message, status, issues, retryAfter, cause} = problemOf(error)
  return new Problem(kind, message, {status, issues, retryAfter, cause, place})
}
