import type {Item, Scale} from './instrument.js'
import type {Answers} from './response.js'

/** A number with the range that it lies in, or nothing, with the linkIds that are missing. */
export type ScaleScore =
  {total: number; range: readonly [number, number]} | {total: undefined; missing: readonly string[]}

/**
 * The sum or the mean of these items, times the factor. Answers that may not apply are left out of a mean, and a sum
 * has none. What is missing is filled in only by a published rule, and then only as far as it goes.
 */
export function scoreScale(scale: Scale, items: readonly Item[], answers: Answers): ScaleScore {
  const applying = items.filter(
    ({linkId}) => scale.scoring !== 'mean' || answers[linkId] !== 'not-applicable',
  )
  const missing = missingOf(applying, answers)
  const given = applying.filter(({linkId}) => !missing.includes(linkId))
  if (!given.length || missing.length > (scale.missing?.atMost ?? 0)) return {total: undefined, missing}
  const total = sum(given.map(item => counted(item, Number(answers[item.linkId]))))
  const parts = scale.scoring === 'mean' ? 1 : applying.length
  return {total: ((total * parts) / given.length) * (scale.factor ?? 1), range: rangeOf(scale, applying)}
}

/** The lowest and the highest that the items can come to. */
function rangeOf({scoring, factor = 1}: Scale, items: readonly Item[]): readonly [number, number] {
  const divisor = scoring === 'mean' ? items.length : 1
  const end = (side: 0 | 1): number => (sum(items.map(item => item.range[side])) / divisor) * factor
  return [end(0), end(1)]
}

/** The linkIds of the items that have no answer that counts. */
export function missingOf(items: readonly Item[], answers: Answers): string[] {
  return items.map(({linkId}) => linkId).filter(linkId => typeof answers[linkId] !== 'number')
}

function counted({reversed, range: [low, high]}: Item, answer: number): number {
  return reversed ? low + high - answer : answer
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
