import {components} from '../chime/index.js'
import {day, language, text} from './pack-fields.js'
import type {Schema} from './schema.js'

/** What is said of a support in a pack, beside what every entry says. */
export const supportFields = {
  name: text('What it is called.', 'Warm line'),
  text: text('What it is.', 'Somebody to talk to, who has been there.'),
  also: {
    type: 'array',
    description: 'Other components of CHIME that it goes with.',
    items: {type: 'string', enum: components},
  },
  languages: {
    type: 'array',
    minItems: 1,
    description: 'The languages that are spoken there.',
    examples: [['en', 'fr']],
    items: language('One of them.'),
  },
  cost: {
    type: 'string',
    enum: ['free', 'reduced', 'paid'],
    description: 'What it costs whoever goes there.',
    examples: ['free'],
  },
  reach: text('How to reach it: a number, an address.', '555-0142'),
  when: text('When it is there.', 'every evening'),
  place: text('Where it is.', '12 Elm Street'),
  checkedOn: day('The day on which somebody last saw to it that this is true.'),
  until: day('The last day on which it is there.'),
} as const satisfies Record<string, Schema>
