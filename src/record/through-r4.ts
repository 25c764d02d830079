import {inR4} from './backends/in-r4.js'
import {fromR5} from './backends/r5-translation.js'
import type {RecordState} from './state.js'

/**
 * From here on, an endpoint of R5 is read and written through R4, and what was read of it before is put right. A chart with
 * a store beside it does that by itself.
 */
export function goThroughR4(state: RecordState): void {
  if (state.inR4 || state.backend.beside) return
  state.inR4 = fromR5
  state.backend = inR4(state.backend, 'R5')
  for (const [id, goal] of state.goals) state.goals.set(id, fromR5(goal))
  for (const [id, observation] of state.observations) state.observations.set(id, fromR5(observation))
  state.take('Observation', [...state.observations.values()])
}
