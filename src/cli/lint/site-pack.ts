import type {Rule} from '../../wording/index.js'
import {categoryNames} from '../../wording/rules/category-names.js'
import type {Guard, Layer} from '../../wording/rules/index.js'
import type {Form} from './check-pack.js'

/** A rule that a site adds: a shipped rule's fields, with sentences of its own that prove it. */
export interface AddedRule extends Rule {
  /** Sentences in which it must speak. */
  flags?: readonly string[]
  /** Sentences in which it must stay silent. */
  passes?: readonly string[]
}

/** What a site changes about the rules of a language, as it stands in a file: a layer, with its proofs. */
export interface SitePack extends Omit<Layer, 'name' | 'add' | 'language'> {
  /** Who it is of; the name of the file where that is not said. */
  name?: string
  language: 'en' | 'fr'
  add?: readonly AddedRule[]
}

const texts: Form = {listOf: 'text'}
const severity: Form = {oneOf: ['hint', 'suggest', 'strong']}
const said: Readonly<Record<'message' | 'why' | 'ask', Form>> = {message: 'text', why: 'text', ask: 'text'}
const component: Form = {oneOf: ['connectedness', 'hope', 'identity', 'meaning', 'empowerment']}

/** The form that a pack must have. */
export const sitePackForm = (guardNames: readonly Guard[]): Form => ({
  needed: ['language'],
  fields: {
    name: 'text',
    language: {oneOf: ['en', 'fr']},
    add: {
      listOf: {
        needed: ['id', 'severity', 'match', 'message'],
        fields: {
          id: 'text',
          severity,
          off: 'boolean',
          match: texts,
          anywhere: texts,
          except: texts,
          frame: {oneOf: ['is', 'does']},
          guards: {fields: Object.fromEntries(guardNames.map(guard => [guard, 'boolean']))},
          ...said,
          chime: {listOf: component},
          flags: texts,
          passes: texts,
        },
      },
    },
    off: texts,
    on: texts,
    severity: {mapOf: severity},
    words: {mapOf: {fields: said}},
  },
})

/** Whether an id is `language.category.name`, with a category that there is. */
export function isRuleId(id: string, language: SitePack['language']): boolean {
  const [, ofLanguage, category] = /^(\w+)\.([\w-]+)\.[a-z0-9-]+$/.exec(id) ?? []
  return ofLanguage === language && Object.hasOwn(categoryNames.en, category ?? '')
}

/** The categories that an id may name. */
export const categoryIds: readonly string[] = Object.keys(categoryNames.en)
