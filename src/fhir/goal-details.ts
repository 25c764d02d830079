import type {Goal, GoalTarget, Quantity} from 'fhir/r4.js'
import type {GoalDetail} from '../goals/index.js'
import {systems} from './systems.js'
import {wordsOf} from './words.js'

/** Everything else that a Goal says in words, so that nothing which another system wrote is hidden. */
export function goalDetails(resource: Goal): GoalDetail[] {
  const details: [GoalDetail['about'], (string | undefined)[]][] = [
    ['target', (resource.target ?? []).map(targetText)],
    ['addresses', (resource.addresses ?? []).map(reference => reference.display)],
    ['outcome', (resource.outcomeCode ?? []).map(wordsOf)],
    ['outcome', (resource.outcomeReference ?? []).map(reference => reference.display)],
    ['priority', [wordsOf(resource.priority)]],
    ['reason', [resource.statusReason]],
    ['category', (resource.category ?? []).filter(isForeign).map(wordsOf)],
  ]
  return details.flatMap(([about, texts]) => texts.flatMap(text => (text ? [{about, text}] : [])))
}

function isForeign(category: {coding?: {system?: string}[]}): boolean {
  return !category.coding?.some(coding => coding.system === systems.chime)
}

function targetText(target: GoalTarget): string | undefined {
  const {detailRange: range, detailRatio: ratio} = target
  const detail =
    quantityText(target.detailQuantity) ??
    (range && [quantityText(range.low), quantityText(range.high)].filter(Boolean).join(' – ')) ??
    (ratio && [quantityText(ratio.numerator), quantityText(ratio.denominator)].filter(Boolean).join(' / ')) ??
    wordsOf(target.detailCodeableConcept) ??
    target.detailString ??
    (target.detailInteger ?? target.detailBoolean)?.toString() ??
    undefined
  return [wordsOf(target.measure), detail, durationText(target)].filter(Boolean).join(': ') || undefined
}

/** A quantity in words, with its digits as they were written. */
export function quantityText(quantity: Quantity | undefined): string | undefined {
  if (quantity?.value === undefined) return undefined
  const unit = quantity.unit ?? quantity.code
  return [`${quantity.comparator ?? ''}${String(quantity.value)}`, unit].filter(Boolean).join(' ')
}

function durationText(target: GoalTarget): string | undefined {
  return quantityText(target.dueDuration)
}
