import {contentPackSchema, type Schema} from '../content/index.js'
import {layerSchema} from '../wording/layer-schema.js'
import {contactsSchema} from './contact.js'
import {frameSchema} from './frame-schema.js'
import {ladderSchema} from './ladder-schema.js'
import {measuresSchema} from './measures-schema.js'
import {plansSchema} from './plans-schema.js'

/** A schema names its dialect once, at its root. */
const {$schema: _dialect, ...packs} = contentPackSchema
const {$schema: _same, ...layers} = layerSchema

/** What a configuration may say, as a JSON Schema (2020-12): the one place where its fields stand. Editors read it too. */
export const configurationSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Recovery Charting: the configuration of a site',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: {type: 'string', description: 'Where this schema is, for editors.'},
    baseUrl: {
      type: 'string',
      minLength: 1,
      description: 'The address of the chart’s FHIR endpoint, absolute or relative to the page.',
      examples: ['/fhir', 'https://ehr.example/fhir'],
    },
    contacts: contactsSchema,
    content: {
      type: 'array',
      description:
        'Prompts, reflective questions, scenarios and stories of the site’s own, laid on those of the package in this order.',
      items: packs,
    },
    frame: frameSchema,
    measures: measuresSchema,
    plans: plansSchema,
    reviewWeeks: {
      type: 'integer',
      minimum: 1,
      maximum: 52,
      description:
        'Every how many weeks a goal is usually looked at again here. It is offered, and never written unless somebody takes it.',
      examples: [6],
    },
    sharedScreen: {
      type: 'boolean',
      description:
        'The person looks at the screen too: while a measure is asked, nothing shows but the question, over the whole page.',
    },
    drafts: {
      type: 'object',
      description:
        'What is being written is kept in this browser beyond the life of the page, sealed, for the same user and the same person alone. Left out, it is kept on the screen alone.',
      additionalProperties: false,
      required: ['hours'],
      properties: {
        hours: {
          type: 'number',
          minimum: 0.1,
          maximum: 72,
          description: 'How many hours after the last key a draft ends.',
          examples: [12],
        },
      },
    },
    ladder: ladderSchema,
    kiosk: {
      type: 'boolean',
      description: 'This is a computer that many people use without an account: nothing is kept on it.',
    },
    sideCar: {
      type: 'object',
      description: 'A second FHIR store beside the chart, for what the chart does not take.',
      additionalProperties: false,
      required: ['baseUrl', 'identifierSystem'],
      properties: {
        baseUrl: {
          type: 'string',
          minLength: 1,
          description: 'The address of the store, absolute or relative to the page.',
          examples: ['https://store.example/fhir'],
        },
        identifierSystem: {
          type: 'string',
          minLength: 1,
          description: 'The system of the identifier by which the chart and the store know the same person.',
          examples: ['https://hospital.example/mrn'],
        },
        always: {
          type: 'array',
          description: 'What goes to the store although the chart says that it takes it.',
          items: {type: 'string', enum: ['Goal', 'Observation']},
        },
      },
    },
    wording: {
      type: 'array',
      description:
        'What the site changes about the rules of the wording help, one layer upon the other; `npx recovery-charting lint --rules` tries them.',
      items: layers,
    },
  },
} as const satisfies Schema
