import type {Capabilities} from '../fhir/index.js'
import type {RecordSnapshot} from './snapshot.js'

/** What is allowed where a goal stands. */
export function allowedFor(snapshot: Allowing | undefined, id: string): Capabilities | undefined {
  const entry = snapshot?.goals.find(each => each.id === id)
  return entry?.place ? snapshot?.beside?.[entry.place] : snapshot?.capabilities
}
type Allowing = Pick<RecordSnapshot, 'goals' | 'capabilities' | 'beside'>
