import type {Schema} from './schema.js'

/** A day, as a FHIR date. */
export const day = (description: string) =>
  ({
    type: 'string',
    format: 'date',
    title: 'a day that there is',
    description,
    examples: ['2026-05-14'],
  }) as const

/** A text that says something. */
export const text = (description: string, ...examples: string[]) =>
  ({type: 'string', minLength: 1, description, ...(examples.length && {examples})}) as const

/** Several texts, at least one. */
export const texts = (description: string, example: string) =>
  ({type: 'array', minItems: 1, description, examples: [[example]], items: text(description)}) as const

/** What tells one from others. */
export const id = (description: string, example: string) =>
  ({
    type: 'string',
    pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
    title: 'small letters and digits, with hyphens between',
    description,
    examples: [example],
  }) as const

/** A language, as a BCP 47 tag. */
export const language = (description: string) =>
  ({
    type: 'string',
    pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$',
    title: 'a language tag (BCP 47)',
    description,
    examples: ['en'],
  }) as const

/** Who wrote it, and who has gone through it. */
export const origin = {
  type: 'object',
  description: 'Where it comes from, told as it is.',
  additionalProperties: false,
  required: ['writtenBy', 'reviewedWithLivedExperience'],
  properties: {
    writtenBy: {
      type: 'array',
      minItems: 1,
      description: 'Who wrote it, as what they are; no names.',
      examples: [[{role: 'peer support workers', livedExperience: true}]],
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['role', 'livedExperience'],
        properties: {
          role: text('What they are.', 'peer support workers'),
          livedExperience: {
            type: 'boolean',
            description: 'Whether they wrote from lived experience.',
            examples: [true],
          },
        },
      },
    },
    reviewedWithLivedExperience: {
      type: 'boolean',
      description: 'Whether people with lived experience have gone through it.',
      examples: [false],
    },
    reviewedOn: day('The day on which they last did; left out where they did not.'),
  },
} as const satisfies Schema
