import type {Rule, Severity} from '../../wording/index.js'
import {categoryNames} from '../../wording/rules/category-names.js'
import type {Form} from './check-pack.js'

/** The words of a rule that a site may put in another way. */
export type RuleText = Pick<Rule, 'message' | 'why' | 'ask'>

/** A rule that a site adds: a shipped rule's fields, with sentences of its own that prove it. */
export interface AddedRule extends Rule {
  /** Sentences in which it must speak. */
  flags?: readonly string[]
  /** Sentences in which it must stay silent. */
  passes?: readonly string[]
}

/** What a site changes about the rules of a language. */
export interface SitePack {
  language: 'en' | 'fr'
  /** Rules of its own; one with the id of another takes its place. */
  add?: readonly AddedRule[]
  /** Ids of rules that do not speak here. */
  off?: readonly string[]
  /** How sure rules are here, by id. */
  severity?: Readonly<Record<string, Severity>>
  /** What rules say here, by id. */
  words?: Readonly<Record<string, Partial<RuleText>>>
}

const texts: Form = {listOf: 'text'}
const severity: Form = {oneOf: ['hint', 'suggest', 'strong']}
const said: Readonly<Record<keyof RuleText, Form>> = {message: 'text', why: 'text', ask: 'text'}
const component: Form = {oneOf: ['connectedness', 'hope', 'identity', 'meaning', 'empowerment']}
const guards: Form = {
  fields: {
    negation: 'boolean',
    mention: 'boolean',
    name: 'boolean',
    formal: 'boolean',
    apart: 'boolean',
    legal: 'boolean',
    claimed: 'boolean',
  },
}

/** The form that a pack must have. */
export const sitePackForm: Form = {
  needed: ['language'],
  fields: {
    language: {oneOf: ['en', 'fr']},
    add: {
      listOf: {
        needed: ['id', 'severity', 'match', 'message'],
        fields: {
          id: 'text',
          severity,
          match: texts,
          except: texts,
          frame: {oneOf: ['is', 'does']},
          guards,
          ...said,
          chime: {listOf: component},
          flags: texts,
          passes: texts,
        },
      },
    },
    off: texts,
    severity: {mapOf: severity},
    words: {mapOf: {fields: said}},
  },
}

/** Whether an id is `language.category.name`, with a category that there is. */
export function isRuleId(id: string, language: SitePack['language']): id is Rule['id'] {
  const [, ofLanguage, category] = /^(\w+)\.([\w-]+)\.[a-z0-9-]+$/.exec(id) ?? []
  return ofLanguage === language && Object.hasOwn(categoryNames.en, category ?? '')
}

/** The categories that an id may name. */
export const categoryIds: readonly string[] = Object.keys(categoryNames.en)
