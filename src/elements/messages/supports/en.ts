import type {SupportCost} from '../../../goals/index.js'

/** What is said where support is looked for, in English: fetched with it. */
export const en = {
  title: 'Where there is support',
  lead: 'Places, people and programs, as your site and the chart list them.',
  text: 'A word of it',
  component: 'What it is for',
  language: 'Language spoken there',
  cost: 'Cost',
  any: 'all',
  costs: {free: 'free', reduced: 'reduced', paid: 'with a fee'} satisfies Record<SupportCost, string>,
  goal: 'A step goes to the goal',
  choose: 'Choose a goal',
  noGoals: 'A support can become a step once there is a goal.',
  step: 'Make it a step',
  isStep: (goal: string) => `It is a step of this goal now: ${goal}`,
  goalFirst: 'Choose first which goal the step goes to.',
  found: (count: number) => (count === 1 ? '1 found' : `${count} found`),
  none: 'Nothing is listed here yet.',
  noneFound: 'Nothing that is listed fits all of this.',
  measures: 'Measures in use here',
  showAll: 'Show all',
  by: (name: string) => `offered by ${name}`,
  speaks: (languages: string) => `spoken there: ${languages}`,
  untagged: 'not sorted yet',
  ages: {
    current: (date: string) => `as of ${date}`,
    old: (date: string) => `Out of date: last seen to on ${date}. Ask before you count on it.`,
    ended: (date: string) => `It ended on ${date}.`,
    undated: 'Nobody says when this was last seen to. Ask before you count on it.',
  },
  reading: 'Reading the list…',
  unread: 'What the chart lists could not be read.',
  incomplete: 'The chart’s server did not give everything. There may be more.',
  mistakes: 'What your site wrote has mistakes. It is left out until they are mended:',
  again: 'Try again',
  gaps: {
    open: 'What is listed for nobody: for managers',
    lead: 'By component, in English and in French. It says what is missing in the list, and nothing of anybody’s need.',
    one: (component: string, language: string) => `Nothing listed for ${component} in ${language}`,
    none: 'Something is listed for each component in both languages.',
  },
  close: 'Close',
}

/** The shape of these words in every language. */
export type SupportWords = typeof en
