import type {Goal, GoalTarget} from 'fhir/r4.js'
import type {GoalDetail} from '../goals/index.js'
import {foreignCategories} from './component-coding.js'
import {stepsOf} from './goal-steps.js'
import {quantityText, rangeText, ratioText, wordsOf} from './words.js'

/** Everything else that a Goal says in words, so that nothing which another system wrote is hidden. */
export function goalDetails(resource: Partial<Goal>): GoalDetail[] {
  const targets = resource.target ?? []
  const steps = stepsOf(targets, resource.subject)
  const details: [GoalDetail['about'], (string | undefined)[]][] = [
    ['target', targets.map((target, index) => (steps[index] ? undefined : targetText(target)))],
    ['addresses', (resource.addresses ?? []).map(reference => reference.display)],
    ['outcome', (resource.outcomeCode ?? []).map(wordsOf)],
    ['outcome', (resource.outcomeReference ?? []).map(reference => reference.display)],
    ['priority', [wordsOf(resource.priority)]],
    ['reason', [resource.statusReason]],
    ['category', foreignCategories(resource.category).map(wordsOf)],
  ]
  return details.flatMap(([about, texts]) => texts.flatMap(text => (text ? [{about, text}] : [])))
}

function targetText(target: GoalTarget): string | undefined {
  const detail =
    quantityText(target.detailQuantity) ??
    rangeText(target.detailRange) ??
    ratioText(target.detailRatio) ??
    wordsOf(target.detailCodeableConcept) ??
    target.detailString ??
    (target.detailInteger ?? target.detailBoolean)?.toString()
  return (
    [wordsOf(target.measure), detail, quantityText(target.dueDuration)].filter(Boolean).join(': ') ||
    undefined
  )
}
