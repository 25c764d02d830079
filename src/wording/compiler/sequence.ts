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
  const refuse = (why: string) => new SyntaxError(`The pattern “${pattern}” has ${why}.`)
  if (places.length + Number(atStart) + Number(atEnd) < choice.length)
    throw refuse('a word before ^ or after $')
  if (places.every(({optional, any}) => optional || any)) throw refuse('no word that must be there')
  if (!places.some(({flagged, any}) => flagged && !any))
    throw refuse('a choice in which nothing is underlined')
  return {places, atStart, atEnd}
}
