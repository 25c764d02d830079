/** What a person says of an answer or a score of theirs as it stands: what is not right, or is missing. */
export interface SaidOfAnswer {
  /** The id of the answer. */
  answer: string
  /** Verbatim. */
  words: string
  /** When: a FHIR dateTime with offset. */
  time: string
}
