import type {CodeableConcept} from 'fhir/r4.js'
import type {Component} from '../chime/index.js'
import {systems} from './systems.js'
import {namedComponents} from './named-tags.js'
import {tagToConcept} from './write-tags.js'

/** What every answer and every review is filed under first. */
export const surveyConcept: CodeableConcept = {
  coding: [{system: systems.observationCategory, code: 'survey', display: 'Survey'}],
}

/** A component as a category. */
export function componentToConcept(component: Component): CodeableConcept {
  return tagToConcept(namedComponents, component)
}
