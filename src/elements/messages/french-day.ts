/** Whether a date in French begins with its day: «1er mars 2026», but not «mars 2026». */
export const hasDay = (date: string): boolean => /^(1er|\d{1,2}) /.test(date)

/** When something was: on a day, or in a month or a year. */
export const le = (date: string): string => (hasDay(date) ? `le ${date}` : `en ${date}`)
