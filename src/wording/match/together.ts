import type {Finding} from '../finding.js'
import {severities} from '../pack/ready-rule.js'
import {bestApart} from './apart.js'

/** What several packs found in one text, as if one had: in order, and of what overlaps the strongest, then the longest. */
export function together(found: readonly Finding[][]): Finding[] {
  const [first = [], ...more] = found.filter((findings, index) => findings.length || !index)
  if (!more.length) return first
  const all = [...first, ...more.flat()].sort((one, other) => one.start - other.start)
  return bestApart(all, ({start, end}) => [start, end], compare)
}

/** Above 0 where the first is the better one; of equals, that of the earlier pack stays. */
const compare = (one: Finding, other: Finding): number =>
  severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
  one.end - one.start - (other.end - other.start)
