import type {WhatHelpsPart} from '../../../goals/index.js'

/** What is said around what helps a person, in English: on the sheet, and beside it. */
export const en = {
  title: 'What helps me',
  intro: 'These are my own words. Please read them before you do something for me.',
  nothing: 'Nothing is written here yet.',

  /** Beside the sheet, not on it. */
  lead: 'In the person’s own words, for a hard day and for any day.',
  hints: {
    helps: 'People, places, things to do, words that are good to hear.',
    hinders: 'What makes it worse, or what nobody should do.',
    signs: 'What you notice first, or what others notice.',
    people: 'A name and a number in each line.',
  } satisfies Record<WhatHelpsPart, string>,
  asSaid: 'As it was said. Nothing is corrected. Any of it can stay empty.',
  seen: 'Who sees this: all who may open this chart. Earlier versions stay in its history.',
  change: 'Change it',
  write: 'Write it down',
  print: 'Print',
  preview: 'How it will look',
  save: 'Save to the chart',
  saving: 'Saving…',
  notNow: 'Not now',
  kept: 'Kept on this screen until you do',
  close: 'Close',
  reading: 'Reading the chart…',
  again: 'Try again',
  last: (date: string, name: string) =>
    name ? `Last written on ${date}, typed by ${name}.` : `Last written on ${date}.`,
  merged: 'Somebody else had changed another part meanwhile. Both are kept.',
  conflict: 'Somebody else changed the same part meanwhile. Nothing of yours is lost.',
  theirs: (part: string) => `In the chart now, “${part}”:`,
  onTop: 'What you save from here on goes on top of it.',
  emptied: 'nothing',
  nobody: 'Nothing on this page takes this in, so it was not saved.',
  noRecord: 'Nobody’s record is open here, so nothing can be written yet.',
  plans: 'Plans in the chart',
  plan: {
    open: (name: string) => `Open ${name}`,
    inChart: 'It is among the documents of the chart.',
    none: 'The chart has none.',
    unread: 'The documents of the chart could not be read.',
  },
}

/** The shape of these words in every language. */
export type WhatHelpsWords = typeof en
