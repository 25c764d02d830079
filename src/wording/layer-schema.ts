import {components} from '../chime/index.js'
import type {Schema} from '../content/index.js'
import {guards, severities} from './pack/ready-rule.js'

const text = {type: 'string', minLength: 1} as const satisfies Schema
const texts = {type: 'array', items: text} as const satisfies Schema
const severity = {type: 'string', enum: severities} as const satisfies Schema
const said = {
  message: {...text, description: 'What the words do, in one short sentence.'},
  why: {...text, description: 'Why that matters; else as its category has it.'},
  ask: {...text, description: 'What to ask oneself, or the person; else as its category has it.'},
} as const satisfies Schema['properties']

const rule = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'severity', 'match', 'message'],
  properties: {
    id: {...text, description: 'Language, category and name.', examples: ['en.label.our-word']},
    severity,
    off: {type: 'boolean', description: 'It does not speak, unless a later layer puts it on.'},
    match: {
      ...texts,
      minItems: 1,
      description: 'Patterns of words in which it speaks.',
      examples: [['our word+', 'refuse~ => decline~']],
    },
    anywhere: {
      ...texts,
      description: 'Patterns that speak wherever they stand, though the rule has a frame.',
    },
    except: {...texts, description: 'Patterns that silence a match which they overlap.'},
    frame: {
      type: 'string',
      enum: ['is', 'does'],
      description: 'Speak only where the words say what a person is, or what a person does.',
    },
    guards: {
      type: 'object',
      additionalProperties: false,
      description: 'What silences it, where that differs from its category.',
      properties: Object.fromEntries(
        Object.keys(guards).map(name => [name, {type: 'boolean'} as const satisfies Schema]),
      ),
    },
    ...said,
    chime: {type: 'array', items: {type: 'string', enum: components}},
    flags: {...texts, description: 'Sentences in which it must speak; `lint --rules` tries them.'},
    passes: {...texts, description: 'Sentences in which it must stay silent; `lint --rules` tries them.'},
  },
} as const satisfies Schema

/** What a layer may say: the one place where its fields stand. Editors read it too. */
export const layerSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Recovery Charting: what a site changes about the wording rules of a language',
  type: 'object',
  additionalProperties: false,
  required: ['language'],
  properties: {
    $schema: {type: 'string', description: 'Where this schema is, for editors.'},
    name: {...text, description: 'Who it is of.', examples: ['North Shore']},
    language: {type: 'string', enum: ['en', 'fr'], description: 'The language of the rules.'},
    add: {
      type: 'array',
      items: rule,
      description: 'Rules of its own; one with the id of another takes its place.',
    },
    off: {
      ...texts,
      description: 'Ids of rules that do not speak here.',
      examples: [['en.substance.relapse']],
    },
    on: {
      ...texts,
      description: 'Ids of disputed rules that speak here, which they do not of themselves.',
      examples: [['en.credibility.denies-routine']],
    },
    severity: {
      type: 'object',
      additionalProperties: severity,
      description: 'How sure rules are here, by id.',
      examples: [{'en.compliance.refused': 'hint'}],
    },
    words: {
      type: 'object',
      additionalProperties: {type: 'object', additionalProperties: false, properties: said},
      description: 'What rules say here, by id.',
      examples: [{'en.compliance.refused': {message: 'We write what was offered, and what they chose.'}}],
    },
  },
} as const satisfies Schema
