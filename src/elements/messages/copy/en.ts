import type {GoalStatus} from '../../../goals/index.js'

/** The goals that a copy holds are lived, or were reached. */
type Shown = Extract<GoalStatus, 'hoping' | 'working' | 'pausing' | 'reached'>

/** What stands on the copy that somebody takes home, and beside it, in English: plain words, short sentences. */
export const en = {
  heading: 'Your goals',
  intro: 'These are your own words. Keep this sheet, show it, or throw it out. It is yours.',
  quoted: (words: string) => `“${words}”`,
  /** What a goal is filed under in a second frame: the frame's name, and the names of its tags. */
  inFrame: (frame: string, names: string) => `${frame}: ${names}.`,
  /** Whose words they are, where they are not the person's own. */
  bySupporter: (name: string) => (name ? `${name} said this.` : 'Someone close to you said this.'),
  statuses: {
    hoping: 'You hope for this.',
    working: 'You are working on it.',
    pausing: 'You are taking a break from it.',
    reached: 'You did it.',
  } satisfies Record<Shown, string>,
  /** Above what the person says of the goal as it stands: what is not right, or is missing. */
  asItStands: 'What you say of it',
  why: 'Why it matters to you',
  /** Above goals that nobody has sorted, after those of the components. */
  other: 'And this',
  steps: 'Steps',
  who: {me: 'you', together: 'together', supporter: 'someone close to you', staff: 'staff'},
  by: (date: string) => `by ${date}`,
  done: (date: string) => `done on ${date}`,
  helps: 'What helps you get there',
  next: (date: string) => `Look at it again on ${date}.`,
  said: (date: string) => `What you said on ${date}`,
  noTest: 'This was a way to start to talk. It was not a test.',
  notToday: 'not today',
  well: 'What goes well',
  nothing: 'No goals in your own words yet.',
  /** On the copy itself, where the endpoint did not give all of the record. */
  inPart:
    'Not all of your chart could be read when this was made. Something may be missing: ask for a new copy.',
  call: 'Who to call',
  callAt: (name: string) => `${name}:`,
  crisis: 'If you need someone now: call or text 9-8-8 (Canada, day and night).',
  /** At the end of a card that has no room for all of them. */
  callMore: 'More numbers are on the sheet.',
  notWatched: 'This sheet is not monitored. No one sees what you write on it.',
  leftOut: 'What staff wrote is not on this sheet.',
  fold: 'Cut along the outer line. Fold it the long way first, then on each short line.',

  /** Beside the copy, not on it. */
  options: {
    title: 'A copy to take home',
    lead: 'What is yours in the chart, to print.',
    close: 'Close',
    languages: 'Language of the copy',
    en: 'English',
    fr: 'French',
    both: 'Both, side by side',
    paper: 'Paper',
    letter: 'Letter',
    a4: 'A4',
    layout: 'Shape',
    page: 'Sheet',
    card: 'Card for a pocket',
    print: 'Print',
    choose: 'What is on it',
    chooseWhy: 'All is on it, but what you take off. The chart stays as it is.',
    checkIn: 'The last check-in',
    leftOff: (count: number) =>
      count === 1
        ? '1 goal is off the copy, as you chose.'
        : `${count} goals are off the copy, as you chose.`,
    moreContacts: (count: number) =>
      count === 1
        ? 'The card has no room for 1 more number to call. It is on the sheet.'
        : `The card has no room for ${count} more numbers to call. They are on the sheet.`,
    preview: 'How it will look',
    others: (count: number) =>
      count === 1
        ? '1 goal in the chart is not on the copy. It is over, restricted, or not known to be in the person’s words.'
        : `${count} goals in the chart are not on the copy. They are over, restricted, or not known to be in the person’s words.`,
    tooMany: (count: number) =>
      count === 1
        ? 'The card has no room for 1 more goal. It is on the sheet.'
        : `The card has no room for ${count} more goals. They are on the sheet.`,
  },
}

/** The shape of these words in every language. */
export type CopyWords = typeof en
