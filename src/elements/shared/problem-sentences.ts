import type {Problem, ProblemIssue} from '../../record/index.js'
import type {Messages} from '../messages/index.js'

/** What went wrong, in sentences: what to do about it, and what the server `said` of each of its parts. */
export function problemSentences(
  words: Messages,
  {kind, place, issues}: Problem,
  said = (issue: ProblemIssue): string => words.problemSaid(issue.text),
): string[] {
  const whose = place && words.problemIn[place]
  return [
    words.problem[kind],
    ...(whose ? [whose] : []),
    // A server may say the same of every field.
    ...new Set(issues.map(said)),
  ]
}
