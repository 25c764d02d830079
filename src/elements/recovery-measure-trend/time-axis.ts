/** A day to be written below the pictures: `place` is how far along it stands, from 0 to 1. */
export interface Tick {
  place: number
  /** A FHIR date, as exact as the spacing asks for. */
  date: string
}

/** Months between two ticks: the first of these that leaves few enough. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200]

/** Where months and years begin within a span of time (milliseconds), at most `most` of them; none where it is shorter than a month or two. */
export function ticksOf([start, end]: readonly [number, number], most = 4): Tick[] {
  const [first, last] = [new Date(start), new Date(end)]
  const months =
    (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth()
  const step = steps.find(each => months / each <= most) ?? Infinity
  if (months < 2 || step === Infinity) return []
  const ticks: Tick[] = []
  const begin = first.getUTCFullYear() * 12 + first.getUTCMonth()
  for (let month = Math.ceil((begin + 1) / step) * step; month <= begin + months; month += step) {
    const moment = Date.UTC(Math.floor(month / 12), month % 12)
    const written = new Date(moment).toISOString()
    const place = (moment - start) / (end - start)
    if (place >= 0 && place <= 1) ticks.push({place, date: written.slice(0, step % 12 ? 7 : 4)})
  }
  return ticks
}
