/** Somebody who wrote a pack, as what they are and never by name; and whether they wrote it from lived experience. */
export interface Writer {
  role: string
  livedExperience: boolean
}

/** Where content comes from, told as it is. */
export interface Origin {
  writtenBy: readonly Writer[]
  /** Whether people with lived experience have gone through it. */
  reviewedWithLivedExperience: boolean
  /** The day on which they last did, as a FHIR date; there only where they did. */
  reviewedOn?: string
}
