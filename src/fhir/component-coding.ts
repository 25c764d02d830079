import type {CodeableConcept} from 'fhir/r4.js'
import {componentOf, components, terms, type Component} from '../chime/index.js'
import {systems} from './systems.js'

/** The components that a list of categories names, each once, in the order written. Foreign systems are not ours. */
export function componentsOf(categories: readonly CodeableConcept[] | undefined): Component[] {
  const found = (categories ?? []).flatMap(category => codesOf(category))
  return [...new Set(found)]
}

/** A component as a category. */
export function componentToConcept(component: Component): CodeableConcept {
  return {coding: [{system: systems.chime, code: component, display: terms.en[component].name}]}
}

/**
 * The categories with just these components among them: concepts of other systems stay where they are, so do the
 * components that stay; a concept that also holds another system's coding loses only ours.
 */
export function replaceComponents(
  categories: readonly CodeableConcept[] | undefined,
  wanted: readonly Component[],
): CodeableConcept[] | undefined {
  const unwanted = components.filter(component => !wanted.includes(component))
  const kept = (categories ?? []).flatMap(category => withoutComponents(category, unwanted))
  const present = componentsOf(kept)
  const added = wanted.filter(component => !present.includes(component)).map(componentToConcept)
  const replaced = [...kept, ...added]
  return replaced.length ? replaced : undefined
}

function codesOf(category: CodeableConcept): Component[] {
  return (category.coding ?? []).flatMap(coding =>
    coding.system === systems.chime ? (componentOf(coding.code) ?? []) : [],
  )
}

function withoutComponents(category: CodeableConcept, unwanted: readonly Component[]): CodeableConcept[] {
  if (!codesOf(category).some(component => unwanted.includes(component))) return [category]
  const coding = category.coding?.filter(
    each => each.system !== systems.chime || !unwanted.includes(each.code as Component),
  )
  return coding?.length ? [{...category, coding}] : []
}
