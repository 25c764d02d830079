import type {Item} from './instrument.js'
import type {Answers} from './response.js'

/** The items of an instrument that numbers them from 1, all with one range; some of them reversed. */
export function numbered(
  count: number,
  range: readonly [number, number],
  {reversed = [], ...rest}: {reversed?: readonly number[]} & Omit<Partial<Item>, 'reversed'> = {},
): Item[] {
  return Array.from({length: count}, (_, index) => ({
    linkId: String(index + 1),
    range,
    ...(reversed.includes(index + 1) && {reversed: true}),
    ...rest,
  }))
}

/** The linkIds from one number to another, both included. */
export function linkIds(from: number, to: number): string[] {
  return Array.from({length: to - from + 1}, (_, index) => String(from + index))
}

/** The same answer to every item, and others to some of them: for worked examples. */
export function allAnswered(items: readonly Item[], answer: number, others: Answers = {}): Answers {
  return {...Object.fromEntries(items.map(({linkId}) => [linkId, answer])), ...others}
}
