import {contextOf} from './context.js'
import type {Finding} from './finding.js'
import {fixesOf} from './fixes.js'
import type {Line} from './frame.js'
import type {Match} from './match.js'
import {categoryOf, type Pack} from './rule.js'

/** What to tell about a match: where it is, what the rule or else its category says about it, and the help on offer. */
export function findingOf(line: Line, match: Match, {reasons}: Pack): Finding {
  const {text, tokens} = line
  const {rule} = match.phrase
  const category = categoryOf(rule)
  const {why, chime, ask} = {...reasons[category], ...rule}
  const start = tokens.start[match.from]!
  const end = tokens.end[match.to]!
  return {
    ruleId: rule.id,
    category,
    severity: rule.severity,
    start,
    end,
    text: text.slice(start, end),
    message: rule.message,
    why,
    chime,
    fixes: fixesOf(line, match, ask),
    context: contextOf(line, rule.id, match.from, match.to),
  }
}
