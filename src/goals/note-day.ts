/** A FHIR date or dateTime as people write its day; a partial one stays partial, what is none stays as it is. */
export function dayIn(tag: string, written: string): string {
  const [date, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(written) ?? []
  const instant = Date.parse(date ?? '')
  if (Number.isNaN(instant)) return written
  return new Intl.DateTimeFormat(tag, {
    timeZone: 'UTC',
    year: year && 'numeric',
    month: month && 'long',
    day: day && 'numeric',
  } as Intl.DateTimeFormatOptions).format(instant)
}
