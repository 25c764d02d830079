import {most, PatternError} from '../pattern-error.js'
import type {Place} from './place.js'

/** A pattern with its choices of several words multiplied out: one sequence of places, and where it must begin or end. */
export interface Sequence {
  places: Place[]
  atStart: boolean
  atEnd: boolean
  replacement?: string
}

/** Takes the `^` before and the `$` after the words of a choice for what they are. */
export function withinEdges(choice: readonly Place[], pattern: string): Sequence {
  const places = choice.filter(({edge}) => !edge)
  const [atStart, atEnd] = [choice[0]?.edge === '^', choice.at(-1)?.edge === '$']
  if (places.length + Number(atStart) + Number(atEnd) < choice.length)
    throw new PatternError('beyond-edge', pattern)
  if (places.every(({optional, any}) => optional || any)) throw new PatternError('no-must', pattern)
  if (!places.some(({flagged, any}) => flagged && !any)) throw new PatternError('no-line', pattern)
  if (places.filter(({any}) => any).length > most.any) throw new PatternError('any', pattern, most.any)
  return {places, atStart, atEnd}
}
