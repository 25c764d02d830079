/** A span of time in milliseconds since 1970, from its first instant (included) to its last (excluded). */
export interface Span {
  from: number
  to: number
}

const written =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/

/** Whether year, month and day are a day of the calendar; parts that are not given pass. */
export function isCalendarDay(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.slice(0, 10).split('-').map(Number)
  return (
    year > 0 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  )
}

/** A FHIR date, dateTime or instant → the span that its precision covers. Without an offset it is taken as UTC. */
export function spanOf(text: string): Span | undefined {
  const [, year, month, day, hour, minute, second, fraction, zone = 'Z'] = written.exec(text) ?? []
  if (!year || !isCalendarDay(text) || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return undefined
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)]
  if (!hour) {
    const end = !month ? Date.UTC(y + 1, 0) : !day ? Date.UTC(y, m + 1) : Date.UTC(y, m, d + 1)
    return {from: Date.UTC(y, m, d), to: end}
  }
  const [, sign, hours = 0, minutes = 0] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? []
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
  const milliseconds = fraction ? Math.floor(Number(`0.${fraction}`) * 1000) : 0
  const from = Date.UTC(y, m, d, Number(hour), Number(minute), Number(second ?? 0), milliseconds) - offset
  return {from, to: from + (fraction ? 1 : second ? 1000 : 60_000)}
}
