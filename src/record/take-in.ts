import type {SearchResult} from './backend.js'
import {Problem, problemOf} from './problem.js'
import type {Part} from './part.js'
import type {RecordState} from './state.js'

/** Some endpoints know neither a count, a sort, nor a system without a code: ask for less, and choose here. */
export function askingForLess(
  first: Promise<SearchResult>,
  less: () => Promise<SearchResult>,
): Promise<SearchResult> {
  return first.catch((error: unknown) => {
    if (problemOf(error).kind !== 'rejected') throw error
    return less()
  })
}

/**
 * Takes in what a search found, and answers how far that part of the record is now. What was saved here and the search
 * does not have yet is read by its id, and stays unless it is gone.
 */
export async function takeIn(
  state: RecordState,
  type: 'Goal' | 'Observation',
  {resources, complete, total, unread}: SearchResult,
): Promise<Part> {
  const ids = new Set(resources.map(({id}) => id))
  const missing = [...state.known[type].keys()].filter(id => state.saved.has(`${type}/${id}`) && !ids.has(id))
  const read = missing.map(id => state.backend.read(type, id).catch(problemOf))
  const kept = (await Promise.all(read)).map((each, index) =>
    each instanceof Problem ? (isGone(each) ? undefined : state.known[type].get(missing[index]!)) : each,
  )
  state.take(type, [...resources, ...kept.filter(each => each !== undefined)])
  return {
    phase: 'ready',
    complete,
    ...(total !== undefined && {total}),
    ...(unread && {problem: unread}),
  }
}

function isGone({kind}: Problem): boolean {
  return kind === 'gone' || kind === 'not-found'
}
