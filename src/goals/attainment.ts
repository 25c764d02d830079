/** A level of Goal Attainment Scaling: -2 (much less than expected) to +2 (much better than expected). */
export const attainments = [2, 1, 0, -1, -2] as const
export type Attainment = (typeof attainments)[number]

/** One of the five levels, in the words that were agreed for this goal. */
export interface AttainmentLevel {
  level: Attainment
  words: string
}

/** Expected correlation between goals, by convention of Goal Attainment Scaling. */
const correlation = 0.3

/**
 * The Goal Attainment Scaling T-score of several goals, for reports only and never shown to the person: about 50
 * when goals are reached as expected, in steps of 10 for one goal. `level` is -2 to +2, `weight` 0 or more (1 when
 * left out). No score without a goal that weighs something.
 *
 * Source: Kiresuk & Sherman's formula as corrected in Turner-Stokes (2009) erratum, doi 10.1177/0269215508101742.
 */
export function attainmentT(goals: readonly {level: number; weight?: number}[]): number | undefined {
  let weights = 0
  let squares = 0
  let weighted = 0
  for (const {level, weight = 1} of goals) {
    if (!(level >= -2 && level <= 2)) throw new RangeError(`A level of attainment is -2 to +2, not ${level}.`)
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`A weight is 0 or more, not ${weight}.`)
    weights += weight
    squares += weight * weight
    weighted += weight * level
  }
  if (weights === 0) return undefined
  return 50 + (10 * weighted) / Math.sqrt((1 - correlation) * squares + correlation * weights * weights)
}
