import type {Problem} from '../../record/index.js'

/** What the elements say in English at once, before anything is opened. French has the same shape, and that of `later`. */
export const en = {
  chart: {
    title: 'Recovery',
    newGoal: 'New goal',
    goOn: 'Go on',
    reload: 'Read it again',
  },

  status: {
    loading: 'Reading the chart…',
    savedIn: {chart: (time: string) => `Saved to the chart, ${time}`},
    readOnly: 'This chart lets us read goals, not write them.',
    goalsGo: {chart: ''},
    checkInsGo: {chart: '', text: ''},
    unread: {},
    noCheckIns: 'This chart does not take check-ins.',
    why: 'Why? For informatics',
    unknownVersion: (version: string) =>
      `This chart’s server uses FHIR ${version}. We read it as well as we can, and write nothing to it.`,
    incomplete: 'The chart’s server did not give everything. What is here is not all there is.',
    partial: (shown: number, total: number) =>
      `Showing ${shown} of ${total}: the chart’s server did not give everything.`,
    unguarded:
      'This chart’s server does not notice when two people save the same goal at once. We look before each save.',
    restricted: 'Part of this record is marked as restricted. Take care with whom you show it to.',
    foreign: (count: number) =>
      count === 1
        ? 'The chart’s server sent one entry about somebody else. It is not shown.'
        : `The chart’s server sent ${count} entries about somebody else. They are not shown.`,
    inactive: 'This person’s record is marked as not in use.',
    deceased: 'This person’s record says that they have died.',
    merged: 'This person’s record was merged into another one. Please open that one.',
    unknown:
      'The chart’s server does not know this person, so nothing can be saved. Ask your informatics team.',
  },

  /** What happened, then what to do: true where reading failed and where saving failed. Where somebody was typing, `stillHere` follows. */
  problem: {
    offline: 'The chart’s server could not be reached. Check the connection, then try again.',
    timeout: 'The chart’s server did not answer in time. Try again: nothing will be saved twice.',
    'signed-out': 'Your session has ended. Sign in again in another tab, then try again.',
    forbidden: 'You do not have permission for this here. Ask your informatics team.',
    'not-fhir':
      'Something answered, but not the chart’s server. Check the connection, then try again, or ask your informatics team.',
    'not-found': 'The chart’s server could not find this. Try again, or ask your informatics team.',
    gone: 'This was removed from the chart. Ask your team about it, or your informatics team.',
    conflict: 'Somebody else changed this at the same time. See what the chart says now, then try again.',
    rejected: 'The chart’s server did not accept this. Ask your informatics team.',
    busy: 'The chart’s server is busy. Wait a moment, then try again.',
    server: 'The chart’s server had a fault. Wait a moment, then try again.',
    refused: 'For safety, nothing was sent. Ask your informatics team.',
  } satisfies Record<Problem['kind'], string>,
  problemIn: {},
  problemSaid: (text: string) => `It said: “${text}”`,
  /** What a person said, as speech. */
  quoted: (words: string) => `“${words}”`,
  tryAgain: 'Try again',

  goals: {
    heading: 'Goals',
    count: (count: number) => (count === 1 ? '1 goal' : `${count} goals`),
    notYet: 'not talked about yet',
    ask: 'Ask this',
    untagged: 'Not sorted yet',
    alsoAbout: (names: string) => `also ${names}`,
    noWords: 'This goal has no words yet.',
    allWords: 'Show all of it',
    under: (names: string) => `see ${names}`,
    byPerson: (name: string) => (name ? `${name}, in their own words` : 'in their own words'),
    bySupporter: (name: string) => (name ? `${name}, a supporter` : 'a supporter'),
    byStaff: (name: string) => (name ? `written by ${name}` : 'written by staff'),
    byUnsaid: 'it is not said whose words these are',
    clinical: 'clinical goal',
    fromElsewhere: (name?: string) => (name ? `from another system, ${name}` : 'from another system'),
    standsIn: {},
    since: (date: string) => `since ${date}`,
    due: (date: string) => `by ${date}`,
    edit: 'Change',
    review: 'How is it going?',
    caution:
      'Another system marked this goal in a way that we cannot read safely. It cannot be changed here.',
    fromAnswer: 'grew out of an answer',
    restricted: 'restricted',
    showAll: (count: number) => `Show all ${count}`,
    typedBy: (name: string) => `typed by ${name}`,
    lookAgain: (count: number) =>
      count === 1 ? '1 goal to look at again' : `${count} goals to look at again`,
    together: (count: number): string => (count === 1 ? 'Look at it together' : 'Look at them together'),
    reviewWaits: 'What was said is not in the chart yet.',
    life: {title: 'How it came to this'},
    find: {
      title: 'Find a goal',
      text: 'A word of it',
      component: 'What it is about',
      status: 'Where it stands',
      any: 'all',
      found: (count: number) => (count === 1 ? '1 goal found' : `${count} goals found`),
      none: 'No goal says this.',
      all: 'Show all goals',
    },
    note: {one: 'Into the note'},
    statuses: {
      hoping: 'hoping',
      working: 'working on it',
      pausing: 'pausing',
      reached: 'reached',
      changed: 'it changed',
      'letting-go': 'letting it go',
      closed: 'closed',
      mistaken: 'entered by mistake',
      unknown: 'in a state that we do not know',
    },
  },

  measures: {
    heading: 'Check-in',
    start: 'Check in together',
    goOn: 'Go on with the check-in',
    none: 'No check-in yet.',
    last: (date: string) => `Last time: ${date}`,
  },

  wording: {
    count: (count: number) =>
      `In the note: ${count === 1 ? '1 wording suggestion' : `${count} wording suggestions`}`,
    none: 'No wording suggestions',
    strong: (count: number) => (count === 1 ? '1 strength named' : `${count} strengths named`),
    list: 'Wording suggestions',
    keys: 'F8 goes to the next one, Alt+Enter takes the first wording, Alt+Shift+Enter the first question, Escape leaves it.',
    taken: (text: string) => `Now it says “${text}”.`,
    notTaken: 'The field did not take it. Your text is as it was.',
    left: 'Left as it is.',
  },
}
