import type {OperationOutcomeIssue} from 'fhir/r4.js'
import type {Reply} from './exchange.js'
import type {Resource} from './resource.js'

/** One thing that is wrong or worth knowing, in words, and where (`expression`, a FHIRPath such as `Goal.target[0]`). */
export type Issue = OperationOutcomeIssue

/** Makes an error issue. */
export function issue(code: Issue['code'], text: string, expression?: string): Issue {
  return {severity: 'error', code, details: {text}, ...(expression && {expression: [expression]})}
}

/** Issues as an OperationOutcome. */
export function outcome(issues: Issue[]): Resource {
  return {resourceType: 'OperationOutcome', issue: issues}
}

/** An error to throw where the server declines: it carries the reply to send. */
export function refusal(
  status: number,
  issues: Issue | Issue[],
  headers: Record<string, string> = {},
): Error & {reply: Reply} {
  const all = Array.isArray(issues) ? issues : [issues]
  return Object.assign(new Error(all.map(one => one.details?.text).join(' ')), {
    reply: {status, headers, body: outcome(all)},
  })
}

/** The reply that a thrown error carries; an error of our own making is a 500 that says so. */
export function replyOf(error: unknown): Reply {
  if (error instanceof Error && 'reply' in error) return error.reply as Reply
  return {
    status: 500,
    headers: {},
    body: outcome([issue('exception', `The sandbox failed: ${String(error)}`)]),
  }
}
