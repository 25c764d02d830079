import type {Goal, Identifier} from 'fhir/r4.js'
import {sameValue} from '../goals/index.js'
import type {Backend} from './backend.js'
import {entryOf} from './goal-entry.js'
import type {GoalEntry} from './snapshot.js'

/**
 * Goals as a screen shows them, without what was entered in error, each once: of those that carry the same identifier
 * and say the very same (two creates that raced, or a copy from another source) the first stands for all. Two that say
 * something else are both shown: nobody knows which is meant.
 */
export function entriesOf(resources: Iterable<Goal>, backend: Backend): GoalEntry[] {
  const first = new Map<string, GoalEntry>()
  const shown: GoalEntry[] = []
  for (const resource of resources) {
    const entry = entryOf(resource, backend)
    if (entry.goal.status === 'mistaken') continue
    const tokens = tokensOf(resource)
    const same = tokens.map(token => first.get(token)).find(each => each && sameValue(each.goal, entry.goal))
    if (same) same.twins = [...(same.twins ?? []), entry.id]
    else shown.push(entry)
    for (const token of tokens) if (!first.has(token)) first.set(token, entry)
  }
  return shown
}

function tokensOf(resource: Goal): string[] {
  return identifiersIn(resource).flatMap(({system = '', value}) => (value ? `${system}|${value}` : []))
}

/** What should be a list may be anything: the resource comes from outside. */
function identifiersIn({identifier}: {identifier?: unknown}): Identifier[] {
  return Array.isArray(identifier) ? (identifier as (Identifier | null)[]).filter(each => each !== null) : []
}
