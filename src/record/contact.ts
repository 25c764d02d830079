import type {Schema} from '../content/index.js'

/** Whom a person can call, as their site has set it. */
export interface Contact {
  name: Readonly<Record<'en' | 'fr', string>>
  /** A number to call or to text, or an address. */
  reach: string
  /** When somebody answers there. */
  when?: Readonly<Record<'en' | 'fr', string>>
}

/** The same in a site's configuration. What a person reads is in both languages. */
export const contactsSchema = {
  type: 'array',
  description: 'Whom a person can call: it stands on the copy that they take home, in this order.',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'reach'],
    properties: {
      name: inBoth('Who or what it is.', {en: 'Warm line', fr: 'Ligne d’écoute'}),
      reach: {
        type: 'string',
        minLength: 1,
        description: 'A number to call or to text, or an address.',
        examples: ['9-8-8'],
      },
      when: inBoth('When somebody answers there.', {en: 'day and night', fr: 'jour et nuit'}),
    },
  },
} as const satisfies Schema

/** A text that a person reads, and so in both languages. */
export function inBoth(description: string, {en, fr}: {en: string; fr: string}): Schema {
  return {
    type: 'object',
    description,
    additionalProperties: false,
    required: ['en', 'fr'],
    properties: {
      en: {type: 'string', minLength: 1, description: 'In English.', examples: [en]},
      fr: {type: 'string', minLength: 1, description: 'In French.', examples: [fr]},
    },
  }
}
