import type {Schema} from '../content/index.js'
import {instruments} from '../measures/index.js'

/** What is kept in a person’s own chart: a measure of a service is not. */
const chartable = instruments.filter(({level}) => level !== 'service').map(({id}) => id)

/** The part of a configuration that says what a site asks. */
export const measuresSchema = {
  type: 'array',
  description: 'The measures that the site asks beside the check-in, since it may, in this order.',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['instrument'],
    properties: {
      instrument: {
        type: 'string',
        enum: chartable,
        description: 'The id of an instrument that the package knows.',
        examples: ['brief-inspire-o'],
      },
      questionnaire: {
        type: 'string',
        minLength: 1,
        description: 'The canonical of the Questionnaire on the endpoint that asks it.',
        examples: ['https://site.example/Questionnaire/recovery|1.0'],
      },
      everyDays: {
        type: 'number',
        description: 'Asked again so many days after the last time.',
        examples: [90],
      },
      checked: {
        type: 'boolean',
        description:
          'The site has checked what of the instrument is not verified against its manual, and takes its score for right.',
      },
      mayDecline: {
        type: 'boolean',
        description: 'Whether a question may be left with “not today”; left out, as the instrument says.',
      },
      withItems: {type: 'boolean', description: 'Each answer becomes an Observation of its own too.'},
      allOnPage: {
        type: 'boolean',
        description: 'All questions on one page, instead of one at a time.',
      },
    },
  },
} as const satisfies Schema
