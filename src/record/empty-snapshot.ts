import type {Part} from './part.js'
import type {Problem} from './problem.js'
import type {RecordSnapshot} from './snapshot.js'

/** All parts of a record alike. */
export const allParts = (part: Part) => ({goalsPart: part, readingsPart: part, personPart: part})

/** A record that has not asked for anything yet. */
export const emptySnapshot: RecordSnapshot = {
  whose: '',
  person: {name: ''},
  goals: [],
  readings: [],
  ...allParts({phase: 'waiting', complete: true}),
  foreign: 0,
}

/** A record that could not even be opened, and why. */
export const failedSnapshot = (problem: Problem): RecordSnapshot => ({
  ...emptySnapshot,
  ...allParts({phase: 'failed', complete: false, problem}),
})
