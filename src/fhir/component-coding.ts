import type {CodeableConcept} from 'fhir/r4.js'
import {components, themeCodes, type Component} from '../chime/index.js'
import type {GoalTag} from '../goals/index.js'
import {systems} from './systems.js'
import {tagsOf, withoutTags, type Tagging} from './tag-coding.js'

/** The five components, as categories. */
export const componentTags: Tagging<Component> = {
  system: systems.chime,
  codes: new Set(components),
}

/** Their sub-themes, as further categories. */
export const themeTags: Tagging<string> = {
  system: systems.chimeTheme,
  codes: new Set(themeCodes),
}

/** The components that a list of categories names, each once, in the order written. */
export function componentsOf(categories: readonly CodeableConcept[] | undefined): Component[] {
  return tagsOf(componentTags, categories)
}

/** What they are filed under in the codes of other systems. */
export function otherTagsOf(categories: readonly CodeableConcept[] | undefined): GoalTag[] {
  return foreignCategories(categories).flatMap(({coding = []}) =>
    coding.flatMap(({system, code, display: name}) =>
      system && code ? {id: `${system}|${code}`, name} : [],
    ),
  )
}

/** The categories that other systems filed something under, without our codings. */
export function foreignCategories(categories: readonly CodeableConcept[] | undefined): CodeableConcept[] {
  const all = (): boolean => true
  return withoutTags(themeTags, withoutTags(componentTags, categories, all), all)
}
