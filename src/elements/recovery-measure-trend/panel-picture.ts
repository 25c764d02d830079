import type {Reading} from '../../measures/index.js'
import {
  dotsOn,
  momentOf,
  placeOf,
  heightOf,
  round,
  stretchesOf,
  thin,
  through,
  type Frame,
} from './trend-points.js'

/** The size of a picture with room for its points. */
export const panelSize = {width: 400, height: 100, margin: 6} as const

/** More dots than this run into each other: then the line says it, and only what stands alone has a dot. */
const enoughDots = 120

/** The `d` of the SVG paths of one measure over time. */
export interface PanelPicture {
  line: string
  dots: string
  /** Numbers that are not final: the middle of their dots is left open. */
  open: string
  /** A tick below where somebody was asked, and no number came of it. */
  unsaid: string
  /** Where another version of the instrument begins. */
  versions: string
}

/** One measure over time: true gaps, no line across versions or with fewer than three answers. */
export function panelPicture(readings: readonly Reading[], frame: Frame): PanelPicture {
  const stretches = stretchesOf(readings, frame)
  const points = stretches.flat()
  const drawn = points.length < 3 ? [] : stretches.filter(stretch => stretch.length > 1)
  const alone = stretches.filter(stretch => stretch.length === 1).flat()
  const shown = points.length > enoughDots ? [...new Set([...thin(alone), ...points.slice(-1)])] : points
  const placed = new Set(points.map(({reading}) => reading))
  const ticks = readings.filter(reading => !placed.has(reading)).flatMap(reading => tickOf(reading, frame))
  return {
    line: drawn.map(stretch => through(thin(stretch))).join(''),
    dots: dotsOn(shown),
    open: dotsOn(shown.filter(({reading}) => reading.preliminary)),
    unsaid: [...new Set(ticks)].join(''),
    versions: versionsIn(readings, frame),
  }
}

function tickOf(reading: Reading, frame: Frame): string[] {
  const moment = momentOf(reading)
  return Number.isNaN(moment) ? [] : [`M${round(placeOf(moment, frame))} ${frame.height}v-9`]
}

function versionsIn(readings: readonly Reading[], frame: Frame): string {
  let before: Reading | undefined
  const firsts = readings.filter(reading => {
    if (Number.isNaN(momentOf(reading))) return false
    const isFirst = before !== undefined && before.version !== reading.version
    before = reading
    return isFirst
  })
  return firsts.map(reading => `M${round(placeOf(momentOf(reading), frame))} 0V${frame.height}`).join('')
}

/** Where the chosen reading stands: a line from top to bottom, and a ring round its number. */
export function chosenPath(reading: Reading, frame: Frame): {line: string; ring: string} {
  const moment = momentOf(reading)
  if (Number.isNaN(moment)) return {line: '', ring: ''}
  const x = round(placeOf(moment, frame))
  const {value} = reading
  const [low, high] = frame.range
  const isOn = value !== undefined && value >= low && value <= high
  return {line: `M${x} 0V${frame.height}`, ring: isOn ? `M${x} ${round(heightOf(value, frame))}h0` : ''}
}

/** What is less than a published threshold away from an answer, from that answer on. */
export function bandPath(before: Reading, change: number, frame: Frame): string {
  const [low, high] = frame.range
  const within = (value: number): number => heightOf(Math.min(high, Math.max(low, value)), frame)
  const from = round(placeOf(momentOf(before), frame))
  const [top, bottom] = [within(before.value! + change), within(before.value! - change)]
  return `M${from} ${round(top)}H${frame.width}V${round(bottom)}H${from}Z`
}
