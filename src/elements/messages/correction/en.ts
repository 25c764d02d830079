/** Who may open what is said, and that it stands beside what it is of. */
const seenBy = (where: string, what: string) => (name: string) =>
  `All who may open ${where}. It stands beside the ${what}, with the day${name ? ` and that ${name} says it` : ''}.`

const seenIn = (what: string) => ({
  chart: seenBy(`this ${what} in the chart`, what),
  'side-car': seenBy('the store beside the chart', what),
  scratchpad: seenBy('the chart’s scratchpad, and whoever files it in the chart', what),
})

/** What is said where the person, or who types for them, says what is not right, in English: fetched with it. */
export const en = {
  open: 'Something is not right',
  title: 'What is not right, or is missing?',
  hint: 'Write it as it was said. Nothing is corrected.',
  fits: 'Does this goal still fit?',
  /** Above what was said, beside the goal. */
  said: (name: string) => (name ? `What ${name} says of it` : 'What the person says of it'),
  seen: {
    heading: 'Who sees this',
    ...seenIn('goal'),
    form: seenBy('the forms in this chart', 'goal'),
    document: seenBy('the documents in this chart', 'goal'),
    beside:
      'It is kept as a note of its own, as this goal can only be read here. Other systems may not show it beside the goal.',
    shared: 'It is also on the shared screen and on the copy to take home.',
    staff: 'The shared screen and the copy do not show this goal, so they do not show it.',
    all: 'It cannot be kept from some of them. If you take it back, the chart’s history still has it.',
  },
  seenOfAnswer: {
    ...seenIn('answer'),
    apart:
      'It is kept as an entry of its own, so that the answer stays as it was given. Other systems may not show it beside the answer.',
    shared: 'It is also on the shared screen and on the copy to take home, where they show this answer.',
    staff: 'The shared screen and the copy do not show this answer, so they do not show it.',
  },
  save: 'Save it for all to see',
  saveIn: {
    'side-car': 'Save it beside the chart',
    form: 'Keep it as a form in the chart',
    document: 'Keep it as a document in the chart',
    scratchpad: 'Keep it on the chart’s scratchpad',
  },
  notNow: 'Not now',
  kept: 'Kept on this screen until you do',
  empty: 'Write first what is not right.',
  nobody: 'Nothing on this page takes this in, so it was not saved.',
  waits: 'What was written here is not in the chart yet.',
}

/** The shape of these words in every language. */
export type CorrectionWords = typeof en
