import type {QuestionnaireItem} from 'fhir/r4.js'
import {formControls} from '../measures/index.js'
import {extensionOf, listOf} from './extension.js'
import {questionnaireExtensions} from './questionnaire-extensions.js'

/** How an item is to be shown or answered, as its author coded it; empty where that was not said in a code. */
export function controlOf(item: QuestionnaireItem): string | undefined {
  const concept = extensionOf(item, questionnaireExtensions.itemControl)?.valueCodeableConcept
  return concept && (listOf(concept.coding)[0]?.code ?? concept.text ?? '')
}

/** Whether such a control is known for items of this type. */
export function isKnownControl(control: string, type: string): boolean {
  if (type === 'display') return [...asides, 'inline', 'prompt'].includes(control)
  return type === 'group' ? control === 'list' : formControls.some(known => known === control)
}

/** Whether a display stands beside its question, as help or as its unit, and not in the row of questions. */
export function isAside(item: QuestionnaireItem): boolean {
  return item.type === 'display' && asides.includes(controlOf(item) ?? '')
}

const asides = ['help', 'flyover', 'unit']
