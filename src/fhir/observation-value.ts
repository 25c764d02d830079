import type {Observation, ObservationComponent} from 'fhir/r4.js'
import {quantityText, rangeText, ratioText, wordsOf} from './words.js'

/** An Observation, or one part of a panel, as far as it says something. */
export type Valued = Partial<Observation | ObservationComponent>

/** The number that was observed, if it was plainly one: a comparator, or a reason for absence, is not. */
export function numberOf(part: Valued): number | undefined {
  const {valueInteger, valueQuantity, valueString} = part
  if (part.dataAbsentReason || valueQuantity?.comparator) return undefined
  const written = valueInteger ?? valueQuantity?.value ?? valueString
  // Digits may have been kept as text, and may be more than a number can hold.
  const number = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(String(written)) ? Number(String(written)) : NaN
  return Number.isFinite(number) ? number : undefined
}

/** What was observed, in words: the value, why there is none, or what the parts of a panel say. */
export function textOf(part: Valued): string | undefined {
  const {valuePeriod: period} = part
  return (
    wordsOf(part.dataAbsentReason) ??
    part.valueString ??
    quantityText(part.valueQuantity) ??
    wordsOf(part.valueCodeableConcept) ??
    rangeText(part.valueRange) ??
    ratioText(part.valueRatio) ??
    (part.valueInteger ?? part.valueBoolean)?.toString() ??
    part.valueDateTime ??
    part.valueTime ??
    ([period?.start, period?.end].filter(Boolean).join(' – ') || undefined)
  )
}

/** What the parts of a panel say, in words. */
export function partsText(parts: readonly ObservationComponent[]): string | undefined {
  const texts = parts.map(part => [wordsOf(part.code), textOf(part)].filter(Boolean).join(': '))
  return texts.filter(Boolean).join('; ') || undefined
}
