import {Problem} from './problem.js'
import type {RecordState} from './state.js'

/** Throws what keeps anything at all from being written to a record. */
export function checkWritable({closed, backend, snapshot: {capabilities, person}}: RecordState): void {
  if (closed) throw new Problem('refused', 'The record was closed before this was saved.')
  if (capabilities?.writable === false && !backend.beside)
    throw new Problem('refused', 'Only FHIR R4, R4B and R5 are written to.')
  if (person.caution === 'unknown') throw new Problem('refused', 'The endpoint has no such patient.')
  // What is written there would be seen by nobody who opens the record that it became.
  if (person.caution === 'merged') throw new Problem('refused', 'This record was merged into another one.')
}
