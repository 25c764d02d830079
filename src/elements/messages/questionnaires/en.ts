import type {AnswerMode} from '../../../record/index.js'

/** What the Questionnaires of a site are asked with in English: fetched with them. */
export const en = {
  loading: 'Reading the questions…',
  count: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
  begin: 'Begin',
  goOn: 'Go on',
  close: 'Close',
  how: 'How is it answered?',
  modes: {
    self: 'By the person, on their own',
    'with-support': 'By the person, with support',
    interview: 'Asked and written down by someone else',
    proxy: 'By someone else, for the person',
  } satisfies Record<AnswerMode, string>,
  proxyName: 'Who answers for the person?',
  advice: 'Tapping an answer goes on to the next question.',
  sharedAdvice: 'From here on, only the questions show on this screen.',
  earlier: (date: string) =>
    `These questions have changed since some were answered on ${date}. A question may mean something else now, so the answers are not filled in.`,
  earlierAnswers: 'What was answered then',
  rights: 'Rights and terms',
  cannotBegin: 'This cannot be asked here as it was meant, so nobody is to begin.',
  missing: (canonical: string) => `The chart’s server has no Questionnaire “${canonical}”.`,
  several: (versions: string) =>
    `The chart’s server has several versions of this Questionnaire (${versions}), and it is not said which one to ask.`,
  unreadable: 'The chart’s server does not let us read its Questionnaires.',
  retired: 'This Questionnaire is retired: it is not asked any more.',
  draft: 'This Questionnaire is marked as a draft.',
  ask: 'Ask your informatics team.',
  notVerified: 'No score will be given:',
  service: (title: string) =>
    `${title} is about a service. It is never kept in a person’s chart, so it is not asked here.`,
  required: 'to be answered',
  optional: 'if you like',
  yes: 'Yes',
  no: 'No',
  choose: 'Choose…',
  other: 'Something else',
  otherLabel: 'In your own words',
  sliderUntouched: 'Not answered yet: move it to answer.',
  unit: 'Unit',
  another: 'Add another',
  entry: (number: number) => `Answer ${number}`,
  clear: 'Take the answer back',
  left: (count: number) => (count === 1 ? '1 character left' : `${count} characters left`),
  fault: {
    type: {
      integer: 'Please write a whole number.',
      decimal: 'Please write a number, with a point for decimals.',
      quantity: 'Please write a number, with a point for decimals, and its unit.',
      date: 'This date is not whole yet.',
      dateTime: 'This date and time are not whole yet.',
      other: 'This is not an answer to this question.',
    },
    repeats: 'Only one answer is possible here.',
    length: (most: number) => `At most ${most} characters are possible here. Nothing was cut.`,
    range: (low: string | undefined, high: string | undefined) =>
      low === undefined
        ? `At most ${high}.`
        : high === undefined
          ? `At least ${low}.`
          : `Between ${low} and ${high}.`,
    required: 'Still to be answered, or left with “Not today”.',
    mustAnswer: 'Still to be answered.',
    unknown: 'This is not an answer to this question.',
  },
  calculatedLater: 'Follows from the answers.',
  sumLater: 'Once every question that counts is answered.',
  soFar: '(so far: not every question is answered)',
  endTitle: 'That was the last question',
  stillOpen: (count: number) =>
    count === 1
      ? '1 question still has to be answered, or left with “Not today”:'
      : `${count} questions still have to be answered, or left with “Not today”:`,
  stillToAnswer: (count: number) =>
    count === 1 ? '1 question still has to be answered:' : `${count} questions still have to be answered:`,
  unanswered: (count: number) =>
    count === 1 ? '1 question was left open.' : `${count} questions were left open.`,
  toWrite: 'Look at these again before it can be saved:',
  handBackTitle: 'Thank you',
  handBack: 'You can give the screen back now.',
  toChart: 'Back to the chart',
  nothing: 'Nothing was answered yet.',
  withoutResponse:
    'This chart’s server takes no questionnaire as a whole: each answer is kept as an entry of its own.',
  score: 'Score',
  scale: (low: string, high: string) => `from ${low} to ${high}`,
  noScore: {
    order: 'No score: the order of the questions is not known.',
    unverified: 'No score: what it rests on has not been verified here.',
    'stands-alone': 'No score: each answer stands alone.',
    missing: 'No score: not every question was answered.',
    tie: 'No score: several parts are equally high.',
  },
  noLink: 'The answer could not be linked to the goal.',
  unsure: {
    why: 'These answers may have been sent already. The chart’s server does not let us look whether they were, so nothing was sent now.',
    then: 'Look in the chart whether they are there. If not, copy them from here first.',
    answers: 'What was answered',
    copy: 'Copy the answers',
    copied: 'Copied.',
    byHand: 'This browser did not copy them. They are marked, to be copied by hand.',
  },
  broken:
    'Something that this Questionnaire works out could not be worked out. The answers are all still here.',
}

export type QuestionnaireWords = typeof en
