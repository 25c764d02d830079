import type {CodeableConcept, Coding, Goal} from 'fhir/r4.js'
import {componentOf, components, terms, type Component} from '../chime/index.js'
import {shaped} from './shaped.js'
import {goalShape} from './shapes.js'
import {systems} from './systems.js'

/** What every answer and every review is filed under first. */
export const surveyConcept: CodeableConcept = {
  coding: [{system: systems.observationCategory, code: 'survey', display: 'Survey'}],
}

/** The components that a list of categories names, each once, in the order written. Foreign systems are not ours. */
export function componentsOf(categories: readonly CodeableConcept[] | undefined): Component[] {
  const found = (categories ?? []).flatMap(({coding = []}) => coding.flatMap(each => componentIn(each) ?? []))
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
  const kept = [categories ?? []].flat().flatMap(category => withoutComponents(category, unwanted))
  const present = componentsOf(readable(kept))
  const added = wanted.filter(component => !present.includes(component)).map(componentToConcept)
  const replaced = [...kept, ...added]
  return replaced.length ? replaced : undefined
}

/** The categories that other systems filed something under, without our codings. */
export function foreignCategories(categories: readonly CodeableConcept[] | undefined): CodeableConcept[] {
  return (categories ?? []).flatMap(category => withoutComponents(category, components))
}

/** The component that a coding of ours names. */
function componentIn(coding: Coding): Component | undefined {
  return coding.system === systems.chime ? componentOf(coding.code) : undefined
}

function withoutComponents(category: CodeableConcept, unwanted: readonly Component[]): CodeableConcept[] {
  if (!componentsOf(readable([category])).some(component => unwanted.includes(component))) return [category]
  const coding = [category.coding ?? []].flat().filter(each => !unwanted.includes(componentIn(each ?? {})!))
  return coding.length ? [{...category, coding}] : []
}

/** Categories straight from a resource, in the shape that can be read. */
function readable(category: readonly CodeableConcept[]): CodeableConcept[] | undefined {
  return shaped<Goal>({category}, goalShape).category
}
