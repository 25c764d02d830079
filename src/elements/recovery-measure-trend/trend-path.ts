import type {Reading} from '../../measures/index.js'

/** The size of the picture in its own units; the page stretches it. */
export const picture = {width: 400, height: 40, margin: 5} as const

/** The `d` of two SVG paths: the line, and the answers that stand alone or last. */
export interface TrendPath {
  line: string
  dots: string
}

interface Point {
  x: number
  y: number
}

/**
 * Readings of one component (oldest first) as a picture: time is truly spaced over all that were asked, the height is
 * the whole scale. Where nothing was answered, or another instrument was used, the line has a gap; with fewer than
 * three answers there is no line. Thousands of answers are thinned to what one can see.
 */
export function trendPath(readings: readonly Reading[], range: readonly [number, number]): TrendPath {
  const stretches = stretchesOf(readings, range)
  const points = stretches.flat()
  const drawn = points.length < 3 ? [] : stretches.filter(stretch => stretch.length > 1)
  const alone = points.length < 3 ? points : stretches.filter(stretch => stretch.length === 1).flat()
  return {
    line: drawn.map(stretch => `M${thin(stretch).map(place).join('L')}`).join(''),
    dots: [...new Set([...thin(alone), ...points.slice(-1)])].map(point => `M${place(point)}h0`).join(''),
  }
}

/** What may be joined by a line: answers that follow on each other. */
function stretchesOf(readings: readonly Reading[], [low, high]: readonly [number, number]): Point[][] {
  const dated = readings.filter(reading => !Number.isNaN(moment(reading)))
  const start = moment(dated[0])
  const span = moment(dated.at(-1)) - start
  const stretches: Point[][] = [[]]
  let before: Reading | undefined
  for (const reading of dated) {
    const {value} = reading
    const answered = value !== undefined && value >= low && value <= high
    if (!answered || (before && before.instrument !== reading.instrument)) stretches.push([])
    if (!answered) continue
    stretches.at(-1)!.push({
      x: span ? ((moment(reading) - start) / span) * picture.width : picture.width / 2,
      y: picture.height - picture.margin - ((value - low) / (high - low)) * inner,
    })
    before = reading
  }
  return stretches.filter(stretch => stretch.length)
}

const inner = picture.height - 2 * picture.margin

/** Keeps the first, the lowest, the highest and the last point of each column, so that the line looks the same. */
function thin(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (let from = 0, to = 0; from < points.length; from = to) {
    const column = Math.floor(points[from]!.x)
    do to++
    while (to < points.length && Math.floor(points[to]!.x) === column)
    const within = points.slice(from, to)
    const lowest = within.reduce((one, other) => (other.y > one.y ? other : one))
    const highest = within.reduce((one, other) => (other.y < one.y ? other : one))
    const ends = [within[0], lowest, highest, within.at(-1)]
    kept.push(...within.filter(point => ends.includes(point)))
  }
  return kept
}

function place({x, y}: Point): string {
  return `${round(x)} ${round(y)}`
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}

function moment(reading: Reading | undefined): number {
  return Date.parse(reading?.time ?? '')
}
