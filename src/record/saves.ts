import {heeded} from './load.js'
import {outcomeOf} from './outcome-of.js'
import type {SaveOutcome} from './snapshot.js'
import type {RecordState} from './state.js'
import {takeTurns} from './turns.js'
import {writing} from './write-later.js'

/** Saves a thing (an id or a key) when its turn comes; the same request under way is the same save. Never rejects. */
export type Save = <Fault>(
  thing: string,
  request: unknown,
  work: () => Promise<SaveOutcome<Fault>>,
) => Promise<SaveOutcome<Fault>>

/** The saves of one record: in turn, if anything may be written at all, and told on the screen by the last of them. */
export function savesOf(state: RecordState): Save {
  const inTurn = takeTurns<SaveOutcome<unknown>>()
  return async <Fault>(thing: string, request: unknown, work: () => Promise<SaveOutcome<Fault>>) => {
    const outcome = await inTurn(thing, writtenOut(request), async () => {
      const outcome = await outcomeOf(async () => {
        await heeded(state)
        ;(await writing()).checkWritable(state)
        return work()
      })
      if (outcome.kind === 'saved') return told(state, outcome)
      if (outcome.kind === 'failed' || outcome.kind === 'conflict') state.publish({savedAt: undefined})
      return outcome
    })
    return outcome as SaveOutcome<Fault>
  }
}

/** Says when and where it was saved. */
function told<Fault>(state: RecordState, outcome: SaveOutcome<Fault> & {kind: 'saved'}): SaveOutcome<Fault> {
  const [first = 'chart', ...others] = new Set(
    outcome.ids.map(id => state.backend.beside?.holding(id) ?? 'chart'),
  )
  const savedIn = others.length ? 'both' : first
  state.publish({savedAt: state.now(), savedIn})
  return savedIn === 'chart' ? outcome : {...outcome, place: savedIn}
}

/** A request as text; what is taken away (`undefined`) is another request than what is left alone. */
function writtenOut(request: unknown): string {
  return JSON.stringify(request, (_name, value: unknown) => (value === undefined ? '\u0000' : value))
}
