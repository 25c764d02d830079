/** Whether a FHIR date tells the day, as a browser's own field for dates needs; others tell only a year or a month. */
export function isDay(date: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date)
}
