import {terms, themes, type Component} from '../chime/index.js'
import {componentTags, themeTags} from './component-coding.js'
import type {NamedTagging} from './write-tags.js'

/** The five components as categories, and what each is called where it is written. */
export const namedComponents: NamedTagging<Component> = {
  ...componentTags,
  nameOf: component => terms.en[component]?.name,
}

/** Their sub-themes likewise. */
export const namedThemes: NamedTagging<string> = {
  ...themeTags,
  nameOf: code => themes.find(theme => theme.code === code)?.en,
}
