import type {OperationOutcome, OperationOutcomeIssue} from 'fhir/r4.js'
import type {ProblemIssue} from '../problem.js'

const characters: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

// Cut first: a hostile narrative must not keep the browser busy.
const plainText = (div: string) =>
  div
    .slice(0, 2000)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, entity => characters[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim()

const textOf = ({details, diagnostics, code}: Partial<OperationOutcomeIssue>, narrative: string) =>
  details?.text || diagnostics || narrative || details?.coding?.[0]?.display || code || ''

/** What a server said was wrong, wherever in its OperationOutcome it said so. */
export function issuesOf({issue, text}: OperationOutcome): ProblemIssue[] {
  const narrative = typeof text?.div === 'string' ? plainText(text.div) : ''
  const issues = (Array.isArray(issue) ? issue : []).filter(Boolean).map(said => ({
    expression: said.expression?.[0] ?? said.location?.[0],
    text: String(textOf(said, narrative)),
  }))
  return issues.length || !narrative ? issues : [{text: narrative}]
}
