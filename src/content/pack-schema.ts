import {components} from '../chime/index.js'
import {contentKinds} from './pack.js'
import {day, id, language, origin, text} from './pack-fields.js'
import {scenarioFields, scenarioRequires} from './scenario-fields.js'
import type {Schema} from './schema.js'
import {supportFields} from './support-fields.js'

const entry = {
  id: id('Tells it from the others of its kind and language.', 'a-good-morning'),
  component: {
    type: 'string',
    enum: components,
    description: 'The component of CHIME that it is about.',
    examples: ['hope'],
  },
  language: language('Its language, where it is not that of the pack.'),
  origin: {...origin, description: 'Where it comes from, if not from where the pack comes.'},
} as const

const entries = (description: string, properties: Record<string, Schema>, ...required: string[]) =>
  ({
    type: 'array',
    description,
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'component', 'text', ...required],
      properties: {...entry, ...properties},
    },
  }) as const satisfies Schema

/** What a content pack may say, as a JSON Schema (2020-12): the one place where its fields stand. Editors read it too. */
export const contentPackSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Recovery Charting: a content pack',
  type: 'object',
  additionalProperties: false,
  required: ['id', 'version', 'language', 'origin'],
  properties: {
    $schema: {type: 'string', description: 'Where this schema is, for editors.'},
    id: id('Tells it from other packs.', 'north-shore-peers'),
    version: text('Which state of it this is.', '1.0.0'),
    language: language('The language of what does not say another.'),
    origin,
    prompts: entries(
      'Things to talk about, one question each.',
      {
        for: {
          type: 'string',
          enum: ['person', 'supporter'],
          description: 'Whom it speaks to: the person, or somebody who stands beside them.',
          examples: ['person'],
        },
        text: text('The question.', 'What made you smile this week?'),
      },
      'for',
    ),
    reflectiveQuestions: entries('Questions for clinicians to think about; never in a chart.', {
      text: text('The question.', 'Whose hope did I hear today?'),
      dimension: {
        type: 'integer',
        minimum: 1,
        maximum: 6,
        description: 'The dimension of the Guidelines for Recovery-Oriented Practice that it goes with.',
        examples: [1],
      },
    }),
    scenarios: entries(
      'Things for two to practise with a made-up person: one asks, the other answers, then they swap.',
      scenarioFields,
      ...scenarioRequires,
    ),
    stories: entries(
      'Stories of recovery by those who lived them, told with their consent.',
      {
        text: text('The story, as it was told.'),
        attribution: text('What the storyteller wants to be called.', 'a member of the garden group'),
        consent: {
          type: 'object',
          description: 'What the storyteller agreed to, and since when.',
          additionalProperties: false,
          required: ['given', 'to'],
          properties: {
            given: day('The first day on which it may be shown.'),
            to: text(
              'What they agreed to, in words that they know.',
              'shown to staff and people on this unit',
            ),
          },
        },
        withdrawn: day('The first day on which it is shown no more.'),
      },
      'attribution',
      'consent',
    ),
    supports: entries(
      'Places, people and programs that may support somebody: the inventory of a site.',
      supportFields,
      'name',
      'languages',
      'reach',
      'checkedOn',
    ),
    checkIn: entries(
      'What the check-in asks, in words of the site: one statement for each component, that «not at all» to «very much» answers. Where it is left out, ours is asked. Answers to other words are told apart and not joined in one line.',
      {text: text('The statement.', 'I have people to laugh with.')},
    ),
    replaces: {
      type: 'array',
      description: 'Of these kinds, nothing stays of what was there before in the language of the pack.',
      items: {type: 'string', enum: contentKinds},
    },
    leavesOut: {
      type: 'array',
      description: 'The ids of entries from before, in the language of the pack, that are not to be shown.',
      items: id('The id of an entry.', 'person-this-year'),
    },
  },
}
