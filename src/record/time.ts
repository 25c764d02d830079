/** A moment as a FHIR dateTime in local time with its offset: the clock on the wall, and where the wall stood. */
export function localDateTime(moment: Date): string {
  const offset = -moment.getTimezoneOffset()
  const sign = offset < 0 ? '-' : '+'
  const ahead = Math.abs(offset)
  return `${localDate(moment)}T${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}${sign}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`
}

/** The day of a moment where the person is, as a FHIR date; never shifted to another time zone. */
export function localDate(moment: Date): string {
  return `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
