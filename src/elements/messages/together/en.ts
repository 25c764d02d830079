/** What is said where two people look at the chart together, in English: fetched when the chart has been read. */
export const en = {
  title: 'Together',
  entries: {
    look: 'Look at it together',
    copy: 'A copy to take home',
    prompts: 'Ideas to talk about',
    helps: 'What helps me',
    supports: 'Where there is support',
  },
  /** Beside an entry: what was said there is nowhere else yet. */
  waits: 'not in the chart yet',
  close: 'Close',
  heading: (name: string) => (name ? `${name}, in your own words` : 'In your own words'),
  choose: 'What to look at',
  nothing: 'Nothing in your own words is in the chart yet.',
  reading: 'Reading the chart…',
  failed: 'The chart could not be read just now.',
  another: 'Another record is open by now, so nothing is shown here.',
  whoDoes: {
    me: 'you',
    together: 'together',
    supporter: 'a supporter',
    staff: 'staff',
  },
  asItStands: 'What you say of it',
  steps: 'Steps on the way',
  overTime: 'How it has been',
  lastTime: (date: string) => `What you said on ${date}`,
  /** What this screen leaves out. `others` are goals. */
  leftOut: (others: number) =>
    `What staff wrote is not on this screen.${others ? ` The chart holds ${others === 1 ? '1 more goal' : `${others} more goals`}.` : ''}`,
  leave: 'Back to the chart',
  question: 'Is a member of staff at the screen again?',
  next: 'After this, the whole chart shows: also what staff wrote.',
  stay: 'Stay here',
  goOn: 'Yes, show the chart',
  waiting: 'Asking whether the chart may show…',
  refused: 'The chart stays closed for now.',
}

/** The shape of these words in every language. */
export type TogetherWords = typeof en
