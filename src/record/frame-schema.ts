import {faultsInOrigin, originSchema, type Fault, type Origin, type Schema} from '../content/index.js'
import {isOurs} from '../fhir/index.js'
import {inBoth} from './contact.js'

type InBoth = Readonly<Record<'en' | 'fr', string>>

/** Something that a goal can be about in a frame: its code, and what the community calls it. */
export interface FrameTag {
  code: string
  name: InBoth
  /** What is meant. */
  text?: InBoth
}

/** A frame of a community's own, beside CHIME: a parallel set of tags, in its words, under its own code system. */
export interface Frame {
  system: string
  name: InBoth
  /** Who worded it, and who went through it. */
  origin: Origin
  tags: readonly FrameTag[]
}

/** The same in a site's configuration. The package has no frame, and no words for one. */
export const frameSchema = {
  type: 'object',
  description:
    'A second frame beside CHIME, such as a community’s own hope, belonging, meaning, purpose. Off unless it stands here. It is chosen for a goal, never derived from CHIME or from who somebody is.',
  additionalProperties: false,
  required: ['system', 'name', 'origin', 'tags'],
  properties: {
    system: {
      type: 'string',
      pattern: '^[a-z][a-z0-9+.\\-]*:[^\\s|]+$',
      title: 'the address of a code system',
      description: 'The code system of the frame, the site’s own.',
      examples: ['https://north-shore.example/our-directions'],
    },
    name: inBoth('What the community calls it.', {en: 'Our directions', fr: 'Nos directions'}),
    origin: originSchema,
    tags: {
      type: 'array',
      minItems: 1,
      description: 'What a goal can be about in it, in this order.',
      examples: [[{code: 'belonging', name: {en: 'Belonging', fr: 'Appartenance'}}]],
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['code', 'name'],
        properties: {
          code: {
            type: 'string',
            pattern: '^[^\\s|]+$',
            title: 'a code without blanks',
            description: 'Its code, which never changes.',
            examples: ['belonging'],
          },
          name: inBoth('What the community calls it.', {en: 'Belonging', fr: 'Appartenance'}),
          text: inBoth('What is meant, in the community’s words.', {
            en: 'Where my people are.',
            fr: 'Là où sont les miens.',
          }),
        },
      },
    },
  },
} as const satisfies Schema

/** What is wrong in a frame although every field has the right shape. */
export function faultsInFrame({system, origin, tags}: Frame): Fault[] {
  const fault = (path: string, text: string): Fault => ({path, text: `${path}: ${text}`})
  return [
    ...(isOurs(system)
      ? [fault('frame.system', 'it must be a code system of the site’s own: CHIME is no second frame.')]
      : []),
    ...faultsInOrigin(origin, 'frame.origin'),
    ...tags.flatMap(({code}, index) => {
      const first = tags.findIndex(each => each.code === code)
      return first < index
        ? [fault(`frame.tags[${index}].code`, `frame.tags[${first}] has the same code.`)]
        : []
    }),
  ]
}
