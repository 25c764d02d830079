import type {CodeableConcept} from 'fhir/r4.js'

/** What a concept says, in words: its text, else the first display or code that it holds. */
export function wordsOf(concept: CodeableConcept | undefined): string | undefined {
  return (
    concept?.text ??
    concept?.coding?.find(coding => coding.display)?.display ??
    concept?.coding?.find(coding => coding.code)?.code
  )
}
