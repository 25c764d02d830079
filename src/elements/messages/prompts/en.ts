/** What is said around prompts and reflective questions, in English: fetched with them. */
export const en = {
  title: 'Ideas to talk about',
  lead: 'One at a time. Any of them can be left out.',
  whom: 'Whom do you ask?',
  decks: {
    person: (name: string) => name || 'the person',
    supporter: () => 'someone close',
  },
  about: 'What is it about?',
  place: (number: number, total: number) => `${number} of ${total}`,
  before: 'The one before',
  next: 'Another one',
  none: 'There is nothing to ask here yet.',
  leftForAnotherDay: 'Left for another day. Nothing is written down.',
  allForAnotherDay: 'All of these are left for another day.',
  bringBack: 'Show them again',
  words: {
    person: (name: string) => (name ? `In ${name}’s own words` : 'In their own words'),
    supporter: () => 'In their own words',
  },
  hint: 'As it was said. Nothing is corrected. It goes nowhere unless you choose where.',
  whoSays: 'Who says this?',
  becomes: 'What does it become?',
  fates: {goal: 'a goal', strength: 'a strength', step: 'a step', note: 'a note'},
  which: 'Of which goal?',
  choose: 'Choose a goal',
  noGoals: 'A strength, a step or a note belongs to a goal. This can be the first one.',
  compose: 'Go on with a new goal',
  goalMissing: 'Choose first what it becomes, and of which goal.',
  kept: 'On this screen only, until you choose',
  handed: 'These words are in the form for a new goal.',
  letGo: 'Take them off here',
  isGoal: 'It is a goal in the chart.',
  isNow: {
    strength: (goal: string) => `It is a strength of the goal ${goal}.`,
    step: (goal: string) => `It is a step of this goal now: ${goal}`,
    note: (goal: string) => `It is a note of the goal ${goal}.`,
  },
  gone: 'This goal is no longer in the list. Choose another one.',
  others: 'Said before, on this screen only:',
  goTo: 'Go there',
  close: 'Close',
  mistakes: 'What your site wrote has mistakes. It is left out until they are mended:',
  reflect: {
    open: 'Questions for clinicians',
    heading: 'To think about, alone or in pairs',
    note: 'For you and not for the chart: nothing is asked of the person, and nothing is written down here.',
    dimension: (number: number) => `Guidelines, dimension ${number}`,
  },
  stories: {
    open: (count: number) => (count === 1 ? 'A story from here' : `${count} stories from here`),
    consent: 'Told with consent:',
  },
  origin: {
    by: (roles: string) => `Written by ${roles}.`,
    lived: (role: string) => `${role} (from lived experience)`,
    reviewed: (date: string) => `Reviewed with people with lived experience, ${date}.`,
    notReviewed: 'Not yet reviewed with people with lived experience.',
  },
}

/** The shape of these words in every language. */
export type PromptWords = typeof en
