import type {CodeableConcept, Quantity, Range, Ratio} from 'fhir/r4.js'

/** What a concept says in words that somebody wrote: its text, else the first display. */
export function displayOf(concept: CodeableConcept | undefined): string | undefined {
  return concept?.text ?? concept?.coding?.find(coding => coding.display)?.display
}

/** What a concept says, in words: its text, else the first display, else the first code that it holds. */
export function wordsOf(concept: CodeableConcept | undefined): string | undefined {
  return displayOf(concept) ?? concept?.coding?.find(coding => coding.code)?.code
}

/** A quantity in words, with its digits as they were written. */
export function quantityText(quantity: Quantity | undefined): string | undefined {
  if (quantity?.value === undefined) return undefined
  const number = `${quantity.comparator ?? ''}${String(quantity.value)}`
  return [number, quantity.unit ?? quantity.code].filter(Boolean).join(' ')
}

/** A range in words; one with an open end says so. */
export function rangeText(range: Range | undefined): string | undefined {
  const low = quantityText(range?.low)
  const high = quantityText(range?.high)
  if (low && high) return `${low} – ${high}`
  return low ? `≥ ${low}` : high && `≤ ${high}`
}

/** A ratio in words. */
export function ratioText(ratio: Ratio | undefined): string | undefined {
  return (
    [quantityText(ratio?.numerator), quantityText(ratio?.denominator)].filter(Boolean).join(' / ') ||
    undefined
  )
}

/** The code that a concept holds of this system. */
export function codeIn(concept: CodeableConcept | undefined, system: string): string | undefined {
  return concept?.coding?.find(coding => coding.system === system)?.code
}
