import type {CodeableConcept} from 'fhir/r4.js'
import {components, terms, themes, type Component} from '../chime/index.js'
import {systems} from './systems.js'
import {tagsOf, withoutTags, type Tagging} from './tag-coding.js'

/** The five components, as categories. */
export const componentTags: Tagging<Component> = {
  system: systems.chime,
  codes: new Map(components.map(component => [component, terms.en[component].name])),
}

/** Their sub-themes, as further categories. */
export const themeTags: Tagging<string> = {
  system: systems.chimeTheme,
  codes: new Map(themes.map(theme => [theme.code, theme.en])),
}

/** The components that a list of categories names, each once, in the order written. */
export function componentsOf(categories: readonly CodeableConcept[] | undefined): Component[] {
  return tagsOf(componentTags, categories)
}

/** The categories that other systems filed something under, without our codings. */
export function foreignCategories(categories: readonly CodeableConcept[] | undefined): CodeableConcept[] {
  const all = (): boolean => true
  return withoutTags(themeTags, withoutTags(componentTags, categories, all), all)
}
