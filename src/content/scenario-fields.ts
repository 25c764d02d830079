import {madeUpPeople} from './pack.js'
import {text, texts} from './pack-fields.js'
import type {Schema} from './schema.js'

/** What a scenario says beside what every entry says. */
export const scenarioFields = {
  title: text('What it is called.', 'Review a goal after a hard month'),
  text: text('The situation, which both know.'),
  person: {
    type: 'string',
    enum: madeUpPeople,
    description: 'With which made-up person it is practised.',
    examples: ['maya'],
  },
  minutes: {
    type: 'integer',
    minimum: 1,
    maximum: 60,
    description: 'How long one round takes, in minutes.',
    examples: [15],
  },
  asks: text('What the one who asks is told.'),
  answers: text('What the one who answers as the made-up person is told.'),
  steps: texts('What they do, one after the other, with the chart beside.', 'Open the goal.'),
  reflection: texts('What the two ask each other at the end.', 'What did you hear?'),
  note: text('A note to go on from, which may hold the wording that is to be looked at.'),
} as const satisfies Record<string, Schema>

export const scenarioRequires = ['title', 'person', 'minutes', 'asks', 'answers', 'steps', 'reflection']
