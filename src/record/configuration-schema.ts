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
  },
} as const satisfies Schema

/** The part of JSON Schema that a configuration is written in. */
export interface Schema {
  $schema?: string
  title?: string
  description?: string
  examples?: readonly unknown[]
  type: 'object' | 'array' | 'string'
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  additionalProperties?: false
  items?: Schema
  enum?: readonly string[]
  minLength?: number
}
