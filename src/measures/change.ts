import type {Instrument} from './instrument.js'

/** What may be said of a change: a direction and nothing more, and whether a published threshold stands behind it. */
export interface Change {
  direction: 'higher' | 'same' | 'lower'
  /** The source of the threshold that was used; absent when none is published. */
  threshold?: string
}

/**
 * Compares two values on one scale. With a published threshold, less than it is «about the same»; without
 * one, any difference is told as a direction only, and must be shown with the note that no threshold is published.
 * Throws a RangeError when one of the two is not a number: what was declined has no direction.
 */
export function change({threshold}: Pick<Instrument, 'threshold'>, earlier: number, later: number): Change {
  for (const value of [earlier, later])
    if (!Number.isFinite(value))
      throw new RangeError(`A change is between two numbers, and one is ${String(value)}.`)
  const difference = later - earlier
  const smallest = threshold?.change ?? 0
  const same = difference === 0 || Math.abs(difference) < smallest
  return {
    direction: same ? 'same' : difference > 0 ? 'higher' : 'lower',
    ...(threshold && {threshold: threshold.source}),
  }
}
