import type {Schema} from '../content/index.js'

const rungs = {
  type: 'array',
  items: {type: 'string', enum: ['scratchpad']},
  examples: [['scratchpad']],
} as const

/** Where a site wants what neither the chart nor a store beside it takes; see `Ladder`. */
export const ladderSchema = {
  type: 'object',
  description:
    'Where new goals and answers go that neither the chart nor a store beside it takes: to the first of these that takes them. Left out, goals go into the note as text. `scratchpad`: that of the chart that this page was launched from (SMART Web Messaging).',
  additionalProperties: false,
  properties: {
    Goal: {...rungs, description: 'The places for goals, in this order.'},
    Observation: {...rungs, description: 'The places for check-ins and reviews, in this order.'},
  },
} as const satisfies Schema
