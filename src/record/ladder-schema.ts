import type {Schema} from '../content/index.js'

const rungs = <Name extends string>(...names: Name[]) =>
  ({type: 'array', items: {type: 'string', enum: names}, examples: [names]}) as const

/** Where a site wants what neither the chart nor a store beside it takes; see `Ladder`. */
export const ladderSchema = {
  type: 'object',
  description:
    'Where new goals and answers go that neither the chart nor a store beside it takes: to the first of these that takes them. Left out, goals go into the note as text. `form`: answers to a form of ours in the chart (QuestionnaireResponse), and `document`: a document in it (DocumentReference); both hold what one sitting wrote together. `scratchpad`: that of the chart that this page was launched from (SMART Web Messaging).',
  additionalProperties: false,
  properties: {
    Goal: {...rungs('form', 'document', 'scratchpad'), description: 'The places for goals, in this order.'},
    Observation: {
      ...rungs('form', 'document', 'scratchpad'),
      description: 'The places for check-ins, scores and reviews, in this order.',
    },
    always: {
      type: 'array',
      description:
        'What never goes to the chart’s own resources, whatever it says that it takes: some list `create` on Observation and take vital signs alone.',
      items: {type: 'string', enum: ['Goal', 'Observation']},
      examples: [['Observation']],
    },
  },
} as const satisfies Schema
