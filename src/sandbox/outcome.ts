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

/** An error to throw where the server declines for one reason: it carries the reply to send. */
export function refusal(status: number, code: Issue['code'], text: string, expression?: string) {
  return refuseAll(status, [issue(code, text, expression)])
}

/** The same for several reasons, or with headers. */
export function refuseAll(
  status: number,
  issues: Issue[],
  headers: Record<string, string> = {},
): Error & {reply: Reply} {
  const reply = {status, headers, body: outcome(issues)}
  return Object.assign(new Error(issues.map(one => one.details?.text).join(' ')), {reply})
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
