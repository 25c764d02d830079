/** The days around a person's today, in the place where they live. */
export interface Calendar {
  /** YYYY-MM-DD, so many days from today (negative: ago). */
  day(fromToday: number): string
  /** A date and time with the offset of that place on that day. */
  moment(fromToday: number, time: string): string
}

/** Makes the calendar of a time zone (`America/Toronto`) around an instant. */
export function calendarOf(today: Date, timeZone: string): Calendar {
  const day = (fromToday: number) => {
    const parts = partsOf(today, {timeZone, year: 'numeric', month: '2-digit', day: '2-digit'})
    const local = Date.UTC(
      Number(parts['year']),
      Number(parts['month']) - 1,
      Number(parts['day']) + fromToday,
    )
    return new Date(local).toISOString().slice(0, 10)
  }
  const offset = (date: string) =>
    partsOf(new Date(`${date}T17:00:00Z`), {timeZone, timeZoneName: 'longOffset'})['timeZoneName']!.slice(
      3,
    ) || 'Z'
  return {day, moment: (fromToday, time) => `${day(fromToday)}T${time}:00${offset(day(fromToday))}`}
}

function partsOf(instant: Date, format: Intl.DateTimeFormatOptions): Record<string, string> {
  const parts = new Intl.DateTimeFormat('en-CA', format).formatToParts(instant)
  return Object.fromEntries(parts.map(({type, value}) => [type, value]))
}
