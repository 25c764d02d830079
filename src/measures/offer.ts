import type {Instrument} from './instrument.js'

/** A measure that a site asks, since it may: plain data, in the order in which the site wants to see them. */
export interface MeasureOffer {
  /** The id of an instrument that the package knows, or one of the site's own. */
  instrument: string | Instrument
  /** The canonical (`url|version`) of the Questionnaire on the site's endpoint that asks it; not needed for the check-in. */
  questionnaire?: string
  /** Asked again so many days after the last time; without it there is no rhythm, and it is never due. */
  everyDays?: number
  /** The site has checked what the instrument holds `unverified` against its manual, and takes its score for right. */
  checked?: boolean
  /** Whether a question may be left with «not today»; left out, as the instrument says. */
  mayDecline?: boolean
  /** Each answer becomes an Observation of its own too. */
  withItems?: boolean
  /** All questions on one page, instead of one at a time. */
  allOnPage?: boolean
}

/** The id of what is offered. */
export function offeredId({instrument}: MeasureOffer): string {
  return typeof instrument === 'string' ? instrument : instrument.id
}

/**
 * The day on which a measure is to be asked again, as a FHIR date; `today` when it has a rhythm and was never asked,
 * nothing where there is no rhythm. `last` and `today` are FHIR dates or dateTimes as the clock on the wall said them;
 * of a partial one the first day counts.
 */
export function nextAsked(
  {everyDays}: MeasureOffer,
  last: string | undefined,
  today: string,
): string | undefined {
  if (!everyDays || !(everyDays > 0)) return undefined
  if (!last) return dayOf(today)
  const start = Date.parse(`${dayOf(last)}T00:00:00Z`)
  return Number.isNaN(start)
    ? undefined
    : new Date(start + Math.ceil(everyDays) * 86_400_000).toISOString().slice(0, 10)
}

/** Whether it is time to ask a measure again. Never a reproach: there is no «overdue». */
export function dueForAsking(offer: MeasureOffer, last: string | undefined, today: string): boolean {
  const next = nextAsked(offer, last, today)
  return next !== undefined && next <= dayOf(today)
}

/** The day of a date or dateTime as it was written; of a partial date the first. */
function dayOf(time: string): string {
  return `${time}${'0000-01-01'.slice(time.length)}`.slice(0, 10)
}
