import type {Schema} from '../content/index.js'
import {inBoth} from './contact.js'

/** A kind of plan that a site keeps among its documents, such as a wellness plan or a crisis plan; it is called as the site calls it. */
export interface PlanKind {
  name: Readonly<Record<'en' | 'fr', string>>
  /** What such documents are typed as: `system|code`. */
  type: string
}

/** The same in a site's configuration. */
export const plansSchema = {
  type: 'array',
  description:
    'Plans of the person’s that the chart holds as documents (DocumentReference): they are named beside what helps them, in this order.',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'type'],
    properties: {
      name: inBoth('What it is called here. A name that is a trademark is for those plans alone.', {
        en: 'My wellness plan',
        fr: 'Mon plan de mieux-être',
      }),
      type: {
        type: 'string',
        minLength: 3,
        description: 'The type of such documents, as `system|code`.',
        examples: ['https://hospital.example/document-types|wellness-plan'],
      },
    },
  },
} as const satisfies Schema
