import type {AnswerMode, Reading} from '../../../measures/index.js'

/** What measures and their lines over time say in English: fetched with them. */
export const en = {
  overTime: 'Over time',
  /** Of the scale: its ends, and which of them is read as better. */
  scale: (low: string, high: string) => `From ${low} to ${high}.`,
  direction: {
    up: 'A higher number is read as better.',
    down: 'A lower number is read as better.',
    unsaid: 'Nobody has said which end is better.',
  },
  unknownScale:
    'The record does not say how far this scale goes: the picture goes from the lowest answer to the highest.',
  /** Followed by the source. */
  threshold: (change: string) =>
    `The band, around the answer before, holds changes of less than ${change}: too small to mean something, by what is published.`,
  offScale: (count: number) =>
    count === 1
      ? 'One answer is outside this scale. It stands in the table, not in the picture.'
      : `${count} answers are outside this scale. They stand in the table, not in the picture.`,
  versions: 'A dashed line marks where another version was used: across it, nothing is compared.',
  undated: (count: number) =>
    count === 1
      ? 'One answer has no date. It stands in the table.'
      : `${count} answers have no date. They stand in the table.`,
  notVerified: 'Not verified:',
  none: 'Nothing to show yet.',
  pointByPoint: (name: string) => `${name}: point by point`,
  place: (number: number, count: number) => `${number} of ${count}`,
  version: (version: string) => `version ${version}`,
  mode: {
    self: () => 'answered by the person',
    'with-support': () => 'answered with support',
    interview: () => 'asked in an interview',
    proxy: (name = 'someone else') => `answered for the person by ${name}`,
  } satisfies Record<AnswerMode, (name?: string) => string>,
  status: {
    registered: 'registered, with no result yet',
    preliminary: 'preliminary',
    amended: 'amended since',
    corrected: 'corrected since',
    cancelled: 'cancelled',
    unknown: 'it is not said whether this is final',
  } satisfies Record<NonNullable<Reading['status']>, string>,
  caution:
    'This entry holds something that may change its meaning and that cannot be read here. It is not shown: look in the chart itself.',
  showing: (shown: number, all: number) => `Showing ${shown} of ${all}.`,
  grewInto: 'Grew into a goal:',
  heading: 'Other measures',
  asked: (date: string) => `Last asked ${date}`,
  neverAsked: 'Not asked yet',
  due: 'Time to ask again',
  next: (date: string) => `Next: ${date}`,
  start: 'Answer together',
  startNamed: (name: string) => `Answer together: ${name}`,
  tooHere: 'Other results in the chart',
  together: 'All over one time, with goals',
  serviceOnly: 'About a service: it is never kept in a person’s chart.',
  offersHeading: 'Measures that this site asks',
  offersNote:
    'No wording of anybody else’s instrument is in this software. Terms are told as they were seen; ask the rights-holder before you use an instrument.',
  tier: {
    ours: 'Ships with its wording.',
    site: 'Structure and scoring alone: your site brings the wording and the permission.',
    'total-only': 'Its total alone, as it was worked out elsewhere: neither wording nor scoring.',
  },
  terms: 'Rights-holder and terms:',
  seen: (date: string) => `(seen ${date})`,
  offer: 'Our site asks this',
  checked: 'Our site has checked this against the manual, and takes the score for right',
  everyDays: 'Ask again after so many days',
  questionnaire: 'Questionnaire on our endpoint (url|version)',
}

/** The shape of these words in every language. */
export type MeasureWords = typeof en
