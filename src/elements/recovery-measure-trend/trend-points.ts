import type {Reading} from '../../measures/index.js'

/** Where a picture of readings lies: its size in units of its own, which the page stretches, its scale and its time. */
export interface Frame {
  width: number
  height: number
  /** Between the ends of the scale and the edge. */
  margin: number
  range: readonly [number, number]
  /** First and last moment, in milliseconds. */
  span: readonly [number, number]
}

/** A number that was answered, in its place. */
export interface Point {
  x: number
  y: number
  reading: Reading
}

/** Worked out once for the same reading: there may be thousands, and each is placed several times. */
const moments = new WeakMap<Reading, number>()

/** The moment of a reading in milliseconds; NaN where it has no date that says one. */
export function momentOf(reading: Reading): number {
  const known = moments.get(reading)
  if (known !== undefined) return known
  const moment = Date.parse(reading.time ?? '')
  moments.set(reading, moment)
  return moment
}

/** From the first to the last moment of readings, in any order; nothing where none has a date. */
export function spanOf(readings: readonly Reading[]): readonly [number, number] | undefined {
  let [first, last] = [Infinity, -Infinity]
  for (const reading of readings) {
    const moment = momentOf(reading)
    if (moment < first) first = moment
    if (moment > last) last = moment
  }
  return first <= last ? [first, last] : undefined
}

/** Whether two readings are of the same scale, so that one may be drawn and told beside the other. */
export function isSameScale(one: Reading, other: Reading): boolean {
  return one.instrument === other.instrument && one.version === other.version
}

/** How far along a picture a moment stands. */
export function placeOf(moment: number, {width, span: [start, end]}: Pick<Frame, 'width' | 'span'>): number {
  return end > start ? ((moment - start) / (end - start)) * width : width / 2
}

/** How high on a picture a number stands. */
export function heightOf(value: number, {height, margin, range: [low, high]}: Omit<Frame, 'span'>): number {
  const share = high > low ? (value - low) / (high - low) : 0.5
  return height - margin - share * (height - 2 * margin)
}

/**
 * What may be joined by a line: answers that follow on each other (oldest first), on the scale, to the same instrument
 * in the same version. Where nothing was answered there is a gap; what has no date has no place.
 */
export function stretchesOf(readings: readonly Reading[], frame: Frame): Point[][] {
  const [low, high] = frame.range
  const stretches: Point[][] = [[]]
  let before: Reading | undefined
  for (const reading of readings) {
    const moment = momentOf(reading)
    if (Number.isNaN(moment)) continue
    const {value} = reading
    const answered = value !== undefined && value >= low && value <= high
    if (!answered || (before && !isSameScale(before, reading))) stretches.push([])
    if (!answered) continue
    stretches.at(-1)!.push({x: placeOf(moment, frame), y: heightOf(value, frame), reading})
    before = reading
  }
  return stretches.filter(stretch => stretch.length)
}

/** Keeps the first, the lowest, the highest and the last point of each column, so that the line looks the same. */
export function thin(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (let from = 0, to = 0; from < points.length; from = to) {
    const column = Math.floor(points[from]!.x)
    let [lowest, highest] = [from, from]
    for (; to < points.length && Math.floor(points[to]!.x) === column; to++) {
      if (points[to]!.y > points[lowest]!.y) lowest = to
      if (points[to]!.y < points[highest]!.y) highest = to
    }
    const ends = [...new Set([from, lowest, highest, to - 1])].sort((one, other) => one - other)
    kept.push(...ends.map(index => points[index]!))
  }
  return kept
}

/** The `d` of a line through points. */
export function through(points: readonly Point[]): string {
  return points.length ? `M${points.map(place).join('L')}` : ''
}

/** The `d` of a round dot on each point, whatever the picture is stretched to. */
export function dotsOn(points: readonly Point[]): string {
  return points.map(point => `M${place(point)}h0`).join('')
}

function place({x, y}: Point): string {
  return `${round(x)} ${round(y)}`
}

/** To a tenth of a unit: nobody sees more. */
export function round(number: number): number {
  return Math.round(number * 10) / 10
}
