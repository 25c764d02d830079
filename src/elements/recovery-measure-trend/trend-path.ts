import type {Reading} from '../../measures/index.js'
import {dotsOn, spanOf, stretchesOf, thin, through} from './trend-points.js'

/** The size of the small picture in its own units; the page stretches it. */
export const picture = {width: 400, height: 40, margin: 5} as const

/** The `d` of two SVG paths: the line, and the answers that stand alone or last. */
export interface TrendPath {
  line: string
  dots: string
}

/**
 * Readings of one component (oldest first) as a small picture: time is truly spaced over all that were asked, the
 * height is the whole scale. With fewer than three answers there is no line. Thousands are thinned to what one can see.
 */
export function trendPath(readings: readonly Reading[], range: readonly [number, number]): TrendPath {
  const span = spanOf(readings)
  if (!span) return {line: '', dots: ''}
  const stretches = stretchesOf(readings, {...picture, range, span})
  const points = stretches.flat()
  const drawn = points.length < 3 ? [] : stretches.filter(stretch => stretch.length > 1)
  const alone = points.length < 3 ? points : stretches.filter(stretch => stretch.length === 1).flat()
  return {
    line: drawn.map(stretch => through(thin(stretch))).join(''),
    dots: dotsOn([...new Set([...thin(alone), ...points.slice(-1)])]),
  }
}
